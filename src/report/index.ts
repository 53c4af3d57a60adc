export type { Oddity, OddityKind } from './oddity';
export * from './types';
export { parseNumber, readFigure, statedFigure } from './figure';
export { countOf, newReport, NO_CONTACT, NO_PLACES, statedFigures } from './report';
