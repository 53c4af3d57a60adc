/** Several reports in one document or text: where each begins, and which of them is read. */
import { ANNEX, isAsideName } from '../../form';
import type { Edition } from '../../form';
import { EXCEL_COLUMNS } from '../../grid';
import type { Address, Grid } from '../../grid';
import { labelForm } from '../../text';
import { headingLines, isHeading } from '../around/headings';
import { rowLabelsOf } from '../seen/known';
import { labelOf, SURE } from '../seen/labels';
import { cellsOfLine } from '../lines';
import { shapeOf } from '../seen/shape';
import { aloneIn, goOnIn } from '../around/standAlone';
import { titlesIn } from '../around/titles';
import type { Title } from '../around/titles';
import { viewOf } from '../seen/view';
import type { PlacedCell, View } from '../seen/view';

/** A report that was not read. */
export interface OtherReport {
  /** Its title, or its first line. */
  readonly title: string;
  readonly address: Address;
}

interface Row {
  readonly view: View;
  readonly row: number;
  /** What stands in it, if it is one cell of words. */
  readonly alone: string;
}

/** Rows between two places where a report may begin. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly title: Title | undefined;
  /** Labels of rows of the form that stand in it. */
  readonly labels: ReadonlySet<string>;
  readonly hasFigures: boolean;
}

/** Of two stretches with so many of the same rows each is a report; a row may say 其他 twice. */
const FEWEST_SHARED = 4;
/** A line of a text whose last cell is a figure. */
const ENDS_WITH_FIGURE = /(?:^|[\s|｜])\d[\d,.]*\s*[|｜]?\s*$/;

const rowsOf = (views: readonly View[]): Row[] =>
  views.flatMap((view) => view.rows.map((row) => ({ view, row, alone: aloneIn(view, row) })));

/** Headings of the form that begin it again: those of the first part that was there, or of one before it. */
function restarts(rows: readonly Row[], edition: Edition): number[] {
  const officials = edition.parts.map((part) => ({ part, label: labelOf(part.heading) }));
  const found: number[] = [];
  let first: number | undefined;
  for (const heading of headingLines(rows.map(({ alone }, at) => [at, alone] as const))) {
    const index = officials.findIndex(({ part, label }) => isHeading(heading, part, label));
    if (index < 0) continue;
    if (first !== undefined && index <= first) found.push(heading.line);
    first = Math.min(first ?? index, index);
  }
  return found;
}

const wordsOf = ({ view, row }: Row): string[] =>
  view
    .cellsIn(row)
    .flatMap(({ kind, text }) =>
      kind !== 'words' ? [] : view.grid.kind === 'text' ? cellsOfLine(text).slice(0, 2) : [text],
    );

function labelsIn(rows: readonly Row[], edition: Edition): Set<string> {
  const tables = edition.tables.map((table) => ({ id: table.id, known: rowLabelsOf(shapeOf(table)) }));
  const found = new Set<string>();
  for (const row of rows)
    for (const text of wordsOf(row))
      for (const { id, known } of tables)
        for (const [index, score] of known.likeness(text)) if (score >= SURE) found.add(`${id} ${index}`);
  return found;
}

const isNumber = ({ kind }: PlacedCell): boolean => kind === 'number';
const hasFigures = (rows: readonly Row[]): boolean =>
  rows.some(({ view, row }) =>
    view
      .cellsIn(row)
      .some((cell) => isNumber(cell) || (view.grid.kind === 'text' && ENDS_WITH_FIGURE.test(cell.text))),
  );

/** What lies between the places where a report may begin, or nothing where there cannot be two. */
function stretchesOf(rows: readonly Row[], edition: Edition): Stretch[] {
  const lines = rows.map(({ alone }) => alone);
  const goesOn = goOnIn(lines);
  const titles = titlesIn(lines, (at) => rows[at]?.view === rows[at - 1]?.view && goesOn(at));
  const titleAt = new Map(titles.map((title) => [title.first, title]));
  const starts = new Set([0, ...titleAt.keys(), ...restarts(rows, edition)]);
  const inOrder = [...starts].sort((one, other) => one - other);
  if (inOrder.length === 2 && labelsIn(rows.slice(0, inOrder[1]), edition).size === 0) return [];
  return inOrder.length < 2
    ? []
    : inOrder.map((from, index): Stretch => {
        const to = inOrder[index + 1] ?? rows.length;
        const own = rows.slice(from, to);
        const labels = labelsIn(own, edition);
        return { from, to, title: titleAt.get(from), labels, hasFigures: hasFigures(own) };
      });
}

