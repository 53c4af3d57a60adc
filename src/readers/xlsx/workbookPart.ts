/** xl/workbook.xml: the sheets in order, the names for places, the first day of its dates (ISO/IEC 29500-1 §18.2). */
import { parseRectangle, parseReference } from '../../grid';
import type { Epoch, NamedArea, Workbook } from '../../grid';
import { OoxmlError, XmlScanner } from '../../ooxml';
import { isTrue, parseIndex } from './numbers';
import { PLAIN_NAME, readPlain } from './plainElements';

export interface SheetEntry {
  readonly name: string;
  /** Of the relationship that leads to its part. */
  readonly relationship: string;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Names of the whole workbook that stand for one area of one of its sheets. */
  readonly names: Workbook['names'];
  /** Names of single sheets that do, by sheet. */
  readonly localNames: ReadonlyMap<string, Workbook['names']>;
  readonly epoch: Epoch;
  /** True where Excel calculates every formula anew when it opens the workbook (§18.2.2). */
  readonly recalculates: boolean;
  /** The number of the sheet that is shown first (§18.2.30). */
  readonly active: number;
}

/** The other states are hidden and veryHidden (§18.18.68). */
const VISIBLE = 'visible';
const RESERVED = '_xlnm.';

type Names = WorkbookPart['names'];
type DefinedName = readonly [name: string, reference: string];

/** The areas that names stand for, those of sheets that are not there left out. */
function areasOf(defined: readonly DefinedName[], sheets: readonly SheetEntry[]): Names {
  const known = new Set(sheets.map(({ name }) => name));
  const names = new Map<string, NamedArea>();
  // Names come by sheet: how the reference before began, up to its `!`, tells the sheet without another look.
  let start = '';
  let sheet = '';
  for (const [name, text] of defined) {
    const area = start !== '' && text.startsWith(start) ? parseRectangle(text, start.length) : undefined;
    const reference = area ? { sheet, area } : parseReference(text);
    if (!reference || !known.has(reference.sheet)) continue;
    names.set(name, reference);
    if (area) continue;
    sheet = reference.sheet;
    start = text.slice(0, text.lastIndexOf('!') + 1);
  }
  return names;
}

/** Names by the sheet they count on; its number is its place among the sheets (§18.2.5). */
function localAreas(
  defined: ReadonlyMap<number, readonly DefinedName[]>,
  sheets: readonly SheetEntry[],
): WorkbookPart['localNames'] {
  return new Map(
    [...defined].flatMap(([number, own]) => {
      const areas = areasOf(own, sheets);
      const sheet = sheets[number];
      return sheet && areas.size > 0 ? [[sheet.name, areas] as const] : [];
    }),
  );
}

/** Reads the part; throws `OoxmlError` `kind` when it is of another kind of document. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const defined: DefinedName[] = [];
  const local = new Map<number, DefinedName[]>();
  let epoch: Epoch = 1900;
  let recalculates = false;
  let active: string | undefined;
  const define = (name: string, reference: string): void => {
    if (!name.startsWith(RESERVED)) defined.push([name, reference]);
  };
  const defineOn = (sheet: number, name: string, reference: string): void => {
    const own = local.get(sheet);
    if (own) own.push([name, reference]);
    else local.set(sheet, [[name, reference]]);
  };
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    const { name } = scanner;
    if (scanner.depth === 1 && name !== 'workbook') throw new OoxmlError('kind', 'other-kind', name);
    if (name === 'sheet')
      sheets.push({
        name: scanner.attribute('name') ?? `Sheet${sheets.length + 1}`,
        relationship: scanner.prefixedAttribute('id') ?? '',
        hidden: (scanner.attribute('state') ?? VISIBLE) !== VISIBLE,
      });
    else if (name === 'workbookPr') epoch = isTrue(scanner.attribute('date1904')) ? 1904 : 1900;
    else if (name === 'workbookView') active ??= scanner.attribute('activeTab');
    else if (name === 'calcPr') recalculates = isTrue(scanner.attribute('fullCalcOnLoad'));
    else if (name === 'definedNames') readPlain(scanner, PLAIN_NAME, define);
    else if (name === 'definedName') {
      const sheet = scanner.attribute('localSheetId');
      const definedName = scanner.attribute('name') ?? '';
      const reference = scanner.elementText();
      if (sheet === undefined) define(definedName, reference);
      else if (!definedName.startsWith(RESERVED)) defineOn(Number(sheet), definedName, reference);
      readPlain(scanner, PLAIN_NAME, define);
    }
  }
  const localNames = localAreas(local, sheets);
  return {
    sheets,
    names: areasOf(defined, sheets),
    localNames,
    epoch,
    recalculates,
    active: Math.max(0, parseIndex(active)),
  };
}
