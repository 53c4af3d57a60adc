/** 复议诉讼台账: a case a row. */
import { CASES } from '../../form';
import type { CaseResultColumn } from '../../form';
import type { PlanHighlight, PlanSheet } from '../../layout';
import { TAB_COLORS } from '../../layout/styles';
import { LEDGER } from '../../messages';
import { problemCount, severalFormula, unlinkedCount } from './alarms';
import { repeatedNumbers } from './applicationResults';
import { caseFateOf, yearBounds } from '../count';
import { serialOf } from '../days';
import { caseFormulas, caseProblemText, CLOSED_RESULTS } from './caseFormulas';
import { caseContents } from './contents';
import { draftList, finishList, putCell, putRow, rowsFor, typed, watched } from './list';
import type { Content, ListColumn } from './list';
import {
  belowArea,
  CASE_AREA,
  CASE_KEYS,
  CASE_ROWS,
  caseCell,
  caseRange,
  FIRST_ROW,
  HEADER_ROW,
  YEAR_CELL,
} from './places';
import type { CaseKey } from './places';
import { dayRule, listRule } from './rules';
import { PROBLEM_LIGHT } from './styles';
import type { LedgerStyle } from './styles';
import type { LedgerSheetContext } from './types';
import { numberAsShown } from './words';

const LOOKS: Readonly<Record<CaseKey, readonly [width: number, style: LedgerStyle]>> = {
  number: [104, 'ledgerText'],
  application: [104, 'ledgerText'],
  kind: [130, 'ledgerChoice'],
  opened: [84, 'ledgerDay'],
  closed: [84, 'ledgerDay'],
  result: [80, 'ledgerChoice'],
  coDefendant: [110, 'ledgerChoice'],
  remark: [200, 'ledgerText'],
  fate: [84, 'ledgerResult'],
  problem: [240, 'ledgerProblem'],
};
const isResult = (key: CaseKey): key is CaseResultColumn => key === 'fate' || key === 'problem';
const COLUMNS: readonly ListColumn<CaseKey>[] = CASE_KEYS.map((key) => ({
  key,
  header: isResult(key) ? LEDGER.caseResults[key] : LEDGER.caseColumns[key],
  width: LOOKS[key][0],
  style: LOOKS[key][1],
  isResult: isResult(key),
}));
const columnOf = (key: CaseKey): number => CASE_KEYS.indexOf(key);

type CaseValues = Readonly<Record<CaseResultColumn, string>>;

/** The results of all rows, in their order. */
function caseValues({ cases, applications, year, today }: LedgerSheetContext): readonly CaseValues[] {
  const bounds = yearBounds(year);
  const repeated = repeatedNumbers(cases);
  const known = new Set(applications.map(({ number }) => numberAsShown(number)));
  return cases.map((row) => {
    const cells = caseContents(row);
    const fate = caseFateOf(row, bounds);
    const { closed } = row;
    const isClosed = closed !== null && closed >= bounds.first && closed < bounds.next;
    const isCounted = row.coDefendant !== true && row.opened !== null && row.opened < bounds.next;
    const closedWord = isClosed && isCounted ? String(cells.result ?? '') : '';
    const fateWord = fate === 'pending' ? LEDGER.pending : closedWord || LEDGER.uncounted;
    return {
      fate: fateWord,
      problem: caseProblemText({
        cells,
        isRepeated: repeated.has(row),
        isKnownApplication: known.has(numberAsShown(row.application)),
        today: serialOf(today),
      }),
    };
  });
}

function highlights(): PlanHighlight[] {
  const problem = `$${caseCell('problem', HEADER_ROW)}`;
  const fate = caseCell('fate', HEADER_ROW);
  const [first, last] = [caseCell('number', HEADER_ROW), caseCell('remark', HEADER_ROW)];
  const isOff = `AND(COUNTA($${first}:$${last})>0,$${fate}="")`;
  const isWrong = `AND(${problem}<>"",${problem}<>"${LEDGER.caseResults.problem}")`;
  return [
    { area: watched(columnOf('number')), formula: `=OR(${isOff},${isWrong})`, ...PROBLEM_LIGHT },
    { area: watched(columnOf('problem')), formula: `=${isWrong}`, ...PROBLEM_LIGHT },
  ];
}

function summary(values: readonly CaseValues[]): Content {
  const { pending, problems } = LEDGER.casesSummary;
  const counted = values.filter(({ fate }) => fate === LEDGER.pending).length;
  const told = values.filter(({ problem }) => problem !== '').length;
  return {
    formula: `="${pending}"&COUNTIF(${caseRange('fate')},"${LEDGER.pending}")&"${problems}"&${problemCount(caseRange('problem'))}`,
    value: `${pending}${counted}${problems}${told}`,
  };
}

function alarm(values: readonly CaseValues[]): Content {
  const { alarms, separator } = LEDGER;
  const told = values.filter(({ problem }) => problem !== '').length;
  const unlinked = unlinkedCount(
    (['number', 'kind', 'opened', 'closed', 'result'] as const).map(caseRange),
    caseRange('fate'),
  );
  const parts = [
    `IF(COUNTA(${belowArea(CASE_AREA)})=0,"","${separator}${alarms.below}")`,
    severalFormula(unlinked, alarms.unlinked),
    severalFormula(problemCount(caseRange('problem')), alarms.problems),
  ];
  return {
    formula: `=MID(${parts.join('&')},2,300)`,
    value: told > 0 ? `${alarms.problems.before}${told}${alarms.problems.after}` : '',
  };
}

/** The sheet with its rows. */
export function casesSheet(context: LedgerSheetContext): PlanSheet {
  const { names, cases } = context;
  const sheet = draftList(
    names.cases,
    TAB_COLORS.check,
    { title: LEDGER.titles.cases, hint: LEDGER.hints.cases },
    COLUMNS,
  );
  const values = caseValues(context);
  putCell(sheet, YEAR_CELL.row, 0, 'ledgerSummary', summary(values));
  putCell(sheet, YEAR_CELL.row + 1, 0, 'ledgerAlarm', alarm(values));
  const rows = rowsFor(cases.length, CASE_ROWS);
  for (let index = 0; index < rows; index++) {
    const row = FIRST_ROW + index;
    const each = cases[index];
    const formulas = caseFormulas(row, names);
    const shown = values[index];
    const contents = each ? caseContents(each) : null;
    const content = (key: CaseKey): Content =>
      isResult(key)
        ? { formula: formulas[key], value: shown?.[key] ?? '' }
        : { value: contents?.[key] ?? null };
    putRow(sheet, row, COLUMNS, content);
  }
  const rule = (key: CaseKey, items: readonly string[]) => listRule(typed(columnOf(key)), items);
  sheet.validations.push(
    rule(
      'kind',
      CASES.map(({ label }) => label),
    ),
    dayRule(typed(columnOf('opened'))),
    dayRule(typed(columnOf('closed'))),
    rule('result', CLOSED_RESULTS),
    rule('coDefendant', [LEDGER.yes, LEDGER.no]),
  );
  sheet.highlights.push(...highlights());
  return finishList(sheet, rows);
}
