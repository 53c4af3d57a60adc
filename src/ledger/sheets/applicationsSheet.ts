/** 依申请台账: an application a row. */
import { APPLICANTS, APPLICATION_RESULTS, FIRST_YEAR, LAST_YEAR } from '../../form';
import type { ApplicationColumn, ApplicationResult } from '../../form';
import type { PlanHighlight, PlanSheet, PlanValidation } from '../../layout';
import { at } from '../../layout/sheet';
import { TAB_COLORS } from '../../layout/styles';
import { LEDGER } from '../../messages';
import { dayOfSerial, serialOf, yearOf } from '../days';
import { MOST_EXTENSION } from '../periods';
import { problemCount, severalFormula, unlinkedCount } from './alarms';
import { applicationFormulas, OUTCOMES, settingsFor } from './applicationFormulas';
import { DAY_COLUMNS } from '../dayColumns';
import { arrangementAlarm, calendarEnds } from './arrangements';
import { applicationValues, NO_RESULTS } from './applicationResults';
import type { ApplicationValues } from './applicationResults';
import { rowContents } from './contents';
import { draftList, finishList, putCell, putRow, rowsFor, typed, watched } from './list';
import type { Content, ListColumn } from './list';
import {
  APPLICATION_AREA,
  APPLICATION_KEYS,
  APPLICATION_ROWS,
  applicationCell,
  applicationRange,
  belowArea,
  calendarRange,
  FIRST_ROW,
  HEADER_ROW,
  listRange,
  TODAY,
  TODAY_CELL,
  YEAR_CELL,
} from './places';
import type { ApplicationKey } from './places';
import { dayRule, listRule } from './rules';
import { PROBLEM_LIGHT, STATE_LIGHTS } from './styles';
import type { LedgerStyle } from './styles';
import type { LedgerSheetContext } from './types';

type Look = readonly [width: number, style: LedgerStyle];

const LOOKS: Readonly<Record<ApplicationKey, Look>> = {
  number: [104, 'ledgerText'],
  received: [84, 'ledgerDay'],
  applicant: [92, 'ledgerChoice'],
  way: [92, 'ledgerText'],
  summary: [200, 'ledgerText'],
  carried: [64, 'ledgerChoice'],
  correctionAsked: [84, 'ledgerDay'],
  correctionReceived: [84, 'ledgerDay'],
  thirdPartyFrom: [84, 'ledgerDay'],
  thirdPartyTo: [84, 'ledgerDay'],
  extended: [56, 'ledgerChoice'],
  extensionDays: [60, 'ledgerNumber'],
  answered: [84, 'ledgerDay'],
  group: [110, 'ledgerWording'],
  outcome: [210, 'ledgerWording'],
  applicantCode: [72, 'ledgerMark'],
  feeBasis: [60, 'ledgerChoice'],
  pages: [52, 'ledgerNumber'],
  feeNotice: [84, 'ledgerDay'],
  feePaid: [84, 'ledgerDay'],
  start: [84, 'ledgerResultDay'],
  excluded: [60, 'ledgerResult'],
  due: [84, 'ledgerResultDay'],
  left: [60, 'ledgerResult'],
  state: [84, 'ledgerResult'],
  origin: [72, 'ledgerResult'],
  fate: [200, 'ledgerResultText'],
  fee: [76, 'ledgerResult'],
  note: [150, 'ledgerResultText'],
  problem: [220, 'ledgerProblem'],
};

const RESULTS: ReadonlySet<string> = new Set(APPLICATION_RESULTS);
const isResult = (key: ApplicationKey): key is ApplicationResult => RESULTS.has(key);

const COLUMNS: readonly ListColumn<ApplicationKey>[] = APPLICATION_KEYS.map((key) => ({
  key,
  header: isResult(key) ? LEDGER.results[key] : LEDGER.columns[key],
  width: LOOKS[key][0],
  style: LOOKS[key][1],
  isResult: isResult(key),
}));

const columnOf = (key: ApplicationKey): number => APPLICATION_KEYS.indexOf(key);

