/** Reports with a text of the test's own, and what the N rules say of them. */
import type { CheckContext, Finding } from '../../src/findings';
import { checkNarrative } from '../../src/narrative';
import { narrativeOf } from '../../src/narrative/narrative';
import type { Claim } from '../../src/narrative/claims';
import { subjectOf } from '../../src/narrative/claims';
import { editionById } from '../../src/form';
import type { Edition, TextPartId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { newReport, statedFigures } from '../../src/report';
import type { Report } from '../../src/report';

export type Figures = Readonly<Record<string, number>>;

/** The text is part one unless said, a department's: a government's would have to tell more. Parts five and six have what they must have. */
export function written(
  text: string,
  figures: Figures = {},
  given: Partial<Report> & { readonly part?: TextPartId } = {},
): Report {
  const { part = 'overview', edition: id = '2021', ...rest } = given;
  const edition = editionById(id) as Edition;
  const zeros = Object.fromEntries(edition.fields.map((field) => [field.id, 0]));
  const parts = {
    preface: '',
    overview: '',
    problems: '一是目录更新不够勤，二是图解偏少。',
    others: '本年度没有收取信息处理费。',
  };
  return newReport(edition, {
    unit: '青石镇人民政府',
    year: 2024,
    kind: 'department',
    figures: statedFigures(edition, { ...zeros, ...figures }),
    blankAsZero: new Set(edition.tables.map(({ id }) => id)),
    ...rest,
    parts: { ...parts, [part]: text, ...rest.parts },
  });
}

/** What a government's part one must tell besides. */
export const ASSESSED = '考核、评议、追责都已开展。';

export function contextFor(report: Report, previous: Report | null = null): CheckContext {
  const edition = editionById(report.edition) as Edition;
  return { edition, words: RULE_WORDS['zh-CN'], previous, reorganised: false, ledger: null };
}

export function findingsOf(report: Report, previous: Report | null = null): Finding[] {
  return checkNarrative(report, contextFor(report, previous));
}

/** Rule and sentence of each finding. */
export const said = (report: Report, previous: Report | null = null): (readonly [string, string])[] =>
  findingsOf(report, previous).map(({ rule, message }) => [rule, message]);

/** Claims as quantity and number, in reading order. */
export function claimed(report: Report): (readonly [string, number])[] {
  return narrativeOf(report, contextFor(report)).claims.map((claim: Claim) => [
    subjectOf(claim),
    claim.value,
  ]);
}

/** The part's text after the first suggestion of a finding was applied. */
export function mended(report: Report, { suggestions }: Finding): string {
  const changes = [...(suggestions[0]?.texts ?? [])].sort((one, other) => other.start - one.start);
  const part = changes[0]?.part ?? 'overview';
  return changes.reduce((text, { start, end, from, to }) => {
    if (text.slice(start, end) !== from) throw new Error(`${from} does not stand at ${start}`);
    return text.slice(0, start) + to + text.slice(end);
  }, report.parts[part]);
}

/** The report after the first suggestion of a finding was adopted: its text, and what is kept of a bound sentence. */
export function adopted(report: Report, finding: Finding): Report {
  const [suggestion] = finding.suggestions;
  const part = suggestion?.texts[0]?.part ?? 'overview';
  const kept = suggestion?.bound;
  return {
    ...report,
    parts: { ...report.parts, [part]: mended(report, finding) },
    bound: report.bound.map((each) => (kept && each.sentence === kept.sentence ? kept : each)),
  };
}
