/** What the open workbook holds, taken from the stand-in's own store: neither the client nor the add-in has a say in it. */
import { cellName } from '../../src/grid';
import type { EmbeddedHost } from '../../src/preview/host/host';

export interface CellState {
  readonly value: string | number | boolean;
  /** As Excel names it: Double, String, Boolean, Error; Empty for a cell that has a format only. */
  readonly type: string;
  /** With its equals sign; undefined for a constant. */
  readonly formula: string | undefined;
  readonly format: string;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly merges: string;
  /** By address; cells that are empty and General are left out. */
  readonly cells: ReadonlyMap<string, CellState>;
}

/** The workbook without its settings, in which the history of steps stands. */
export interface Snapshot {
  /** In their order. */
  readonly sheets: readonly SheetSnapshot[];
  /** Defined names with what they stand for; of one sheet as `sheet!name`. */
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

export const EMPTY_CELL: CellState = { value: '', type: 'Empty', formula: undefined, format: 'General' };

/** Excel leaves out the quotes that a sheet's name does not need, the stand-in as they were written: here there are none. */
const plain = (formula: string): string => formula.replace(/'((?:[^']|'')+)'!/g, '$1!');

function cellsOf({ store: { book, cells } }: EmbeddedHost, id: string): Map<string, CellState> {
  const found = new Map<string, CellState>();
  // Composing a style takes longer than all the rest, and most cells share theirs.
  const formats = new Map<string, string>();
  const formatAt = (row: number, column: number, style: unknown): string => {
    if (typeof style === 'object' && style !== null) return cells.format(id, row, column).numberFormat;
    const key = `${String(style)} ${column}`;
    const known = formats.get(key) ?? cells.format(id, row, column).numberFormat;
    formats.set(key, known);
    return known;
  };
  book
    .sheet(id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const format = formatAt(row, column, cell.s);
      const entered = cells.formula(id, row, column);
      const formula = entered && plain(entered);
      const value = cells.value(id, row, column);
      if (value === '' && formula === undefined && format === 'General') return;
      found.set(cellName(row, column), { value, type: cells.valueType(id, row, column), formula, format });
    });
  return found;
}

/** Takes it; the host has to be settled. */
export function snapshotOf(host: EmbeddedHost): Snapshot {
  const { sheets, names, beside } = host.store;
  const ids = sheets.ids();
  return {
    sheets: ids.map((id) => ({
      id,
      name: sheets.name(id),
      visibility: sheets.visibility(id),
      isProtected: beside.protection(id) !== undefined,
      merges: host.merges(id).sort().join(' '),
      cells: cellsOf(host, id),
    })),
    names: new Map(
      [null, ...ids].flatMap((id) =>
        names
          .all(id)
          .map(({ name, formula }): [string, string] => [
            id === null ? name : `${sheets.name(id)}!${name}`,
            plain(formula),
          ]),
      ),
    ),
    properties: new Map([...beside.customProperties].map(([key, value]) => [key, String(value)])),
  };
}

/** Whether the cell holds what somebody entered, not what is calculated. */
export const isEntered = ({ formula, value }: CellState): boolean => formula === undefined && value !== '';

const worded = ({ value, type, formula, format }: CellState): string =>
  `${formula ?? JSON.stringify(value)} (${type}${formula === undefined ? '' : ` ${String(value)}`}, ${format})`;

const same = (one: CellState, other: CellState, calculated: boolean): boolean =>
  one.formula === other.formula &&
  one.format === other.format &&
  (one.formula !== undefined && !calculated
    ? true
    : one.type === other.type && Object.is(one.value, other.value));

export interface CellChanged {
  readonly address: string;
  readonly before: CellState;
  readonly after: CellState;
}

/** Cells that are not the same; results of formulas count where `calculated` is asked for. */
export function changedCells(
  before: ReadonlyMap<string, CellState>,
  after: ReadonlyMap<string, CellState>,
  calculated: boolean,
): CellChanged[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((address) => {
    const [one, other] = [before.get(address) ?? EMPTY_CELL, after.get(address) ?? EMPTY_CELL];
    return same(one, other, calculated) ? [] : [{ address, before: one, after: other }];
  });
}

function mapDifferences(
  what: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    before.get(key) === after.get(key)
      ? []
      : [`${what} ${key}: ${before.get(key) ?? 'none'} → ${after.get(key) ?? 'none'}`],
  );
}

const described = ({ name, visibility, isProtected, merges }: SheetSnapshot): string =>
  [name, visibility, isProtected ? 'protected' : '', merges].join(' · ');

/** Everything in which two workbooks differ, in words; sheets are the same where their names are. */
export function differences(before: Snapshot, after: Snapshot): string[] {
  const byName = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  const orders = [before, after].map(({ sheets }) => sheets.map(({ name }) => name).join('、'));
  return [
    ...(orders[0] === orders[1] ? [] : [`sheets: ${orders[0]} → ${orders[1]}`]),
    ...before.sheets.flatMap((sheet) => {
      const other = byName.get(sheet.name);
      if (!other) return [];
      return [
        ...(described(sheet) === described(other) ? [] : [`sheet ${described(sheet)} → ${described(other)}`]),
        ...changedCells(sheet.cells, other.cells, true).map(
          ({ address, before: one, after: two }) =>
            `${sheet.name}!${address}: ${worded(one)} → ${worded(two)}`,
        ),
      ];
    }),
    ...mapDifferences('name', before.names, after.names),
    ...mapDifferences('property', before.properties, after.properties),
  ];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Calls every sheet by its id in a formula of this workbook, for comparing what outlives a renaming. */
export function called({ sheets }: Snapshot): (formula: string) => string {
  const ids = new Map(sheets.map(({ id, name }) => [name.replaceAll("'", "''").toLowerCase(), id]));
  const names = [...ids.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(${names.join('|')})!`, 'gi');
  const inCode = (code: string): string =>
    code.replace(pattern, (whole, name: string) => `${ids.get(name.toLowerCase()) ?? whole}!`);
  // What stands in quotes is a text, a link's target for one: Excel leaves it as it is.
  return (formula) =>
    formula
      .split(/("(?:[^"]|"")*")/)
      .map((part, index) => (index % 2 === 0 ? inCode(part) : part))
      .join('');
}

/** The cells of a sheet with formulas as `called` gives them. */
export function calledCells(
  { cells }: SheetSnapshot,
  calls: (formula: string) => string,
): Map<string, CellState> {
  return new Map(
    [...cells].map(([address, cell]) => [
      address,
      cell.formula === undefined ? cell : { ...cell, formula: calls(cell.formula) },
    ]),
  );
}

export { worded };