/** The outcomes of the group that the row has, all where it has none. */
function outcomeList({ names }: LedgerSheetContext): string {
  const groups = listRange('group', OUTCOMES.length, names.lists);
  const [first = ''] = listRange('outcome', OUTCOMES.length, names.lists).split(':');
  const group = `$${applicationCell('group', FIRST_ROW)}`;
  const count = `COUNTIF(${groups},${group})`;
  return `=OFFSET(${first},IFERROR(MATCH(${group},${groups},0),1)-1,0,IF(${count}=0,${OUTCOMES.length},${count}),1)`;
}

function validations(context: LedgerSheetContext): PlanValidation[] {
  const list = (key: ApplicationColumn, items: readonly string[]) => listRule(typed(columnOf(key)), items);
  const groups = [...new Set(OUTCOMES.map(({ group }) => group))];
  const { rules, yes, no } = LEDGER;
  return [
    ...DAY_COLUMNS.map((key) => dayRule(typed(columnOf(key)))),
    list(
      'applicant',
      APPLICANTS.map(({ label }) => label),
    ),
    list('carried', [yes, no]),
    list('extended', [yes, no]),
    list('group', groups),
    list('feeBasis', Object.values(LEDGER.feeBases)),
    {
      area: typed(columnOf('extensionDays')),
      rule: { kind: 'whole', minimum: 1, maximum: MOST_EXTENSION },
      ...rules.extension,
    },
    { area: typed(columnOf('pages')), rule: { kind: 'whole', minimum: 0, maximum: null }, ...rules.pages },
    {
      area: typed(columnOf('outcome')),
      rule: { kind: 'found', formula: outcomeList(context) },
      ...rules.outcome,
    },
    {
      area: at(YEAR_CELL.row, YEAR_CELL.column),
      rule: { kind: 'whole', minimum: FIRST_YEAR, maximum: LAST_YEAR },
      ...rules.year,
    },
    dayRule(at(TODAY_CELL.row, TODAY_CELL.column)),
  ];
}

/** The light of 编号 and 状态, 核对 in red, and rows whose formulas are gone. */
function highlights(): PlanHighlight[] {
  const state = `$${applicationCell('state', HEADER_ROW)}`;
  const problem = `$${applicationCell('problem', HEADER_ROW)}`;
  const [first, last] = [applicationCell('number', HEADER_ROW), applicationCell('feePaid', HEADER_ROW)];
  const lit = (key: ApplicationKey, formula: string, look: Omit<PlanHighlight, 'area' | 'formula'>) => ({
    area: watched(columnOf(key)),
    formula,
    ...look,
  });
  const header = `"${LEDGER.results.problem}"`;
  return [
    lit('number', `=AND(COUNTA($${first}:$${last})>0,${state}="")`, PROBLEM_LIGHT),
    ...(['number', 'state'] as const).flatMap((key) =>
      Object.entries(STATE_LIGHTS).map(([name, look]) =>
        lit(key, `=${state}="${LEDGER.states[name as keyof typeof STATE_LIGHTS]}"`, look),
      ),
    ),
    lit('problem', `=AND(${problem}<>"",${problem}<>${header})`, PROBLEM_LIGHT),
  ];
}

/** 在办 · 三日内到期 · 逾期 · 信息不全或有误. */
function summary(values: readonly ApplicationValues[]): Content {
  const { states, summary: words } = LEDGER;
  const range = applicationRange('state');
  const isOpen = [states.normal, states.soon, states.overdue, states.awaiting, states.unpaid];
  const ofState = (state: string) => `COUNTIF(${range},"${state}")`;
  const counted = (some: readonly string[]) =>
    values.filter(({ state }) => some.includes(String(state))).length;
  const problems = values.filter(({ problem }) => problem !== '').length;
  return {
    formula:
      `="${words.open}"&${isOpen.map(ofState).join('+')}&"${words.soon}"&${ofState(states.soon)}` +
      `&"${words.overdue}"&${ofState(states.overdue)}&"${words.problems}"&${problemCount(applicationRange('problem'))}`,
    value: `${words.open}${counted(isOpen)}${words.soon}${counted([states.soon])}${words.overdue}${counted([states.overdue])}${words.problems}${problems}`,
  };
}

