/** The findings of a report as plain lines: what a sheet, a Word document, CSV and the command show of them. */
import { partIndexOf } from '../../checks';
import { countOpen } from '../../findings';
import type { CheckResult, Finding, ReportState } from '../../findings';
import { editionById } from '../../form';
import type { BodyKind, Edition, RuleId, Severity } from '../../form';
import { placeName, placeWithin } from '../../grid';
import type { Address } from '../../grid';
import type { FindingListWords } from '../../messages/findingList';
import { missingText } from '../../report';
import type { Report } from '../../report';

export interface ListedFinding {
  /** Of the cause, counted from 1 within the report; what follows from it bears the same number. */
  readonly number: number;
  /** It goes when its cause, the last line above that follows nothing, is mended. */
  readonly follows: boolean;
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
  /** The name of its file, or empty where it is an open workbook. */
  readonly file: string;
  readonly unit: string;
  readonly year: number | null;
  readonly kind: BodyKind | null;
  readonly state: ReportState;
  /** What is not filled in, in words, part by part. */
  readonly missing: readonly string[];
  readonly lines: readonly ListedFinding[];
  /** What counts: causes, without what was explained. */
  readonly errors: number;
  readonly warnings: number;
  /** How many lines of 校验 were judged, and how many relations could not be. */
  readonly checked: number;
  readonly unassessed: number;
}

/** A file that could not be read, and why, in a sentence. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string;
}

/** What a list has of a file. */
export type ListedFile = FindingList | UnreadFile;

export const isUnread = (listed: object): listed is UnreadFile => 'reason' in listed;

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

/** The findings in their order: each cause with what follows from it. */
function linesOf(
  findings: readonly Finding[],
  edition: Edition | undefined,
  words: FindingListWords,
): readonly ListedFinding[] {
  const partOf = (finding: Finding): string =>
    (edition && edition.parts[partIndexOf(finding, edition)]?.heading) ?? words.wholeReport;
  let number = 0;
  return findings.map((finding) => {
    if (finding.follows === null) number++;
    return {
      number,
      follows: finding.follows !== null,
      part: partOf(finding),
      severity: finding.severity,
      message: finding.message,
      places: placesText(finding.addresses, words),
      target: finding.addresses[0] ?? null,
      suggestion: finding.suggestions[0]?.message ?? '',
      explained: finding.acceptance ? words.explained(finding.acceptance) : '',
      rule: finding.rule,
    };
  });
}

/** What a check of a report found, for a list; `file` is its name where it was read from one. */
export function findingList(
  report: Report,
  { findings, state, missing, checked, unassessed }: CheckResult,
  words: FindingListWords,
  file = '',
): FindingList {
  const edition = editionById(report.edition);
  return {
    file,
    unit: report.unit,
    year: report.year,
    kind: report.kind,
    state,
    missing: edition ? missing.map((each) => missingText(each, edition, words.missing)) : [],
    checked,
    unassessed,
    ...countOpen(findings),
    lines: linesOf(findings, edition, words),
  };
}

/** Whether a line is the first of another part: what follows from a cause stands under it, wherever its own part is. */
export function opensPart(lines: readonly ListedFinding[], index: number): boolean {
  const line = lines[index];
  const [before] = lines
    .slice(0, index)
    .filter(({ follows }) => !follows)
    .slice(-1);
  return line !== undefined && !line.follows && before?.part !== line.part;
}

/** The best repair, or the cause that settles it, which bears the number in the list. */
export const suggestionOf = (
  { follows, suggestion }: ListedFinding,
  number: number,
  words: Pick<FindingListWords, 'settledBy'>,
): string => (follows ? words.settledBy(number) : suggestion);

/** In one sentence: 2处不符；1处提醒, 未填完：表三, or 相符（45项核对）. */
export const summaryOf = (
  { state, errors, warnings, missing, checked, unassessed }: FindingList,
  words: Pick<FindingListWords, 'summary'>,
): string => words.summary({ state, errors, warnings, missing, checked, unassessed });
