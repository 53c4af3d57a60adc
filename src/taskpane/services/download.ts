/** Hands bytes to the browser as a file. */
import { asUserError, UserError } from '../../messages';

/** How long the address stays valid: a slow virus scanner may still be reading. */
const KEPT = 60_000;

/** Hands a file to the browser; throws `UserError` where it may not. */
export function downloadFile(file: string, bytes: Uint8Array): void {
  try {
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const link = document.createElement('a');
    link.href = address;
    link.download = file;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), KEPT);
  } catch (thrown) {
    throw new UserError('export/download', { reason: asUserError(thrown).message }, thrown);
  }
}
