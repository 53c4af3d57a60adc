/** What is known of all files of one call, and what comes out for each. */
import { asUserError } from '../messages';
import type { Locale, UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import type { Body, Report } from '../report';
import type { ListedFile } from '../review/list/list';
import { errorJson, errorText, reasonOf } from './errorOutput';
import { EXIT } from './io';
import type { ExitCode } from './io';

export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

/** Of what a file is a report. */
export interface NamedBody extends Body {
  readonly file: string;
  readonly year: number | null;
  /** In the form in which names are compared. */
  readonly name: string;
}

/** What this year is compared with: one report for all, or for each body its own in a folder. */
export type LastYear =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'folder'; readonly folder: string; readonly bodies: readonly NamedBody[] };

/** What all files of one call have in common. */
export interface CheckSetting {
  readonly cwd: string;
  readonly threadFile?: string;
  readonly locale: Locale;
  readonly json: boolean;
  readonly reorganised: boolean;
  readonly lastYear: LastYear | null;
  /** 核对成稿: the document that will be published. */
  readonly final?: NamedReport;
}

/** What is written about a file, and what it means for the exit code. */
export interface Checked {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What was found, or why the file could not be read. */
  readonly listed: ListedFile;
}

/** What is written about a file that cannot be read. */
export function unreadable(
  file: string,
  error: UserError,
  json: boolean,
  messages: CommandMessages,
): Checked {
  const text = json ? errorJson(file, error, messages) : errorText(error, messages);
  const listed = { file, reason: reasonOf(error, messages) };
  return { code: EXIT.misuse, out: json ? text : '', err: json ? '' : text, listed };
}

/** What is made of a file, or what is written where it cannot be read. */
export async function orUnreadable<Made>(
  file: string,
  json: boolean,
  messages: CommandMessages,
  make: () => Promise<Made>,
): Promise<Made | Checked> {
  try {
    return await make();
  } catch (thrown) {
    return unreadable(file, asUserError(thrown), json, messages);
  }
}

export const isUnreadable = (outcome: object): outcome is Checked => 'code' in outcome;
