/** The text of a Word paragraph (ISO/IEC 29500-1 §17.3): what is shown once all changes are accepted. */
import type { XmlScanner } from '../../ooxml';

/** Not part of the text: deleted or moved away, field codes, pictures and text boxes, alternatives of them. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'sdtPr',
  'pPr',
  'rPr',
  'tblPr',
  'tblGrid',
  'sectPr',
  'rt',
  'footnoteReference',
  'endnoteReference',
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

/** Reads the `p` that just started, up to its end. */
export function readParagraph(scanner: XmlScanner): string {
  let text = '';
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    const { name } = scanner;
    if (name === 't') text += scanner.elementText();
    else if (name === 'sym') text += symbol(scanner);
    else if (!skipsElement(scanner)) text += CHARACTERS[name] ?? '';
  }
  return text;
}
