export type { Oddity, OddityKind } from './oddity';
export * from './types';
export { parseNumber, readFigure, roundAmount, statedFigure } from './figure';
export { countOf, isFilledIn, newReport, NO_CONTACT, NO_PLACES, statedFigures, wholeFigure } from './report';
