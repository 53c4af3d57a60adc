/** Every sentence in every language at once: for who has no reason to load one after the other. */
import type { Locale, Messages } from '.';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export const MESSAGES: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, 'en-US': enUS };