/** The red line: what no count or check reaches. */
function alarm(values: readonly ApplicationValues[], context: LedgerSheetContext, days: number): Content {
  const { alarms, separator } = LEDGER;
  const unlinked = unlinkedCount(
    (['number', 'received', 'applicant', 'answered', 'outcome'] as const).map(applicationRange),
    applicationRange('state'),
  );
  const problems = problemCount(applicationRange('problem'));
  const lastDay = `MAX(${calendarRange('day', days, context.names.calendar)})`;
  const { names, calendar } = context;
  const arrangements = arrangementAlarm(names.calendar, context.arrangements, calendarEnds(calendar.days));
  const parts = [
    `IF(COUNTA(${belowArea(APPLICATION_AREA)})=0,"","${separator}${alarms.below}")`,
    severalFormula(unlinked, alarms.unlinked),
    severalFormula(problems, alarms.problems),
    arrangements.formula,
    `IF(${TODAY}+90<${lastDay},"","${separator}${alarms.calendar.before}"&YEAR(${lastDay})&"${alarms.calendar.after}")`,
  ];
  const count = values.filter(({ problem }) => problem !== '').length;
  const end = context.calendar.days.at(-1);
  const told = [
    ...(count > 0 ? [`${alarms.problems.before}${count}${alarms.problems.after}`] : []),
    ...arrangements.told,
    ...(end && serialOf(context.today) + 90 >= end.serial
      ? [`${alarms.calendar.before}${yearOf(dayOfSerial(end.serial))}${alarms.calendar.after}`]
      : []),
  ];
  return { formula: `=MID(${parts.join('&')},2,300)`, value: told.join(separator) };
}

/** The sheet, and how many of its rows are formatted. */
export function applicationsSheet(context: LedgerSheetContext): PlanSheet {
  const { names, applications, year, yearFrom, today, isTypedToday, calendar } = context;
  const sheet = draftList(
    names.applications,
    TAB_COLORS.check,
    { title: LEDGER.titles.applications, hint: LEDGER.hints.applications },
    COLUMNS,
  );
  const values = applicationValues(context);
  const settings = settingsFor(calendar.days.length, names);
  putCell(sheet, YEAR_CELL.row, 0, 'ledgerLabel', { value: LEDGER.year });
  putCell(sheet, YEAR_CELL.row, YEAR_CELL.column, 'ledgerYear', {
    value: year,
    ...(yearFrom === null ? {} : { formula: `=${yearFrom}` }),
  });
  putCell(sheet, TODAY_CELL.row, TODAY_CELL.column - 1, 'ledgerLabel', { value: LEDGER.today });
  putCell(sheet, TODAY_CELL.row, TODAY_CELL.column, 'ledgerToday', {
    value: serialOf(today),
    ...(isTypedToday ? {} : { formula: '=TODAY()' }),
  });
  putCell(sheet, YEAR_CELL.row, TODAY_CELL.column + 1, 'ledgerSummary', summary(values));
  putCell(sheet, YEAR_CELL.row + 1, 0, 'ledgerAlarm', alarm(values, context, calendar.days.length));
  const rows = rowsFor(applications.length, APPLICATION_ROWS);
  for (let index = 0; index < rows; index++) {
    const row = FIRST_ROW + index;
    const application = applications[index];
    const contents = application ? rowContents(application) : null;
    const formulas = applicationFormulas(row, settings);
    const shown = values[index] ?? NO_RESULTS;
    putRow(sheet, row, COLUMNS, (key) =>
      isResult(key) ? { formula: formulas[key], value: shown[key] } : { value: contents?.[key] ?? null },
    );
  }
  sheet.validations.push(...validations(context));
  sheet.highlights.push(...highlights());
  return finishList(sheet, rows);
}
