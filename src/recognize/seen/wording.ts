/** What of the form stands in each row of a view, found in one pass for all tables and editions. */
import { EDITIONS, isNothing } from '../../form';
import type { Edition, TableId } from '../../form';
import { EXCEL_COLUMNS } from '../../grid';
import { headerLabels } from './headerLabels';
import { rowLabelsOf } from './known';
import type { KnownLabels } from './known';
import { shapeOf } from './shape';
import type { View } from './view';

/** Bits of a text: labels of rows of the tables, headers of the tables, words that one edition alone prints. */
const TABLES = [...new Set(EDITIONS.flatMap(({ tables }) => tables.map(({ id }) => id)))];
const LABEL = new Map<TableId, number>(TABLES.map((id, at) => [id, 1 << at]));
const HEADER = new Map<TableId, number>(TABLES.map((id, at) => [id, 1 << (TABLES.length + at)]));
const EVERY_HEADER = [...HEADER.values()].reduce((all, bit) => all | bit, 0);
const EVERY_LABEL = [...LABEL.values()].reduce((all, bit) => all | bit, 0);
const editionBit = (edition: Edition): number => 1 << (2 * TABLES.length + EDITIONS.indexOf(edition));

interface Labels {
  readonly bit: number;
  readonly labels: readonly KnownLabels[];
}

/** What texts are compared with. */
interface Vocabulary {
  readonly labels: readonly Labels[];
  /** Printed words that some editions have and others have not, with the bits of those that have them. */
  readonly telling: ReadonlyMap<string, number>;
}

function labelsOf(id: TableId): readonly Labels[] {
  const tables = EDITIONS.flatMap((edition) => edition.tables.filter((table) => table.id === id));
  return [
    { bit: LABEL.get(id) ?? 0, labels: tables.map((table) => rowLabelsOf(shapeOf(table))) },
    { bit: HEADER.get(id) ?? 0, labels: [headerLabels(id)] },
  ];
}

function tellingWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const edition of EDITIONS)
    for (const { cells } of edition.tables)
      for (const { text } of cells)
        if (text !== '') words.set(text, (words.get(text) ?? 0) | editionBit(edition));
  const every = EDITIONS.reduce((bits, edition) => bits | editionBit(edition), 0);
  return new Map([...words].filter(([, bits]) => bits !== every));
}

let learnt: Vocabulary | undefined;
/** Made when it is first asked for: reading by names alone needs none of it. */
const vocabulary = (): Vocabulary =>
  (learnt ??= { labels: TABLES.flatMap(labelsOf), telling: tellingWords() });

function bitsOf(text: string): number {
  const { labels: everything, telling } = vocabulary();
  let bits = telling.get(text) ?? 0;
  for (const { bit, labels } of everything)
    if (labels.some((known) => known.likeness(text).size > 0)) bits |= bit;
  return bits;
}

/** Texts of many reports are the same. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 60;
const remembered = new Map<string, number>();

function bitsOfText(text: string): number {
  if (text.length > LONGEST_REMEMBERED) return bitsOf(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const bits = bitsOf(text);
  remembered.set(text, bits);
  return bits;
}

/** A label may be broken over so many cells at the beginning of a row. */
const MOST_BROKEN = 4;

/** A cell with words of the form. */
export interface Worded {
  readonly row: number;
  readonly column: number;
  readonly bits: number;
}

interface Wording {
  readonly cells: readonly Worded[];
  readonly rows: ReadonlyMap<number, number>;
  readonly all: number;
}

const wordings = new WeakMap<View, Wording>();

/** Collects what is found, row by row. */
class Search {
  readonly found: Worded[] = [];
  private row = -1;
  private isKnown = false;
  private readonly words: string[] = [];
  private start = 0;

  /** The next cell, in order; a number, or anything that is no text, has none. */
  look(row: number, column: number, text: string | undefined): void {
    if (row !== this.row) this.begin(row, column);
    const bits = text === undefined ? 0 : bitsOfText(text);
    if (bits !== 0) {
      this.found.push({ row, column, bits });
      this.isKnown = true;
    } else if (text === undefined || isFigure(text)) this.endWords();
    else this.words.push(text);
  }

  private begin(row: number, column: number): void {
    this.row = row;
    this.isKnown = false;
    this.words.length = 0;
    this.start = column;
  }

  /** Words before the first figure, none of them known alone, may be a label that is broken. */
  private endWords(): void {
    const { length } = this.words;
    const text = length < 2 || length > MOST_BROKEN || this.isKnown ? '' : this.words.join('');
    this.words.length = 0;
    this.isKnown = true;
    const bits = text === '' || text.length > LONGEST_REMEMBERED ? 0 : bitsOfText(text);
    if (bits !== 0) this.found.push({ row: this.row, column: this.start, bits });
  }
}

