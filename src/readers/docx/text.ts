/** The text of a Word paragraph (ISO/IEC 29500-1 §17.3): what is shown once all changes are accepted. */
import type { XmlScanner } from '../../ooxml';

/** Not part of the text: deleted or moved away, pictures and text boxes, alternatives of them, properties before a change. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'drawing',
  'pict',
  'object',
  'AlternateContent',
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
/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
};

/** A character of a symbol font: Wingdings and Symbol stand at U+F000. */
function symbol(scanner: XmlScanner): string {
  const code = Number.parseInt(scanner.prefixedAttribute('char') ?? '', 16);
  return Number.isNaN(code) || code === 0 ? '' : String.fromCharCode(code >= 0xf000 ? code - 0xf000 : code);
}

/** True for an element whose content is no text; the scanner then stands behind it. */
export function skipsElement(scanner: XmlScanner): boolean {
  if (!SKIPPED.has(scanner.name)) return false;
  scanner.skipElement();
  return true;
}

const isOn = (scanner: XmlScanner): boolean =>
  !['0', 'false', 'off'].includes(scanner.prefixedAttribute('val') ?? '');

/** Passes the properties of a run that just started, and the whole run where they hide it (§17.3.2.41). */
function passProperties(scanner: XmlScanner): void {
  if (scanner.lacks('vanish')) return scanner.skipElement();
  const run = scanner.depth - 1;
  let hidden = false;
  while (scanner.depth > run)
    if (scanner.next() === 'start' && !skipsElement(scanner) && scanner.name === 'vanish')
      hidden = isOn(scanner);
  while (hidden && scanner.depth >= run) scanner.next();
}

/** Reads the `p` that just started, up to its end. */
export function readParagraph(scanner: XmlScanner): string {
  let text = '';
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    const { name } = scanner;
    if (name === 't') text += scanner.elementText();
    else if (name === 'sym') text += symbol(scanner);
    else if (name === 'rPr') passProperties(scanner);
    else if (!skipsElement(scanner)) text += CHARACTERS[name] ?? '';
  }
  return text;
}
