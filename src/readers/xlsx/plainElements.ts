/**
 * Elements as nearly every program writes them, matched one after another. Whatever is written in any other way is left to
 * the scanner: this only saves it work. A pattern leaves out what the scanner would have to resolve: references, line
 * ends, and spaces in attributes other than the common one.
 */
import type { XmlScanner } from '../../ooxml';

/** Of the whole workbook: name and reference. */
export const PLAIN_NAME = /<definedName name="([^"<&\t\n\r]+)">([^<&\r]+)<\/definedName>/y;
/** A shared string without runs: its text. */
export const PLAIN_STRING = /<si><t(?: xml:space="preserve")?>([^<&\r]+)<\/t><\/si>/y;
/** Its area. */
export const PLAIN_MERGE = /<mergeCell ref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"\/>/y;

/** Hands on what the groups of a sticky pattern match, from where the scanner is to where it matches no more. */
export function readPlain(
  scanner: XmlScanner,
  pattern: RegExp,
  take: (first: string, second: string) => void,
): void {
  const { xml, place } = scanner;
  if (place < 0) return;
  let at = place;
  for (;;) {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (!found) break;
    take(found[1] ?? '', found[2] ?? '');
    at = pattern.lastIndex;
  }
  if (at > place) scanner.goOnFrom(at);
}
