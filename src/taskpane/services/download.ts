/** Hands bytes to the browser as a file. */
import { asUserError, UserError } from '../../messages';
import type { Download } from './services';

/** How long the address stays valid: a slow virus scanner may still be reading. */
const KEPT = 60_000;

/**
 * How files are downloaded here. In Excel for Mac and iPad the pane is a web view that does nothing at all with a download,
 * by design (office-js #2700, #471), and no Blob can be opened in the browser from there (#3848): null.
 */
export function downloadOn(platform: Office.PlatformType): Download | null {
  const withoutDownloads: readonly Office.PlatformType[] = [Office.PlatformType.Mac, Office.PlatformType.iOS];
  return withoutDownloads.includes(platform) ? null : downloadFile;
}

/** Hands a file to the browser; what becomes of it there the page is not told. Throws `UserError` where it may not. */
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
    throw new UserError('export/download', asUserError(thrown).details, thrown);
  }
}
