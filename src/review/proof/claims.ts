/** What the document's text states, against the figures of the workbook: the N rules on the one with the other's tables. */
import { checkReport, partIndexOf } from '../../checks';
import type { CheckOptions } from '../../checks';
import type { Finding } from '../../findings';
import type { Edition, RuleId } from '../../form';
import type { RuleWords } from '../../messages/ruleWords';
import type { Report } from '../../report';
import type { Difference } from './types';

/** What a part does not say is no claim; where the workbook says it, its paragraph is told as missing. */
const OMISSIONS: ReadonlySet<RuleId> = new Set<RuleId>([
  'N-fee',
  'N-length',
  'N-problems',
  'N-assessment',
  'N-repeat',
  'N-local',
]);

const isClaim = ({ rule }: Finding): boolean => rule.startsWith('N-') && !OMISSIONS.has(rule);

/** Numbers that one text states and the other states otherwise or not. */
export function claimDifferences(
  workbook: Report,
  document: Report,
  edition: Edition,
  words: RuleWords,
  options: CheckOptions,
): Difference[] {
  const { figures, controls, kind, severities } = workbook;
  const published = {
    ...document,
    edition: edition.id,
    figures,
    controls,
    kind,
    severities,
    acceptances: [],
  };
  const own = new Set([
    ...Object.values(document.partPlaces).flat(),
    ...document.headings.flatMap(({ address }) => address ?? []),
  ]);
  return checkReport(published, words, options)
    .findings.filter(isClaim)
    .map((finding) => ({
      id: `claim:${finding.id}`,
      kind: 'claim',
      severity: finding.severity,
      message: finding.message,
      part: partIndexOf(finding, edition),
      inWorkbook: finding.addresses.filter((address) => !own.has(address)),
      inDocument: finding.addresses.filter((address) => own.has(address)),
    }));
}
