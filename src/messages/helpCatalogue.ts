/** The help in every language at once, for the pages that are made when the site is built. */
import type { Locale } from '.';
import { help as enUS } from './en-US/help';
import { help as zhCN } from './zh-CN/help';
import type { HelpWords } from './zh-CN/help';

export const HELP_WORDS: Readonly<Record<Locale, HelpWords>> = { 'zh-CN': zhCN, 'en-US': enUS };
