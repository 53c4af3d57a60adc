/** From the bytes of a file to a Report, by what the bytes are. */
import { UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { READABLE_ENDINGS, readFile } from '../readers';
import type { Source } from '../readers';
import { recognize } from '../recognize';
import type { Report } from '../report';
import type { NamedReport } from './checked';
import { readInput } from './files';
import type { CommandIo } from './io';
import { libraryReader } from './libraryThread';
import { limitFor } from './limit';
import { NODE } from './platform';

const reportOf = (source: Source): Report =>
  source.kind === 'report' ? source.report : recognize(source.workbook).report;

/** The report in the file of a name; throws `UserError` as `readInput` does, or `file/kind` with every kind that can be read. */
export async function readNamed(
  file: string,
  { command }: CommandMessages,
  { cwd, threadFile }: Pick<CommandIo, 'cwd' | 'threadFile'>,
): Promise<NamedReport> {
  const bytes = readInput(file, cwd);
  const limit = limitFor(file);
  const library = libraryReader(threadFile);
  try {
    const source = await readFile(bytes, file, { platform: NODE, library, limit });
    return { file, report: limit(() => reportOf(source)) };
  } catch (thrown) {
    if (!(thrown instanceof UserError) || thrown.code !== 'file/kind') throw thrown;
    const kinds = command.kinds(READABLE_ENDINGS);
    throw new UserError('file/kind', { ...thrown.details, kinds }, thrown);
  }
}