const isFigure = (text: string): boolean => isNothing(text) || /^[\d０-９]/.test(text);

/** The cells of a grid are looked at as they are, those of a text where they were laid out. */
function wordedCells(view: View): readonly Worded[] {
  const search = new Search();
  if (view.grid.cells.size === 0)
    for (const row of view.rows)
      for (const { column, text } of view.cellsIn(row)) search.look(row, column, text);
  else
    for (const [key, { value, text }] of view.grid.cells)
      search.look(
        Math.floor(key / EXCEL_COLUMNS),
        key % EXCEL_COLUMNS,
        typeof value === 'string' ? text.trim() : undefined,
      );
  return search.found;
}

function wordingOf(view: View): Wording {
  const known = wordings.get(view);
  if (known) return known;
  const cells = wordedCells(view);
  const rows = new Map<number, number>();
  let all = 0;
  for (const { row, bits } of cells) {
    rows.set(row, (rows.get(row) ?? 0) | bits);
    all |= bits;
  }
  const wording = { cells, rows, all };
  wordings.set(view, wording);
  return wording;
}

/** The cells of a view that may be labels of rows of the table, or its headers. */
export function wordedFor(view: View, table: TableId, kind: 'label' | 'header'): readonly Worded[] {
  const bit = (kind === 'label' ? LABEL : HEADER).get(table) ?? 0;
  const { all, cells } = wordingOf(view);
  return (all & bit) === 0 ? [] : cells.filter(({ bits }) => (bits & bit) !== 0);
}

/** True for words that stand over columns of some table, too: 总计, 其他. */
export const isHeaderToo = ({ bits }: Worded): boolean =>
  [...HEADER.values()].some((bit) => (bits & bit) !== 0);

/** True where a row may hold the label of a row of the table, in any edition. */
export const mayBeLabelled = (view: View, row: number, table: TableId): boolean =>
  ((wordingOf(view).rows.get(row) ?? 0) & (LABEL.get(table) ?? 0)) !== 0;

/** 总计 stands over columns of several tables. */
const MANY_TIMES = 3;

/** True where the columns of a row hold a row of another table, or its headers, in any edition. */
export function isOfAnother(
  view: View,
  row: number,
  table: TableId,
  [left, right]: readonly [number, number],
): boolean {
  const { rows, cells } = wordingOf(view);
  const [label, header] = [LABEL.get(table) ?? 0, HEADER.get(table) ?? 0];
  if (((rows.get(row) ?? 0) & ~(label | header)) === 0) return false;
  let [labels, headers, own] = [0, 0, 0];
  for (const cell of cells) {
    if (cell.row !== row || cell.column < left || cell.column > right) continue;
    if ((cell.bits & header) !== 0) own++;
    else if ((cell.bits & EVERY_HEADER) !== 0) headers++;
    if ((cell.bits & EVERY_LABEL & ~label) !== 0) labels++;
  }
  return own === 0 ? labels > 0 || headers > 1 : headers >= MANY_TIMES * own;
}

/** True for words that the form prints somewhere: they say nothing of a table above which they stand. */
export const isWordOfForm = (text: string): boolean => bitsOfText(text) !== 0;

/** True for a row of figures behind a label of some table: one that was left aside is no text of the report. */
export const isRowOfForm = (view: View, row: number): boolean =>
  ((wordingOf(view).rows.get(row) ?? 0) & EVERY_LABEL) !== 0 &&
  view.cellsIn(row).some(({ kind }) => kind === 'number' || kind === 'blank');

/** True where a row may hold headers of the table, in any edition. */
export const mayBeHeader = (view: View, row: number, table: TableId): boolean =>
  ((wordingOf(view).rows.get(row) ?? 0) & (HEADER.get(table) ?? 0)) !== 0;

/** True where anything of the table may stand in a view. */
export const mayHold = (view: View, table: TableId): boolean =>
  (wordingOf(view).all & ((LABEL.get(table) ?? 0) | (HEADER.get(table) ?? 0))) !== 0;

/** The editions to read by: those whose own words the tables use; all where they use the words of none. */
export function likelyEditions(views: readonly View[]): readonly Edition[] {
  const all = views.reduce((bits, view) => bits | wordingOf(view).all, 0);
  const found = EDITIONS.filter((edition) => (all & editionBit(edition)) !== 0);
  return found.length > 0 ? found : EDITIONS;
}
