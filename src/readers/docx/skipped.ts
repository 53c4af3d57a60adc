/** What is not part of the text of a Word document. */
import type { XmlScanner } from '../../ooxml';

/** Drawings that stand where nothing can be anchored, what was moved away, properties of what is not read, properties before a change, what stands above a ruby. */
const SKIPPED = new Set([
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'moveFrom',
  'sdtPr',
  'pPr',
  'rPrChange',
  'trPrChange',
  'tcPrChange',
  'tblPr',
  'tblGrid',
  'sectPr',
  'rt',
]);
/** Word 2003 marks what was deleted with an attribute. */
const DELETION = 'Word.Deletion';

/** True for an element that says that what it holds, or the row it stands in, was deleted. */
export const isDeletion = (scanner: XmlScanner): boolean =>
  scanner.name === 'del' || (scanner.name === 'annotation' && scanner.prefixedAttribute('type') === DELETION);

/** True for an element whose content is no text; the scanner then stands behind it. */
export function skipsElement(scanner: XmlScanner): boolean {
  const skips = SKIPPED.has(scanner.name) || isDeletion(scanner);
  if (skips) scanner.skipElement();
  return skips;
}
