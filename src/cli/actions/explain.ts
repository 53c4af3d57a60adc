/** What nianbao explain does: the card of one rule. */
import { RULE_IDS, RULES } from '../../form';
import type { RuleId } from '../../form';
import { UserError } from '../../messages';
import type { CommandMessages } from '../../messages/command';
import { RULE_WORDS } from '../../messages/ruleWords';
import type { CommandContext } from '../io';
import { line } from '../lines';
import { nearest } from '../nearest';

/** The rule with this id in either case; throws `rule/unknown` with the ids that are like it. */
function ruleFrom(text: string, { command }: CommandMessages): RuleId {
  const rule = RULE_IDS.find((id) => id.toLowerCase() === text.trim().toLowerCase());
  if (rule) return rule;
  const near = nearest(text.trim(), RULE_IDS);
  throw new UserError('rule/unknown', { rule: text, near: command.names(near) });
}

function cardText(id: RuleId, { command, locale }: CommandMessages): string {
  const { title, plain, basis, holds, breaks } = RULE_WORDS[locale].rules[id].card;
  const lines = [
    command.card.heading(id, title, command.card.severities[RULES[id].severity]),
    plain,
    command.card.basis(basis),
    command.card.holds(holds),
    command.card.breaks(breaks),
  ];
  return lines.map(line).join('');
}

/** Writes the card of the rule that was named. */
export function explain(text: string, { io, messages }: CommandContext): void {
  io.stdout.write(cardText(ruleFrom(text, messages), messages));
}
