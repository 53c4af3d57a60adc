/** The one error that can be told while the words of the others are not loaded. */
import type { ErrorDetails } from '../errors';

export interface ErrorWords {
  readonly sentence: string;
  readonly next: string;
}

export const unexpected = ({ reason }: ErrorDetails): ErrorWords => ({
  sentence: `出现意外问题（${reason}）。`,
  next: '已填写的内容没有改动。保存后重新打开年报助手再试。',
});
