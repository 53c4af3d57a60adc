/** A report as a repair would leave it. */
import { addUp } from '../form';
import type { Edition } from '../form';
import { statedFigure } from '../report';
import type { Report } from '../report';
import { withChanges } from '../findings';
import type { Suggestion } from '../findings';
import { followingTotals, typedParts } from './localize';

/** The figures changed; computed totals follow, as they do in the sheet. */
function withFigures(report: Report, changes: Suggestion['figures'], edition: Edition): Report {
  if (changes.length === 0) return report;
  const figures = new Map([
    ...report.figures,
    ...changes.map(
      ({ field, to }) => [field, { ...report.figures.get(field), ...statedFigure(to) }] as const,
    ),
  ]);
  const follows = followingTotals(report, edition);
  for (const total of follows) {
    const parts = typedParts(total, edition, follows);
    const sum = addUp(parts.map((part) => figures.get(part)?.value ?? 0));
    figures.set(total, { ...statedFigure(sum), computed: true });
  }
  return { ...report, figures };
}

/** The texts changed; a sentence that is refreshed is bound no longer, so that the other rules are asked about it. */
function withTexts(report: Report, { texts, bound }: Suggestion): Report {
  if (texts.length === 0) return report;
  const parts: Record<keyof Report['parts'], string> = { ...report.parts };
  for (const part of new Set(texts.map((change) => change.part)))
    parts[part] = withChanges(
      parts[part],
      texts.filter((change) => change.part === part),
    );
  return { ...report, parts, bound: report.bound.filter(({ sentence }) => sentence !== bound?.sentence) };
}

/** The report with all that the suggestion changes. */
export const repaired = (report: Report, suggestion: Suggestion, edition: Edition): Report =>
  withTexts(withFigures(report, suggestion.figures, edition), suggestion);
