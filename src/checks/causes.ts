/**
 * One cause, one card: a finding whose first repair settles others leads them. What makes others follow is tried, not
 * guessed: the report is repaired and checked again. Tables come before texts, and while a figure is suspect no text is
 * offered a change on its account.
 */
import { fieldOf, RULES } from '../form';
import type { Edition, FieldId, RuleFamilyId } from '../form';
import type { Report } from '../report';
import { byGravity, graver, matterOf } from '../findings';
import type { Finding, Suggestion } from '../findings';
import { repaired } from './repaired';

/** More than these are not tried: a report with so many is broken otherwise, and each costs a whole check. */
const MOST_TRIED = 12;

/** Finds everything again in a changed report. */
export type CheckAgain = (report: Report) => readonly Finding[];

interface Led {
  readonly report: Report;
  readonly edition: Edition;
  readonly checkAgain: CheckAgain;
}

const firstOf = ({ suggestions: [first] }: Finding): Suggestion | undefined => first;
const changesFigures = (finding: Finding): boolean => (firstOf(finding)?.figures.length ?? 0) > 0;
const changesTexts = (finding: Finding): boolean => (firstOf(finding)?.texts.length ?? 0) > 0;
/** An explanation of its own settles a finding: it follows nothing. */
const isFree = ({ acceptance }: Finding): boolean => acceptance === undefined;
/** An explained cause still leads, and explains what follows from it; a sentence that is kept as it is hides nothing. */
const mayLead = (finding: Finding): boolean => isFree(finding) || finding.rule !== 'N-bound';

/** What a finding says of which words: its id has an ordinal, which shifts when findings before it go. */
const sayingOf = (finding: Finding): string =>
  `${matterOf(finding)} ${finding.excerpt?.part ?? ''} ${finding.excerpt?.start ?? ''} ${finding.excerpt ? finding.actual : ''}`;

function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(matterOf(finding), (counts.get(matterOf(finding)) ?? 0) + 1);
  return counts;
}

const overlaps = ({ excerpt: one }: Finding, { excerpt: other }: Finding): boolean =>
  one !== null && other !== null && one.part === other.part && one.start < other.end && one.end > other.start;

/** The leaves of figures and their totals: what a change of one of them changes. */
function reachOf(fields: readonly FieldId[], edition: Edition): ReadonlySet<FieldId> {
  const reach = new Set(fields);
  for (const field of reach) for (const part of fieldOf(edition, field).sumOf) reach.add(part);
  return reach;
}

const touches = (finding: Finding, changed: ReadonlySet<FieldId>, edition: Edition): boolean =>
  [...reachOf(finding.fields, edition)].some((field) => changed.has(field));

const fieldsChanged = (suggestions: readonly Suggestion[]): ReadonlySet<FieldId> =>
  new Set(suggestions.flatMap(({ figures }) => figures.map(({ field }) => field)));

/** Who leads whom: the leading finding by what follows it. */
type Following = Map<Finding, Finding>;

/** How a figure is written is a matter of its own, and so is what the source lacks. */
const NEVER_FOLLOWS: ReadonlySet<RuleFamilyId> = new Set<RuleFamilyId>(['values', 'form']);

/** Relations hold after any of the repairs that are possible. */
const FOLLOWS_ALL: ReadonlySet<RuleFamilyId> = new Set<RuleFamilyId>(['relations', 'split']);

/** Where several repairs are possible, the first proves nothing of anything but relations. */
const mayFollow = ({ rule }: Finding, repair: Suggestion): boolean =>
  !NEVER_FOLLOWS.has(RULES[rule].family) && (repair.decided || FOLLOWS_ALL.has(RULES[rule].family));

/** Findings that are gone once the suggestions are followed; offsets of texts stay. */
function goneIn(findings: readonly Finding[], suggestion: Suggestion, led: Led): readonly Finding[] {
  const after = new Set(led.checkAgain(repaired(led.report, suggestion, led.edition)).map(sayingOf));
  return findings.filter((finding) => !after.has(sayingOf(finding)));
}

/** All first repairs of tables as one. */
const together = (leads: readonly Finding[]): Suggestion => ({
  message: '',
  slip: null,
  decided: leads.every((lead) => firstOf(lead)?.decided === true),
  figures: leads.flatMap((lead) => firstOf(lead)?.figures ?? []),
  texts: [],
});

