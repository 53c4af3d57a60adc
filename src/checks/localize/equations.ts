/** The relations of an edition, and the controls, as equations over the figures that somebody typed. */
import { addUp, fieldOf, roundAmount } from '../../form';
import type { Edition, FieldId, Relation } from '../../form';
import { countOf, sidesIn } from '../../report';
import type { OddityKind, Report } from '../../report';
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
    return countOf(report, id) === addUp(sumOf.flatMap((part) => countOf(report, part) ?? []));
  });
  return new Set(follows.map(({ id }) => id));
}

/** Where a figure that stands so was taken from is a guess: what does not tie may be the guess. */
const GUESSED: ReadonlySet<OddityKind> = new Set<OddityKind>([
  'guessed-by-order',
  'digits-split',
  'column-guessed',
  'figures-extra',
  'cell-ambiguous',
]);

/** Figures that prove nothing: they were not read or are not filled in, or it is a guess that they are these. */
export function doubtfulFigures(report: Report, edition: Edition): ReadonlySet<FieldId> {
  const unread = edition.fields.map(({ id }) => id).filter((id) => countOf(report, id) === null);
  const guessed = report.oddities.filter(({ kind }) => GUESSED.has(kind)).flatMap(({ fields }) => fields);
  return new Set([...unread, ...guessed]);
}

/** The typed fields whose sum a field is: itself, or for a total that follows the parts of its parts. */
export function typedParts(
  field: FieldId,
  edition: Edition,
  follows: ReadonlySet<FieldId>,
): readonly FieldId[] {
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
 * Equations of all relations that can fail and be judged: those with a doubtful figure are left out. Where totals follow, relations say less (a row total is always right) or
 * the same twice (the balance of the totals is that of the columns together); what is empty or said twice is left out.
 */
export function equationsOf(
  edition: Edition,
  follows: ReadonlySet<FieldId>,
  controls: readonly ControlFigure[],
  doubtful: ReadonlySet<FieldId> = new Set(),
): Equation[] {
  const isSound = ({ subject, terms }: Equation): boolean => {
    const printed = 'value' in subject ? [subject] : subject.terms;
    const asked: readonly Variable[] = [...printed.map(({ field }) => field), ...terms.keys()];
    return !asked.some((variable) => typeof variable === 'string' && doubtful.has(variable));
  };
  const said = edition.relations.map((relation) => equationOf(relation, edition, follows)).filter(isSound);
  const extra = controls.map((control) => controlEquation(control, edition, follows)).filter(isSound);
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

/** By how much an equation fails; 0 when it holds or cannot be assessed. Totals that follow equal their parts, so the printed terms will do. */
export function residualOf({ subject }: Equation, report: Report): number {
  if (!('value' in subject)) return sidesIn(report, subject)?.difference ?? 0;
  const count = countOf(report, subject.field);
  return count === null ? 0 : roundAmount(count - subject.value);
}
