/** Formulas of a reviewer's own columns, moved to where their row and columns are next: only what means the same there. */
import { columnIndex, columnName, quoteSheet } from '../../grid';
import { DESK } from '../../messages';
import type { SheetTable } from '../sheets/extent';
import { firstRow } from '../sheets/extent';

/** A table of ours in the workbook as it was read. */
export interface FormulaTable {
  readonly name: SheetTable;
  /** First and last row with something in it, counted from 0; null for none. */
  readonly rows: { readonly first: number; readonly last: number } | null;
  /** Where a column is planned; undefined for one that is not. */
  readonly planned: (column: number) => number | undefined;
}

export interface FormulaSetting {
  readonly own: FormulaTable;
  /** The table on a sheet as it is called in the workbook. */
  readonly tableOn: (sheet: string) => FormulaTable | undefined;
  /** Names of single cells of ours. */
  readonly names: ReadonlySet<string>;
}

/** The row of the formula; the last row of a table as it is planned. */
type Piece = string | { readonly kind: 'row' } | { readonly kind: 'last'; readonly table: SheetTable };
export interface MovedFormula {
  readonly pieces: readonly Piece[];
  /** The same for formulas that say the same. */
  readonly key: string;
  /** Tables on other sheets that it looks at. */
  readonly tables: readonly SheetTable[];
}

const TEXT = /"(?:[^"]|"")*"/y;
const AREA =
  /(?:(?:'((?:[^']|'')+)'|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*))!)?(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\w.(!:\u0080-\uffff])/y;
const COLUMNS =
  /(?:(?:'((?:[^']|'')+)'|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*))!)?\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\w.(!:\u0080-\uffff])/y;
const WORD = /([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)(\()?(?![!:[])/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?(?![\w.:!])/y;
const BETWEEN = /[-+*/^&=<>%(),;{}\s]+/y;

/** Functions that find cells in another way than by a reference. */
const FINDERS = new Set(['INDIRECT', 'OFFSET', 'ADDRESS', 'COLUMN', 'CELL', 'INDEX', 'GETPIVOTDATA']);

class Mover {
  private at = 1;
  private readonly pieces: Piece[] = [];
  private readonly tables = new Set<SheetTable>();

  constructor(
    private readonly formula: string,
    private readonly row: number,
    private readonly setting: FormulaSetting,
  ) {}

  moved(): MovedFormula | undefined {
    while (this.at < this.formula.length)
      if (!this.literal(TEXT) && !this.area() && !this.columns() && !this.word())
        if (!this.literal(NUMBER) && !this.literal(BETWEEN)) return undefined;
    return { pieces: this.pieces, key: JSON.stringify(this.pieces), tables: [...this.tables] };
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.formula);
    return found;
  }

  private put(length: number, ...pieces: readonly Piece[]): true {
    this.at += length;
    this.pieces.push(...pieces);
    return true;
  }

  private literal(pattern: RegExp): boolean {
    const found = this.take(pattern);
    return found !== null && this.put(found[0].length, found[0]);
  }

  /** The table that a reference is to, and how its sheet is written next. */
  private target(quoted: string | undefined, plain: string | undefined): [FormulaTable, string] | undefined {
    const { own, tableOn } = this.setting;
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    const table = sheet === undefined ? own : tableOn(sheet);
    if (!table) return undefined;
    if (table.name === own.name) return [table, ''];
    this.tables.add(table.name);
    return [table, `${quoteSheet(DESK.sheets[table.name])}!`];
  }

  /** Columns next to each other that are planned next to each other. */
  private span({ planned }: FormulaTable, from: string, to: string): [string, string] | undefined {
    const [first, last] = [columnIndex(from), columnIndex(to)];
    const start = planned(first);
    if (start === undefined || last < first) return undefined;
    for (let column = first; column <= last; column++)
      if (planned(column) !== start + column - first) return undefined;
    return [columnName(start), columnName(start + last - first)];
  }

  private area(): boolean {
    const found = this.take(AREA);
    if (!found) return false;
    const [
      whole,
      quoted,
      plain,
      one,
      from = '',
      fixed,
      top,
      other,
      to = from,
      otherFixed = fixed,
      bottom = top,
    ] = found;
    const target = this.target(quoted, plain);
    const span = target && this.span(target[0], from, to);
    if (!target || !span || fixed !== otherFixed) return false;
    const [table, sheet] = target;
    const isRange = other !== undefined;
    const [first, last] = [`${sheet}${one}${span[0]}`, `${other}${span[1]}`];
    if (fixed === '') {
      // The same row, and no other.
      const isOwn = sheet === '' && Number(top) === this.row + 1 && Number(bottom) === this.row + 1;
      const row: Piece = { kind: 'row' };
      return isOwn && this.put(whole.length, first, row, ...(isRange ? [`:${last}`, row] : []));
    }
    const { rows } = table;
    const isAll = rows !== null && Number(top) === rows.first + 1 && Number(bottom) === rows.last + 1;
    const start = `${first}$${firstRow(table.name) + 1}:${last}$`;
    return isAll && isRange && this.put(whole.length, start, { kind: 'last', table: table.name });
  }

  private columns(): boolean {
    const found = this.take(COLUMNS);
    if (!found) return false;
    const [whole, quoted, plain, from = '', to = ''] = found;
    const target = this.target(quoted, plain);
    const span = target && this.span(target[0], from, to);
    return span !== undefined && this.put(whole.length, `${target?.[1]}$${span[0]}:$${span[1]}`);
  }

  private word(): boolean {
    const found = this.take(WORD);
    if (!found) return false;
    const [whole, name = '', opens] = found;
    const isKnown = opens
      ? !FINDERS.has(name.toUpperCase().replace(/^_XLFN\./, ''))
      : /^(?:TRUE|FALSE)$/i.test(name) || this.setting.names.has(name);
    return isKnown && this.put(whole.length, whole);
  }
}

/** A formula that stands in this row, counted from 0; undefined for one that might mean something else elsewhere. */
export const movedFormula = (
  formula: string,
  row: number,
  setting: FormulaSetting,
): MovedFormula | undefined => new Mover(formula, row, setting).moved();

/** It as it reads in a row, counted from 0, with tables that end at these rows. */
export const formulaIn = (
  { pieces }: MovedFormula,
  row: number,
  lastRowOf: (table: SheetTable) => number,
): string =>
  `=${pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : String((piece.kind === 'row' ? row : lastRowOf(piece.table)) + 1),
    )
    .join('')}`;
