/**
 * 检查: reads the report, says what does not agree, and selects the cells of the first finding. Tables made elsewhere are
 * checked too where the workbook has no template.
 */
import { readOpenReport, unreadWords, verdictOf } from '../addin';
import type { OpenReport } from '../addin';
import { isOpen } from '../findings';
import { UserError } from '../messages';
import type { Messages } from '../messages';
import { missingText } from '../report';
import type { CommandContext } from './command';
import type { Notice } from './notice';

/** How many sentences a notice holds. */
const SAID = 3;

/** The pane checks by itself, and shows all of it. */
const TASK = { kind: 'check' } as const;

/** Where the report was not read by our own names, and what was not looked at. */
function sourceLines({ origin, unread }: OpenReport, { tables }: Messages['pane']): readonly string[] {
  if (origin === 'template') return [];
  return [tables.byLabels(tables.origins[origin]), ...unread.map((each) => unreadWords(each, tables))];
}

/** 检查: how many findings, the gravest in words. Throws `report/not-found`, `report/no-tables`. */
export async function check({ workbook, locale, messages }: CommandContext): Promise<Notice> {
  const open = await readOpenReport(workbook, locale, { tables: true, anew: true, before: null });
  if (!open) throw new UserError('report/not-found');
  const { commands } = messages.pane;
  const findings = open.result.findings.filter((each) => each.follows === null && isOpen(each));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const said = errors.length > 0 ? errors : warnings;
  const sentences = [
    ...said.slice(0, SAID).map(({ message }) => message),
    ...(said.length > SAID ? [commands.more(said.length - SAID)] : []),
  ];
  const source = sourceLines(open, messages.pane);
  const [first] = errors;
  const [title = '', ...verdicts] = verdictOf(open.result, messages).map(({ text }) => text);
  const missing = open.result.missing.map((each) => missingText(each, open.edition, messages.missing));
  if (!first)
    return {
      kind: 'done',
      title,
      lines: [...missing.slice(0, SAID), ...verdicts, ...sentences, ...source],
      task: TASK,
    };
  const located = first.addresses.length > 0;
  if (located) await workbook.select(first.addresses);
  return {
    kind: 'findings',
    title,
    lines: [...sentences, ...verdicts, ...(located ? [commands.located] : []), ...source],
    task: TASK,
  };
}
