/** The one error that can be told while the words of the others are not loaded. */
import type { ErrorDetails } from '../errors';
import type { ErrorWords } from '../zh-CN/errors';

export const unexpected = ({ reason }: ErrorDetails): ErrorWords => ({
  sentence: `Something unexpected happened (${reason}).`,
  next: 'What you typed is unchanged. Save, reopen 年报助手, and try again.',
});
