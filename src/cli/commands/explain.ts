/** nianbao explain: the card of one rule. */
import type { Command } from 'commander';
import { RULES } from '../../form';
import type { Rule } from '../../form';
import { UserError } from '../../messages';
import type { CommandMessages } from '../../messages/command';
import type { CommandContext } from '../io';
import { nearest } from '../nearest';

/** The rule with this id in either case; throws `rule/unknown` with the ids that are like it. */
function ruleFrom(text: string, { command }: CommandMessages): Rule {
  const rule = RULES.find(({ id }) => id.toLowerCase() === text.trim().toLowerCase());
  if (rule) return rule;
  const near = nearest(
    text.trim(),
    RULES.map(({ id }) => id),
  );
  throw new UserError('rule/unknown', { rule: text, near: command.names(near) });
}

function cardText({ id, severity }: Rule, { command, rules }: CommandMessages): string {
  const { title, plain, basis, holds, breaks } = rules[id];
  const lines = [
    command.card.heading(id, title, command.card.severities[severity]),
    plain,
    command.card.basis(basis),
    command.card.holds(holds),
    command.card.breaks(breaks),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Adds the command to the program. */
export function addExplain(program: Command, { io, messages }: CommandContext): void {
  const words = messages.command.explain;
  program
    .command('explain')
    .description(words.about)
    .usage(words.usage)
    .argument(...words.rule)
    .action((text: string) => {
      io.stdout.write(cardText(ruleFrom(text, messages), messages));
    });
}
