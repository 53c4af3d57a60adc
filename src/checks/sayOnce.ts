/** One matter, one finding: what refreshing a bound sentence mends is not said besides, but it weighs as much. */
import type { Report } from '../report';
import type { CheckContext, Finding } from '../findings';
import { checkNarrative } from '../narrative';
import { graver, matterOf, withChanges } from '../findings';

const isRefresh = ({ rule, acceptance }: Finding): boolean => rule === 'N-bound' && acceptance === undefined;

/** The report with the sentences refreshed and bound no longer: the other rules are asked about it. */
function refreshed(report: Report, sentences: readonly Finding[]): Report {
  const parts: Record<keyof Report['parts'], string> = { ...report.parts };
  const changes = sentences.flatMap(({ suggestions }) => suggestions[0]?.texts ?? []);
  for (const part of new Set(changes.map((change) => change.part)))
    parts[part] = withChanges(
      parts[part],
      changes.filter((change) => change.part === part),
    );
  return { ...report, parts, bound: [] };
}

function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(matterOf(finding), (counts.get(matterOf(finding)) ?? 0) + 1);
  return counts;
}

/** Whether a finding is about words of the sentence. */
const isWithin = ({ excerpt }: Finding, { excerpt: sentence }: Finding): boolean =>
  excerpt !== null &&
  sentence !== null &&
  excerpt.part === sentence.part &&
  excerpt.start < sentence.end &&
  excerpt.end > sentence.start;

/** The findings after severities and explanations: a refresh stands for what it mends, as grave as the gravest of it. */
export function sayOnce(
  findings: readonly Finding[],
  report: Report,
  context: CheckContext,
): readonly Finding[] {
  const sentences = findings.filter(isRefresh);
  if (sentences.length === 0) return findings;
  const before = tally(findings);
  const after = tally(checkNarrative(refreshed(report, sentences), context));
  const isMended = (finding: Finding): boolean =>
    finding.acceptance === undefined &&
    (after.get(matterOf(finding)) ?? 0) < (before.get(matterOf(finding)) ?? 0);
  const mended = findings.filter((finding) => finding.rule !== 'N-bound' && isMended(finding));
  const said = new Set<Finding>();
  const weighed = new Map<Finding, Finding>();
  for (const sentence of sentences) {
    const own = mended.filter((finding) => isWithin(finding, sentence));
    own.forEach((finding) => said.add(finding));
    const severity = [sentence, ...own].map((finding) => finding.severity).reduce(graver);
    weighed.set(sentence, { ...sentence, severity });
  }
  return findings.filter((finding) => !said.has(finding)).map((finding) => weighed.get(finding) ?? finding);
}
