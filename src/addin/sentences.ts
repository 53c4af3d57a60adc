/** 常用语句: putting a sentence into a part of the text, and keeping on 校验 what it was made as. */
import type { CellWrite } from '../excel';
import { BOUND_AREA_NAME, BOUND_COLUMNS, TEXT_AREA_NAMES } from '../form';
import type { Edition, WrittenPartId } from '../form';
import { cellAt, gridByName } from '../grid';
import type { Address, GridCell, Workbook } from '../grid';
import { UserError } from '../messages';
import type { BoundSentence } from '../report';
import { listLines } from './listLines';
import { namedArea } from './places';

/**
 * The cells that keep a sentence: in place of what was kept of it before, else on the next free line. Throws
 * `sentences/no-list`, `sentences/list-full`.
 */
export function bindingCells(workbook: Workbook, bound: BoundSentence): readonly CellWrite[] {
  const lines = listLines(workbook, BOUND_AREA_NAME, BOUND_COLUMNS, 'sentences/no-list');
  const line = lines.find(({ texts }) => texts.sentence === bound.sentence) ?? lines.find(({ free }) => free);
  if (!line) throw new UserError('sentences/list-full', { count: lines.length });
  return line.write({ ...bound });
}

/** A row of a part of the text. */
interface TextRow {
  readonly address: Address;
  readonly cell: GridCell | undefined;
  readonly isFree: boolean;
}

const isFree = (cell: GridCell | undefined): boolean =>
  (cell?.formula ?? null) === null && String(cell?.value ?? '').trim() === '';

/** What can be written into another cell as it stands: no formula, no tick, no number that its format shows as something else. */
const isMovable = ({ cell }: TextRow): boolean =>
  (cell?.formula ?? null) === null &&
  (typeof cell?.value === 'string' || (typeof cell?.value === 'number' && cell.text === String(cell.value)));

/** Throws `sentences/no-part`. */
function rowsOf(workbook: Workbook, edition: Edition, part: WrittenPartId): readonly TextRow[] {
  const target = namedArea(workbook, TEXT_AREA_NAMES[part]);
  const grid = target && gridByName(workbook, target.sheet);
  if (!target || !grid) throw new UserError('sentences/no-part', { part: headingOf(edition, part) });
  const { row, column, rowCount } = target.area;
  return Array.from({ length: rowCount }, (_, index) => {
    const cell = cellAt(grid, row + index, column);
    const address: Address = { kind: 'sheet', grid: grid.name, row: row + index, column };
    return { address, cell, isFree: isFree(cell) };
  });
}

const headingOf = (edition: Edition, part: WrittenPartId): string =>
  edition.parts.find(({ text }) => text === part)?.heading ?? '';

const isAt = (one: Address, other: Address): boolean =>
  one.grid === other.grid && one.row === other.row && one.column === other.column;

/** Which row takes the sentence, and the row down to which those from there on move by one; null where none does. */
interface Row {
  readonly index: number;
  readonly free: number;
}

/** At the cell where the user is: there if it is empty, else below it. Undefined where they are elsewhere or nothing can give way. */
function rowAt(rows: readonly TextRow[], active: Address | null): Row | undefined {
  const at = active ? rows.findIndex(({ address }) => isAt(address, active)) : -1;
  if (at < 0) return undefined;
  const index = rows[at]?.isFree ? at : at + 1;
  const free = rows.findIndex((row, each) => each >= index && row.isFree);
  return free >= 0 && rows.slice(index, free).every(isMovable) ? { index, free } : undefined;
}

/** Under the last paragraph; where that is in the last row, the first one that is free. */
function lastRow(rows: readonly TextRow[]): Row | undefined {
  const free = rows.map((row) => row.isFree);
  const under = free.lastIndexOf(false) + 1;
  const index = under < rows.length ? under : free.indexOf(true);
  return index < 0 ? undefined : { index, free: index };
}

/** To the cell in which the user is, if that is one of the part, else under the last paragraph. Throws `sentences/part-full`. */
function rowFor(rows: readonly TextRow[], part: string, active: Address | null): Row {
  const row = rowAt(rows, active) ?? lastRow(rows);
  if (!row) throw new UserError('sentences/part-full', { part, count: rows.length });
  return row;
}

/** Where in its part a sentence goes. */
export interface SentencePlace {
  readonly heading: string;
  /** How many paragraphs stand before it, of how many. */
  readonly after: number;
  readonly all: number;
}

/** Where a sentence goes when the user is in the cell `active`. Throws `sentences/no-part`, `sentences/part-full`. */
export function sentencePlace(
  workbook: Workbook,
  edition: Edition,
  part: WrittenPartId,
  active: Address | null,
): SentencePlace {
  const rows = rowsOf(workbook, edition, part);
  const heading = headingOf(edition, part);
  const { index } = rowFor(rows, heading, active);
  const written = (of: readonly TextRow[]): number => of.filter((each) => !each.isFree).length;
  return { heading, after: written(rows.slice(0, index)), all: written(rows) };
}

/**
 * The cells to write for a sentence that the user puts in as `text`, which may be edited already: a paragraph of its part,
 * what stands there and below a row further down as far as it has to give way, and the record of what it was made as. Nothing
 * is written over. Throws what `sentencePlace` and `bindingCells` throw.
 */
export function insertionCells(
  workbook: Workbook,
  edition: Edition,
  bound: BoundSentence & { readonly part: WrittenPartId },
  text: string,
  active: Address | null = null,
): readonly CellWrite[] {
  const rows = rowsOf(workbook, edition, bound.part);
  const { index, free } = rowFor(rows, headingOf(edition, bound.part), active);
  const texts = [text.trim(), ...rows.slice(index, free).map(({ cell }) => valueOf(cell))];
  const paragraphs = rows
    .slice(index, free + 1)
    .map(({ address }, moved) => ({ address, value: texts[moved] ?? null, fits: true }));
  return [...paragraphs, ...bindingCells(workbook, bound)];
}

const valueOf = (cell: GridCell | undefined): string | number | null =>
  typeof cell?.value === 'boolean' ? cell.text : (cell?.value ?? null);
