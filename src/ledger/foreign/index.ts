/** Anybody's ledger: lists that offices keep already, found by their headers and taken over. */
export { findLists, mappingKey } from './find';
export { readList, readLists } from './readList';
export type { PickedList } from './readList';
export { LEFT_OUT_KINDS } from './types';
export type {
  Doubt,
  DoubtWeight,
  FoundList,
  LeftOut,
  LeftOutKind,
  ListColumn,
  ListMapping,
  ListReading,
  ListRemark,
  ListRemarkCode,
  ReadOptions,
} from './types';
