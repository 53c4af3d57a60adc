/** The cards of the rules, loaded when the first is opened, in the language of the pane. */
import type { RuleId } from '../../form';
import type { Locale } from '../../messages';
import type { RuleCard } from '../../messages/zh-CN/rules';

export type RuleCards = Readonly<Record<RuleId, RuleCard>>;

const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly rules: RuleCards }>>> = {
  'zh-CN': () => import('../../messages/zh-CN/rules'),
  'en-US': () => import('../../messages/en-US/rules'),
};

export async function loadRuleCards(locale: Locale): Promise<RuleCards> {
  return (await LOADERS[locale]()).rules;
}
