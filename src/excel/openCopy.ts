/** A workbook in a window of its own, unsaved; the add-in stays where it is. */
import { translateError } from './errors';

/** Characters that a call takes as arguments at a time. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(''));
}

/** See `ExcelWorkbook.openCopy`. */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (thrown) {
    throw translateError(thrown);
  }
}
