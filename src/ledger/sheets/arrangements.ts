/** What the user adds to 工作日历, line by line: how much it weighs, from which day to which it speaks, and what of it is not understood. */
import type { ArrangementColumn } from '../../form';
import { cellName, columnName, quoteSheet } from '../../grid';
import type { CellValue } from '../../grid';
import { LEDGER } from '../../messages';
import type { Arrangement } from '../types';
import { arrangementContents } from './contents';
import { severalFormula } from './alarms';
import { ANNOUNCED, ARRANGEMENT_COLUMN, ARRANGEMENT_KEYS, ARRANGEMENT_ROWS, FIRST_ROW } from './places';
import type { ArrangementKey } from './places';
import type { Content } from './list';
import { saidOneByOne, saidWords, withoutFirst } from './words';

const { arrangements: WHAT, arrangementChecks: WORDS } = LEDGER;

const letterOf = (key: ArrangementKey): string =>
  columnName(ARRANGEMENT_COLUMN + ARRANGEMENT_KEYS.indexOf(key));
const rangeOf = (key: ArrangementKey): string =>
  `$${letterOf(key)}$${FIRST_ROW}:$${letterOf(key)}$${FIRST_ROW + ARRANGEMENT_ROWS - 1}`;

/** What all lines say of the day in a cell: above 0 that it is worked, below 0 that it is off. */
export const weightOn = (day: string): string =>
  `SUMIFS(${rangeOf('weight')},${rangeOf('first')},"<="&${day},${rangeOf('last')},">="&${day})`;

/** The days of 工作日历: its first and its last, as numbers and as cells. */
export interface CalendarEnds {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly [first: string, last: string];
}

export const calendarEnds = (days: readonly { readonly serial: number }[]): CalendarEnds => ({
  first: days[0]?.serial ?? 0,
  last: days.at(-1)?.serial ?? 0,
  cells: [cellName(FIRST_ROW - 1, 0, true), cellName(FIRST_ROW + days.length - 2, 0, true)],
});

/**
 * Each line weighs twice the one above it, and less than nothing where it says days off: the sign of all that speak of a day is that of the
 * last, and no sum lies between 0 and 1.
 */
const weightOf = (index: number, works: boolean): number => (works ? 1 : -1) * 2 ** (index + 1);

/** The cells of a line besides those that are typed; one day where there is no other, in either order. */
export function arrangementResults(
  index: number,
  arrangement: Arrangement | undefined,
  ends: CalendarEnds,
): Readonly<Record<Exclude<ArrangementKey, ArrangementColumn>, Content>> {
  const row = FIRST_ROW + index;
  const cell = (key: ArrangementKey) => `${letterOf(key)}${row}`;
  const days = `${cell('from')}:${cell('to')}`;
  const isText = `COUNTA(${days})>COUNT(${days})`;
  const what = cell('what');
  const weight = `2^(ROW()-${FIRST_ROW - 1})`;
  const problems = [
    { condition: isText, words: WORDS.dayAsText },
    { condition: `COUNTA(${days})=0`, words: WORDS.dayMissing },
    {
      condition: `AND(COUNT(${days})>0,OR(${cell('first')}<${ends.cells[0]},${cell('last')}>${ends.cells[1]}))`,
      words: WORDS.dayOutside,
    },
    {
      condition: `AND(${what}<>"${WHAT.works}",${what}<>"${WHAT.off}")`,
      words: WORDS.whatUnknown,
    },
  ];
  const contents = arrangement && arrangementContents(arrangement);
  const numbers = [contents?.from, contents?.to].flatMap((day: CellValue | undefined) =>
    typeof day === 'number' ? day : [],
  );
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const isOutside = numbers.length > 0 && (first < ends.first || last > ends.last);
  return {
    weight: {
      value: arrangement ? weightOf(index, arrangement.works) : 0,
      formula: `=IF(${isText},0,IF(${what}="${WHAT.works}",${weight},IF(${what}="${WHAT.off}",-${weight},0)))`,
    },
    first: { value: numbers.length > 0 ? first : 0, formula: `=MIN(${days})` },
    last: { value: numbers.length > 0 ? last : 0, formula: `=MAX(${days})` },
    problem: {
      value: saidWords(isOutside ? [WORDS.dayOutside] : []),
      formula: `=IF(COUNTA(${cell('from')}:${what})=0,"",${withoutFirst(saidOneByOne(problems))})`,
    },
  };
}

/** Beside 安排已录至. */
export const ANNOUNCED_PROBLEM: Content = {
  value: '',
  formula: `=IF(OR(${ANNOUNCED}="",ISNUMBER(${ANNOUNCED})),"","${LEDGER.announcedUnknown}")`,
};

/** How many lines are not understood, for the red line of 依申请台账, as a formula and as it is in a plan. */
export function arrangementAlarm(
  sheet: string,
  arrangements: readonly Arrangement[],
  ends: CalendarEnds,
): { readonly formula: string; readonly told: readonly string[] } {
  const { before, after } = LEDGER.alarms.arrangements;
  const count = arrangements.filter(
    (each, index) => arrangementResults(index, each, ends).problem.value !== '',
  ).length;
  return {
    formula: severalFormula(
      `COUNTIF(${quoteSheet(sheet)}!${rangeOf('problem')},"?*")`,
      LEDGER.alarms.arrangements,
    ),
    told: count > 0 ? [`${before}${count}${after}`] : [],
  };
}
