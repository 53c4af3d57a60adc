/** From the bytes of a file to a Report, by what the bytes are. */
import { UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { READABLE_ENDINGS, readFile } from '../readers';
import type { Source } from '../readers';
import { recognize } from '../recognize';
import type { Report } from '../report';
import type { CommandIo } from './io';
import { libraryReader } from './libraryThread';
import { NODE } from './platform';

const reportOf = (source: Source): Report =>
  source.kind === 'report' ? source.report : recognize(source.workbook).report;

/** The report in a file; throws `UserError` where it cannot be read, `file/kind` with every kind that can. */
export async function readReport(
  bytes: Uint8Array,
  file: string,
  { command }: CommandMessages,
  { threadFile }: Pick<CommandIo, 'threadFile'> = {},
): Promise<Report> {
  try {
    return reportOf(await readFile(bytes, file, { platform: NODE, library: libraryReader(threadFile) }));
  } catch (thrown) {
    if (!(thrown instanceof UserError) || thrown.code !== 'file/kind') throw thrown;
    const kinds = command.kinds(READABLE_ENDINGS);
    throw new UserError('file/kind', { ...thrown.details, kinds }, thrown);
  }
}
