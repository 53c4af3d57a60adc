/** xl/workbook.xml: the sheets in order, the names for places, the first day of its dates (ISO/IEC 29500-1 §18.2). */
import { parseReference } from '../../grid';
import type { Rectangle } from '../../grid';
import { OoxmlError, XmlScanner } from '../../ooxml';
import type { Epoch } from './dates';

export interface SheetEntry {
  readonly name: string;
  /** Of the relationship that leads to its part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Names of the whole workbook that stand for one area of one of its sheets. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly area: Rectangle }>;
  readonly epoch: Epoch;
}

const RESERVED = '_xlnm.';

/** Reads the part; throws `OoxmlError` `kind` when it is of another kind of document. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const references = new Map<string, string>();
  let epoch: Epoch = 1900;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    const { name } = scanner;
    if (scanner.depth === 1 && name !== 'workbook') throw new OoxmlError('kind', 'other-kind', name);
    if (name === 'sheet')
      sheets.push({
        name: scanner.attribute('name') ?? '',
        relationship: scanner.prefixedAttribute('id') ?? '',
      });
    else if (name === 'workbookPr')
      epoch = /^(?:1|true|on)$/.test(scanner.attribute('date1904') ?? '') ? 1904 : 1900;
    else if (name === 'definedName') {
      const defined = scanner.attribute('name') ?? '';
      const ofSheet = scanner.attribute('localSheetId') !== undefined;
      const reference = scanner.elementText();
      if (!ofSheet && !defined.startsWith(RESERVED)) references.set(defined, reference);
    }
  }
  const known = new Set(sheets.map((sheet) => sheet.name));
  const names = new Map<string, { readonly sheet: string; readonly area: Rectangle }>();
  for (const [name, text] of references) {
    const reference = parseReference(text);
    if (reference && known.has(reference.sheet)) names.set(name, reference);
  }
  return { sheets, names, epoch };
}
