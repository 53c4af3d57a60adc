/** What a check found in a report, as the desk keeps it. Apart from reading, so that deciding loads no reader. */
import { matterOf } from '../../findings';
import type { CheckResult } from '../../findings';
import { editionById } from '../../form';
import type { Locale } from '../../messages';
import { FINDING_LIST_WORDS } from '../../messages/findingList';
import { editionOf, newReport, statedFigures } from '../../report';
import type { Report } from '../../report';
import { findingList } from '../../review/list/list';
import type { FoundIssue, ReturnedReport } from '../types';

/** What is known of a member's report of the year before. */
export type PreviousReturn = Pick<ReturnedReport, 'unit' | 'year' | 'kind' | 'edition' | 'figures' | 'parts'>;

/** A return as a report again: what is compared with. Throws `report/edition` for an unknown edition. */
export function reportOfReturn(given: PreviousReturn): Report {
  const edition = editionById(given.edition) ?? editionOf({ edition: given.edition } as Report);
  return newReport(edition, {
    unit: given.unit,
    year: given.year,
    kind: given.kind,
    parts: given.parts,
    figures: statedFigures(edition, given.figures),
  });
}

/** Each cause once; a matter that comes again gets its number. */
export function issuesOf(report: Report, result: CheckResult, locale: Locale): FoundIssue[] {
  const { lines } = findingList(report, result, FINDING_LIST_WORDS[locale]);
  const seen = new Map<string, number>();
  return result.findings.flatMap((finding, index) => {
    const line = lines[index];
    if (finding.follows !== null || finding.severity === 'info' || !line) return [];
    const matter = matterOf(finding);
    const count = (seen.get(matter) ?? 0) + 1;
    seen.set(matter, count);
    return [
      {
        matter: count === 1 ? matter : `${matter}~${count}`,
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        places: line.places,
        targets: finding.addresses,
        suggestion: finding.suggestions.find(({ decided }) => decided)?.message ?? line.suggestion,
        explained: line.explained,
      },
    ];
  });
}
