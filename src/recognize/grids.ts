/** Any grids → Report: sheets without our names, tables of a document or in the lines of a text, with the text around them. */
import { editionById, editionForYear, EDITIONS } from '../form';
import type { Edition, FieldId, FormTable } from '../form';
import { listNames } from '../grid';
import type { Grid } from '../grid';
import { UserError } from '../messages';
import { newReport, tablesWithoutZeros } from '../report';
import type { Figure, Report } from '../report';
import { evidenceIn } from './around/evidence';
import { headingLines } from './around/headings';
import { likelyEditions } from './seen/wording';
import { findIn } from './tables/found';
import type { Found, Sources } from './tables/found';
import { ruledView, textLines } from './lines';
import { asideSheets } from './texts/asideSheets';
import { choose, fitsYear, mainOf } from './tables/choice';
import type { Chosen, Main, Ranked } from './tables/choice';
import { missingRows } from './tables/gridTable';
import { readGridTexts } from './texts/gridTexts';
import type { Oddity } from '../report';
import { hiddenOddities, isSetAside } from './hidden';
import { overwrittenFormulas } from './overwritten';
import { isOnlyUnread, unreadOddities } from './unread';
import { mainReport } from './texts/reports';
import type { OtherReport } from './texts/reports';
import { shapeOf } from './seen/shape';
import { standings } from './around/standing';
import { titlesIn } from './around/titles';
import type { Title } from './around/titles';
import { sourceLines } from './texts/sourceLines';
import { aloneIn, goOnIn } from './around/standAlone';
import { viewOf } from './seen/view';
import type { View } from './seen/view';

/** A report with what was odd about its source. */
export interface Recognized {
  readonly report: Report;
  readonly oddities: readonly Oddity[];
}

interface Reading extends Recognized {
  /** Tables of the form that were found. */
  readonly tables: number;
  /** How well the edition fits; asked where there are several. */
  readonly rank: () => number;
}

const MOST_COVER_ROWS = 60;

/** What a title says that stands on a sheet of its own, as on a cover. */
function coverTitle(tables: readonly View[], copies: readonly Ranked[]): Title | undefined {
  const used = new Set(copies.flatMap(({ read }) => read.places.map(({ grid }) => grid)));
  for (const view of tables) {
    const { kind, name, hidden } = view.grid;
    if (kind !== 'sheet' || hidden?.sheet || used.has(name)) continue;
    const lines = view.rows.slice(0, MOST_COVER_ROWS).map((row) => aloneIn(view, row));
    const [title] = titlesIn(lines, goOnIn(lines));
    if (title) return title;
  }
  return undefined;
}

const missingTable = ({ id, name }: FormTable, { fields }: Edition): Oddity => ({
  kind: 'table-missing',
  table: id,
  address: null,
  text: '',
  expected: name,
  fields: fields.filter((field) => field.table === id).map((field) => field.id),
});

/** One report is meant, whatever edition its tables are read by. */
function mainFinder({ tables }: Sources, found: readonly Found[]): () => Main {
  let main: Main | undefined;
  return () => {
    const copies = found.flatMap(({ copies: each }) => each.flat());
    return (main ??= mainOf(copies, coverTitle(tables, copies)));
  };
}

/** Figures of another year say nothing for the edition that they were read by. */
const sizeIn = ({ figures, copy }: Chosen, main: Main): number =>
  fitsYear(copy.standing, main) ? figures.size : 0;

/** Where other tables are there more than once: the only copy of one may be that of another year, an annex or a sample. */
function straysIn(
  chosen: readonly (Chosen | undefined)[],
  copies: readonly (readonly Ranked[])[],
  findMain: () => Main,
): (table: Chosen) => boolean {
  if (copies.every(({ length }) => length < 2)) return () => false;
  const fits = ({ copy: { standing } }: Chosen): boolean =>
    !standing.isSample && (findMain().isAnnexed || !standing.isAnnex) && fitsYear(standing, findMain());
  return chosen.some((table) => table && fits(table)) ? (table) => !fits(table) : () => false;
}

const strayTable = ({ id }: FormTable, { copy: { standing }, figures }: Chosen): Oddity => ({
  kind: 'table-stray',
  table: id,
  address: standing.place,
  text: standing.name,
  expected: '',
  fields: [...figures.keys()],
});

