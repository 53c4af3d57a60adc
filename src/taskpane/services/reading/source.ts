/** A file that was chosen or dropped, as something to read. */
import { UserError } from '../../../messages';

/** A file in memory; `name` is what people call it. */
export interface FileSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook with pictures is smaller; what is larger is no annual report. */
const MOST_BYTES = 64_000_000;

/** Throws `file/empty`, `file/too-large` before anything is in memory, or `file/cannot-read`. */
export async function sourceOf(file: File): Promise<FileSource> {
  const { name, size } = file;
  if (size === 0) throw new UserError('file/empty', { file: name });
  if (size > MOST_BYTES) throw new UserError('file/too-large', { file: name, limit: 'file-size' });
  const bytes = await file.arrayBuffer().catch((thrown: unknown) => {
    throw new UserError('file/cannot-read', { file: name, reason: 'no-permission' }, thrown);
  });
  return { name, bytes: new Uint8Array(bytes) };
}
