/** What the command says besides: its own words and those of the rules. The pane does not start with them. */
import type { Locale, Messages } from '.';
import { MESSAGES } from './catalogue';
import { command as enCommand } from './en-US/command';
import { RULE_WORDS } from './ruleWords';
import type { RuleWords } from './ruleWords';
import { command as zhCommand } from './zh-CN/command';

export type { CommandWords } from './zh-CN/command';

export interface CommandMessages extends Messages {
  readonly command: typeof zhCommand;
  readonly ruleWords: RuleWords;
}

export const COMMAND_MESSAGES: Readonly<Record<Locale, CommandMessages>> = {
  'zh-CN': { ...MESSAGES['zh-CN'], command: zhCommand, ruleWords: RULE_WORDS['zh-CN'] },
  'en-US': { ...MESSAGES['en-US'], command: enCommand, ruleWords: RULE_WORDS['en-US'] },
};

/** The locale that these messages are of. */
export function localeOf(messages: CommandMessages): Locale {
  return messages === COMMAND_MESSAGES['en-US'] ? 'en-US' : 'zh-CN';
}
