/** How results are shown: for people by table, for programs as one line of JSON per file. */
import type { CheckResult } from '../findings';
import type { Severity } from '../form';
import { formatAddress, placeName } from '../grid';
import type { CommandMessages, CommandWords } from '../messages/command';
import type { Report } from '../report';
import { summaryOf } from '../review/list/list';
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

function findingLine({ severity, places, message, explained }: ListedFinding, words: CommandWords): string {
  const reason = explained === '' ? '' : words.explained(explained);
  return line(`  ${SIGNS[severity]} ${places && `${places}  `}${message}${reason}`);
}

/** The remarks and findings of one file under the headings of their parts, and how many findings there are. */
export function resultText(
  file: string,
  list: FindingList,
  remarks: readonly string[],
  { command }: CommandMessages,
): string {
  let text = line(command.title(file, list.unit, list.year));
  for (const remark of remarks) text += line(`  ${SIGNS.info} ${remark}`);
  list.lines.forEach((each, index) => {
    if (each.part !== list.lines[index - 1]?.part) text += line(each.part);
    text += findingLine(each, command);
  });
  return `${text}${line(summaryOf(list, command))}`;
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

/** What a program reads of one file. */
export function resultJson(
  file: string,
  report: Report,
  { findings, checked, unassessed, said, proof }: Told,
): string {
  const told = findings.map((finding) => ({
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
  }));
  return jsonLine({
    file,
    report: reportJson(report),
    checked,
    unassessed,
    findings: told,
    messages: said,
    ...proofJson(proof),
  });
}

/** What was passed over in a folder: nothing is left out in silence. */
export function passedOverText({ folder, names }: PassedOver, { command }: CommandMessages): string {
  const shown = names.slice(0, MOST_PLACES);
  return line(`${SIGNS.info} ${command.passedOver(folder, shown, names.length - shown.length)}`);
}
