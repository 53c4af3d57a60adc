/**
 * Which figure is wrong, and what should it be: the residuals of the failing relations are explained by the fewest
 * changed figures (Fellegi and Holt, A Systematic Approach to Automatic Edit and Imputation, 1976).
 */
import type { Edition } from '../../form';
import type { Report } from '../../report';
import { acrossDisagreements, combined } from './combine';
import { doubtfulFigures, followingTotals, residualOf } from './equations';
import { evidenceOf } from './evidence';
import { changesIn, explanationsOf, movable } from './expand';
import { connectedParts } from './parts';
import { search } from './search';
import { systemFor } from './system';
import type { ControlFigure, Disagreement, Localization, LocalizeOptions } from './types';

/** As many as one column of 表三 has figures: one figure or one shifted value is then always among those listed. */
const LIMIT = 25;

/** Unlike a disagreement, what is still to be explained may be explained only with others. */
interface Part extends Disagreement {
  readonly equations: readonly number[];
}

const isExplained = (part: Part): boolean => part.explanations.length > 0;

/**
 * Explains what fails in a report; a computed total follows its parts and is never changed itself. Controls decide
 * between explanations; where nothing small agrees with them they are left aside.
 */
export function localize(report: Report, edition: Edition, options: LocalizeOptions = {}): Localization {
  const { controls = [], limit = LIMIT } = options;
  const localization = localizeWith(report, edition, controls, limit);
  const everything = localization.disagreements.every(({ explanations }) => explanations.length > 0);
  return everything || controls.length === 0 ? localization : localizeWith(report, edition, [], limit);
}

function localizeWith(
  report: Report,
  edition: Edition,
  controls: readonly ControlFigure[],
  limit: number,
): Localization {
  const doubtful = doubtfulFigures(report, edition);
  const system = systemFor(edition, followingTotals(report, edition), controls, doubtful);
  const values = system.equations.map((equation) => residualOf(equation, report));
  const evidence = evidenceOf(report, edition);
  const changeOf = changesIn(report, edition);
  const explain = (equations: readonly number[]): Part => {
    const own = values.map((value, equation) => (equations.includes(equation) ? value : 0));
    const { sets, complete } = search(system, own, movable(changeOf));
    const all = explanationsOf(sets, system, changeOf, evidence, edition);
    const subjects = equations.flatMap((equation) => system.equations[equation]?.subject ?? []);
    return {
      equations,
      relations: subjects.flatMap((subject) => ('rule' in subject ? [subject] : [])),
      explanations: all.slice(0, limit),
      decided: complete && all.length === 1,
      complete: complete && all.length <= limit,
    };
  };

  const parts = together(connectedParts(system, values).map(explain), explain);
  const own = parts.filter(({ relations }) => relations.length > 0);
  const disagreements = acrossDisagreements(
    own.map(({ equations: _, ...disagreement }) => disagreement),
    evidence,
    limit,
  );
  const whole = combined(own, evidence, limit);
  return { ...whole, decided: disagreements.every(({ decided }) => decided), disagreements };
}

/** Parts that nothing small explains alone are tried all together, then two by two: a value in the wrong column. */
function together(parts: readonly Part[], explain: (equations: readonly number[]) => Part): Part[] {
  const explained = parts.filter(isExplained);
  let open = parts.filter((part) => !isExplained(part));
  if (open.length < 2) return [...parts];
  const all = explain(open.flatMap(({ equations }) => equations));
  if (isExplained(all)) return [...explained, all];
  for (const one of [...open])
    for (const other of [...open]) {
      if (one === other || !open.includes(one) || !open.includes(other)) continue;
      const pair = explain([...one.equations, ...other.equations]);
      if (!isExplained(pair)) continue;
      explained.push(pair);
      open = open.filter((part) => part !== one && part !== other);
    }
  return [...explained, ...open];
}
