/** 导入: what another report would change in the open one, cell by cell, before anything is written. */
import type { CellWrite } from '../excel';
import { addUp, COVER_ITEMS, editionById, sharedFields, TEXT_AREA_NAMES } from '../form';
import type { CoverKey, Edition, Field, FieldId, TableId } from '../form';
import { cellAt, gridByName } from '../grid';
import { cellTextsOf } from '../layout';
import type { Address, CellValue } from '../grid';
import { countOf, isOtherName, isRead, coverValues } from '../report';
import type { Report } from '../report';
import type { OpenReport } from './open';
import { coverPlace, namedArea } from './places';

type WrittenPart = keyof typeof TEXT_AREA_NAMES;

/** One thing that changes, as the user sees it, with the cells that change for it. */
export interface ImportLine {
  readonly place: { readonly cover: CoverKey } | { readonly field: FieldId } | { readonly text: WrittenPart };
  readonly table: TableId | null;
  /** e.g. 本年新收·自然人, 地址, 一、总体情况. */
  readonly label: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly cells: readonly CellWrite[];
}

/** A total of the source that is not the sum of its parts; our total is a formula and shows the sum. */
export interface ImportConflict {
  readonly field: FieldId;
  readonly label: string;
  readonly stated: number;
  readonly computed: number;
}

export interface ImportPlan {
  readonly lines: readonly ImportLine[];
  readonly conflicts: readonly ImportConflict[];
  /** Figures of the source that are no numbers; they are left as they are here. */
  readonly unreadable: readonly string[];
}

const labelOf = ({ rowName, columnLabel }: Field): string => `${rowName}·${columnLabel}`;

function figureLines(open: OpenReport, incoming: Report, shared: ReadonlySet<FieldId>): ImportLine[] {
  return open.edition.fields.flatMap((field) => {
    const { id, table } = field;
    const own = open.report.figures.get(id);
    const value = incoming.figures.get(id)?.value ?? null;
    if (!shared.has(id) || !own?.address || own.computed || value === null || own.value === value) return [];
    const from = own.spelling === 'number' || own.spelling === 'blank' ? own.value : own.text;
    return [
      {
        place: { field: id },
        table,
        label: labelOf(field),
        from,
        to: value,
        cells: [{ address: own.address, value }],
      },
    ];
  });
}

/** Totals that a report states and that are not the sum of their parts, where all of these were read; a blank adds nothing. */
export function conflictsOf(
  edition: Edition,
  incoming: Report,
  asked: (id: FieldId) => boolean = () => true,
): ImportConflict[] {
  return edition.fields.flatMap((field) => {
    const { id, sumOf } = field;
    const stated = incoming.figures.get(id)?.value ?? null;
    // What is left blank stays blank in the sheet, whose formula counts it as 0.
    const parts = sumOf.flatMap((part) => countOf(incoming, part) ?? (isRead(incoming, part) ? 0 : []));
    if (sumOf.length === 0 || parts.length < sumOf.length || stated === null || !asked(id)) return [];
    const computed = addUp(parts);
    return computed === stated ? [] : [{ field: id, label: labelOf(field), stated, computed }];
  });
}

/** The edition is that of the open workbook, whatever was brought along. */
function coverLines(open: OpenReport, incoming: Report): ImportLine[] {
  const [own, brought] = [coverValues(open.report), coverValues(incoming)];
  return COVER_ITEMS.flatMap(({ key, label }) => {
    const address = coverPlace(open.workbook, key);
    const [from, to] = [own[key], brought[key]];
    if (!address || key === 'edition' || to === null || to === from) return [];
    return [{ place: { cover: key }, table: null, label, from, to, cells: [{ address, value: to }] }];
  });
}

/** Paragraphs one under another; what does not fit goes into the last row. */
function paragraphCells(open: OpenReport, part: WrittenPart, text: string): CellWrite[] {
  const target = namedArea(open.workbook, TEXT_AREA_NAMES[part]);
  const grid = target && gridByName(open.workbook, target.sheet);
  if (!target || !grid) return [];
  const { row, column, rowCount } = target.area;
  const paragraphs = cellTextsOf(text);
  const rows = [...paragraphs.slice(0, rowCount - 1), paragraphs.slice(rowCount - 1).join('\n')];
  return Array.from({ length: rowCount }, (_, index) => {
    const address: Address = { kind: 'sheet', grid: grid.name, row: row + index, column };
    return { address, value: rows[index] || null, fits: true };
  }).filter(({ address, value }) => (cellAt(grid, address.row, column)?.value ?? null) !== value);
}

function textLines(open: OpenReport, incoming: Report): ImportLine[] {
  return open.edition.parts.flatMap(({ heading, text }) => {
    if (text === null || text === 'preface') return [];
    const to = incoming.parts[text];
    const from = open.report.parts[text];
    const cells = to === '' || to === from ? [] : paragraphCells(open, text, to);
    return cells.length === 0 ? [] : [{ place: { text }, table: null, label: heading, from, to, cells }];
  });
}

/** Labels of the figures that are no numbers. */
export function unreadableFigures(edition: Edition, incoming: Report): readonly string[] {
  return edition.fields.filter(({ id }) => incoming.figures.get(id)?.spelling === 'unreadable').map(labelOf);
}

/** Compares a report with the open one. What the source leaves blank or lacks stays as it is here. */
export function planImport(open: OpenReport, incoming: Report): ImportPlan {
  const edition = editionById(incoming.edition);
  const shared = sharedFields(edition ?? open.edition, open.edition);
  return {
    lines: [
      ...coverLines(open, incoming),
      ...figureLines(open, incoming, shared),
      ...textLines(open, incoming),
    ],
    conflicts: conflictsOf(
      open.edition,
      incoming,
      (id) => shared.has(id) && open.report.figures.get(id)?.computed === true,
    ),
    unreadable: unreadableFigures(open.edition, incoming),
  };
}

/** Which year's report comes in, seen from the open one: the same also where one of them names no year. */
export type ImportedYear = 'same' | 'last' | 'other';

/** `last` only for a report that may be of the same body. */
export function importedYear(open: Pick<OpenReport, 'report'>, incoming: Report): ImportedYear {
  const [own, other] = [open.report.year, incoming.year];
  if (own === null || other === null || own === other) return 'same';
  return other === own - 1 && !isOtherName(open.report, incoming) ? 'last' : 'other';
}

/** The cells to write for the lines that the user kept. */
export function importCells(lines: readonly ImportLine[]): readonly CellWrite[] {
  return lines.flatMap(({ cells }) => cells);
}
