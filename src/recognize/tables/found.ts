/** The tables of an edition in a source: every copy of each, wherever it stands. */
import type { Edition, FormTable } from '../../form';
import type { Grid } from '../../grid';
import type { Oddity } from '../../report';
import type { Ranked } from './choice';
import { readCopies } from './gridTable';
import type { HeadingLine } from '../around/headings';
import { cellsOfLine, isFigure, lineView, tableLines } from '../lines';
import type { TextLine } from '../lines';
import { shapeOf } from '../seen/shape';
import type { Standing, Start } from '../around/standing';
import { turnedViews } from './turned';
import type { View } from '../seen/view';

/** What is the same for every edition. */
export interface Sources {
  /** Everything, also what was not read. */
  readonly grids: readonly Grid[];
  readonly views: readonly View[];
  readonly tables: readonly View[];
  /** Texts with their pasted tables as cells. */
  readonly ruled: readonly View[];
  readonly texts: readonly TextLine[];
  /** Of the texts. */
  readonly headings: readonly HeadingLine[];
  readonly standingOf: (start: Start) => Standing;
}

/** The tables of an edition, every copy of each. */
export interface Found {
  readonly edition: Edition;
  readonly copies: readonly (readonly Ranked[])[];
  /** What is said of what was left of the text. */
  readonly unread: readonly Oddity[];
}

/** True for a line that a copy has among its rows. */
const isIn = ({ address }: TextLine, copies: readonly Ranked[]): boolean =>
  copies.some(({ read }) =>
    read.places.some(
      ({ kind, grid, first, last }) =>
        kind === address.kind && grid === address.grid && first <= address.row && address.row <= last,
    ),
  );

/** The copies of a table in the grids and in the lines of a text. */
function copiesIn(
  { tables, ruled, standingOf }: Sources,
  lines: readonly TextLine[],
  table: FormTable,
  edition: Edition,
): readonly Ranked[] {
  const shape = shapeOf(table);
  const inViews = (views: readonly View[]): Ranked[] =>
    readCopies([...views, ...turnedViews(views, table.id)], shape, edition, standingOf);
  const inLines = (some: readonly TextLine[]): Ranked[] => {
    const listed = lineView(some, table, edition);
    return listed ? readCopies([listed], shape, edition, standingOf) : [];
  };
  const ruledCopies = inViews(ruled);
  const found = [...inViews(tables), ...ruledCopies];
  const others = inLines(lines.filter((line) => !isIn(line, ruledCopies)));
  const most = mostFigures(found);
  if (most === shape.rows.reduce((sum, { fields }) => sum + fields.length, 0)) return [...found, ...others];
  // Read as lines, a table may have more than what of it makes columns.
  const all = ruledCopies.length === 0 ? others : inLines(lines);
  return found.length === 0 || mostFigures(all) > most ? all : [...found, ...others];
}

/** So few figures in one line are no row of a table, … */
const FEWEST_IN_LINE = 3;
const SEVERAL_FIGURES = /[\d０-９]\D+[\d０-９]\D+[\d０-９]/;
/** … and so few in all of them are no table. */
const FEWEST_FIGURES = 9;

/** What is said of lines of figures under the heading of a table that make none of its rows. */
function unreadLines(
  lines: readonly TextLine[],
  copies: readonly Ranked[],
  table: FormTable,
  { fields }: Edition,
): Oddity[] {
  if (copies.length === 0) return [];
  const unread = lines.flatMap((line) => {
    if (!SEVERAL_FIGURES.test(line.text) || isIn(line, copies)) return [];
    const count = cellsOfLine(line.text).filter(isFigure).length;
    return count >= FEWEST_IN_LINE ? [{ line, count }] : [];
  });
  const [first] = unread;
  if (!first || unread.reduce((sum, { count }) => sum + count, 0) < FEWEST_FIGURES) return [];
  return [
    {
      kind: 'lines-unread',
      table: table.id,
      address: first.line.address,
      text: first.line.text,
      expected: '',
      fields: fields.filter((field) => field.table === table.id).map(({ id }) => id),
    },
  ];
}

/** The tables of an edition in a source. */
export function findIn(sources: Sources, edition: Edition): Found {
  const linesOfTable = tableLines(sources.texts, sources.headings, edition);
  const copies = edition.tables.map((table) => copiesIn(sources, linesOfTable(table), table, edition));
  const unread = edition.tables.flatMap((table, at) =>
    unreadLines(linesOfTable(table), copies[at] ?? [], table, edition),
  );
  return { edition, copies, unread };
}

const mostFigures = (copies: readonly Ranked[]): number =>
  Math.max(0, ...copies.map(({ read }) => read.figures.size));
