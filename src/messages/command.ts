/** What the command says besides: its own words and the cards of the rules. The pane does not start with them. */
import { MESSAGES } from '.';
import type { Locale, Messages } from '.';
import { command as enCommand } from './en-US/command';
import { rules as enRules } from './en-US/rules';
import { command as zhCommand } from './zh-CN/command';
import { rules as zhRules } from './zh-CN/rules';

export type { CommandWords } from './zh-CN/command';

export interface CommandMessages extends Messages {
  readonly command: typeof zhCommand;
  readonly rules: typeof zhRules;
}

export const COMMAND_MESSAGES: Readonly<Record<Locale, CommandMessages>> = {
  'zh-CN': { ...MESSAGES['zh-CN'], command: zhCommand, rules: zhRules },
  'en-US': { ...MESSAGES['en-US'], command: enCommand, rules: enRules },
};

/** The locale that these messages are of. */
export function localeOf(messages: CommandMessages): Locale {
  return messages === COMMAND_MESSAGES['en-US'] ? 'en-US' : 'zh-CN';
}
