/** The words of the notice page itself. It shows them before anything else is loaded, so they stand by themselves. */
import type { Locale } from '.';

export interface NoticeWords {
  readonly heading: string;
  readonly close: string;
  /** In place of what the button had to say, where that did not arrive. */
  readonly lost: string;
}

export const NOTICE_WORDS: Readonly<Record<Locale, NoticeWords>> = {
  'zh-CN': {
    heading: '年报助手',
    close: '关闭',
    lost: '按钮的结果没有传到这个窗口。打开年报助手，可以看到工作簿现在的情况。',
  },
  'en-US': {
    heading: '年报助手',
    close: 'Close',
    lost: 'What the button had to say did not reach this window. Open 年报助手 to see how the workbook stands.',
  },
};
