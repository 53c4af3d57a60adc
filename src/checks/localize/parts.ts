/** Splits what fails into parts that have nothing to do with each other. */
import type { System } from './system';

/** Groups of failing equations: two are in one group where one figure acts on both, or a chain of such pairs leads. */
export function connectedParts(system: System, values: readonly number[]): number[][] {
  const parent = values.map((_, equation) => equation);
  const rootOf = (equation: number): number => {
    const above = parent[equation] ?? equation;
    return above === equation ? equation : rootOf(above);
  };
  for (const lever of system.levers) {
    const [first, ...rest] = lever.equations.filter((equation) => values[equation] !== 0);
    if (first === undefined) continue;
    for (const equation of rest) parent[rootOf(equation)] = rootOf(first);
  }
  const groups = new Map<number, number[]>();
  values.forEach((value, equation) => {
    if (value === 0) return;
    const root = rootOf(equation);
    groups.set(root, [...(groups.get(root) ?? []), equation]);
  });
  return [...groups.values()];
}
