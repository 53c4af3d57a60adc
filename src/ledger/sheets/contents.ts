/** What stands in the typed cells of a row: days as their numbers, keys in the words of the lists. */
import { APPLICANTS, CASE_RESULTS, CASES, EDITIONS, outcomesOf } from '../../form';
import type { ApplicationColumn, ArrangementColumn, CaseColumn } from '../../form';
import type { CellValue } from '../../grid';
import { LEDGER } from '../../messages';
import { serialOf } from '../days';
import type { Application, Arrangement, DisputeCase, IsoDay, ReadingCode, Remark } from '../types';

const UNREAD: ReadonlySet<ReadingCode> = new Set([
  'day-unreadable',
  'number-unreadable',
  'not-in-list',
] as const);

const dayContent = (day: IsoDay | null): number | null => (day === null ? null : serialOf(day));
const text = (words: string): string | null => (words === '' ? null : words);
const answer = (says: boolean | null): string | null =>
  says === null ? null : says ? LEDGER.yes : LEDGER.no;
const labelOf = (
  all: readonly { readonly key: string; readonly label: string }[],
  key: string | null,
): string | null => all.find((each) => each.key === key)?.label ?? null;

const WORDINGS: ReadonlyMap<string, string> = new Map(
  // The newest edition last: where an outcome is in several, its wording is that of the newest.
  [...EDITIONS]
    .reverse()
    .flatMap((edition) => outcomesOf(edition).map(({ key, wording }) => [key, wording] as const)),
);
/** An outcome as it stands in the ledger; null for none. */
export const wordingOf = (outcome: string | null): string | null =>
  outcome === null ? null : (WORDINGS.get(outcome) ?? null);

/** What was typed and not understood stays as it is: 核对 names it. */
function withUnread<Column extends string>(
  contents: Readonly<Record<Column, CellValue>>,
  remarks: readonly Remark<Column>[],
): Readonly<Record<Column, CellValue>> {
  const unread = remarks.filter(({ code, column }) => UNREAD.has(code) && contents[column] === null);
  return { ...contents, ...Object.fromEntries(unread.map(({ column, text: typed }) => [column, typed])) };
}

/** The typed cells of an application. */
export function rowContents(row: Application): Readonly<Record<ApplicationColumn, CellValue>> {
  return withUnread<ApplicationColumn>(
    {
      number: text(row.number),
      received: dayContent(row.received),
      applicant: labelOf(APPLICANTS, row.applicant),
      way: text(row.way),
      summary: text(row.summary),
      carried: answer(row.carried),
      correctionAsked: dayContent(row.correctionAsked),
      correctionReceived: dayContent(row.correctionReceived),
      thirdPartyFrom: dayContent(row.thirdPartyFrom),
      thirdPartyTo: dayContent(row.thirdPartyTo),
      extended: answer(row.extended),
      extensionDays: row.extensionDays,
      answered: dayContent(row.answered),
      group: row.group,
      outcome: wordingOf(row.outcome),
      applicantCode: text(row.applicantCode),
      feeBasis: row.feeBasis === null ? null : LEDGER.feeBases[row.feeBasis],
      pages: row.pages,
      feeNotice: dayContent(row.feeNotice),
      feePaid: dayContent(row.feePaid),
    },
    row.remarks,
  );
}

/** The typed cells of a case. */
export function caseContents(row: DisputeCase): Readonly<Record<CaseColumn, CellValue>> {
  return withUnread<CaseColumn>(
    {
      number: text(row.number),
      application: text(row.application),
      kind: labelOf(CASES, row.kind),
      opened: dayContent(row.opened),
      closed: dayContent(row.closed),
      result: labelOf(CASE_RESULTS, row.result),
      coDefendant: answer(row.coDefendant),
      remark: text(row.remark),
    },
    row.remarks,
  );
}

/** The cells of a line that is added to 工作日历. */
export function arrangementContents({
  from,
  to,
  works,
}: Arrangement): Readonly<Record<ArrangementColumn, CellValue>> {
  const { works: on, off } = LEDGER.arrangements;
  return { from: serialOf(from), to: serialOf(to), what: works ? on : off };
}
