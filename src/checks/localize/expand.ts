/** From moves of levers to changes of figures: one explanation for each choice among the figures of each lever. */
import { fieldsById, roundAmount } from '../../form';
import type { Edition, FieldId } from '../../form';
import type { Report } from '../../report';
import type { FigureChange } from '../../findings';
import type { Evidence } from './evidence';
import type { Move } from './search';
import { judge } from './slips';
import type { Lever, Member, System } from './system';
import type { Explanation } from './types';

/** Added for a control that would itself be wrong. */
const CONTROL_WEIGHT = 2;
/** Choices looked at before the best are kept. */
const MOST_CHOICES = 4000;

/** What a member would change to, `control` for a control that gives way, undefined where it cannot. */
export type ChangeOf = (member: Member, amount: number) => FigureChange | 'control' | undefined;

/** Figures become whole numbers of at least 0, or any whole number where they are changes themselves. */
export function changesIn(report: Report, edition: Edition): ChangeOf {
  const fields = fieldsById(edition);
  return ({ variable, sign }, amount) => {
    if (typeof variable === 'object') return 'control';
    const from = report.figures.get(variable)?.value ?? null;
    const to = roundAmount((from ?? 0) + sign * amount);
    const least = fields.get(variable)?.measure === 'change' ? -Infinity : 0;
    return Number.isInteger(to) && to >= least ? { field: variable, from, to } : undefined;
  };
}

/** Whether any figure of the lever can change by the amount. */
export const movable =
  (changeOf: ChangeOf) =>
  (lever: Lever, amount: number): boolean =>
    lever.members.some((member) => changeOf(member, amount) !== undefined);

interface Choice {
  readonly changes: readonly FigureChange[];
  readonly controls: number;
}

function choices(moves: readonly Move[], system: System, changeOf: ChangeOf): Choice[] {
  let made: Choice[] = [{ changes: [], controls: 0 }];
  for (const { lever, amount } of moves) {
    const each = (system.levers[lever]?.members ?? []).flatMap((member) => changeOf(member, amount) ?? []);
    made = made
      .flatMap(({ changes, controls }) =>
        each.map((next) =>
          next === 'control'
            ? { changes, controls: controls + 1 }
            : { changes: [...changes, next], controls },
        ),
      )
      .slice(0, MOST_CHOICES);
  }
  return made;
}

/** The order in which an edition prints its fields. */
function printedOrder(edition: Edition): (one: FigureChange, other: FigureChange) => number {
  const index = new Map<FieldId, number>([...fieldsById(edition).keys()].map((id, at) => [id, at]));
  return (one, other) => (index.get(one.field) ?? 0) - (index.get(other.field) ?? 0);
}

/** Best first; what weighs the same stays in the printed order. */
export const bestFirst = (one: Explanation, other: Explanation): number => one.weight - other.weight;

/** The explanations that sets of moves stand for, best first; the changes of each in the printed order. */
export function explanationsOf(
  sets: readonly (readonly Move[])[],
  system: System,
  changeOf: ChangeOf,
  evidence: Evidence,
  edition: Edition,
): Explanation[] {
  const order = printedOrder(edition);
  const made = sets.flatMap((moves) =>
    choices(moves, system, changeOf)
      .filter(({ changes }) => changes.length > 0)
      .map(({ changes, controls }) => {
        const { slip, weight } = judge(changes, evidence);
        return { changes: [...changes].sort(order), slip, weight: weight + CONTROL_WEIGHT * controls };
      }),
  );
  return made.sort((one, other) => {
    const [first] = one.changes;
    const [second] = other.changes;
    return bestFirst(one, other) || (first && second ? order(first, second) : 0);
  });
}
