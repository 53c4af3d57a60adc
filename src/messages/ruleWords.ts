/** Words of the rules by locale: they load with the checks, not with the pane. */
import type { Locale } from '.';
import { ruleWords as enUS } from './en-US/rules';
import { ruleWords as zhCN } from './zh-CN/rules';
import type { RuleWords } from './zh-CN/rules';

export type { RuleCard } from './zh-CN/rules/card';
export type { SentenceChange } from './zh-CN/rules/narrative';
export type { OddExample } from './zh-CN/rules/oddities';
export type { FigureWords } from './zh-CN/rules/values';
export type { RuleWords } from './zh-CN/rules';

export const RULE_WORDS: Readonly<Record<Locale, RuleWords>> = { 'zh-CN': zhCN, 'en-US': enUS };
