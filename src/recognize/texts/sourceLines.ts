/** Everything in a source that is not a table of the form, as lines in order, each with its place. */
import type { Edition, Part } from '../../form';
import type { Address, Grid } from '../../grid';
import { headingLines, isHeading } from '../around/headings';
import type { HeadingLine } from '../around/headings';
import { labelOf } from '../seen/labels';
import type { TablePlace } from '../tables/readCopy';
import { aloneIn } from '../around/standAlone';
import type { View } from '../seen/view';
import { isRowOfForm } from '../seen/wording';

export interface SourceLine {
  readonly text: string;
  readonly address: Address;
  /** The name of a sheet, which heads what stands on it. */
  readonly isName: boolean;
  /** It stands alone in its row, right below the line before, or below it in one cell. */
  readonly goesOn: boolean;
}

/** The printed heading of a part, where only the name of a sheet or what is said stands for it. */
export const printedHeading = ({ heading }: Part, address: Address): SourceLine => ({
  text: heading,
  address,
  isName: true,
  goesOn: false,
});

const MOST_LINES = 20_000;
/** All that a part of the text may say; among figures it is a blank. */
const NOTHING_TO_SAY = '无';

/** The part of an edition that a sheet is named after, or -1. */
function partOfName(grid: Grid, edition: Edition): number {
  const [line] = headingLines([[0, grid.name]]);
  if (grid.kind !== 'sheet' || !line) return -1;
  return edition.parts.findIndex((part) => {
    const official = labelOf(part.heading);
    return (
      isHeading(line, part, official) || (line.label.number === '' && isNamed(line.label.core, official.core))
    );
  });
}

const SHORTEST_NAME = 4;
const isNamed = (name: string, official: string): boolean =>
  name.length >= SHORTEST_NAME && official.includes(name);

/** Sheets named after parts stand in the order of the parts, whatever their order in the workbook. */
function inPartOrder(views: readonly View[], edition: Edition): readonly View[] {
  const part = new Map(views.map((view) => [view, partOfName(view.grid, edition)]));
  const places = views.filter((view) => (part.get(view) ?? -1) >= 0);
  const sorted = [...places].sort((one, other) => (part.get(one) ?? 0) - (part.get(other) ?? 0));
  return views.map((view) => ((part.get(view) ?? -1) < 0 ? view : (sorted.shift() ?? view)));
}

/** The lines of one cell. */
const partsOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()));

function linesOfView(view: View, places: readonly TablePlace[]): SourceLine[] {
  const { grid } = view;
  const own = places.filter(({ kind, grid: name }) => kind === grid.kind && name === grid.name);
  const lines: SourceLine[] = [];
  let wasAlone = false;
  for (const row of view.rows) {
    const isOwn = own.some(({ first, last }) => row >= first && row <= last) || isRowOfForm(view, row);
    const isAlone = !isOwn && aloneIn(view, row) !== '';
    const cells = isOwn ? [] : view.cellsIn(row);
    for (const { kind, text, column } of cells)
      if (kind === 'words' || (text === NOTHING_TO_SAY && cells.length === 1))
        for (const [at, line] of partsOf(text).entries())
          lines.push({
            text: line,
            address: { kind: grid.kind, grid: grid.name, row, column },
            isName: false,
            goesOn: at > 0 || (isAlone && wasAlone),
          });
    if (lines.length > MOST_LINES) break;
    wasAlone = isAlone;
  }
  return lines;
}

/** What a line says as a heading; they are asked for again and again. */
const known = new WeakMap<SourceLine, Omit<HeadingLine, 'line'> | null>();

/** The lines that are short enough to be headings. */
export function headingsAmong(lines: readonly SourceLine[]): HeadingLine[] {
  return lines.flatMap((source, line) => {
    let heading = known.get(source);
    if (heading === undefined) {
      heading = headingLines([[line, source.text]])[0] ?? null;
      known.set(source, heading);
    }
    return heading ? [{ ...heading, line }] : [];
  });
}

/** The lines of all grids; a sheet named after a part begins with the heading of that part. */
export function sourceLines(
  views: readonly View[],
  places: readonly TablePlace[],
  edition: Edition,
): SourceLine[] {
  return inPartOrder(views, edition).flatMap((view) => {
    const part = edition.parts[partOfName(view.grid, edition)];
    const address: Address = { kind: view.grid.kind, grid: view.grid.name, row: 0, column: 0 };
    const name: SourceLine[] = part ? [printedHeading(part, address)] : [];
    return [...name, ...linesOfView(view, places)];
  });
}
