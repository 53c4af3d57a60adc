/** What is written about each file of a round, and at its end: for people lines, for programs objects, one a line. */
import { verticalMembers } from '../../desk/findings';
import type { DeskFinding } from '../../desk/findings';
import { remarkText } from '../../desk/remarks';
import type { DeskRemark } from '../../desk/remarks';
import type { Arrival } from '../../desk/receive/receive';
import type { Desk, ReviewedFile, RollUp, Since, UnreadReturn } from '../../desk/types';
import { RULE_IDS } from '../../form';
import type { State } from '../../form';
import type { CommandMessages } from '../../messages/command';
import { DESK_WORDS } from '../../messages/desk';
import type { CommandContext } from '../io';
import { jsonLine, jsonText, line } from '../lines';
import { SIGNS } from '../output';
import { ERROR_SIGN } from '../errorOutput';
import type { Detail } from './setting';

/** Says remarks to people, beside what is written for programs. */
export function sayRemarks(remarks: readonly DeskRemark[], { io, messages }: CommandContext): void {
  const words = DESK_WORDS[messages.locale];
  for (const remark of remarks) io.stderr.write(line(`${SIGNS.warning} ${remarkText(remark, words)}`));
}

/** A return as programs read it. */
export interface ReturnLine {
  readonly file: string;
  readonly unit: string;
  readonly member: string | null;
  readonly matchedBy: ReviewedFile['matchedBy'];
  readonly year: number | null;
  readonly round: number;
  readonly checkState: string;
  readonly state: State;
  readonly since: Since | null;
}

export function returnJson({ since, ...told }: ReturnLine, { report, findings }: Detail): string {
  const { file, unit, member, matchedBy, year, round, checkState, state } = told;
  const head = jsonText({ kind: 'return', file, unit, member, matchedBy, year, round, checkState, state });
  return `${head.slice(0, -1)},"report":${report},"findings":${findings},"since":${jsonText(since)}}\n`;
}

export const unreadJson = ({ file, code, reason }: UnreadReturn): string =>
  jsonLine({ kind: 'unread', file, error: { code, message: reason } });

/** Last: the desk as a whole. */
export interface DeskSummary {
  readonly due: number;
  readonly received: number;
  /** No file at all in any round. */
  readonly missing: readonly string[];
  readonly twice: readonly { readonly member: string; readonly files: readonly string[] }[];
  readonly wrongYear: readonly string[];
  readonly unlisted: readonly string[];
  readonly vertical: readonly string[];
  readonly complete: boolean;
  readonly totals: RollUp['totals'];
}

/** What a desk says as a whole. */
export function summaryOf(desk: Desk, { complete, totals }: RollUp): DeskSummary {
  // Last year's reports are there to compare with: nobody sent them for this one.
  const returns = desk.returns.filter(({ choice }) => choice !== 'previous');
  const sent = new Set(returns.flatMap(({ member }) => member ?? []));
  const nameOf = new Map(desk.members.map(({ id, name }) => [id, name]));
  const open = returns.filter(({ choice }) => choice === 'open');
  return {
    due: desk.members.length,
    received: desk.members.filter(({ id }) => sent.has(id)).length,
    missing: desk.members.filter(({ id }) => !sent.has(id)).map(({ name }) => name),
    twice: [...new Set(open.flatMap(({ member }) => member ?? []))].map((member) => ({
      member: nameOf.get(member) ?? '',
      files: open.filter((each) => each.member === member).map(({ file }) => file),
    })),
    wrongYear: returns.filter(({ year }) => year !== null && year !== desk.year).map(({ file }) => file),
    unlisted: returns.filter(({ member }) => member === null).map(({ file }) => file),
    vertical: verticalMembers(desk).map(({ name }) => name),
    complete,
    totals,
  };
}

export const summaryJson = (summary: DeskSummary): string => jsonLine({ kind: 'summary', ...summary });

/** A file in one line: whose it is, its round, how it stands; below, what became of the round before. */
export function returnText(
  { file, report, member }: Pick<ReviewedFile, 'file' | 'report' | 'member'>,
  arrival: Pick<Arrival, 'how' | 'round' | 'since'>,
  messages: CommandMessages,
  hasList: boolean,
): string {
  const { review } = messages.command;
  const { how } = DESK_WORDS[messages.locale];
  const errors = report.issues.filter(({ severity, explained }) => severity === 'error' && explained === '');
  const sign = errors.length > 0 ? ERROR_SIGN : report.state === 'agrees' ? '✓' : SIGNS.info;
  const since = arrival.since;
  return [
    line(
      `${sign} ${review.file(file, report.unit, report.year, arrival.round)}\u3000${review.found(report.state, errors.length)}${
        hasList && member === null ? `\u3000${how[arrival.how]}` : ''
      }`,
    ),
    since
      ? line(
          `    ${review.since(since.mended.length, since.open.length, since.new.length, since.changed.length)}`,
        )
      : '',
  ].join('');
}

/** So many names are told one by one; programs are told all. */
const MOST_NAMES = 20;

/** … and of what is no error fewer: the workbook and the file have all. */
const MOST_WARNINGS = 5;

/** At the end, for people: who is missing, what is not decided, and whether the sums are complete. */
export function summaryText(summary: DeskSummary, { command }: CommandMessages): string {
  const { review, names, closing } = command;
  const told = (all: readonly string[], tell: (count: number, names: string) => string): string => {
    const left = all.length - MOST_NAMES;
    const shown = left > 0 ? [...all.slice(0, MOST_NAMES), closing.more(left)] : all;
    return all.length === 0 ? '' : line(`${SIGNS.info} ${tell(all.length, names(shown))}`);
  };
  return [
    line(''),
    line(review.summary(summary.due, summary.received)),
    told(summary.missing, review.missing),
    ...summary.twice.map(({ member, files }) =>
      told(files, (count, shown) => review.twice(member, count, shown)),
    ),
    told(summary.wrongYear, review.wrongYear),
    told(summary.unlisted, review.unlisted),
    told(summary.vertical, review.vertical),
    line(summary.complete ? review.complete : `${SIGNS.warning} ${review.incomplete}`),
  ].join('');
}

/** What the desk says of its members together, and the summary and 对账 do not say in their own lines. */
export function findingsText(findings: readonly DeskFinding[], { command }: CommandMessages): string {
  const told = findings.filter(
    ({ rule, difference }) => rule !== 'A-members' && !(rule === 'A-sum' && difference !== null),
  );
  return RULE_IDS.flatMap((id) => {
    const own = told.filter(({ rule }) => rule === id);
    const most = own.some(({ severity }) => severity === 'error') ? MOST_NAMES : MOST_WARNINGS;
    const left = own.length - most;
    return [
      ...own
        .slice(0, most)
        .map(({ severity, rule, message }) => line(`${SIGNS[severity]} ${rule}\u3000${message}`)),
      left > 0 ? line(`  ${command.closing.more(left)}`) : '',
    ];
  }).join('');
}

/** Whether something is wrong that makes the sums wrong without a word. */
export const countsTwice = (findings: readonly DeskFinding[]): boolean =>
  findings.some(({ rule }) => rule === 'A-nested');
