/** N-heading: the heading of each part is the printed one, in a line of its own. */
import { newFinding } from '../findings';
import type { Part } from '../form';
import type { OddHeading } from '../report';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';

/** Listed under its part; an explanation of it lapses when the heading changes. */
function finding({ context }: Narrative, { table, text }: Part, odd: OddHeading): NarrativeFinding {
  const { heading, how, text: found, address } = odd;
  return newFinding({
    id: `N-heading:${table ?? text ?? heading}.${how}`,
    rule: 'N-heading',
    table,
    excerpt: text === null ? null : { part: text, start: 0, end: 0, sentence: found },
    message: context.words.rules['N-heading'][how]({ text: found, heading }),
    addresses: address ? [address] : [],
  });
}

export const checkHeadings: NarrativeRule = (narrative) =>
  narrative.report.headings.flatMap((odd) => {
    const part = narrative.context.edition.parts.find(({ heading }) => heading === odd.heading);
    return part ? [finding(narrative, part, odd)] : [];
  });
