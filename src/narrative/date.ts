/** D-date: the report is dated after the year it covers and by the deadline of its kind of body (条例 49, F21 二). */
import { BODY_KINDS, deadlineOf } from '../form';
import { newFinding } from '../findings';
import type { DocumentDate } from '../report';
import type { Day } from '../text';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';

/** Days in the order of the calendar. */
const orderOf = ({ year, month, day }: Day): number => (year * 100 + month) * 100 + day;

/** The last deadline that any kind of body has for the report of a year. */
const lastDeadline = (year: number): Day =>
  BODY_KINDS.map((kind) => deadlineOf(kind, year)).reduce((one, other) =>
    orderOf(one) >= orderOf(other) ? one : other,
  );

function findingOn({ report, context }: Narrative, date: DocumentDate, year: number): NarrativeFinding[] {
  const words = context.words.rules['D-date'];
  const found = (subject: string, message: string) => [
    newFinding({ id: `D-date:${subject}`, rule: 'D-date', message, addresses: [date.address] }),
  ];
  const end: Day = { year, month: 12, day: 31 };
  if (orderOf(date) < orderOf(end)) return found('early', words.early({ date, deadline: end }));
  const deadline = report.kind === null ? lastDeadline(year) : deadlineOf(report.kind, year);
  if (orderOf(date) <= orderOf(deadline)) return [];
  return found('late', words.late({ date, deadline, kind: report.kind }));
}

export const checkDate: NarrativeRule = (narrative) => {
  const { year, dates } = narrative.report;
  return year === null ? [] : dates.flatMap((date) => findingOn(narrative, date, year));
};
