/** 插入模板: a blank template for the year whose report is due; what exists already is left alone. */
import { planTemplate, yearDue } from '../addin';
import { asUserError } from '../messages';
import type { CommandContext } from './command';
import { problemNotice } from './notice';
import type { Notice } from './notice';

/** Inserts it and says so, or says what is in the way; throws what inserting throws otherwise. */
export async function insertTemplate(context: CommandContext): Promise<Notice> {
  const { workbook, messages, preferences, now } = context;
  const { commands } = messages.pane;
  const year = yearDue(now());
  try {
    const { sheets } = await workbook.insert(
      (suffix) => planTemplate({ unit: '', year, kind: null }, suffix, preferences),
      'ask',
      'insert',
    );
    return {
      kind: 'done',
      title: commands.inserted(year, sheets.length),
      lines: [commands.insertedNext],
      task: { kind: 'inserted', year, sheets: sheets.length },
    };
  } catch (thrown) {
    const error = asUserError(thrown);
    if (error.code !== 'template/sheets-exist') throw error;
    return { ...problemNotice(error, messages), lines: [commands.sheetsNext] };
  }
}
