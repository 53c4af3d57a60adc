/**
 * The statutory form as data. An edition is tables of printed cells, the fields among them, and the
 * relations between those fields; nothing outside this folder counts rows or columns.
 */

import type { RelationRuleId, YearRelationRuleId } from './rules';

declare const fieldIdBrand: unique symbol;
/** One figure of the form, e.g. `requests.received.natural` (ids: F21/F19 as listed in the statute). */
export type FieldId = string & { readonly [fieldIdBrand]: 'FieldId' };

export type EditionId = string;
export type TableId = 'proactive' | 'requests' | 'disputes';
/** The four texts that people write, in reading order: before part one, and parts one, five and six. */
export const TEXT_PARTS = ['preface', 'overview', 'problems', 'others'] as const;
export type TextPartId = (typeof TEXT_PARTS)[number];
/** Those that stand under a heading of their own. */
export type WrittenPartId = Exclude<TextPartId, 'preface'>;
/** Parts that people write; the preface is made from what 封面 says. */
export const WRITTEN_PARTS = TEXT_PARTS.filter((part) => part !== 'preface');

/** What a figure counts: whole things, a signed change of whole things, or money in 万元 (6 decimals = 1 分). */
export type Measure = 'count' | 'change' | 'amount';

export interface Field {
  readonly id: FieldId;
  readonly table: TableId;
  readonly measure: Measure;
  /** The official label of the row, e.g. 一、本年新收政府信息公开申请数量. */
  readonly rowLabel: string;
  /** The official label of the column, e.g. 自然人. */
  readonly columnLabel: string;
  /** The short form of the row in a sentence, e.g. 新收. */
  readonly rowName: string;
  /** A defined name that Excel, WPS and LibreOffice accept, e.g. 表三_本年新收_自然人. */
  readonly definedName: string;
  /** The fields this one is the sum of, where the form prints a total; empty for a figure that is counted. */
  readonly sumOf: readonly FieldId[];
}

/** One printed cell; rows and columns count from 0 within the table. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Official wording; empty where a figure stands. */
  readonly text: string;
  /** The figure that stands here, or null for wording. */
  readonly field: FieldId | null;
  readonly kind: 'band' | 'header' | 'label' | 'figure';
}

export interface FormTable {
  readonly id: TableId;
  /** 表二, 表三 or 表四. */
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows that repeat at the top of a page. */
  readonly headerRows: number;
  readonly cells: readonly FormCell[];
  /** Relative widths of the printed columns; they add up to 100. */
  readonly widths: readonly number[];
}

/** A heading of the report with what stands under it. */
export interface Part {
  /** The exact heading, e.g. 三、收到和处理政府信息公开申请情况. */
  readonly heading: string;
  /** Headings that are as right as the printed one; absent where there is none. */
  readonly otherHeadings?: readonly string[];
  /** The name of its sheet in our workbook, e.g. 三、依申请公开. */
  readonly sheetName: string;
  readonly table: TableId | null;
  readonly text: TextPartId | null;
}

export interface Term {
  readonly field: FieldId;
  readonly coefficient: 1 | -1;
}

/** Σ coefficient × field = 0. Terms with coefficient 1 stand left of the equals sign, the others right of it. */
export interface Relation {
  /** Unique: rule and subject, e.g. `T3-balance:natural`. */
  readonly id: string;
  readonly rule: RelationRuleId;
  readonly table: TableId;
  /** What the relation speaks about, in the words of the form, e.g. 自然人 or （一）予以公开. */
  readonly subject: string;
  readonly terms: readonly Term[];
}

/** A figure of this year's report or of last year's. */
export interface YearTerm {
  readonly field: FieldId;
  readonly year: 'this' | 'last';
  readonly coefficient: 1 | -1;
}

/** Σ coefficient × field = 0 over two consecutive reports of one body, or at most 0 where it is told so. */
export interface YearRelation {
  /** Unique: rule and subject, e.g. `Y-carry:natural`. */
  readonly id: string;
  readonly rule: YearRelationRuleId;
  readonly table: TableId;
  /** e.g. 自然人 or 规章. */
  readonly subject: string;
  readonly terms: readonly YearTerm[];
  /** The figure of this year that the other terms settle; its coefficient is -1. */
  readonly stated: FieldId;
  /** The other terms settle the least that it can be: it may be more. */
  readonly least?: true;
}

export interface Edition {
  readonly id: EditionId;
  /** First and last report year this edition is for; `null` while it is in force. */
  readonly years: readonly [number, number | null];
  /** The notice that prescribes it. */
  readonly basis: string;
  /** What that notice is called, without who gave it. */
  readonly basisTitle: string;
  readonly parts: readonly Part[];
  readonly tables: readonly FormTable[];
  readonly fields: readonly Field[];
  readonly relations: readonly Relation[];
  /** Relations with last year's report. */
  readonly yearRelations: readonly YearRelation[];
  /** Earlier editions, each with the tables whose figures mean the same there under the same id. */
  readonly continues: Readonly<Record<EditionId, readonly TableId[]>>;
  /** Figures that are 0 unless the body may make 规章. */
  readonly regulations: readonly FieldId[];
  /** What the small picture of the flow shows: received + carriedIn = handled + carriedOut, per column. */
  readonly flow: readonly FlowColumn[];
  /** What became of the applications, in the printed order; together the （七）总计 of the column 总计. */
  readonly outcomes: readonly FigureGroup[];
  /** The same as the table prints it: groups with their rows. */
  readonly results: readonly ResultGroup[];
  /** 行政复议 and 行政诉讼, each all its cases. */
  readonly disputes: readonly FigureGroup[];
}

/** A row of 表三. */
export interface RequestRow {
  /** As in field ids: `denied.stateSecret`. */
  readonly key: string;
  /** As it is printed. */
  readonly label: string;
  /** Short form for sentences and defined names. */
  readonly name: string;
}

/** A group of outcomes, e.g. （三）不予公开 with its rows; or an outcome that is one row itself. */
export interface ResultGroup {
  readonly label: string;
  /** Empty where the group is itself the one row. */
  readonly rows: readonly RequestRow[];
  readonly row?: RequestRow;
}

/** Figures that are told as one number: the rows of （三）不予公开 in the column 总计 as 不予公开. */
export interface FigureGroup {
  readonly label: string;
  readonly fields: readonly FieldId[];
}

/** The four figures of one column that the form itself says must balance. */
export interface FlowColumn {
  /** Key of the column in field ids, e.g. natural. */
  readonly key: string;
  readonly label: string;
  readonly received: FieldId;
  readonly carriedIn: FieldId;
  readonly handled: FieldId;
  readonly carriedOut: FieldId;
}
