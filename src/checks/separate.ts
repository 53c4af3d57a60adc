/** Takes apart what fails together: two slips that one relation or one control ties to each other are two causes all the same. */
import type { Edition, Relation } from '../form';
import { sidesIn } from '../report';
import type { Report } from '../report';
import type { FigureChange, SlipKind } from '../findings';
import { singleSlip } from './localize';
import type { Disagreement } from './localize';
import { repaired } from './repaired';

/** One slip of the hand that changes several figures. */
const OF_SEVERAL: ReadonlySet<SlipKind> = new Set<SlipKind>(['shiftedColumn', 'shiftedRow', 'doubleCounted']);

const isSame = (one: FigureChange, other: FigureChange): boolean =>
  one.field === other.field && one.to === other.to;

const holds = (report: Report, relation: Relation): boolean => sidesIn(report, relation)?.difference === 0;

/** The change as a cause of its own, where it alone makes a relation hold. */
function alone(
  change: FigureChange,
  { relations }: Disagreement,
  report: Report,
  edition: Edition,
): Disagreement | undefined {
  const repair = { message: '', slip: null, decided: true, figures: [change], texts: [] };
  const after = repaired(report, repair, edition);
  const settled = relations.filter((relation) => holds(after, relation));
  if (settled.length === 0) return undefined;
  const explanation = { changes: [change], slip: singleSlip(change, report, edition), weight: 0 };
  return { relations: settled, explanations: [explanation], decided: true, complete: true };
}

/**
 * The disagreement, or its causes one by one: a change that every explanation has and that settles some relation by itself
 * is one, and what is left of the explanations is another.
 */
export function separated(
  disagreement: Disagreement,
  report: Report,
  edition: Edition,
): readonly Disagreement[] {
  const { explanations, relations, complete } = disagreement;
  const [first] = explanations;
  const isOneSlip = explanations.some(({ slip }) => slip !== null && OF_SEVERAL.has(slip));
  if (!first || first.changes.length < 2 || !complete || isOneSlip) return [disagreement];
  const common = first.changes.filter((change) =>
    explanations.every(({ changes }) => changes.some((other) => isSame(change, other))),
  );
  const causes = common.flatMap((change) => alone(change, disagreement, report, edition) ?? []);
  const taken = causes.flatMap((cause) => cause.explanations.flatMap(({ changes }) => changes));
  const settled = new Set(causes.flatMap((cause) => cause.relations));
  const left = relations.filter((relation) => !settled.has(relation));
  const rest = explanations
    .map((explanation) => ({
      ...explanation,
      slip: null,
      changes: explanation.changes.filter((change) => !taken.some((other) => isSame(change, other))),
    }))
    .filter(({ changes }) => changes.length > 0);
  // What is left to be explained needs something that fails, and the other way round only where nothing is left.
  if (causes.length === 0 || (rest.length > 0 && left.length === 0)) return [disagreement];
  return rest.length === 0
    ? causes
    : [...causes, { ...disagreement, relations: left, explanations: rest, decided: rest.length === 1 }];
}
