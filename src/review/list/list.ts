/** The findings of a report as plain lines: what a sheet, a Word document and CSV show of them. */
import { partIndexOf } from '../../checks';
import { countOpen } from '../../findings';
import type { CheckResult, Finding } from '../../findings';
import { editionById } from '../../form';
import type { RuleId, Severity } from '../../form';
import { placeName, placeWithin } from '../../grid';
import type { Address } from '../../grid';
import type { FindingListWords } from '../../messages/findingList';
import type { Report } from '../../report';

export interface ListedFinding {
  /** Heading of the part, or the whole report. */
  readonly part: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where it stands, in words. */
  readonly places: string;
  /** The first of the places, or null. */
  readonly target: Address | null;
  /** The best repair in words; empty where there is none. */
  readonly suggestion: string;
  /** Somebody's explanation; empty where it counts. */
  readonly explained: string;
  readonly rule: RuleId;
}

/** One report with its lines. */
export interface FindingList {
  readonly unit: string;
  readonly year: number | null;
  readonly lines: readonly ListedFinding[];
  /** What counts: without what was explained. */
  readonly errors: number;
  readonly warnings: number;
  /** How many things were looked at, and how many relations could not be. */
  readonly checked: number;
  readonly unassessed: number;
}

const MOST_PLACES = 4;

/** 三、依申请公开!D4、D5 — the sheet is named once while it stays the same; empty for none. */
function placesText(
  addresses: readonly Address[],
  { places, placeWords }: Pick<FindingListWords, 'places' | 'placeWords'>,
): string {
  const [first] = addresses;
  if (!first) return '';
  const shown = addresses
    .slice(1, MOST_PLACES)
    .map((address) =>
      address.grid === first.grid ? placeWithin(address, placeWords) : placeName(address, placeWords),
    );
  const left = addresses.length - 1 - shown.length;
  return places(placeName(first, placeWords), [...new Set(shown)], left);
}

/** The findings in their order. */
export function findingList(
  report: Report,
  { findings, checked, unassessed }: CheckResult,
  words: FindingListWords,
): FindingList {
  const edition = editionById(report.edition);
  const partOf = (finding: Finding): string =>
    (edition && edition.parts[partIndexOf(finding, edition)]?.heading) ?? words.wholeReport;
  return {
    unit: report.unit,
    year: report.year,
    checked,
    unassessed,
    ...countOpen(findings),
    lines: findings.map((finding) => ({
      part: partOf(finding),
      severity: finding.severity,
      message: finding.message,
      places: placesText(finding.addresses, words),
      target: finding.addresses[0] ?? null,
      suggestion: finding.suggestions[0]?.message ?? '',
      explained: finding.acceptance ? words.explained(finding.acceptance) : '',
      rule: finding.rule,
    })),
  };
}

/** 2处不符，1处提醒。 or that all ties; what was not assessed ties with nothing. */
export function summaryOf(
  { errors, warnings, lines, checked, unassessed }: FindingList,
  words: Pick<FindingListWords, 'allHold' | 'counts'>,
): string {
  const holds = lines.length === 0 && unassessed === 0;
  return holds ? words.allHold(checked) : words.counts(errors, warnings, unassessed);
}
