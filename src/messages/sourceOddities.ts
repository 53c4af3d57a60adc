/** What was odd about the source of an import, by locale: loaded with the page that shows it. */
import { sourceOddities as enUS } from './en-US/sourceOddities';
import { sourceOddities as zhCN } from './zh-CN/sourceOddities';
import type { SourceOddities } from './zh-CN/sourceOddities';
import type { Locale } from '.';

export const SOURCE_ODDITIES: Readonly<Record<Locale, SourceOddities>> = { 'zh-CN': zhCN, 'en-US': enUS };
