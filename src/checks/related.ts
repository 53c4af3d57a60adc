/** A figure that is itself suspect: where its repair makes the text agree, the text is offered no change. */
import { addUp } from '../form';
import type { Edition } from '../form';
import { statedFigure } from '../report';
import type { Report } from '../report';
import { matterOf } from '../findings';
import type { CheckContext, Finding } from '../findings';
import { followingTotals, typedParts } from './localize';
import { checkNarrative } from '../narrative';

/** The report with the first repair of every relation that does not hold; computed totals follow, as they do in the sheet. */
function mended(report: Report, findings: readonly Finding[], edition: Edition): Report | undefined {
  const changes = findings.flatMap(({ suggestions }) => suggestions[0]?.figures ?? []);
  if (changes.length === 0) return undefined;
  const figures = new Map([
    ...report.figures,
    ...changes.map(({ field, to }) => [field, statedFigure(to)] as const),
  ]);
  const follows = followingTotals(report, edition);
  for (const total of follows) {
    const parts = typedParts(total, edition, follows);
    figures.set(total, statedFigure(addUp(parts.map((part) => figures.get(part)?.value ?? 0))));
  }
  return { ...report, figures };
}

/** What a finding says of which words: its id has an ordinal, which shifts when findings before it go. */
const sayingOf = (finding: Finding): string =>
  `${matterOf(finding)} ${finding.excerpt?.part ?? ''} ${finding.excerpt?.start ?? 0} ${finding.actual ?? ''}`;

/** The findings; a sentence that the mended tables would not change so keeps its finding and loses its repair. */
export function withTablesFirst(
  findings: readonly Finding[],
  report: Report,
  context: CheckContext,
): readonly Finding[] {
  const offers = findings.some(
    ({ rule, fields, suggestions }) => isOfText(rule) && fields.length > 0 && suggestions.length > 0,
  );
  const tables = offers ? mended(report, findings, context.edition) : undefined;
  if (!tables) return findings;
  const offered = new Map(checkNarrative(tables, context).map((each) => [sayingOf(each), repairOf(each)]));
  return findings.map((finding) =>
    isOfText(finding.rule) &&
    finding.fields.length > 0 &&
    offered.get(sayingOf(finding)) !== repairOf(finding)
      ? { ...finding, suggestions: finding.suggestions.filter(({ texts }) => texts.length === 0) }
      : finding,
  );
}

const repairOf = ({ suggestions }: Finding): string | undefined => suggestions[0]?.message;
const isOfText = (rule: Finding['rule']): boolean => rule.startsWith('N-') && rule !== 'N-bound';
