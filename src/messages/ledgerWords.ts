/** Words of the ledger's problems by locale: loaded with the ledger, not with the pane. */
import type { Locale } from '.';
import { ledger as enUS } from './en-US/ledger';
import { ledger as zhCN } from './zh-CN/ledger';
import type { LedgerWords } from './zh-CN/ledger';

export type { LedgerWords, SaidOfRow } from './zh-CN/ledger';

export const LEDGER_WORDS: Readonly<Record<Locale, LedgerWords>> = { 'zh-CN': zhCN, 'en-US': enUS };
