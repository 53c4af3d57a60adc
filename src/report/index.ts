export type { Oddity, OddityKind } from './oddity';
export { coverValues } from './cover';
export type { CoverValues } from './cover';
export { editionOf, requireEdition, requireYear } from './edition';
export * from './types';
export { parseNumber, readFigure, statedFigure } from './figure';
export { isRead, pairOf } from './yearPair';
export type { YearPair } from './yearPair';
export { countOf, isFilledIn, newReport, NO_CONTACT, NO_PLACES, statedFigures, wholeFigure } from './report';
