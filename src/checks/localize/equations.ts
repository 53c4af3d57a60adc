/** The relations of an edition, and the controls, as equations over the figures that somebody typed. */
import { fieldOf, roundAmount, signedSum, sumOfParts } from '../../form';
import type { Edition, FieldId, Relation } from '../../form';
import { countOf } from '../../report';
import type { Report } from '../../report';
import { independent } from './independent';
import type { ControlFigure } from './types';

/** A figure that may be wrong, or a control that may be (other sources have slips too). */
export type Variable = FieldId | ControlFigure;

/** Σ coefficient × variable is 0 when the relation holds, or the control's value. */
export interface Equation {
  readonly subject: Relation | ControlFigure;
  readonly terms: ReadonlyMap<Variable, number>;
}

/** Totals that the source computes and that are the sum of their parts: they follow when a part changes. */
export function followingTotals(report: Report, edition: Edition): ReadonlySet<FieldId> {
  const follows = edition.fields.filter(({ id, sumOf }) => {
    if (sumOf.length === 0 || !report.figures.get(id)?.computed) return false;
    return countOf(report, id) === sumOfParts({ sumOf }, (part) => countOf(report, part));
  });
  return new Set(follows.map(({ id }) => id));
}

/** The typed fields whose sum a field is: itself, or for a total that follows the parts of its parts. */
function typedParts(field: FieldId, edition: Edition, follows: ReadonlySet<FieldId>): readonly FieldId[] {
  if (!follows.has(field)) return [field];
  return fieldOf(edition, field).sumOf.flatMap((part) => typedParts(part, edition, follows));
}

function equationOf(relation: Relation, edition: Edition, follows: ReadonlySet<FieldId>): Equation {
  const terms = new Map<Variable, number>();
  for (const { field, coefficient } of relation.terms)
    for (const part of typedParts(field, edition, follows)) {
      const sum = (terms.get(part) ?? 0) + coefficient;
      if (sum === 0) terms.delete(part);
      else terms.set(part, sum);
    }
  return { subject: relation, terms };
}

/** The control that a user typed is not doubted; the others are variables themselves. */
function controlEquation(control: ControlFigure, edition: Edition, follows: ReadonlySet<FieldId>): Equation {
  const parts = typedParts(control.field, edition, follows).map((part): [Variable, number] => [part, 1]);
  return {
    subject: control,
    terms: new Map(control.source === 'typed' ? parts : [...parts, [control, -1]]),
  };
}

/**
 * Equations of all relations that can fail. Where totals follow, relations say less (a row total is always right) or
 * the same twice (the balance of the totals is that of the columns together); what is empty or said twice is left out.
 */
export function equationsOf(
  edition: Edition,
  follows: ReadonlySet<FieldId>,
  controls: readonly ControlFigure[],
): Equation[] {
  const said = edition.relations.map((relation) => equationOf(relation, edition, follows));
  const extra = controls.map((control) => controlEquation(control, edition, follows));
  if (follows.size === 0) return [...said, ...extra];
  const shortest = said
    .filter(({ terms }) => terms.size > 0)
    .sort((one, other) => one.terms.size - other.terms.size);
  const numbers = new Map<Variable, number>();
  const numberOf = (variable: Variable) => {
    const known = numbers.get(variable) ?? numbers.size;
    numbers.set(variable, known);
    return known;
  };
  const vectors = shortest.map(
    ({ terms }) => new Map([...terms].map(([variable, coefficient]) => [numberOf(variable), coefficient])),
  );
  const keep = independent(vectors);
  return [...shortest.filter((_, index) => keep[index]), ...extra];
}

/** By how much an equation fails; 0 when it holds. Totals that follow equal their parts, so the printed terms will do. */
export function residualOf({ subject }: Equation, report: Report): number {
  if ('value' in subject) return roundAmount(countOf(report, subject.field) - subject.value);
  return signedSum(subject.terms, ({ field }) => countOf(report, field));
}
