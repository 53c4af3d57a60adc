/** Words of `nianbao serve`, `install` and `uninstall`; the pane knows nothing of them. */
import type { Locale } from '.';
import { site as enSite } from './en-US/site';
import { site as zhSite } from './zh-CN/site';
import type { SiteWords } from './zh-CN/site';

export type { SiteWords } from './zh-CN/site';

export const SITE_WORDS: Readonly<Record<Locale, SiteWords>> = { 'zh-CN': zhSite, 'en-US': enSite };
