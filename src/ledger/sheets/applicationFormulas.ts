/**
 * What the sheet says of an application, in formulas that say what `periods`, `count` and `fees` say. They name cells of their own row without
 * the sheet, so that sorting moves them along, and other rows by whole columns.
 */
import { EDITIONS, outcomesOf } from '../../form';
import type { ApplicationColumn, ApplicationResult } from '../../form';
import { quoteSheet } from '../../grid';
import { LEDGER } from '../../messages';
import { KNOWN_YEAR } from '../calendar';
import { ANSWER_DAYS, MOST_EXTENSION, SOON_DAYS, THIRD_PARTY_DAYS } from '../periods';
import { applicationProblem } from './applicationChecks';
import {
  ANNOUNCED,
  applicationCell,
  applicationRange,
  calendarRange,
  listRange,
  ordinalOf,
  OWN_NAMES,
  TODAY,
  YEAR,
} from './places';
import type { ApplicationKey, SheetNames } from './places';
import { saidOneByOne, withoutFirst } from './words';

/** What the formulas rest on besides their row. */
export interface FormulaSettings {
  readonly names: SheetNames;
  /** Days that 工作日历 has. */
  readonly days: number;
}

export const settingsFor = (days: number, names: SheetNames = OWN_NAMES): FormulaSettings => ({
  names,
  days,
});

/** 1 January of the year of the ledger, and of the one after. */
export const FIRST_DAY = `DATE(${YEAR},1,1)`;
export const NEXT_FIRST_DAY = `DATE(${YEAR}+1,1,1)`;

export const OUTCOMES = EDITIONS[0] ? outcomesOf(EDITIONS[0]) : [];

const { states, origins, notes } = LEDGER;
/** A day stands there: no text, and not nothing. */
const isDay = (cell: string): string => `COUNT(${cell})`;
const isNoDay = (cell: string): string => `COUNT(${cell})=0`;

