/**
 * Text of a string item: plain, in runs, without the phonetic guide (ISO/IEC 29500-1 §18.4.8), and without what is struck
 * out or raised as the mark of a note.
 */
import type { XmlScanner } from '../../ooxml';
import { unescapeText } from './escapes';
import { isTrue } from './numbers';

const MARKING = /strike|vertAlign/;
const RAISED: ReadonlySet<string | undefined> = new Set(['superscript', 'subscript']);

/** Reads the properties of a run up to their end: whether its text is no part of a figure. */
function leavesOut(scanner: XmlScanner): boolean {
  if (scanner.lacks(MARKING)) {
    scanner.skipElement();
    return false;
  }
  let isOut = false;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    if (scanner.name === 'strike') isOut ||= isTrue(scanner.attribute('val') ?? '1');
    else if (scanner.name === 'vertAlign') isOut ||= RAISED.has(scanner.attribute('val'));
  }
  return isOut;
}

/** Reads the `si` or `is` element that just started, and goes on behind its end. */
export function readRichText(scanner: XmlScanner): string {
  let text = '';
  let isOut = false;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    if (scanner.name === 'r') isOut = false;
    else if (scanner.name === 'rPr') isOut = leavesOut(scanner);
    else if (scanner.name === 'rPh') scanner.skipElement();
    else if (scanner.name === 't') {
      const own = scanner.elementText();
      if (!isOut) text += own;
    }
  }
  return unescapeText(text);
}
