/**
 * Words that load when they are first asked for, and are kept: the pane starts with the Chinese interface and nothing else.
 * The words of the rules load with the checks.
 */
import type { Locale, Messages } from '.';
import { zhCN } from './zh-CN';
import type { Changes } from './zh-CN/changes';
import type { RuleWords } from './zh-CN/rules';

const MESSAGE_LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  'zh-CN': () => Promise.resolve(zhCN),
  'en-US': async () => (await import('./en-US')).enUS,
};
const RULE_LOADERS: Readonly<Record<Locale, () => Promise<{ readonly ruleWords: RuleWords }>>> = {
  'zh-CN': () => import('./zh-CN/rules'),
  'en-US': () => import('./en-US/rules'),
};
const CHANGE_LOADERS: Readonly<Record<Locale, () => Promise<{ readonly changes: Changes }>>> = {
  'zh-CN': () => import('./zh-CN/changes'),
  'en-US': () => import('./en-US/changes'),
};

const messages = new Map<Locale, Messages>();
const ruleWords = new Map<Locale, RuleWords>();

/** The interface in a language, in Chinese while that language was not loaded. */
export const messagesIn = (locale: Locale): Messages => messages.get(locale) ?? zhCN;

export async function loadMessages(locale: Locale): Promise<Messages> {
  const loaded = await MESSAGE_LOADERS[locale]();
  messages.set(locale, loaded);
  return loaded;
}

/** The words of the rules, where they were loaded before. */
export const ruleWordsIn = (locale: Locale): RuleWords | null => ruleWords.get(locale) ?? null;

export async function loadRuleWords(locale: Locale): Promise<RuleWords> {
  const { ruleWords: loaded } = await RULE_LOADERS[locale]();
  ruleWords.set(locale, loaded);
  return loaded;
}

/** What is said at the first start and after an update; seldom asked for, and not kept. */
export async function loadChanges(locale: Locale): Promise<Changes> {
  return (await CHANGE_LOADERS[locale]()).changes;
}