const joined = (one: Stretch, other: Stretch): Stretch => ({
  from: one.from,
  to: other.to,
  title: one.labels.size > 0 ? (one.title ?? other.title) : (other.title ?? one.title),
  labels: new Set([...one.labels, ...other.labels]),
  hasFigures: one.hasFigures || other.hasFigures,
});

const sharesRows = (one: Stretch, other: Stretch): boolean =>
  [...one.labels].filter((label) => other.labels.has(label)).length >= FEWEST_SHARED;

/** Stretches without rows of the form belong to the report behind them, the last to the one before. */
function reportsAmong(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let waiting: Stretch | undefined;
  for (const stretch of stretches) {
    const next: Stretch = waiting ? joined(waiting, stretch) : stretch;
    const before = found.at(-1);
    waiting = undefined;
    if (next.labels.size === 0) waiting = next;
    else if (!before || sharesRows(before, next)) found.push(next);
    else found[found.length - 1] = joined(before, next);
  }
  const last = found.at(-1);
  if (last && waiting) found[found.length - 1] = joined(last, waiting);
  return found;
}

const tablesIn = ({ labels }: Stretch): number =>
  new Set([...labels].map((label) => label.split(' ')[0])).size;

/** Words that make a report the annex or the sample of another. */
const isAside = ({ from, title }: Stretch, rows: readonly Row[]): boolean => {
  const before = rows.slice(Math.max(from, (title?.first ?? from) - 1), title?.end ?? from + 1);
  const text = labelForm(before.map(({ alone }) => alone).join(''));
  return ANNEX.test(text) || isAsideName(text);
};

/** The main one: filled in, no annex or sample, all of its tables; of one body the latest; else the first. */
function mainOf(reports: readonly Stretch[], rows: readonly Row[]): Stretch | undefined {
  const body = reports.find(({ title }) => title && title.unit !== '')?.title?.unit ?? '';
  const most = Math.max(...reports.map(tablesIn));
  const rank = (report: Stretch): number => {
    const { unit = '', year = 0 } = report.title ?? {};
    const isOwn = unit === '' || unit === body;
    return (
      100_000 * Number(report.hasFigures) +
      40_000 * Number(!isAside(report, rows)) +
      20_000 * Number(tablesIn(report) === most) +
      10_000 * Number(isOwn) +
      year
    );
  };
  return [...reports].sort((one, other) => rank(other) - rank(one))[0];
}

/** The part of a grid between two rows. */
function cut(grid: Grid, first: number, last: number): Grid {
  const cells = [...grid.cells].filter(
    ([key]) => key >= first * EXCEL_COLUMNS && key < (last + 1) * EXCEL_COLUMNS,
  );
  const merges = grid.merges.filter(({ row }) => row >= first && row <= last);
  return { ...grid, cells: new Map(cells), merges };
}

function viewsOf(rows: readonly Row[]): View[] {
  const byView = new Map<View, number[]>();
  for (const { view, row } of rows) {
    const own = byView.get(view);
    if (own) own.push(row);
    else byView.set(view, [row]);
  }
  return [...byView].map(([view, own]) => {
    const [first = 0] = own;
    return own.length === view.rows.length ? view : viewOf(cut(view.grid, first, own.at(-1) ?? first));
  });
}

/** The views of one report, and the others that the source holds. Sheets are told apart by their tables. */
export function mainReport(
  views: readonly View[],
  edition: Edition,
): { readonly views: readonly View[]; readonly others: readonly OtherReport[] } {
  const whole = { views, others: [] };
  if (views.some(({ grid }) => grid.kind === 'sheet')) return whole;
  const rows = rowsOf(views);
  const reports = reportsAmong(stretchesOf(rows, edition));
  const main = reports.length < 2 ? undefined : mainOf(reports, rows);
  if (!main) return whole;
  const others = reports
    .filter((each) => each !== main)
    .flatMap(({ from, to, title }): OtherReport[] => {
      const at =
        title?.first ?? rows.findIndex(({ alone }, index) => index >= from && index < to && alone !== '');
      const lines = rows.slice(at, title?.end ?? at + 1);
      const [first] = lines;
      return first
        ? [{ title: lines.map(({ alone }) => alone).join(''), address: first.view.addressOf(first.row, 0) }]
        : [];
    });
  return { views: viewsOf(rows.slice(main.from, main.to)), others };
}
