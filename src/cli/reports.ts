/** From the bytes of a file to a Report, by what the bytes are. */
import { UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { countFor } from '../ledger/forReport';
import { readLedger } from '../ledger/stored';
import { READABLE_ENDINGS, readFile } from '../readers';
import type { Source } from '../readers';
import { recognize } from '../recognize';
import type { LedgerCount, Report } from '../report';
import type { NamedReport } from './checked';
import { readInput } from './files';
import type { CommandIo } from './io';
import { libraryReader } from './libraryThread';
import { limitFor } from './limit';
import { NODE } from './platform';

type Place = Pick<CommandIo, 'cwd' | 'threadFile'>;

const reportOf = (source: Source): Report =>
  source.kind === 'report' ? source.report : recognize(source.workbook).report;

/** Makes something of what the file of a name holds; throws `UserError` as `readInput` does, or `file/kind` with every kind that can be read. */
export async function readNamedAs<Made>(
  file: string,
  { command }: CommandMessages,
  { cwd, threadFile }: Place,
  make: (source: Source) => Made,
): Promise<Made> {
  const bytes = readInput(file, cwd);
  const limit = limitFor(file);
  const library = libraryReader(threadFile);
  try {
    const source = await readFile(bytes, file, { platform: NODE, library, limit });
    return limit(() => make(source));
  } catch (thrown) {
    if (!(thrown instanceof UserError) || thrown.code !== 'file/kind') throw thrown;
    const kinds = command.kinds(READABLE_ENDINGS);
    throw new UserError('file/kind', { ...thrown.details, kinds }, thrown);
  }
}

/** The report in the file of a name; throws what `readNamedAs` and the recognisers throw. */
export const readNamed = (file: string, messages: CommandMessages, place: Place): Promise<NamedReport> =>
  readNamedAs(file, messages, place, (source) => ({ file, report: reportOf(source) }));

/** A report with what the ledger beside it counts. */
export interface BesideLedger {
  readonly report: Report;
  /** Null where its workbook has no ledger. */
  readonly ledger: LedgerCount | null;
}

/** The same, with what the ledger of its workbook counts for its year. */
export const readBesideLedger = (
  file: string,
  messages: CommandMessages,
  place: Place,
): Promise<BesideLedger> =>
  readNamedAs(file, messages, place, (source) => {
    const report = reportOf(source);
    const ledger = source.kind === 'workbook' ? readLedger(source.workbook) : null;
    return { report, ledger: ledger && countFor(ledger, report) };
  });
