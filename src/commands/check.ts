/** 检查: reads the report, says what does not agree, and selects the cells of the first finding. */
import { readOpenReport } from '../addin';
import { isOpen } from '../checks';
import { UserError } from '../messages';
import type { CommandContext } from './command';
import type { Notice } from './notice';

/** How many sentences a notice holds. */
const SAID = 3;

export async function check({ workbook, messages }: CommandContext): Promise<Notice> {
  const open = await readOpenReport(workbook, messages);
  if (!open) throw new UserError('report/not-found');
  const { checking, commands } = messages.pane;
  const { checked } = open.result;
  const findings = open.result.findings.filter(isOpen);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const said = errors.length > 0 ? errors : warnings;
  const sentences = [
    ...said.slice(0, SAID).map(({ message }) => message),
    ...(said.length > SAID ? [commands.more(said.length - SAID)] : []),
  ];
  const [first] = errors;
  if (!first) {
    const title = warnings.length > 0 ? checking.noErrors : checking.allWell(checked);
    return { kind: 'done', title, lines: sentences };
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
    ],
  };
}
