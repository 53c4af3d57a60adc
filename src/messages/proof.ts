/** Words of 核对成稿 by locale: loaded with it, not with the pane. */
import type { Locale } from '.';
import { proof as enUS } from './en-US/proof';
import { proof as zhCN } from './zh-CN/proof';
import type { ProofWords } from './zh-CN/proof';

export type { ProofWords } from './zh-CN/proof';

export const PROOF_WORDS: Readonly<Record<Locale, ProofWords>> = { 'zh-CN': zhCN, 'en-US': enUS };
