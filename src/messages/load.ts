/**
 * Words that load when they are needed, and are kept: the pane starts with the Chinese ones that its first view says.
 * The words of the rules load with the checks.
 */
import type { Locale, Messages } from '.';
import type { Changes } from './zh-CN/changes';
import type { Rest } from './zh-CN/rest';
import type { RuleWords } from './zh-CN/rules';
import { start } from './zh-CN/start';
import type { Start } from './zh-CN/start';

const START_LOADERS: Readonly<Record<Locale, () => Promise<Start>>> = {
  'zh-CN': () => Promise.resolve(start),
  'en-US': async () => (await import('./en-US/start')).start,
};
const REST_LOADERS: Readonly<Record<Locale, () => Promise<Rest>>> = {
  'zh-CN': async () => (await import('./zh-CN/rest')).rest,
  'en-US': async () => (await import('./en-US/rest')).rest,
};
const RULE_LOADERS: Readonly<Record<Locale, () => Promise<{ readonly ruleWords: RuleWords }>>> = {
  'zh-CN': () => import('./zh-CN/rules'),
  'en-US': () => import('./en-US/rules'),
};
const CHANGE_LOADERS: Readonly<Record<Locale, () => Promise<{ readonly changes: Changes }>>> = {
  'zh-CN': () => import('./zh-CN/changes'),
  'en-US': () => import('./en-US/changes'),
};

/** What is not loaded yet is missing in it: whoever draws more than the first view waits for `loadMessages`. */
const openWith = (words: Start): Messages =>
  ({ ...words, errors: { ...words.errors }, pane: { ...words.pane } }) as Messages;

const chinese = openWith(start);
const messages = new Map<Locale, Messages>([['zh-CN', chinese]]);
const ruleWords = new Map<Locale, RuleWords>();

/** The interface in a language, in Chinese while that language was not loaded. The same object before and after the rest came. */
export const messagesIn = (locale: Locale): Messages => messages.get(locale) ?? chinese;

/** What the first view says. */
export async function loadStartMessages(locale: Locale): Promise<void> {
  const words = await START_LOADERS[locale]();
  if (!messages.has(locale)) messages.set(locale, openWith(words));
}

/** All words of a language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [rest] = await Promise.all([REST_LOADERS[locale](), loadStartMessages(locale)]);
  const words = messagesIn(locale);
  Object.assign(words.errors, rest.errors);
  Object.assign(words.pane, rest.pane);
  return words;
}

/** All words of the languages that were begun with. */
export async function loadBegunMessages(): Promise<void> {
  await Promise.all([...messages.keys()].map(loadMessages));
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
