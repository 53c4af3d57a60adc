/** How results are shown: for people by table, for programs as one line of JSON per file. */
import type { CheckResult, Finding } from '../findings';
import type { Severity } from '../form';
import { formatAddress, placeName } from '../grid';
import { COVER_SHEET } from '../form';
import type { CommandMessages, CommandWords } from '../messages/command';
import type { FindingListWords } from '../messages/findingList';
import type { Missing, Report } from '../report';
import { opensPart, summaryOf } from '../review/list/list';
import type { FindingList, ListedFinding } from '../review/list/list';
import type { Proof } from '../review/proof';
import { reportJson } from '../writers/json';
import { ERROR_SIGN } from './errorOutput';
import type { PassedOver } from './inputs';
import { jsonLine, line } from './lines';

/** What stands before a finding. */
export const SIGNS: Readonly<Record<Severity, string>> = { error: ERROR_SIGN, warning: '!', info: '·' };
/** So many places or names are told one by one. */
const MOST_PLACES = 4;

/** A cause with its repair; what follows from it stands further in, after a line that says so. */
function findingText(lines: readonly ListedFinding[], index: number, words: CommandWords): string {
  const each = lines[index];
  if (!each) return '';
  const { follows, severity, places, message, explained, suggestion, number } = each;
  const reason = explained === '' ? '' : words.explained(explained);
  const said = `${places && `${places}  `}${message}${reason}`;
  if (follows) return line(`      └ ${said}`);
  const after = lines.slice(index + 1).filter((other) => other.follows && other.number === number).length;
  return [
    line(`  ${SIGNS[severity]} ${said}`),
    suggestion === '' ? '' : line(`    → ${suggestion}`),
    after === 0 ? '' : line(`    ${words.follow(after)}`),
  ].join('');
}

/** The remarks and findings of one file under the headings of their parts, and the state that it is in. */
export function resultText(
  list: FindingList,
  remarks: readonly string[],
  { command }: CommandMessages,
  words: FindingListWords,
): string {
  let text = line(command.title(list.file, list.unit, list.year));
  for (const remark of remarks) text += line(`  ${SIGNS.info} ${remark}`);
  list.lines.forEach((each, index) => {
    if (opensPart(list.lines, index)) text += line(each.part);
    text += findingText(list.lines, index, command);
  });
  return `${text}${line(summaryOf(list, words))}`;
}

export interface Told extends CheckResult {
  readonly said: readonly string[];
  readonly proof?: Proof;
}

const proofJson = (proof: Proof | undefined) =>
  proof && {
    differences: proof.differences.map(({ kind, severity, message, inWorkbook, inDocument }) => ({
      kind,
      severity,
      message,
      addresses: { report: inWorkbook.map(formatAddress), final: inDocument.map(formatAddress) },
    })),
  };

/** 核对成稿: every difference with both places. */
export function proofText(
  file: string,
  { differences, figures, paragraphs }: Proof,
  { command, places: words }: CommandMessages,
): string {
  const lines = differences.map(({ severity, message, inWorkbook: [own], inDocument: [found] }) => {
    const places = command.proof.places(
      own ? placeName(own, words) : '',
      found ? placeName(found, words) : '',
    );
    return line(`  ${SIGNS[severity]} ${message}${places}`);
  });
  const last = lines.length === 0 ? command.proof.same : command.proof.count(lines.length);
  return [
    line(command.proof.title(file)),
    ...lines,
    line(`${last}${command.proof.compared(figures, paragraphs)}`),
  ].join('');
}

/** A part that is not filled in, or what 封面 does not say of the report. */
const missingJson = ({ part, items, fields, of }: Missing) => ({
  part: part?.heading ?? COVER_SHEET,
  table: part?.table ?? null,
  text: part?.text ?? null,
  items,
  fields,
  of,
});

/** A finding as programs read it. */
export const findingJson = (finding: Finding) => ({
  id: finding.id,
  follows: finding.follows,
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  fields: finding.fields,
  addresses: finding.addresses.map(formatAddress),
  expected: finding.expected,
  actual: finding.actual,
  difference: finding.difference,
  suggestions: finding.suggestions,
  accepted: finding.acceptance
    ? { reason: finding.acceptance.reason, by: finding.acceptance.by, on: finding.acceptance.on }
    : null,
});

/** What a program reads of one file. */
export function resultJson(
  file: string,
  report: Report,
  { findings, state, missing, checked, unassessed, said, proof }: Told,
): string {
  return jsonLine({
    file,
    report: reportJson(report),
    state,
    missing: missing.map(missingJson),
    checked,
    unassessed,
    findings: findings.map(findingJson),
    messages: said,
    ...proofJson(proof),
  });
}

/** What was passed over in a folder: nothing is left out in silence. */
export function passedOverText({ folder, names }: PassedOver, { command }: CommandMessages): string {
  const shown = names.slice(0, MOST_PLACES);
  return line(`${SIGNS.info} ${command.passedOver(folder, shown, names.length - shown.length)}`);
}