/** Formulas of a row (as people count rows), with their equals signs. */
export function applicationFormulas(
  row: number,
  { names, days }: FormulaSettings,
): Readonly<Record<ApplicationResult, string>> {
  const cell = (key: ApplicationKey): string => applicationCell(key, row);
  const [received, answered, start, due] = [cell('received'), cell('answered'), cell('start'), cell('due')];
  const ordinals = calendarRange('ordinal', days, names.calendar);
  const ordinal = (day: string) => ordinalOf(day, days, names.calendar);
  const has = (key: ApplicationColumn) => isDay(cell(key));
  const isEmpty = `COUNTA(${cell('number')}:${cell('feePaid')})=0`;

  const awaits = (asked: ApplicationColumn, had: ApplicationColumn) =>
    `COUNT(${cell(asked)})>COUNT(${cell(had)})`;
  const [isAwaiting, isUnpaid] = [
    awaits('correctionAsked', 'correctionReceived'),
    awaits('feeNotice', 'feePaid'),
  ];
  const begin = `MAX(${received},${cell('correctionReceived')},${cell('feePaid')})`;

  const from = cell('thirdPartyFrom');
  const most = `${ordinal(from)}+${THIRD_PARTY_DAYS}`;
  const asking = `MIN(${ordinal(`IF(${isDay(answered)},${answered},${TODAY})`)},${most})`;
  const end = `IF(${has('thirdPartyTo')},${ordinal(cell('thirdPartyTo'))},${asking})`;
  const asked = `MAX(0,${end}-${ordinal(`MAX(${from},${start})`)})`;
  const excluded = `IF(${isDay(start)},IF(${isDay(from)},IFERROR(${asked},0),0),"")`;

  const extension = `IF(${cell('extended')}="${LEDGER.yes}",IF(ISNUMBER(${cell('extensionDays')}),MIN(${MOST_EXTENSION},MAX(0,${cell('extensionDays')})),${MOST_EXTENSION}),0)`;
  // The first day with so many working days up to it: behind the last that has fewer.
  const last = `${ordinal(start)}+${ANSWER_DAYS}+${extension}+${cell('excluded')}`;
  const dueDay = `INDEX(${calendarRange('day', days, names.calendar)},MATCH(${last}-0.5,${ordinals},1)+1)`;

  const dueState = `IF(${TODAY}>${due},"${states.overdue}",IF(${cell('left')}<=${SOON_DAYS},"${states.soon}","${states.normal}"))`;
  const open = `IF(${isAwaiting},"${states.awaiting}",IF(${isUnpaid},"${states.unpaid}",IF(ISNUMBER(${cell('left')}),${dueState},"${states.incomplete}")))`;

  const year = `IF(${received}>=${NEXT_FIRST_DAY},"",IF(${received}>=${FIRST_DAY},"${origins.received}",IF(AND(${isDay(answered)},${answered}<${FIRST_DAY}),"","${origins.carriedIn}")))`;
  const ended = `IF(${answered}>=${NEXT_FIRST_DAY},"${LEDGER.carriedOut}",IF(${answered}>=${FIRST_DAY},${cell('outcome')}&"",""))`;

  const known = `MAX(${KNOWN_YEAR},${quoteSheet(names.calendar)}!${ANNOUNCED})`;
  const isOpen = `AND(${isDay(from)},${isNoDay(cell('thirdPartyTo'))},${isNoDay(answered)},${isDay(due)})`;
  const isPaused = `IF(${isOpen},IFERROR(${ordinal(TODAY)}<${most},FALSE),FALSE)`;
  const isLate = `IF(COUNT(${due},${answered})=2,INT(${answered})>${due},FALSE)`;
  const note = withoutFirst(
    saidOneByOne([
      { condition: isLate, words: notes.late },
      { condition: isPaused, words: notes.paused },
      { condition: `IF(${isDay(due)},YEAR(${due})>${known},FALSE)`, words: notes.estimated },
    ]),
  );
  const problem = applicationProblem(row, listRange('outcome', OUTCOMES.length, names.lists));

  return {
    start: `=IF(${isDay(received)},IF(OR(${isAwaiting},${isUnpaid}),"",${begin}),"")`,
    excluded: `=${excluded}`,
    due: `=IF(${isDay(start)},IFERROR(${dueDay},""),"")`,
    left: `=IF(AND(${isDay(due)},${isNoDay(answered)}),IFERROR(${ordinal(due)}-${ordinal(TODAY)},""),"")`,
    state: `=IF(${isEmpty},"",IF(${isDay(received)},IF(${isDay(answered)},"${states.answered}",${open}),"${states.incomplete}"))`,
    origin: `=IF(${isDay(received)},${year},"")`,
    fate: `=IF(AND(${isDay(received)},${received}<${NEXT_FIRST_DAY}),IF(${isDay(answered)},${ended},"${LEDGER.carriedOut}"),"")`,
    fee: `=${feeFormula(row)}`,
    note: `=${note}`,
    problem: `=IF(${isEmpty},"",${problem})`,
  };
}

/** By item it is the place among those above that the applicant handed in that month; by page the steps add up (`fees`). */
function feeFormula(row: number): string {
  const cell = (key: ApplicationKey): string => applicationCell(key, row);
  const [received, code, pages] = [cell('received'), cell('applicantCode'), cell('pages')];
  const upTo = (key: ApplicationKey): string => `${applicationRange(key).replace(/:.*/, '')}:${cell(key)}`;
  const days = upTo('received');
  const next = `DATE(YEAR(${received}),MONTH(${received})+1,1)`;
  const nth = `COUNTIFS(${upTo('applicantCode')},${code},${days},">"&${received}-DAY(${received}),${days},"<"&${next})`;
  // Nothing for ten, 100 for each of the next twenty, then 100 more for each step of ten.
  const item = `100*CHOOSE(MIN(4,INT((${nth}+9)/10)),0,1,1,INT((${nth}-11)/10))`;
  const page = `10*MAX(0,MIN(${pages},100)-30)+20*MAX(0,MIN(${pages},200)-100)+40*MAX(0,${pages}-200)`;
  const { byItem, byPage } = LEDGER.feeBases;
  return (
    `IF(${cell('feeBasis')}="${byPage}",IF(ISNUMBER(${pages}),${page},""),` +
    `IF(AND(${cell('feeBasis')}="${byItem}",ISNUMBER(${received}),${code}<>""),${item},""))`
  );
}
