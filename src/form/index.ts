/** The statutory form: editions, fields, relations, rules. */
import { edition2019 } from './edition2019';
import { edition2021 } from './edition2021';
import type { Edition, EditionId, Field, FieldId, FormTable, Part, TableId } from './types';

export * from './types';
export { addUp, roundAmount, sidesOf, signedSum, sumOfParts, termsOn } from './arithmetic';
export type { Sides } from './arithmetic';
export * from './bodies';
export { isVertical, regulationsOf, tellsRegulations } from './bodyNames';
export { ceilingOf, feeAmounts } from './ceilings';
export type { Ceiling } from './ceilings';
export * from './claims';
export * from './cover';
export * from './naming';
export * from './records';
export * from './copyWords';
export * from './recognition';
export * from './sentences';
export * from './spellings';
export * from './typography';
export { balance } from './relations';
export * from './rules';
export { sharedColumnCount, sharedColumns } from './sharedColumns';
export { sharedFields } from './yearRelations';
export { FIRST_YEAR, LAST_YEAR } from './years';

/** Every edition known, the newest first. */
export const EDITIONS: readonly Edition[] = [edition2021, edition2019];

/** The edition with this id, or undefined. */
export function editionById(id: EditionId): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id);
}

/** The edition that reports for this year use, or undefined before the first. */
export function editionForYear(year: number): Edition | undefined {
  return EDITIONS.find(({ years: [first, last] }) => year >= first && (last === null || year <= last));
}

const fieldIndexes = new WeakMap<Edition, ReadonlyMap<FieldId, Field>>();

/** All fields of an edition by id. */
export function fieldsById(edition: Edition): ReadonlyMap<FieldId, Field> {
  let index = fieldIndexes.get(edition);
  if (!index) {
    index = new Map(edition.fields.map((field) => [field.id, field]));
    fieldIndexes.set(edition, index);
  }
  return index;
}

/** The field with this id; throws when the edition has none (a slip in code, not in a report). */
export function fieldOf(edition: Edition, id: FieldId): Field {
  const field = fieldsById(edition).get(id);
  if (!field) throw new Error(`edition ${edition.id} has no field ${id}`);
  return field;
}

/** A table of an edition; throws when the edition has none. */
export function tableOf(edition: Edition, id: TableId): FormTable {
  const table = edition.tables.find((each) => each.id === id);
  if (!table) throw new Error(`edition ${edition.id} has no table ${id}`);
  return table;
}

/** The part of the report that a table is; throws when the edition has none. */
export function partOfTable(edition: Edition, id: TableId): Part {
  const part = edition.parts.find(({ table }) => table === id);
  if (!part) throw new Error(`edition ${edition.id} has no part for table ${id}`);
  return part;
}
export * from './desk';
export * from './ledger';
export * from './ledgerApplicants';
export * from './ledgerHeaders';
export * from './ledgerOutcomes';
export * from './ledgerWords';
export { CASE_RESULTS, CASES } from './disputes';
export { APPLICANTS } from './requests';
