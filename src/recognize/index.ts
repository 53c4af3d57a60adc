/** Grids and text → Report. */
import type { Grid, Workbook } from '../grid';
import { withLostZeros } from '../report';
import type { Report } from '../report';
import { recognizeGrids } from './grids';
import type { Recognized } from './grids';
import { withoutLists } from './lists';
import { withOwnResults, withResults } from './results';
import { recognizeTemplate } from './template';
import { sheetsOfReport, templateOf } from './template/find';
import { unreadOddities } from './unread';
import { withCoverZeros } from './workbook';

export { recognizeGrids } from './grids';
export type { Recognized } from './grids';
export type { Oddity, OddityKind } from '../report';
export { readLocalDemands } from './records';
export { recognizePrevious } from './previous';
export type { KeptPrevious } from './previous';
export { coverPlace } from './template/cover';
export { templateOf } from './template/find';
export { isSettled, recognizeWorkbook } from './workbook';

/** A workbook, or the grids of a document or text in their order. */
export type Source = { readonly grids: readonly Grid[] } & Partial<Workbook>;

/** How a report was found. */
export type Origin =
  /** In our template: by its names, and by labels where these have left their cells. */
  | 'template'
  /** By labels and names of our template, of which 封面 is lost. */
  | 'brokenTemplate'
  /** By the labels of tables, or the lines of a text, made elsewhere. */
  | 'elsewhere';

export type Recognition = Recognized & { readonly origin: Origin };

/** The report, with what was left out of its workbook. */
function withUnread(report: Report, grids: readonly Grid[]): Report {
  const unread = unreadOddities(grids, []).filter(
    ({ kind, text }) => !report.oddities.some((odd) => odd.kind === kind && odd.text === text),
  );
  return unread.length === 0 ? report : { ...report, oddities: [...report.oddities, ...unread] };
}

/** The report in any source: our template as it stands on its sheets, else by the labels of its tables. Throws `report/not-found`. */
export function recognize(given: Source): Recognition {
  const source = withResults(given);
  const found = find(source);
  const figures = withOwnResults(found.report.figures, source);
  return { ...found, report: { ...found.report, figures } };
}

function find(source: Source): Recognition {
  const { names = new Map(), properties = new Map() } = source;
  const grids = withoutLists(source.grids, { ...source, names });
  const workbook: Workbook = { ...source, grids, names, properties };
  const template = templateOf(workbook);
  const ours = template && recognizeTemplate(workbook, template);
  // Names that are left of a template, of which nothing else is left, are none.
  if (!template || !ours || (ours.report.figures.size === 0 && !ours.isOurs)) {
    const report = withLostZeros(recognizeGrids(sheetsOfReport(workbook, undefined)).report);
    return { report, oddities: report.oddities, origin: 'elsewhere' };
  }
  const { isOurs } = ours;
  const report = withUnread(withCoverZeros(ours.report, workbook, template.suffix), grids);
  return { report, oddities: report.oddities, origin: isOurs ? 'template' : 'brokenTemplate' };
}
