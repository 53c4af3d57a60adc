/** Words of the desk in both languages; they load with the desk. */
import type { Locale } from '.';
import { desk as en } from './en-US/desk';
import { desk as zh } from './zh-CN/desk';
import type { DeskWords } from './zh-CN/desk';

export type { DeskWords } from './zh-CN/desk';

export const DESK_WORDS: Readonly<Record<Locale, DeskWords>> = { 'zh-CN': zh, 'en-US': en };
