/** Whether two reports are of one body, by what they say of it. */
import { nameForm, withoutControls } from '../text';
import type { Report } from './types';

export type Body = Pick<Report, 'unit' | 'kind'>;

/** The name of a body, in the form in which names are compared; empty where there is none. */
export const bodyName = ({ unit }: Pick<Body, 'unit'>): string => nameForm(withoutControls(unit));

/** The names of two bodies differ; a source may lack one. */
export function isOtherName(one: Body, other: Body): boolean {
  const [name, otherName] = [bodyName(one), bodyName(other)];
  return name !== '' && otherName !== '' && name !== otherName;
}

/** A government's office and its aggregate go by one name: their kinds tell them apart where both are known. */
export const isOtherBody = (one: Body, other: Body): boolean =>
  isOtherName(one, other) || (one.kind !== null && other.kind !== null && one.kind !== other.kind);
