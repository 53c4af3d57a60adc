/** Findings that compare a report with something outside it, in English; official terms keep the Chinese. */
import type { YearRelationRuleId } from '../../form';
import type { ComparisonWords, PlaceWords, ScopeWords, YearWords } from '../zh-CN/comparisons';

function signed(terms: YearWords['settling']): string {
  return terms
    .map(({ value, coefficient }, index) => {
      const minus = value === 0 ? coefficient < 0 : coefficient * value < 0;
      const first = minus ? '−' : '';
      return `${index === 0 ? first : minus ? ' − ' : ' + '}${Math.abs(value)}`;
    })
    .join('');
}

const place = ({ table, row, column }: PlaceWords): string => `${table} ${row} · ${column}`;
const changed = (reorganised: boolean): string =>
  reorganised ? '; the body was reorganised, please verify' : '';

const MOST_NAMES = 5;
function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

const years: Readonly<Record<YearRelationRuleId, (words: YearWords) => string>> = {
  'Y-carry': ({ subject, expected, actual, gap, reorganised }) =>
    `${subject}: 上年结转 ${actual} ≠ 结转下年度 ${expected} of last year’s report, off by ${gap}${changed(reorganised)}`,
  'Y-stock': ({ subject, settling, expected, actual, gap, reorganised }) =>
    `${subject}: last year’s 现行有效 + 制发 − 废止 = ${signed(settling)} = ${expected} ≠ 现行有效 ${actual}, off by ${gap}${changed(reorganised)}`,
  'Y-items': ({ subject, settling, expected, actual, gap, reorganised }) =>
    `${subject}: 上一年项目数量 and 增/减 of last year’s report ${signed(settling)} = ${expected} ≠ this year’s 上一年项目数量 ${actual}, off by ${gap}${changed(reorganised)}`,
};

const scopeFigures = ({ row, figures }: ScopeWords): string =>
  `${row}: ${figures.map(({ column, value }) => `${column} ${value}`).join(', ')}`;

export const comparisons: ComparisonWords = {
  years,
  carryRepair: ({ row, column, from, to }) =>
    `“${row} · ${column}” as in last year’s report: ${from ?? 'blank'} should be ${to}`,
  jump: (words) =>
    `${place(words)}: ${words.actual}, last year ${words.before}, ${words.actual > words.before ? `${words.times} times as much` : `1/${words.times} of it`}; ${words.unitSlip ? 'is the unit 元 or 万元?' : 'please verify'}`,
  scope: {
    never: (words) =>
      `${scopeFigures(words)}; a ${words.kind} cannot make 规章: should be 0; 规范性文件 go in the next row`,
    rarely: (words) =>
      `${scopeFigures(words)}; a ${words.kind} does not usually make 规章: do these belong in the row of 规范性文件?`,
  },
  yearMissing: () =>
    'The year is not filled in, so the edition of the form cannot be told; fill in the year of the report first',
  noEdition: (year) =>
    `There is no edition of the form for ${year} (the form begins with 2019); check the year`,
  wrongEdition: ({ year, used, needed }) =>
    `The form for ${year} is that of ${needed}, and this report uses that of ${used}; check the year, and if it is right fill in a new template for ${year}`,
  members: {
    twice: (names) => `Members that are there twice: ${list(names)}; keep one report of each`,
    missing: (names) => `Members that are missing: ${list(names)}; add their reports`,
    otherForm: (names) =>
      `Of another year or edition than the aggregate: ${list(names)}; use reports of the same year and edition`,
    vertical: (names) =>
      `Offices of vertical systems do not enter a local aggregate: ${list(names)}; remove them`,
    unlisted: (names) => `Not in this year’s list of members: ${list(names)}; check the names or the list`,
  },
  notAssessable: (names) =>
    `The figures of ${list(names)} are not certain: sums cannot be checked, and nothing counts as 0`,
  figuresUnread: (count, names) =>
    `${count} cells lack a number${names.length > 0 ? ` (${list(names)})` : ''}: their sums cannot be checked, and nothing counts as 0`,
  sum: (words) => {
    const largest = words.largest.map(({ name, value }) => `${name} ${value}`).join(', ');
    return `${place(words)}: ${words.actual} ≠ ${words.expected}, the sum of the members, off by ${words.gap}${largest && `; among them ${largest}`}`;
  },
};
