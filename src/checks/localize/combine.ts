/** Explanations of independent disagreements, put together. */
import type { Evidence } from './evidence';
import { bestFirst } from './expand';
import { judge, shifted } from './slips';
import type { Disagreement, Explanation } from './types';

/** Whether a value left a figure of one for a figure of the other. */
const moved = (one: Explanation, other: Explanation, evidence: Evidence): boolean =>
  one.changes.some((left) => other.changes.some((right) => shifted(left, right, evidence) !== null));

function together(one: Explanation, other: Explanation, evidence: Evidence): Explanation {
  const changes = [...one.changes, ...other.changes];
  const apart = one.weight + other.weight;
  if (!moved(one, other, evidence))
    return { changes, slip: one.slip === other.slip ? one.slip : null, weight: apart };
  const { slip, weight } = judge(changes, evidence);
  return { changes, slip, weight: Math.min(weight, apart) };
}

/** Explanations of everything, best first; none where one disagreement has none. */
export function combined(
  disagreements: readonly Disagreement[],
  evidence: Evidence,
  limit: number,
): { readonly explanations: readonly Explanation[]; readonly complete: boolean } {
  const [first, ...rest] = disagreements;
  let explanations: readonly Explanation[] = first?.explanations ?? [];
  let complete = disagreements.every((each) => each.complete);
  for (const next of rest) {
    const pairs = explanations.flatMap((one) =>
      next.explanations.map((other) => together(one, other, evidence)),
    );
    complete &&= pairs.length <= limit;
    explanations = pairs.sort(bestFirst).slice(0, limit);
  }
  return { explanations, complete };
}

/** A slip that shows only when two disagreements are seen together: a value that left one column and came to another. */
export function acrossDisagreements(
  disagreements: readonly Disagreement[],
  evidence: Evidence,
  limit: number,
): Disagreement[] {
  const extra = disagreements.map((): Explanation[] => []);
  disagreements.forEach((one, at) =>
    disagreements.slice(at + 1).forEach((other, behind) => {
      for (const left of one.explanations)
        for (const right of other.explanations) {
          if (left.changes.length > 1 || right.changes.length > 1 || !moved(left, right, evidence)) continue;
          const pair = together(left, right, evidence);
          extra[at]?.push(pair);
          extra[at + 1 + behind]?.push(pair);
        }
    }),
  );
  return disagreements.map((each, at) => {
    const explanations = [...(extra[at] ?? []), ...each.explanations].sort(bestFirst);
    return {
      ...each,
      explanations: explanations.slice(0, limit),
      decided: each.decided && explanations.length === 1,
      complete: each.complete && explanations.length <= limit,
    };
  });
}
