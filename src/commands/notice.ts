/** What a ribbon button has to say. */
import { describeError } from '../messages';
import type { Messages, UserError } from '../messages';

export interface Notice {
  readonly kind: 'done' | 'findings' | 'problem';
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the notice page is sent: all its words, so that it needs none of its own. */
export interface NoticeMessage extends Notice {
  readonly lang: string;
  readonly heading: string;
  readonly close: string;
}

/** An error as a notice: its sentence and what to do next. */
export function problemNotice(error: UserError, messages: Messages): Notice {
  const { sentence, next } = describeError(error, messages);
  return { kind: 'problem', title: sentence, lines: [next] };
}
