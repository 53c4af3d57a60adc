/** The words of the rules in one language, loaded when they are first asked for and kept. */
import type { Locale } from '.';
import type { RuleWords } from './zh-CN/rules';

const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly ruleWords: RuleWords }>>> = {
  'zh-CN': () => import('./zh-CN/rules'),
  'en-US': () => import('./en-US/rules'),
};

const loaded = new Map<Locale, RuleWords>();

/** The words, where they were loaded before. */
export const loadedRuleWords = (locale: Locale): RuleWords | null => loaded.get(locale) ?? null;

export async function loadRuleWords(locale: Locale): Promise<RuleWords> {
  const { ruleWords } = await LOADERS[locale]();
  loaded.set(locale, ruleWords);
  return ruleWords;
}
