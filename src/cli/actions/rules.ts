/** What nianbao rules does: every rule with what it says and what it rests on. */
import { RULE_IDS, RULES } from '../../form';
import type { RuleId } from '../../form';
import type { CommandMessages } from '../../messages/command';
import { RULE_WORDS } from '../../messages/ruleWords';
import type { CommandContext } from '../io';
import { jsonLine } from '../lines';
import { SIGNS } from '../output';

function ruleText(id: RuleId, { command, locale }: CommandMessages): string {
  const { title, plain, basis } = RULE_WORDS[locale].rules[id].card;
  return `${SIGNS[RULES[id].severity]} ${id}  ${title}\n    ${plain}\n    ${command.card.basis(basis)}\n`;
}

function ruleJson(id: RuleId, { locale }: CommandMessages): string {
  const { title, plain, basis } = RULE_WORDS[locale].rules[id].card;
  return jsonLine({ id, severity: RULES[id].severity, title, plain, basis });
}

/** Writes them all, for people or as one line of JSON each. */
export function showRules(json: boolean, { io, messages }: CommandContext): void {
  const show = json ? ruleJson : ruleText;
  io.stdout.write(RULE_IDS.map((id) => show(id, messages)).join(''));
}
