/** From fields to the places of their figures. */
import type { FieldId } from '../form';
import type { Address } from '../grid';
import type { Report } from '../report';

/** Addresses of the fields that have one, in the given order. */
export function addressesOf(report: Report, fields: readonly FieldId[]): Address[] {
  return fields.flatMap((field) => report.figures.get(field)?.address ?? []);
}
