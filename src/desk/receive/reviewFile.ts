/** One file read, checked and put to a member: everything about it that needs no other file. Runs in any thread. */
import { checkReport } from '../../checks';
import type { CheckResult, Severities } from '../../findings';
import { asUserError, describeError, UserError } from '../../messages';
import type { Locale } from '../../messages';
import { COMMAND_MESSAGES } from '../../messages/command';
import { FINDING_LIST_WORDS } from '../../messages/findingList';
import { RULE_WORDS } from '../../messages/ruleWords';
import { READABLE_ENDINGS, readFile } from '../../readers';
import type { ReadOptions } from '../../readers';
import { recognize } from '../../recognize';
import { countOf, editionOf } from '../../report';
import type { Report } from '../../report';
import { isoDay } from '../../text';
import { DESK_PROPERTY } from '../../form';
import type { FieldId } from '../../form';
import { findingList } from '../../review/list/list';
import { matchMember } from '../members/match';
import type { Member, ReturnedReport, ReviewOutcome } from '../types';
import { digestOf } from './digest';
import { fingerprintOf } from './fingerprint';
import { issuesOf, reportOfReturn } from './found';
import type { PreviousReturn } from './found';

export { digestOf } from './digest';
export type { PreviousReturn } from './found';

/** What all files of a round have in common: plain data that crosses threads. */
export interface ReviewSetting {
  readonly locale: Locale;
  readonly members: readonly Member[];
  /** By the id of the member. */
  readonly previous: Readonly<Record<number, PreviousReturn>>;
  /** How much rules weigh at this desk; without, as the workbook of each body says. */
  readonly severities?: Severities;
  /** What the supervisor asks of texts, as a sheet 本地要求 does. */
  readonly localDemands?: Report['localDemands'];
}

export interface ReviewOptions extends ReadOptions {
  /** The kinds that can be read, in words, for a file that is none. */
  readonly kinds?: string;
  /** Told of the report and its check before they are made plain. */
  readonly seen?: (report: Report, result: CheckResult) => void;
}

/** The day of publication that the source bears: one that is called so, else none. */
function publicationOf({ dates }: Report): string | null {
  const found = dates.find(({ label }) => /发布|公开|发文|时间|日期/.test(label));
  return found ? isoDay(found) : null;
}

function plain(report: Report, result: CheckResult, locale: Locale): ReturnedReport {
  const { unit, year, kind, edition, parts } = report;
  const figures = Object.fromEntries(
    editionOf(report).fields.map(({ id }) => [id, countOf(report, id)]),
  ) as Record<FieldId, number | null>;
  return {
    unit,
    year,
    kind,
    edition,
    figures,
    parts: { ...parts },
    fingerprint: fingerprintOf({ year, edition, figures, parts }),
    state: result.state,
    missing: findingList(report, { ...result, findings: [] }, FINDING_LIST_WORDS[locale]).missing,
    publishedOn: publicationOf(report),
    issues: issuesOf(report, result, locale),
  };
}

const atOnce = <Result>(work: () => Result): Result => work();

/** A report checked by itself, as plain data; throws `report/edition` for an unknown edition. */
export const plainReturn = (report: Report, locale: Locale): ReturnedReport =>
  plain(report, checkReport(report, RULE_WORDS[locale]), locale);

/** The report in a file's bytes; throws `UserError`. */
async function reportIn(bytes: Uint8Array, file: string, options: ReviewOptions): Promise<Report> {
  const { limit = atOnce } = options;
  const source = await readFile(bytes, file, options);
  // A review workbook in the folder of the reports holds all of them, and is none.
  if (source.kind !== 'report' && source.workbook.properties.has(DESK_PROPERTY.year))
    throw new UserError('file/no-report', { file });
  return source.kind === 'report' ? source.report : limit(() => recognize(source.workbook).report);
}

/** Never throws: a file that cannot be read is told with the reason. */
export async function reviewFile(
  bytes: Uint8Array,
  file: string,
  setting: ReviewSetting,
  options: ReviewOptions = {},
): Promise<ReviewOutcome> {
  const digest = digestOf(bytes);
  try {
    const read = await reportIn(bytes, file, options);
    const demands = setting.localDemands ?? [];
    const report = demands.length > 0 ? { ...read, localDemands: demands } : read;
    const match = matchMember({ unit: report.unit, kind: report.kind, file }, setting.members);
    const member = setting.members.find(({ id }) => id === match.member);
    const before = match.member === null ? undefined : setting.previous[match.member];
    const { limit = atOnce } = options;
    const result = limit(() =>
      checkReport(report, RULE_WORDS[setting.locale], {
        previous: before ? reportOfReturn(before) : null,
        reorganised: (member?.lastName ?? '') !== '',
        ...(setting.severities && { severities: setting.severities }),
      }),
    );
    options.seen?.(report, result);
    return { kind: 'return', file, digest, report: plain(report, result, setting.locale), ...match };
  } catch (thrown) {
    return unreadReturn(file, digest, asUserError(thrown), setting.locale, options.kinds);
  }
}

/** What is kept of a file that cannot be read. */
export function unreadReturn(
  file: string,
  digest: string,
  error: UserError,
  locale: Locale,
  kinds = COMMAND_MESSAGES[locale].command.kinds(READABLE_ENDINGS),
): ReviewOutcome {
  const told = new UserError(error.code, { ...error.details, kinds }, error);
  const { sentence, next } = describeError(told, COMMAND_MESSAGES[locale]);
  return { kind: 'unread', file, digest, code: error.code, reason: `${sentence} ${next}` };
}
