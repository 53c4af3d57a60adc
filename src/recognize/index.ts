/** Grids and text → Report. */
import { definedNameWith, editionById, EDITIONS, PROPERTY } from '../form';
import type { Grid, Workbook } from '../grid';
import { UserError } from '../messages';
import type { Report } from '../report';
import { recognizeGrids } from './grids';
import type { Recognized } from './grids';
import { recognizeWorkbook } from './workbook';

export { recognizeGrids } from './grids';
export type { Recognized } from './grids';
export type { Oddity, OddityKind } from '../report';
export { recognizePrevious } from './previous';
export type { KeptPrevious } from './previous';
export { recognizeWorkbook } from './workbook';

/** A workbook, or the grids of a document or text in their order. */
export type Source = { readonly grids: readonly Grid[] } & Partial<Workbook>;

const isTemplate = ({ names, properties }: Source): boolean =>
  names !== undefined &&
  ['', properties?.get(PROPERTY.suffix) ?? ''].some((suffix) =>
    EDITIONS.some(({ fields }) =>
      fields.some(({ definedName }) => names.has(definedNameWith(definedName, suffix))),
    ),
  );

/** Some programs keep our names and lose the cells they stand for. */
const areNamesBroken = ({ edition, figures }: Report): boolean =>
  figures.size * 2 < (editionById(edition)?.fields.length ?? 0);

function tryGrids(grids: readonly Grid[]): Recognized | undefined {
  try {
    return recognizeGrids(grids);
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'report/not-found') return undefined;
    throw thrown;
  }
}

/** The report in any source: by our defined names, else by the labels of its tables. Throws `report/not-found`. */
export function recognize(source: Source): Recognized {
  const { grids, names, properties } = source;
  if (isTemplate(source)) {
    const workbook = { grids, names: names ?? new Map(), properties: properties ?? new Map() };
    const report = recognizeWorkbook(workbook);
    const byLabels = areNamesBroken(report) ? tryGrids(grids) : undefined;
    if (!byLabels || byLabels.report.figures.size <= report.figures.size)
      return { report, oddities: report.oddities };
    return byLabels;
  }
  return recognizeGrids(grids);
}
