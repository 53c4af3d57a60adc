/**
 * 检查: reads the report, says what does not agree, and selects the cells of the first finding. Tables made elsewhere are
 * checked too where the workbook has no template.
 */
import { readOpenReport, unreadWords } from '../addin';
import type { OpenReport } from '../addin';
import { isOpen } from '../findings';
import { UserError } from '../messages';
import type { Messages } from '../messages';
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
  const { checking, commands } = messages.pane;
  const { checked, unassessed } = open.result;
  const findings = open.result.findings.filter(isOpen);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const said = errors.length > 0 ? errors : warnings;
  const sentences = [
    ...said.slice(0, SAID).map(({ message }) => message),
    ...(said.length > SAID ? [commands.more(said.length - SAID)] : []),
    ...(unassessed > 0 ? [checking.unassessed(unassessed)] : []),
  ];
  const source = sourceLines(open, messages.pane);
  const [first] = errors;
  if (!first) {
    const holds = warnings.length === 0 && unassessed === 0;
    const title = holds ? checking.allWell(checked) : checking.noErrors;
    return { kind: 'done', title, lines: [...sentences, ...source], task: TASK };
  }
  const located = first.addresses.length > 0;
  if (located) await workbook.select(first.addresses);
  return {
    kind: 'findings',
    title: commands.errors(errors.length),
    lines: [
      ...sentences,
      ...(warnings.length > 0 ? [commands.warnings(warnings.length)] : []),
      ...(located ? [commands.located] : []),
      ...source,
    ],
    task: TASK,
  };
}
