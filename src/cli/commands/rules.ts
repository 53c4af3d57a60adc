/** nianbao rules: every rule with what it says and what it rests on. */
import type { Command } from 'commander';
import { REPORT_RULE_IDS, RULES } from '../../form';
import type { ReportRuleId } from '../../form';
import type { CommandMessages } from '../../messages/command';
import type { CommandContext } from '../io';
import { SIGNS } from '../output';

function ruleText(id: ReportRuleId, { command, ruleWords }: CommandMessages): string {
  const { title, plain, basis } = ruleWords.rules[id].card;
  return `${SIGNS[RULES[id].severity]} ${id}  ${title}\n    ${plain}\n    ${command.card.basis(basis)}\n`;
}

function ruleJson(id: ReportRuleId, { ruleWords }: CommandMessages): string {
  const { title, plain, basis } = ruleWords.rules[id].card;
  return `${JSON.stringify({ id, severity: RULES[id].severity, title, plain, basis })}\n`;
}

/** Adds the command to the program. */
export function addRules(program: Command, { io, messages }: CommandContext): void {
  const words = messages.command;
  program
    .command('rules')
    .description(words.rules.about)
    .usage(words.rules.usage)
    .option('--json', words.rules.json)
    .action(({ json = false }: { json?: boolean }) => {
      const show = json ? ruleJson : ruleText;
      io.stdout.write(REPORT_RULE_IDS.map((id) => show(id, messages)).join(''));
    });
}
