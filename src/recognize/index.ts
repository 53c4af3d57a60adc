/** Grids and text → Report. */
import { definedNameWith, EDITIONS, PREVIOUS_AREA_NAME, PROPERTY } from '../form';
import type { Grid, Workbook } from '../grid';
import { UserError } from '../messages';
import type { Report } from '../report';
import { recognizeGrids } from './grids';
import type { Recognized } from './grids';
import { withOwnResults, withResults } from './results';
import { unreadOddities } from './unread';
import { areNamesBroken, recognizeWorkbook } from './workbook';

export { recognizeGrids } from './grids';
export type { Recognized } from './grids';
export type { Oddity, OddityKind } from '../report';
export { recognizePrevious } from './previous';
export type { KeptPrevious } from './previous';
export { areNamesBroken, recognizeWorkbook } from './workbook';

/** A workbook, or the grids of a document or text in their order. */
export type Source = { readonly grids: readonly Grid[] } & Partial<Workbook>;

/** How a report was found. */
export type Origin =
  /** By the names of our template. */
  | 'template'
  /** By labels, as the names of our template have lost their cells. */
  | 'brokenTemplate'
  /** By the labels of tables, or the lines of a text, made elsewhere. */
  | 'elsewhere';

export type Recognition = Recognized & { readonly origin: Origin };

const isTemplate = ({ names, properties }: Source): boolean =>
  names !== undefined &&
  ['', properties?.get(PROPERTY.suffix) ?? ''].some((suffix) =>
    EDITIONS.some(({ fields }) =>
      fields.some(({ definedName }) => names.has(definedNameWith(definedName, suffix))),
    ),
  );

/** Sheets that may hold this year's tables: last year's figures beside them have labels too. */
const ownGrids = ({ grids, names }: Source): readonly Grid[] => {
  const previous = names?.get(PREVIOUS_AREA_NAME)?.sheet;
  return previous === undefined ? grids : grids.filter(({ name }) => name !== previous);
};

function tryGrids(grids: readonly Grid[]): Recognized | undefined {
  try {
    return recognizeGrids(grids);
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'report/not-found') return undefined;
    throw thrown;
  }
}

/** The report, with what was left out of its workbook. */
function withUnread(report: Report, grids: readonly Grid[]): Report {
  const unread = unreadOddities(grids, []);
  return unread.length === 0 ? report : { ...report, oddities: [...report.oddities, ...unread] };
}

/** The report in any source: by our defined names, else by the labels of its tables. Throws `report/not-found`. */
export function recognize(given: Source): Recognition {
  const source = withResults(given);
  const found = find(source);
  const figures = withOwnResults(found.report.figures, source);
  return { ...found, report: { ...found.report, figures } };
}

function find(source: Source): Recognition {
  const { grids, names, properties } = source;
  if (isTemplate(source)) {
    const workbook = { grids, names: names ?? new Map(), properties: properties ?? new Map() };
    const report = withUnread(recognizeWorkbook(workbook), grids);
    const byLabels = areNamesBroken(report) ? tryGrids(ownGrids(source)) : undefined;
    if (!byLabels || byLabels.report.figures.size <= report.figures.size)
      return { report, oddities: report.oddities, origin: 'template' };
    return { ...byLabels, origin: 'brokenTemplate' };
  }
  return { ...recognizeGrids(ownGrids(source)), origin: 'elsewhere' };
}
