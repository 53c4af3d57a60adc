/**
 * The equations seen from the figures: a *lever* is all figures that act on the same equations alike, so that the
 * numbers cannot tell them apart. With typed totals nearly every figure of 表三 is a lever of its own.
 */
import type { Edition, FieldId } from '../../form';
import { equationsOf } from './equations';
import type { Equation, Variable } from './equations';
import type { ControlFigure } from './types';

export interface Member {
  readonly variable: Variable;
  /** Its change is this times the change of the lever. */
  readonly sign: 1 | -1;
}

export interface Lever {
  /** Indexes of the equations it acts on, ascending, and with which coefficient. */
  readonly equations: readonly number[];
  readonly coefficients: readonly number[];
  readonly members: readonly Member[];
}

export interface System {
  readonly equations: readonly Equation[];
  readonly levers: readonly Lever[];
  /** Indexes of the levers that act on each equation. */
  readonly leversOf: readonly (readonly number[])[];
  /** Family of each equation, and on how many equations of the family one lever acts at most. */
  readonly familyOf: readonly number[];
  readonly familyWidths: readonly number[];
}

function leversFrom(equations: readonly Equation[]): Lever[] {
  const columns = new Map<Variable, [equation: number, coefficient: number][]>();
  equations.forEach(({ terms }, index) => {
    for (const [variable, coefficient] of terms) {
      const column = columns.get(variable);
      if (column) column.push([index, coefficient]);
      else columns.set(variable, [[index, coefficient]]);
    }
  });
  const levers = new Map<string, Lever & { members: Member[] }>();
  for (const [variable, column] of columns) {
    const sign = (column[0]?.[1] ?? 0) < 0 ? -1 : 1;
    const coefficients = column.map(([, coefficient]) => coefficient * sign);
    const key = column.map(([equation], at) => `${equation}:${coefficients[at]}`).join();
    const lever = levers.get(key);
    if (lever) lever.members.push({ variable, sign });
    else
      levers.set(key, {
        equations: column.map(([equation]) => equation),
        coefficients,
        members: [{ variable, sign }],
      });
  }
  return [...levers.values()];
}

function systemOf(equations: readonly Equation[]): System {
  const levers = leversFrom(equations);
  const leversOf: number[][] = equations.map(() => []);
  const rules = equations.map(({ subject }) => ('rule' in subject ? subject.rule : ''));
  const families = [...new Set(rules)];
  const familyOf = rules.map((rule) => families.indexOf(rule));
  const familyWidths = families.map(() => 1);
  levers.forEach((lever, index) => {
    const counts = families.map(() => 0);
    for (const equation of lever.equations) {
      leversOf[equation]?.push(index);
      const family = familyOf[equation] ?? 0;
      const count = (counts[family] ?? 0) + 1;
      counts[family] = count;
      familyWidths[family] = Math.max(familyWidths[family] ?? 1, count);
    }
  });
  return { equations, levers, leversOf, familyOf, familyWidths };
}

const plainSystems = new WeakMap<Edition, System>();

/** The system of an edition; that of typed totals without controls and doubts is made once. */
export function systemFor(
  edition: Edition,
  follows: ReadonlySet<FieldId>,
  controls: readonly ControlFigure[],
  doubtful: ReadonlySet<FieldId>,
): System {
  const make = () => systemOf(equationsOf(edition, follows, controls, doubtful));
  if (follows.size > 0 || controls.length > 0 || doubtful.size > 0) return make();
  const known = plainSystems.get(edition);
  if (known) return known;
  const system = make();
  plainSystems.set(edition, system);
  return system;
}
