/** nianbao rules: every rule with what it says and what it rests on. */
import type { Command } from 'commander';
import { RULES } from '../../form';
import type { Rule } from '../../form';
import type { CommandMessages } from '../../messages/command';
import type { CommandContext } from '../io';
import { SIGNS } from '../output';

function ruleText({ id, severity }: Rule, { command, rules }: CommandMessages): string {
  const { title, plain, basis } = rules[id];
  return `${SIGNS[severity]} ${id}  ${title}\n    ${plain}\n    ${command.card.basis(basis)}\n`;
}

function ruleJson({ id, severity }: Rule, { rules }: CommandMessages): string {
  const { title, plain, basis } = rules[id];
  return `${JSON.stringify({ id, severity, title, plain, basis })}\n`;
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
      io.stdout.write(RULES.map((rule) => show(rule, messages)).join(''));
    });
}
