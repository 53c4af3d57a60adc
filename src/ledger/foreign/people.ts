/** What of a person or body never goes into the ledger: names become codes; numbers and addresses are left out. */
import { nameForm } from '../../text';
import type { LeftOutKind } from './types';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** GB 11643: a region, a day of birth, and a check digit that people mistype. */
function maybeIdentity(text: string): boolean {
  const [month, day] = [Number(text.slice(10, 12)), Number(text.slice(12, 14))];
  return /^[1-9]\d{5}(?:19|20)\d{9}[\dXx]$/.test(text) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isIdentity(text: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return maybeIdentity(text) && CHECKS.charAt(sum % CHECKS.length) === text.charAt(17).toUpperCase();
}

/** 18 digits that may be of a person, 18 characters that are of a body (GB 32100). */
const EIGHTEEN = /(?<![\dA-Z])\d{17}[\dXx](?![\dA-Z])/g;
const CREDIT_CODE = /(?<![\dA-Z])[159Y][1239]\d{6}[\dA-HJ-NPQRTUWXY]{10}(?![\dA-Z])/g;
const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const LANDLINE = /(?<!\d)\(?0\d{2,3}\)?[-—– ]?\d{7,8}(?!\d)/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
export const MASK = '…';

const PATTERNS: readonly (readonly [LeftOutKind, RegExp, (text: string) => boolean])[] = [
  ['email', EMAIL, () => true],
  ['identity', EIGHTEEN, maybeIdentity],
  ['identity', CREDIT_CODE, (text) => /[A-Z]/.test(text)],
  ['telephone', MOBILE, () => true],
  ['telephone', LANDLINE, () => true],
];

/** A text without numbers and addresses of people and bodies. */
export function masked(text: string): string {
  let rest = text;
  for (const [, pattern, is] of PATTERNS) rest = rest.replace(pattern, (found) => (is(found) ? MASK : found));
  return rest;
}

/** The same of the number of an application, which may look like a telephone. */
export const maskedNumber = (text: string): string =>
  text.replace(EMAIL, MASK).replace(EIGHTEEN, (found) => (isIdentity(found) ? MASK : found));

/** What a whole text is, if it is a number or address of a person or body. */
export function privateText(text: string): LeftOutKind | undefined {
  const whole = text.replace(/[\s'’]/g, '');
  return PATTERNS.find(
    ([, pattern, is]) => whole.replace(pattern, '') === '' && whole !== '' && is(whole),
  )?.[0];
}

/** Gives each name a code, the same for the same name. */
export interface Coder {
  readonly codeOf: (name: string) => string;
}

const isCode = (text: string): boolean => /^[A-Za-z]{0,4}[-_]?\d{1,6}$/.test(text);
const PLACES = 3;

/** A coder that keeps what is a code already; `taken` are such codes. */
export function newCoder(taken: Iterable<string> = []): Coder {
  const codes = new Map<string, string>();
  const used = new Set(taken);
  let count = 0;
  const next = (): string => {
    for (;;) {
      const code = `A${String(++count).padStart(PLACES, '0')}`;
      if (!used.has(code)) return code;
    }
  };
  return {
    codeOf: (name) => {
      const form = nameForm(name);
      if (form === '') return '';
      if (isCode(form)) return form;
      const known = codes.get(form) ?? next();
      codes.set(form, known);
      return known;
    },
  };
}

/** Codes that stand in a column already. */
export const codesIn = (texts: readonly string[]): readonly string[] => texts.map(nameForm).filter(isCode);
