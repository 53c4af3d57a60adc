/** Explained findings: an explanation holds as long as what the finding rests on stays as it was. */
import { RULES } from '../form';
import type { Report } from '../report';
import type { Finding } from './finding';

/** FNV-1a, 32 bits: enough to notice that a figure changed, short enough for a cell. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** What a finding rests on: its figures as they stand, the sentence it is about, and what it is held against. */
export function basisOf(finding: Finding, report: Report): string {
  const figures = finding.fields.map((field) => `${field}=${report.figures.get(field)?.text ?? ''}`);
  const sentence = finding.excerpt?.sentence ?? '';
  const against = finding.against === undefined ? [] : [finding.against];
  return fingerprint([...figures, sentence, ...against].join('\n'));
}

/** The finding with the explanation that still holds for it, if there is one. */
export function withAcceptance(finding: Finding, report: Report): Finding {
  const acceptance = report.acceptances.find((each) => each.finding === finding.id);
  return acceptance && acceptance.basis === basisOf(finding, report) ? { ...finding, acceptance } : finding;
}

/** True while a finding counts: it is not explained, or it is one that no explanation removes. */
export function isOpen(finding: Finding): boolean {
  return finding.acceptance === undefined || !RULES[finding.rule].explainable;
}

/** How much a check has found that still counts: what was explained does not. */
export interface OpenCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** How many causes of each severity nobody has explained; what follows from one is not counted again. */
export function countOpen(findings: readonly Finding[]): OpenCounts {
  const open = findings.filter((finding) => finding.follows === null && isOpen(finding));
  return {
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
  };
}
