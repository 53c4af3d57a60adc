/** 表二 主动公开政府信息情况: blocks by item of article 20 of the 条例, each with its own header; no relations within. */
import { printRows } from './grid';
import type { PrintedCell } from './grid';
import { band, fieldId, figure, header, label } from './printing';
import type { Section } from './section';
import type { Field, FieldId, Measure } from './types';

export interface BlockColumn {
  readonly key: string;
  readonly label: string;
  /** The label without brackets and slashes, for defined names. */
  readonly name: string;
  readonly measure: Measure;
}

export interface BlockRow {
  readonly key: string;
  readonly label: string;
}

export interface Block {
  /** e.g. 第二十条第（一）项. */
  readonly band: string;
  readonly rows: readonly BlockRow[];
  readonly columns: readonly BlockColumn[];
}

const INFORMATION = '信息内容';
const COLUMNS = 4;

/** Columns that share the width left of the label; the last one takes what is over. */
const spanOf = (block: Block, index: number): number =>
  index === block.columns.length - 1 ? COLUMNS - block.columns.length : 1;

function printBlock(block: Block): PrintedCell[][] {
  return [
    [band(block.band, COLUMNS)],
    [
      header(INFORMATION),
      ...block.columns.map((column, index) => header(column.label, spanOf(block, index))),
    ],
    ...block.rows.map((row) => [
      label(row.label),
      ...block.columns.map((column, index) =>
        figure(fieldId(`proactive.${row.key}.${column.key}`), spanOf(block, index)),
      ),
    ]),
  ];
}

function blockFields(block: Block): Field[] {
  return block.rows.flatMap((row) =>
    block.columns.map((column) => ({
      id: fieldId(`proactive.${row.key}.${column.key}`),
      table: 'proactive' as const,
      measure: column.measure,
      rowLabel: row.label,
      columnLabel: column.label,
      rowName: row.label,
      definedName: `表二_${row.label}_${column.name}`,
      sumOf: [],
    })),
  );
}

const REGULATIONS = '规章';

/** The figures on 规章, which only some bodies may make. */
export function regulationFields(section: Section): FieldId[] {
  return section.fields.filter(({ rowLabel }) => rowLabel === REGULATIONS).map(({ id }) => id);
}

/** 表二 of these blocks. */
export function proactiveSection(blocks: readonly Block[]): Section {
  return {
    table: {
      id: 'proactive',
      name: '表二',
      headerRows: 0,
      widths: [34, 22, 22, 22],
      ...printRows(blocks.flatMap(printBlock)),
    },
    fields: blocks.flatMap(blockFields),
    relations: [],
  };
}
