export type { Oddity, OddityKind } from './oddity';
export { bodyName, isOtherBody, isOtherName } from './body';
export type { Body } from './body';
export { coverValues } from './cover';
export type { CoverValues } from './cover';
export { editionOf, requireEdition, requireYear } from './edition';
export * from './types';
export { parseNumber, readFigure, statedFigure } from './figure';
export {
  countOf,
  isRead,
  isUnfilled,
  sidesIn,
  tablesWithoutZeros,
  unreadFields,
  wholeFigure,
} from './counts';
export { withLostZeros } from './lostZeros';
export { isWhollyMissing, missingOf, missingText } from './missing';
export type { Missing, MissingColumn } from './missing';
export { pairOf } from './yearPair';
export type { YearPair } from './yearPair';
export { isFilledIn, newReport, NO_CONTACT, NO_PLACES, statedFigures } from './report';
