/** Small systems of equations, written as the coefficients that each lever has in each equation. */
import type { Lever, System } from '../../src/checks/localize/system';

interface Families {
  /** Family of each equation; all are of one where nothing is said. */
  readonly of?: readonly number[];
  /** On how many equations of each family one lever acts at most; 1 where nothing is said. */
  readonly widths?: readonly number[];
}

/** `levers[lever][equation]` is a coefficient; 0 where the lever does not act. */
export function systemWith(
  levers: readonly (readonly number[])[],
  count: number,
  { of, widths }: Families = {},
): System {
  const familyOf = of ?? Array.from({ length: count }, () => 0);
  const made = levers.map((row): Lever => {
    const equations = row.flatMap((coefficient, equation) => (coefficient === 0 ? [] : [equation]));
    return { equations, coefficients: row.filter((coefficient) => coefficient !== 0), members: [] };
  });
  return {
    equations: [],
    levers: made,
    leversOf: Array.from({ length: count }, (_, equation) =>
      made.flatMap(({ equations }, lever) => (equations.includes(equation) ? [lever] : [])),
    ),
    familyOf,
    familyWidths: widths ?? Array.from({ length: Math.max(...familyOf) + 1 }, () => 1),
  };
}
