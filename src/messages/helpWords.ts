/** The words of the help: they load with it, one language at a time. */
import type { Locale } from '.';
import type { HelpWords } from './zh-CN/help';

export type { HelpWords } from './zh-CN/help';

const LOADERS = {
  'zh-CN': () => import('./zh-CN/help'),
  'en-US': () => import('./en-US/help'),
} as const satisfies Readonly<Record<Locale, unknown>>;

/** The help in a language. */
export async function loadHelpWords(locale: Locale): Promise<HelpWords> {
  return (await LOADERS[locale]()).help;
}
