/** The lists that cells of a ledger hold one of. */
import {
  APPLICANTS,
  ARRANGEMENT_WORDS,
  CASE_KIND_WORDS,
  CASE_RESULT_WORDS,
  CASE_RESULTS,
  CASES,
  EDITIONS,
  FEE_BASES,
  FEE_BASIS_WORDS,
  NO_WORDS,
  outcomesOf,
  YES_WORDS,
} from '../../form';
import type { Edition, FeeBasis, Outcome } from '../../form';
import { LEDGER } from '../../messages/official/ledger';
import { choicesOf } from './choice';

/** The edition whose outcomes a ledger has: the newest. */
const [NEWEST] = EDITIONS;
export const LEDGER_OUTCOMES: readonly Outcome[] = NEWEST ? outcomesOf(NEWEST) : [];

export const YES_NO = choicesOf([
  { value: true, wording: LEDGER.yes, others: YES_WORDS },
  { value: false, wording: LEDGER.no, others: NO_WORDS },
]);

export const APPLICANT_LIST = choicesOf(APPLICANTS.map(({ key, label }) => ({ value: key, wording: label })));

/** （三）不予公开 1.属于国家秘密 without the numbers of group and row. */
const withoutNumbers = (text: string): string =>
  text.replace(/（[一二三四五六七八九十]+）|(?<![\d.])\d+\./g, '');

/** The short names of rows, which are one of all. */
const shortNames = ({ results }: Edition): ReadonlyMap<string, string> =>
  new Map(results.flatMap(({ row, rows }) => (row ? [row] : rows)).map(({ key, name }) => [key, name]));
const NAMES = NEWEST ? shortNames(NEWEST) : new Map<string, string>();

export const OUTCOME_LIST = choicesOf(
  LEDGER_OUTCOMES.map(({ key, label, wording }) => ({
    value: key,
    wording,
    others: [label, wording, NAMES.get(key) ?? ''].flatMap((text) => [text, withoutNumbers(text)]),
  })),
);

export const GROUP_LIST = choicesOf(
  [...new Set(LEDGER_OUTCOMES.map(({ group }) => group))].map((group) => ({
    value: group,
    wording: group,
    others: [withoutNumbers(group)],
  })),
);

export const FEE_BASIS_LIST = choicesOf<FeeBasis>(
  FEE_BASES.map((key) => ({ value: key, wording: LEDGER.feeBases[key], others: FEE_BASIS_WORDS[key] })),
);

export const CASE_KIND_LIST = choicesOf(
  CASES.map(({ key, label }) => ({ value: key, wording: label, others: CASE_KIND_WORDS[key] })),
);

export const CASE_RESULT_LIST = choicesOf(
  CASE_RESULTS.map(({ key, label }) => ({
    value: key,
    wording: label,
    others: CASE_RESULT_WORDS[key],
  })),
);

export const ARRANGEMENT_LIST = choicesOf([
  { value: false, wording: LEDGER.arrangements.off, others: ARRANGEMENT_WORDS.off },
  { value: true, wording: LEDGER.arrangements.works, others: ARRANGEMENT_WORDS.works },
]);
