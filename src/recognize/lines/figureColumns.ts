/** Which columns of the form the figures of a row of text stand for. */
import type { Relation } from '../../form';
import { parseNumber } from '../../report';
import { holds, relationsWithin } from '../seen/relations';
import type { ShapeRow } from '../seen/shape';
import { figureCells, filledCells, firstRow } from './figureCells';
import type { HeaderRun } from './headerWords';
import type { Token } from './lines';
import type { LineRow } from './rows';
import { isConstant, surplusOf } from './surplus';
import type { Surplus } from './surplus';

/** No number begins so: figures stand together there. */
const BEGINS_WITH_ZERO = /^[0０][\d０-９]/;
/** One figure under one header may as well be all figures of the row together. */
const FEWEST_COLUMNS = 2;

/** The figures of a row with their columns. */
export interface LaidFigures {
  readonly cells: readonly Token[];
  /** The column of the form for each cell. */
  readonly columns: readonly number[];
  /** The cells are digits to be divided among all columns. */
  readonly isTogether: boolean;
  /** The row has more figures than columns, and nothing tells which of them belong to it. */
  readonly isDoubtful: boolean;
}

/** What is common to the rows of a group. */
export interface GroupColumns {
  readonly surplus: Surplus;
  /** The columns stand in another order than in the form; their headers tell it. */
  readonly isReordered: boolean;
  /** The headers stand in an order of their own, which does not tell that of the figures. */
  readonly isOrderOpen: boolean;
  /** The columns that headers name, where the rows under them have just so many figures. */
  readonly headed: (run: HeaderRun | undefined) => readonly number[] | undefined;
}

type GroupRow = LineRow & { readonly row: ShapeRow };

/** At least as many cells as the form has columns: what is shorter lost its separators. */
const isWhole = ({ row, rest }: GroupRow): boolean =>
  Math.max(filledCells(rest).length, firstRow(rest).length) >= row.fields.length ||
  figureCells(row, row.fields.length, rest) !== undefined;

export function groupColumns(
  lines: readonly LineRow[],
  group: number,
  relations: readonly Relation[],
): GroupColumns {
  const rows = lines.flatMap((line): GroupRow[] =>
    line.row?.group === group ? [{ ...line, row: line.row }] : [],
  );
  const headed = lines.find(({ headers }) => headers?.group === group);
  return {
    surplus: surplusOf(rows.filter(isWhole), headed?.before ?? [], headed?.headers, relations),
    isReordered: headed?.headers?.order !== undefined,
    isOrderOpen: headed?.headers?.isOrderOpen ?? false,
    headed: headedColumns(rows),
  };
}

function headedColumns(lines: readonly GroupRow[]): GroupColumns['headed'] {
  const known = new Map<HeaderRun, readonly number[] | undefined>();
  return (run) => {
    if (!run || known.has(run)) return run && known.get(run);
    const over = run.matched.flatMap(({ header }) => (header.over ? [header.over] : []));
    const single = over.flatMap(([first, last]) => (first === last ? [first] : []));
    const columns = [...new Set(single)].sort((one, other) => one - other);
    const rows = lines.filter(({ under }) => under === run);
    const fits = ({ row, rest }: GroupRow) => figureCells(row, columns.length, rest) !== undefined;
    const areTogether = rows.some(({ rest }) => rest.some(({ text }) => BEGINS_WITH_ZERO.test(text)));
    const areFewer = columns.length >= FEWEST_COLUMNS && !areTogether && isConstant(rows, fits);
    const found = areFewer ? columns : undefined;
    known.set(run, found);
    return found;
  };
}

/** The figures of a row; undefined where it has none, or none that can be told apart. */
export function figuresOf(
  line: LineRow,
  row: ShapeRow,
  { surplus, isReordered, isOrderOpen, headed: headedBy }: GroupColumns,
  relations: readonly Relation[],
): LaidFigures | undefined {
  const { rest } = line;
  const count = row.fields.length;
  const columns = row.fields.map((_, at) => at);
  const plain = { columns, isTogether: false, isDoubtful: false };
  const long = surplus.more > 0 ? figureCells(row, count + surplus.more, rest) : undefined;
  if (long) return { ...plain, cells: long.filter((_, at) => !surplus.places.has(at)) };
  const whole = figureCells(row, count, rest);
  if (whole) return { ...plain, cells: whole, isDoubtful: surplus.more > 0 };
  const filled = filledCells(rest);
  if (filled.length === 0) return undefined;
  if (filled.length < count) {
    const headed = headedBy(line.under);
    const cells = headed && figureCells(row, headed.length, rest);
    if (cells) return { ...plain, cells, columns: headed };
    return isReordered || isOrderOpen ? undefined : { ...plain, cells: filled, isTogether: true };
  }
  const cells = filled.slice(0, count);
  const values = cells.map(({ text }) => parseNumber(text) ?? 0);
  const own = relationsWithin(row.fields, relations);
  const isProven = own.length > 0 && own.every((relation) => holds(relation, values));
  return { ...plain, cells, isDoubtful: !isProven };
}
