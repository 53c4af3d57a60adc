/** One file read, checked and put into words: a job that any thread can do, since only text, a code and plain lines come out. */
import { checkReport } from '../checks';
import type { CheckOptions } from '../checks';
import { asUserError } from '../messages';
import type { Locale, UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { FINDING_LIST_WORDS } from '../messages/findingList';
import { PROOF_WORDS } from '../messages/proof';
import { RULE_WORDS } from '../messages/ruleWords';
import type { Report } from '../report';
import { findingList } from '../review/list/list';
import type { FindingList } from '../review/list/list';
import { proofread } from '../review/proof';
import { readInput } from './files';
import { EXIT } from './io';
import type { ExitCode } from './io';
import { errorJson, errorText } from './errorOutput';
import { proofText, resultJson, resultText } from './output';
import { readReport } from './reports';

/** What all files of one call have in common. */
export interface CheckSetting {
  readonly cwd: string;
  readonly threadFile?: string;
  readonly locale: Locale;
  readonly json: boolean;
  readonly reorganised: boolean;
  readonly previous: Report | null;
  /** 核对成稿: the document that will be published. */
  readonly final?: NamedReport;
}

export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

/** What is written about a file, and what it means for the exit code. */
export interface Checked {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What was found, where the file could be read. */
  readonly list?: FindingList;
}

/** What is written about a file that cannot be read. */
export function unreadable(
  file: string,
  error: UserError,
  json: boolean,
  messages: CommandMessages,
): Checked {
  const text = json ? errorJson(file, error, messages) : errorText(error, messages);
  return { code: EXIT.misuse, out: json ? text : '', err: json ? '' : text };
}

/** Says aloud that last year's report was of no use. */
function remarks(report: Report, previous: Report | null, { command }: CommandMessages): string[] {
  if (!previous || report.year === null || previous.year === report.year - 1) return [];
  return [command.check.notLastYear(report.year, previous.year)];
}

/** Never throws: what goes wrong with a file is written about it. */
export async function checkFile(
  file: string,
  setting: CheckSetting,
  messages: CommandMessages,
): Promise<Checked> {
  const { json, previous, reorganised, final } = setting;
  try {
    const report = await readReport(await readInput(file, setting.cwd), file, messages, setting);
    const words = RULE_WORDS[setting.locale];
    const options: CheckOptions = { previous, reorganised };
    const result = checkReport(report, words, options);
    const said = remarks(report, previous, messages);
    const proof = final && proofread(report, final.report, PROOF_WORDS[setting.locale], words, options);
    const list = findingList(report, result, FINDING_LIST_WORDS[setting.locale]);
    const out = json
      ? resultJson(file, report, { ...result, said, ...(proof && { proof }) })
      : resultText(file, list, said, messages) +
        (final && proof ? proofText(final.file, proof, messages) : '');
    const wrong = list.errors > 0 || proof?.differences.some(({ severity }) => severity === 'error') === true;
    return { code: wrong ? EXIT.findings : EXIT.clean, out, err: '', list };
  } catch (thrown) {
    return unreadable(file, asUserError(thrown), json, messages);
  }
}

/** Another report that a check needs, or what is written where it cannot be read. */
export async function readOther(
  file: string,
  setting: CheckSetting,
  messages: CommandMessages,
): Promise<Report | Checked> {
  try {
    return await readReport(await readInput(file, setting.cwd), file, messages, setting);
  } catch (thrown) {
    return unreadable(file, asUserError(thrown), setting.json, messages);
  }
}
