/** Words of the ledger in the pane by locale: loaded with its section. */
import type { Locale } from '.';
import { ledgerPane as enUS } from './en-US/pane/ledger';
import { ledgerPane as zhCN } from './zh-CN/pane/ledger';
import type { LedgerPaneWords } from './zh-CN/pane/ledger';

export type { LedgerPaneWords } from './zh-CN/pane/ledger';

export const LEDGER_PANE_WORDS: Readonly<Record<Locale, LedgerPaneWords>> = { 'zh-CN': zhCN, 'en-US': enUS };
