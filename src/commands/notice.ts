/** What a ribbon button has to say. */
import type { PaneTask } from '../addin';
import { describeError } from '../messages';
import type { Locale, Messages, UserError } from '../messages';

export const NOTICE_KINDS = ['done', 'findings', 'problem'] as const;

export interface Notice {
  readonly kind: (typeof NOTICE_KINDS)[number];
  readonly title: string;
  readonly lines: readonly string[];
  /** The same for the pane, where no notice can be shown. */
  readonly task: PaneTask;
}

/** What the notice page is sent. */
export interface NoticeMessage extends Omit<Notice, 'task'> {
  readonly lang: Locale;
}

/** An error as a notice: its sentence and what to do next. */
export function problemNotice(error: UserError, messages: Messages): Notice {
  const { sentence, next } = describeError(error, messages);
  const { code, details } = error;
  return { kind: 'problem', title: sentence, lines: [next], task: { kind: 'failed', code, details } };
}
