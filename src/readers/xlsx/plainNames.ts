/**
 * Names as nearly every program writes those of the whole workbook (`<definedName name="a">'b'!$A$1</definedName>`), matched
 * one after another. Whatever is written in any other way is left to the scanner: this only saves it work.
 */
import type { XmlScanner } from '../../ooxml';

/** Without references, and without spaces that are something else in an attribute. */
const PLAIN_NAME = /<definedName name="([^"<&\t\n\r]+)">([^<&\r]+)<\/definedName>/y;

/** Hands on the names from where the scanner is to the first that is written otherwise, where it then goes on. */
export function readPlainNames(scanner: XmlScanner, define: (name: string, reference: string) => void): void {
  const { xml, place } = scanner;
  if (place < 0) return;
  let at = place;
  for (;;) {
    PLAIN_NAME.lastIndex = at;
    const found = PLAIN_NAME.exec(xml);
    if (!found) break;
    define(found[1] ?? '', found[2] ?? '');
    at = PLAIN_NAME.lastIndex;
  }
  if (at > place) scanner.goOnFrom(at);
}
