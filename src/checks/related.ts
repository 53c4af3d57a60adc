/** A figure that is itself suspect: where its repair makes the text agree, the text is offered no change. */
import { statedFigure } from '../report';
import type { Report } from '../report';
import type { CheckContext, Finding } from '../findings';
import { checkNarrative } from '../narrative';

/** The report with the first repair of every relation that does not hold. */
function mended(report: Report, findings: readonly Finding[]): Report | undefined {
  const changes = findings.flatMap(({ suggestions }) => suggestions[0]?.figures ?? []);
  if (changes.length === 0) return undefined;
  const figures = new Map([
    ...report.figures,
    ...changes.map(({ field, to }) => [field, statedFigure(to)] as const),
  ]);
  return { ...report, figures };
}

/** The findings; a sentence that agrees with the mended tables keeps its finding and loses its repair. */
export function withTablesFirst(
  findings: readonly Finding[],
  report: Report,
  context: CheckContext,
): readonly Finding[] {
  const offers = findings.some(
    ({ rule, fields, suggestions }) => isOfText(rule) && fields.length > 0 && suggestions.length > 0,
  );
  const tables = offers ? mended(report, findings) : undefined;
  if (!tables) return findings;
  const remaining = new Set(checkNarrative(tables, context).map(({ id }) => id));
  return findings.map((finding) =>
    isOfText(finding.rule) && finding.fields.length > 0 && !remaining.has(finding.id)
      ? { ...finding, suggestions: finding.suggestions.filter(({ texts }) => texts.length === 0) }
      : finding,
  );
}

const isOfText = (rule: Finding['rule']): boolean => rule.startsWith('N-') && rule !== 'N-bound';
