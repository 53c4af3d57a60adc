/** Puts a topic together: its words, and what is made of rules and deadlines. */
import { RULE_IDS, RULES } from '../form';
import type { RuleFamilyId } from '../form';
import { HELP_SECTIONS } from '../messages/help';
import type { HelpBlock, HelpSectionWords, HelpTopicId } from '../messages/help';
import type { HelpWords } from '../messages/helpWords';
import type { Day } from '../text';
import { deadlineTable, deadlineYearsTable } from './deadlines';
import type { HelpRule, HelpTopic, ShownBlock } from './types';

/** The rules of families, in the order of the catalogue. */
const rulesOf = (families: readonly RuleFamilyId[]): readonly HelpRule[] =>
  RULE_IDS.filter((id) => families.includes(RULES[id].family)).map((id) => ({
    id,
    severity: RULES[id].severity,
    explainable: RULES[id].explainable,
  }));

function shown(block: HelpBlock, words: HelpWords, today: Day | null): ShownBlock {
  if ('text' in block) return { kind: 'text', text: block.text };
  if ('steps' in block) return { kind: 'steps', items: block.steps };
  if ('list' in block) return { kind: 'list', items: block.list };
  if ('table' in block) return { kind: 'table', table: block.table };
  if ('picture' in block) return { kind: 'picture', picture: block.picture, shows: block.shows };
  if ('command' in block) return { kind: 'command', line: block.command };
  if ('rules' in block) return { kind: 'rules', rules: rulesOf(block.rules) };
  const table = block.made === 'deadlines' ? deadlineTable(words, today) : deadlineYearsTable(words);
  return { kind: 'table', table };
}

/** A topic as it is shown; `today` tells what is left of a deadline, null where nobody knows the day. */
export function helpTopic(id: HelpTopicId, words: HelpWords, today: Day | null): HelpTopic {
  const { title, lead, sections } = words.topics[id];
  const inOrder = sections as Readonly<Record<string, HelpSectionWords>>;
  return {
    id,
    title,
    lead,
    sections: HELP_SECTIONS[id].flatMap((section) => {
      const found = inOrder[section];
      if (!found) return [];
      const blocks = found.blocks.map((block) => shown(block, words, today));
      return [{ id: section, title: found.title, blocks }];
    }),
  };
}
