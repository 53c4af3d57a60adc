/** Which workbook is meant, when pages tell each other or themselves later. */
import type { WorkbookIdentity } from '../excel';
import { unchecked } from './paneTask';

export const isSameWorkbook = (one: WorkbookIdentity, other: WorkbookIdentity): boolean =>
  one.name === other.name && one.place === other.place;

/** The workbook in what came from outside, or null. */
export function identityIn(value: unknown): WorkbookIdentity | null {
  const { name, place } = unchecked(value) ?? {};
  if (typeof name !== 'string' || !(place === null || typeof place === 'string')) return null;
  return { name, place };
}
