/** Words of the list of findings by locale: loaded when a list is made. */
import type { Locale } from '.';
import { findingList as enUS } from './en-US/findingList';
import { findingList as zhCN } from './zh-CN/findingList';
import type { FindingListWords } from './zh-CN/findingList';

export type { FindingListWords } from './zh-CN/findingList';

export const FINDING_LIST_WORDS: Readonly<Record<Locale, FindingListWords>> = {
  'zh-CN': zhCN,
  'en-US': enUS,
};
