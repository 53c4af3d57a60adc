/** How results are shown: for people by table, for programs as one line of JSON per file. */
import { isOpen, partIndexOf } from '../checks';
import type { CheckResult, Finding } from '../checks';
import { editionById } from '../form';
import type { Severity } from '../form';
import { formatAddress } from '../grid';
import type { Address } from '../grid';
import { describeError } from '../messages';
import type { UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import type { Report } from '../report';
import { reportJson } from '../writers/json';
import type { PassedOver } from './inputs';

export const SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };
/** So many places or names are told one by one. */
const MOST_PLACES = 4;

/** 三、依申请公开!D4、D5 — the sheet is named once while it stays the same. */
function placesText(addresses: readonly Address[], { command }: CommandMessages): string {
  const [first] = addresses;
  if (!first) return '';
  const shown = addresses.slice(1, MOST_PLACES).map((address) => {
    const text = formatAddress(address);
    return address.grid === first.grid ? text.slice(address.grid.length + 1) : text;
  });
  const left = addresses.length - 1 - shown.length;
  return `${command.places(formatAddress(first), [...new Set(shown)], left)}  `;
}

const findingLine = (finding: Finding, messages: CommandMessages): string =>
  `  ${SIGNS[finding.severity]} ${placesText(finding.addresses, messages)}${finding.message}` +
  `${finding.acceptance ? messages.command.explained(finding.acceptance) : ''}\n`;

const countOf = ({ findings }: CheckResult, severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;

/** The remarks and findings of one file under the headings of their tables, and how many findings there are. */
export function resultText(
  file: string,
  report: Report,
  result: CheckResult,
  remarks: readonly string[],
  messages: CommandMessages,
): string {
  const { command } = messages;
  const edition = editionById(report.edition);
  let text = `${command.title(file, report.unit, report.year)}\n`;
  for (const remark of remarks) text += `  ${SIGNS.info} ${remark}\n`;
  let part: number | undefined;
  for (const finding of result.findings) {
    const own = edition ? partIndexOf(finding, edition) : -1;
    if (own !== part) text += `${edition?.parts[own]?.heading ?? command.wholeReport}\n`;
    part = own;
    text += findingLine(finding, messages);
  }
  const { length } = result.findings;
  const last =
    length === 0
      ? command.allHold(result.checked)
      : command.counts(countOf(result, 'error'), countOf(result, 'warning'));
  return `${text}${last}\n`;
}

/** What a program reads of one file. */
export function resultJson(
  file: string,
  report: Report,
  { findings }: CheckResult,
  remarks: readonly string[],
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
  return `${JSON.stringify({ file, report: reportJson(report), findings: told, messages: remarks })}\n`;
}

/** What was passed over in a folder: nothing is left out in silence. */
export function passedOverText({ folder, names }: PassedOver, { command }: CommandMessages): string {
  const shown = names.slice(0, MOST_PLACES);
  return `${SIGNS.info} ${command.passedOver(folder, shown, names.length - shown.length)}\n`;
}

/** An error with what to do next, in one line. */
export function errorText(error: UserError, messages: CommandMessages): string {
  const { sentence, next } = describeError(error, messages);
  return `${SIGNS.error} ${sentence} ${next}\n`;
}

/** What a program reads of a file that cannot be read. */
export function errorJson(file: string, error: UserError, messages: CommandMessages): string {
  const { sentence, next } = describeError(error, messages);
  return `${JSON.stringify({ file, error: { code: error.code, message: `${sentence} ${next}` } })}\n`;
}
