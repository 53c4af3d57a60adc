/** What keeps a case (复议, 诉讼) from being counted, and what is contradictory in its row. */
import { LEDGER } from '../messages';
import type { CaseColumn } from '../form';
import { FIRST_CALENDAR_YEAR } from './calendar';
import { firstDayOf } from './days';
import { numberForm } from './numbers';
import { isUnread } from './rows';
import type { Say } from './rows';
import type { DisputeCase, IsoDay, ProblemWeight, RowProblem } from './types';

/** How much an odd cell matters: a figure is short of the case, nobody can tell whose case it is, or neither. */
const WEIGHTS: Readonly<Partial<Record<CaseColumn, ProblemWeight>>> = {
  kind: 'incomplete',
  opened: 'incomplete',
  closed: 'incomplete',
  result: 'incomplete',
  coDefendant: 'wrong',
};

/** What keeps the case from being counted, or is contradictory among what is counted. */
export function countingProblemsOfCase(row: DisputeCase, say: Say<CaseColumn>): readonly RowProblem[] {
  const { opened, closed, result } = row;
  const lacks = (column: 'kind' | 'opened' | 'closed' | 'result') =>
    row[column] === null && !isUnread(row, column);
  return [
    ...row.remarks.map((each) => say(each.code, WEIGHTS[each.column] ?? 'note', each.column, each.text)),
    lacks('kind') ? say('kind-missing', 'incomplete', 'kind') : null,
    lacks('opened') ? say('opened-missing', 'incomplete', 'opened') : null,
    result !== null && lacks('closed') ? say('closed-missing', 'incomplete', 'closed') : null,
    closed !== null && lacks('result') ? say('result-missing', 'incomplete', 'result', closed) : null,
    opened !== null && closed !== null && closed < opened
      ? say('closed-before-opened', 'wrong', 'closed', opened)
      : null,
  ].filter((each) => each !== null);
}

/** What is to be said of it besides: days that cannot be, and an application that is not in the ledger. */
export function otherProblemsOfCase(
  row: DisputeCase,
  applications: ReadonlySet<string>,
  today: IsoDay,
  say: Say<CaseColumn>,
): readonly RowProblem[] {
  const earliest = firstDayOf(FIRST_CALENDAR_YEAR);
  const days = (['opened', 'closed'] as const).flatMap((column) => {
    const day = row[column];
    if (day === null) return [];
    if (day < earliest) return [say('day-too-early', 'note', column, day)];
    return day > today ? [say('day-in-future', 'wrong', column, day)] : [];
  });
  const { application } = row;
  const isKnown =
    application === '' || application === LEDGER.earlier || applications.has(numberForm(application));
  return [...days, ...(isKnown ? [] : [say('application-unknown', 'note', 'application', application)])];
}
