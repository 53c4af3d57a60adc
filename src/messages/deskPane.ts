/** Words of 审核 in the pane by locale: loaded with the view. */
import type { Locale } from '.';
import { deskPane as enUS } from './en-US/pane/desk';
import { deskPane as zhCN } from './zh-CN/pane/desk';
import type { DeskPaneWords } from './zh-CN/pane/desk';

export type { DeskPaneWords } from './zh-CN/pane/desk';

export const DESK_PANE_WORDS: Readonly<Record<Locale, DeskPaneWords>> = { 'zh-CN': zhCN, 'en-US': enUS };
