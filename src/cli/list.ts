/** What was found in all files as one list in a file. */
import { extname } from 'node:path';
import { UserError } from '../messages';
import { FINDING_LIST_WORDS } from '../messages/findingList';
import type { FindingListWords } from '../messages/findingList';
import { findingsCsv } from '../review/list/csv';
import type { ListedFile } from '../review/list/list';
import { planFindings } from '../review/list/sheet';
import { ENDING } from '../writers/endings';
import { writeXlsx } from '../writers/xlsx';
import type { CommandContext } from './io';
import { refuseExisting, writeOutput } from './writing';

type WriteList = (
  files: readonly ListedFile[],
  words: FindingListWords,
  asked: number | null,
) => string | Uint8Array | Promise<Uint8Array>;

async function wordDocument(files: readonly ListedFile[], words: FindingListWords): Promise<Uint8Array> {
  const { findingsDocument } = await import('../review/list/document');
  return findingsDocument(files, words);
}

const LIST_FORMATS: Readonly<Record<string, WriteList>> = {
  [ENDING.word]: wordDocument,
  [ENDING.workbook]: (files, words, asked) => writeXlsx(planFindings(files, words, asked)),
  [ENDING.csv]: findingsCsv,
};

function formatOf(file: string, { messages }: CommandContext): WriteList {
  const format = LIST_FORMATS[extname(file).toLowerCase()];
  if (format) return format;
  throw new UserError('file/output-kind', { file, kinds: messages.command.kinds(Object.keys(LIST_FORMATS)) });
}

/** Before anything is read: throws `file/output-kind` or `file/exists`. */
export async function refuseList(file: string, force: boolean, context: CommandContext): Promise<void> {
  formatOf(file, context);
  await refuseExisting(file, context.io.cwd, force);
}

/** Writes the list of reports that should be for the year that was asked for; throws as `writeOutput` does. */
export async function writeList(
  file: string,
  files: readonly ListedFile[],
  asked: number | null,
  force: boolean,
  context: CommandContext,
): Promise<void> {
  const words = FINDING_LIST_WORDS[context.messages.locale];
  await writeOutput(file, context.io.cwd, await formatOf(file, context)(files, words, asked), force);
}
