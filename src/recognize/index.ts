/** Grids and text → Report. */
import { definedNameWith, EDITIONS, PROPERTY } from '../form';
import type { Grid, Workbook } from '../grid';
import { recognizeGrids } from './grids';
import type { Recognized } from './grids';
import { recognizeText } from './text';
import { recognizeWorkbook } from './workbook';

export { recognizeGrids } from './grids';
export type { Recognized } from './grids';
export type { Oddity, OddityKind } from '../report';
export { recognizeText } from './text';
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

/**
 * The report in any source: by our defined names, else by the labels of its tables, else by the lines of its text.
 * Throws `report/not-found`.
 */
export function recognize(source: Source): Recognized {
  const { grids, names, properties } = source;
  if (isTemplate(source))
    return {
      report: recognizeWorkbook({ grids, names: names ?? new Map(), properties: properties ?? new Map() }),
      oddities: [],
    };
  const [only] = grids;
  if (only?.kind === 'text' && grids.length === 1) return { report: recognizeText(only), oddities: [] };
  return recognizeGrids(grids);
}
