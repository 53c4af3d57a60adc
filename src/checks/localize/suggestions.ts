/** Explanations as suggestions: which of them speak about a finding, and in which words. */
import { fieldOf, tableOf } from '../../form';
import type { Edition, FieldId } from '../../form';
import type { RuleWords } from '../../messages/ruleWords';
import { digitSlip } from '../../findings';
import type { Finding, Suggestion } from '../../findings';
import type { Explanation, Localization } from './types';

/** The fields of a finding with the parts of the totals among them: a computed total follows its parts. */
function fieldsWithin(finding: Finding, edition: Edition): ReadonlySet<FieldId> {
  const within = new Set<FieldId>(finding.fields);
  for (const field of within) for (const part of fieldOf(edition, field).sumOf) within.add(part);
  return within;
}

/** How a figure is called in a sentence: its line, and what else tells where it stands unless all of `among` share it. */
function nameOf(
  id: FieldId,
  among: readonly FieldId[],
  edition: Edition,
): { readonly label: string; readonly beside: string } {
  const { table, rowLabel, columnLabel } = fieldOf(edition, id);
  const hasRowLabels = tableOf(edition, table).cells.some(({ kind }) => kind === 'label');
  const name = (field: FieldId) => {
    const { rowLabel: row, columnLabel: column } = fieldOf(edition, field);
    return hasRowLabels ? column : row;
  };
  const [label, beside] = hasRowLabels ? [rowLabel, columnLabel] : [columnLabel, rowLabel];
  return { label, beside: among.every((field) => name(field) === beside) ? '' : beside };
}

/** One explanation as a suggestion; `among` are the fields that the reader is looking at. */
export function suggestionOf(
  { changes, slip }: Explanation,
  decided: boolean,
  among: readonly FieldId[],
  edition: Edition,
  words: RuleWords,
): Suggestion {
  const all = [...among, ...changes.map(({ field }) => field)];
  const figures = changes.map(({ field, from, to }) => ({
    ...nameOf(field, all, edition),
    from,
    to,
    slip: digitSlip(from ?? 0, to) ?? (slip === 'total' ? slip : null),
  }));
  return {
    message: words.repairs.sentence({ changes: figures, slip, decided }),
    slip,
    decided,
    figures: changes,
    texts: [],
  };
}

/** Those that the relation of a finding fails in; all where it is said by the others, as a total that follows its parts. */
function disagreementsOf(finding: Finding, { disagreements }: Localization): Localization['disagreements'] {
  const own = disagreements.filter(({ relations }) => relations.some(({ id }) => id === finding.id));
  return own.length > 0 ? own : disagreements;
}

/** The explanations of a finding's own disagreement that touch its fields, best first. */
export function suggestionsFor(
  finding: Finding,
  localization: Localization,
  edition: Edition,
  words: RuleWords,
): Suggestion[] {
  const within = fieldsWithin(finding, edition);
  return disagreementsOf(finding, localization).flatMap(({ explanations, decided }) =>
    explanations
      .filter(({ slip }) => finding.rule !== 'T3-split' || slip === 'doubleCounted')
      .filter(({ changes }) => changes.some(({ field }) => within.has(field)))
      .map((explanation) => suggestionOf(explanation, decided, finding.fields, edition, words)),
  );
}
