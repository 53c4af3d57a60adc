/** Text of a string item: plain, in runs, without the phonetic guide (ISO/IEC 29500-1 §18.4.8). */
import type { XmlScanner } from '../../ooxml';
import { unescapeText } from './escapes';

/** Reads the `si` or `is` element that just started, and goes on behind its end. */
export function readRichText(scanner: XmlScanner): string {
  let text = '';
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    if (scanner.name === 't') text += scanner.elementText();
    else if (scanner.name === 'rPh') scanner.skipElement();
  }
  return unescapeText(text);
}