/** What follows from figures that are probably wrong. */
function followTables(findings: readonly Finding[], following: Following, led: Led): void {
  const leads: Finding[] = [];
  const isOpen = (finding: Finding): boolean =>
    isFree(finding) && !following.has(finding) && !leads.includes(finding);
  for (const lead of [...findings].sort(byGravity)) {
    const repair = firstOf(lead);
    if (following.has(lead) || !repair || !changesFigures(lead)) continue;
    if (leads.length === MOST_TRIED) break;
    const others = findings.filter((finding) => isOpen(finding) && mayFollow(finding, repair));
    const gone = goneIn([lead, ...others.filter((finding) => finding !== lead)], repair, led);
    // What two slips made together has no cause of its own: neither repair alone settles it.
    if (!gone.includes(lead)) continue;
    leads.push(lead);
    for (const finding of gone) if (finding !== lead) following.set(finding, lead);
  }
  if (leads.length < 2) return;
  // A total of two wrong columns ties only when both are mended.
  const all = together(leads);
  const others = findings.filter((finding) => isOpen(finding) && mayFollow(finding, all));
  for (const gone of goneIn(others, all, led)) {
    const lead = leads.find((each) =>
      touches(gone, fieldsChanged(each.suggestions.slice(0, 1)), led.edition),
    );
    if (lead) following.set(gone, lead);
  }
}

/** What one change of a text settles beside it: a sentence that is refreshed, a number that several rules read. */
function followTexts(findings: readonly Finding[], following: Following, led: Led): void {
  const isOpen = (finding: Finding): boolean => isFree(finding) && !following.has(finding);
  const leading = new Set<Finding>();
  // A sentence that is made from the figures stands for all that is said of it.
  const refreshes = findings.filter(({ rule }) => rule === 'N-bound');
  for (const lead of [...refreshes, ...findings.filter((finding) => !refreshes.includes(finding))]) {
    const repair = firstOf(lead);
    if (following.has(lead) || !mayLead(lead) || !repair || !changesTexts(lead)) continue;
    const beside = findings.filter(
      (finding) => finding !== lead && isOpen(finding) && !leading.has(finding) && overlaps(finding, lead),
    );
    if (beside.length === 0) continue;
    leading.add(lead);
    const before = tally(findings);
    const after = tally(led.checkAgain(repaired(led.report, repair, led.edition)));
    for (const finding of beside)
      if ((after.get(matterOf(finding)) ?? 0) < (before.get(matterOf(finding)) ?? 0))
        following.set(finding, lead);
  }
}

/** A text that a suspect figure is told in is offered no change: whichever of the two is wrong, it is not known yet. */
function withoutSuspectChanges(
  findings: readonly Finding[],
  following: Following,
  edition: Edition,
): Finding[] {
  const suspects = findings.filter((each) => isFree(each) && !following.has(each) && changesFigures(each));
  const suspect = fieldsChanged(suspects.flatMap(({ suggestions }) => suggestions));
  return findings.map((finding) =>
    finding.rule !== 'N-bound' && changesTexts(finding) && touches(finding, suspect, edition)
      ? { ...finding, suggestions: finding.suggestions.filter(({ texts }) => texts.length === 0) }
      : finding,
  );
}

/**
 * The findings, errors first in their order, each with what it follows. A cause is as grave as the gravest that follows
 * from it; what follows has no repair of its own.
 */
export function withCauses(
  findings: readonly Finding[],
  report: Report,
  edition: Edition,
  checkAgain: CheckAgain,
): readonly Finding[] {
  const led: Led = { report, edition, checkAgain };
  const following: Following = new Map();
  followTables(findings, following, led);
  const settled = withoutSuspectChanges(findings, following, edition);
  const after: Following = new Map(
    findings.flatMap((finding, index) => {
      const lead = following.get(finding);
      const [own, leader] = [settled[index], lead && settled[findings.indexOf(lead)]];
      return own && leader ? [[own, leader] as const] : [];
    }),
  );
  followTexts(settled, after, led);
  return settled.map((finding) => {
    const lead = after.get(finding);
    if (lead) {
      const { id: follows, acceptance } = lead;
      return { ...finding, follows, suggestions: [], ...(acceptance && { acceptance }) };
    }
    const severities = [...after].filter(([, each]) => each === finding).map(([{ severity }]) => severity);
    return { ...finding, severity: [finding.severity, ...severities].reduce(graver) };
  });
}