function readEdition(sources: Sources, { edition, copies, unread }: Found, findMain: () => Main): Reading {
  const { grids, views } = sources;
  const oddities: Oddity[] = [...unread];
  const figures = new Map<FieldId, Figure>();
  const found: Chosen[] = [];
  const chosen = edition.tables.map((table, at) =>
    choose(copies[at] ?? [], findMain, shapeOf(table), edition),
  );
  const isStray = straysIn(chosen, copies, findMain);
  edition.tables.forEach((table, at) => {
    const shape = shapeOf(table);
    const read = chosen[at];
    if (!read) {
      oddities.push(missingTable(table, edition));
      return;
    }
    found.push(read);
    if (isStray(read)) oddities.push(strayTable(table, read));
    oddities.push(...read.oddities, ...missingRows(shape, read));
    for (const [id, figure] of read.figures) figures.set(id, figure);
  });
  const aside = copies.flat().flatMap(({ read }) => read.places.filter(({ kind }) => kind === 'text'));
  const lines = sourceLines(views, [...found.flatMap(({ places }) => places), ...aside], edition);
  const around = {
    nearTables: () => found.map(({ copy }) => copy.standing),
    sheets: asideSheets(views, copies.flat(), found, findMain),
  };
  const { headingCount, doubts, ...written } = readGridTexts(views, lines, edition, around, figures);
  oddities.push(...doubts);
  const report = newReport(edition, {
    ...written,
    figures,
    blankAsZero: tablesWithoutZeros(figures, edition),
  });
  const likeness = found.reduce((sum, read) => sum + read.likeness, 0);
  const isOfYear = report.year !== null && editionForYear(report.year)?.id === edition.id;
  return {
    report,
    oddities: [
      ...oddities,
      ...overwrittenFormulas(edition, figures),
      ...hiddenOddities(
        edition,
        views.map(({ grid }) => grid),
        figures,
        oddities,
      ),
      ...unreadOddities(
        grids,
        oddities.filter(({ kind }) => kind === 'table-missing').map(({ table }) => table),
      ),
    ],
    tables: found.length + (headingCount > 1 ? 1 : 0),
    rank: () =>
      8 * found.reduce((sum, read) => sum + sizeIn(read, findMain()), 0) +
      likeness +
      headingCount +
      (isOfYear ? 4 : 0),
  };
}

/** Another report has all figures, too. */
const untold = ({ title, address }: OtherReport, { edition }: Report): Oddity => ({
  kind: 'report-twice',
  table: null,
  address,
  text: title,
  expected: '',
  fields: editionById(edition)?.fields.map(({ id }) => id) ?? [],
});

const lookedFor = (): string => {
  const [edition] = EDITIONS;
  return (edition?.parts ?? []).map(({ heading }) => heading).join(' / ');
};

const MOST_NAMED = 6;

/**
 * Reads the report by the edition that fits best. Totals are read as they stand. Throws `report/not-found` with what
 * was looked for and what there was.
 */
export function recognizeGrids(grids: readonly Grid[], editions?: readonly Edition[]): Recognized {
  const readGrids = grids.filter((grid) => !isOnlyUnread(grid));
  const all = readGrids.filter((grid) => !isSetAside(grid)).map(viewOf);
  const [newest] = EDITIONS;
  const { views, others } = newest ? mainReport(all, newest) : { views: all, others: [] };
  const texts = textLines(views.map(({ grid }) => grid));
  const headings = headingLines(texts.map(({ text }, at) => [at, text] as const));
  const tables = views.filter(({ grid }) => grid.kind !== 'text');
  const laid = views.map(ruledView);
  const ruled = laid.filter((view, at) => view !== views[at]);
  const standingOf = standings(laid, evidenceIn(laid));
  const sources = { grids, views, tables, ruled, texts, headings, standingOf };
  const found = (editions ?? likelyEditions([...tables, ...ruled])).map((edition) =>
    findIn(sources, edition),
  );
  const findMain = mainFinder(sources, found);
  const [best] = found
    .map((each) => readEdition(sources, each, findMain))
    .filter(({ tables }) => tables > 0)
    .sort((one, other) => other.rank() - one.rank());
  if (!best) {
    const names = [...new Set(readGrids.map(({ name }) => name))];
    const listedNames = listNames(names, MOST_NAMED);
    throw new UserError('report/not-found', { headings: lookedFor(), found: listedNames });
  }
  const oddities = [...others.map((other) => untold(other, best.report)), ...best.oddities];
  return { report: { ...best.report, oddities }, oddities };
}
