/** Checks of what the client sends: it checks little itself, Excel does. */
import { invalidArgument } from './errors';
import type { Model } from './model';

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export const optionalText = (value: unknown): string | undefined =>
  isAbsent(value) ? undefined : text(value);

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export const optionalFlag = (value: unknown, otherwise = false): boolean =>
  isAbsent(value) ? otherwise : flag(value);

/** A number between two bounds, both allowed. */
export function between(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function whole(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = between(value, least, most);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export const optionalWhole = (value: unknown, otherwise: number): number =>
  isAbsent(value) ? otherwise : whole(value, 1);

/** A value of an enum of Office.js: the client lets any string pass, Excel does not. */
export function member(model: Model, enumName: string, value: unknown): string {
  const allowed = model.enumValues(enumName);
  if (typeof value !== 'string' || (allowed && !allowed.includes(value))) throw invalidArgument();
  return value;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  purple: '#800080',
};

/**
 * "HTML color code in the form #RRGGBB or as a named HTML color":
 * https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
 */
export function color(value: unknown): string {
  const given = text(value);
  const named = NAMED_COLORS[given.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(given)) throw invalidArgument();
  return `#${given.replace('#', '')}`.toUpperCase();
}
