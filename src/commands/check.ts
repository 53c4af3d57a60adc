/** 检查: reads the report, says what does not agree, and selects the cells of the first finding. */
import { readOpenReport } from '../addin';
import { UserError } from '../messages';
import type { CommandContext } from './command';
import type { Notice } from './notice';

/** How many sentences a notice holds. */
const SAID = 3;

export async function check({ workbook, messages }: CommandContext): Promise<Notice> {
  const open = await readOpenReport(workbook, messages);
  if (!open) throw new UserError('report/not-found');
  const { checking, commands } = messages.pane;
  const { findings, checked } = open.result;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const besides = warnings > 0 ? [commands.warnings(warnings)] : [];
  const [first] = errors;
  if (!first)
    return {
      kind: 'done',
      title: warnings > 0 ? checking.noErrors : checking.allWell(checked),
      lines: besides,
    };
  if (first.addresses.length > 0) await workbook.select(first.addresses);
  const more = errors.length - SAID;
  return {
    kind: 'findings',
    title: commands.errors(errors.length),
    lines: [
      ...errors.slice(0, SAID).map(({ message }) => message),
      ...(more > 0 ? [commands.more(more)] : []),
      ...besides,
      ...(first.addresses.length > 0 ? [commands.located] : []),
    ],
  };
}
