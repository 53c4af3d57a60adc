/** Any grids → Report: sheets without our names, tables of a document or in the lines of a text, with the text around them. */
import { editionForYear, EDITIONS } from '../form';
import type { Edition, FieldId } from '../form';
import type { Grid } from '../grid';
import { UserError } from '../messages';
import { newReport } from '../report';
import type { Figure, Report } from '../report';
import { headingLines } from './headings';
import type { HeadingLine } from './headings';
import { lineView, tableLines, textLines } from './lines';
import type { TextLine } from './lines';
import { readGridTable } from './gridTable';
import { readGridTexts } from './gridTexts';
import type { Oddity } from '../report';
import { hiddenOddities, isSetAside } from './hidden';
import { overwrittenFormulas } from './overwritten';
import type { ReadCopy } from './readCopy';
import { isOnlyUnread, unreadOddities } from './unread';
import { shapeOf } from './shape';
import { sourceLines } from './sourceLines';
import { viewOf } from './view';
import type { View } from './view';

/** A report with what was odd about its source. */
export interface Recognized {
  readonly report: Report;
  readonly oddities: readonly Oddity[];
}

interface Reading extends Recognized {
  /** Tables of the form that were found. */
  readonly tables: number;
  readonly rank: number;
}

/** What is the same for every edition. */
interface Sources {
  /** Everything, also what was not read. */
  readonly grids: readonly Grid[];
  readonly views: readonly View[];
  readonly texts: readonly TextLine[];
  /** Of the texts. */
  readonly headings: readonly HeadingLine[];
}

function readEdition({ grids, views, texts, headings }: Sources, edition: Edition): Reading {
  const tables = views.filter(({ grid }) => grid.kind !== 'text');
  const linesOfTable = tableLines(texts, headings, edition);
  const oddities: Oddity[] = [];
  const figures = new Map<FieldId, Figure>();
  const found: ReadCopy[] = [];
  for (const table of edition.tables) {
    const shape = shapeOf(table);
    const read =
      readGridTable(tables, shape, edition) ??
      readGridTable(listed(lineView(linesOfTable(table), table, edition)), shape, edition);
    if (read) {
      found.push(read);
      oddities.push(...read.oddities);
      for (const [id, figure] of read.figures) figures.set(id, figure);
    } else {
      const missing = edition.fields.filter((field) => field.table === table.id).map(({ id }) => id);
      oddities.push({
        kind: 'table-missing',
        table: table.id,
        address: null,
        text: '',
        expected: table.name,
        fields: missing,
      });
    }
  }
  const lines = sourceLines(
    views,
    found.flatMap(({ places }) => places),
    edition,
  );
  const { headings: headingCount, ...written } = readGridTexts(views, lines, edition);
  const report = newReport(edition, { ...written, figures });
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
        edition,
        grids,
        oddities.filter(({ kind }) => kind === 'table-missing').map(({ table }) => table),
      ),
    ],
    tables: found.length + (headingCount > 1 ? 1 : 0),
    rank: 8 * figures.size + likeness + headingCount + (isOfYear ? 4 : 0),
  };
}

const listed = (view: View | undefined): readonly View[] => (view ? [view] : []);

const lookedFor = (): string => {
  const [edition] = EDITIONS;
  return (edition?.parts ?? []).map(({ heading }) => heading).join(' / ');
};

const MOST_NAMED = 6;

/**
 * Reads the report by the edition that fits best. Totals are read as they stand. Throws `report/not-found` with what
 * was looked for and what there was.
 */
export function recognizeGrids(grids: readonly Grid[]): Recognized {
  const readGrids = grids.filter((grid) => !isOnlyUnread(grid));
  const views = readGrids.filter((grid) => !isSetAside(grid)).map(viewOf);
  const texts = textLines(readGrids);
  const headings = headingLines(texts.map(({ text }, at) => [at, text] as const));
  const [best] = EDITIONS.map((edition) => readEdition({ grids, views, texts, headings }, edition))
    .filter(({ tables }) => tables > 0)
    .sort((one, other) => other.rank - one.rank);
  if (!best) {
    const names = [...new Set(readGrids.map(({ name }) => name))];
    const found = names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? '…' : '');
    throw new UserError('report/not-found', { headings: lookedFor(), found });
  }
  return { report: { ...best.report, oddities: best.oddities }, oddities: best.oddities };
}
