/** Numbers of the text as independent evidence of single figures, for telling which figure is wrong. */
import type { FieldId } from '../form';
import type { Report } from '../report';
import type { CheckContext } from '../findings';
import { boundSentences } from './bound';
import type { Claim } from './claims';
import { narrativeOf } from './narrative';
import { fieldsOfGroup } from './quantities';

export interface StatedFigure {
  readonly field: FieldId;
  readonly value: number;
}

/** Certain, of the whole figure, and open to no other reading. */
const isPlain = ({ certain, isPart, alternatives }: Claim): boolean =>
  certain && !isPart && alternatives.length === 0;

/**
 * Exact claims that can mean one figure only; two that contradict each other are both left out. A sentence that was made
 * from the figures is no evidence of its own.
 */
export function statedInText(report: Report, context: CheckContext): StatedFigure[] {
  const stated = new Map<FieldId, Set<number>>();
  const narrative = narrativeOf(report, context);
  const made = boundSentences(narrative);
  const isMade = ({ sentence, start }: Claim) =>
    made.some(
      (each) =>
        each.passage === sentence.passage &&
        sentence.start + start >= each.start &&
        sentence.start + start < each.end,
    );
  for (const claim of narrative.claims.filter((each) => !isMade(each))) {
    const { quantities, value, bound, period } = claim;
    const readings = quantities.length === 1 ? (quantities[0]?.readings ?? []) : [];
    if (bound !== 'exact' || period !== 'this' || readings.length !== 1 || !isPlain(claim)) continue;
    const fields = (readings[0] ?? []).flatMap((group) => fieldsOfGroup(context.edition, group));
    const [field] = fields;
    if (field !== undefined && fields.length === 1)
      stated.set(field, (stated.get(field) ?? new Set<number>()).add(value));
  }
  return [...stated].flatMap(([field, values]) => {
    const [value] = values;
    return values.size === 1 && value !== undefined ? [{ field, value }] : [];
  });
}
