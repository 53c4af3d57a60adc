/** Reads .xlsx: only the parts that hold cells, names and properties, each once. */
import { DESK_PROPERTY, LEDGER_NAMES } from '../../form';
import type { Epoch, Grid, Workbook } from '../../grid';
import { UserError } from '../../messages';
import { LIMITS, OoxmlError, openPackage } from '../../ooxml';
import type { Package, Platform, Relationship } from '../../ooxml';
import { explainFailure } from '../failure';
import type { CellContext } from './cell';
import { newLongBudget, sheetText } from './longSheet';
import type { LongBudget } from './longSheet';
import { readProperties } from './properties';
import { NO_STRINGS, readSharedStrings } from './sharedStrings';
import { newBudget, readSheet } from './sheet';
import type { CellBudget } from './sheet';
import { readStyles } from './styles';
import type { Styles } from './styles';
import { readWorkbookPart } from './workbookPart';
import type { SheetEntry } from './workbookPart';

const KINDS = '.xlsx';
/** What is read first of nearly every workbook. */
const FIRST = ['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
/** Types of the parts that are read whatever stands in them. */
const ALWAYS: ReadonlySet<string> = new Set(['worksheet', 'sharedstrings', 'customproperties']);
/** No more than there may be parts; the same part may serve several sheets. */
const MOST_SHEETS = 2_000;

/** A part that has to be there. */
function required<Part>(part: Part | undefined, name: string): Part {
  if (part === undefined) throw new OoxmlError('damaged', 'missing-part', name);
  return part;
}

function textOfType(document: Package, links: readonly Relationship[], type: string): string | undefined {
  const link = links.find((each) => each.type === type);
  return link && document.text(link.target);
}

function contextOf(document: Package, links: readonly Relationship[], epoch: Epoch): CellContext {
  const strings = textOfType(document, links, 'sharedstrings');
  let known: Styles | undefined;
  const styles = (): Styles =>
    (known ??= readStyles(textOfType(document, links, 'styles') ?? '<none/>', epoch));
  return {
    strings: strings === undefined ? NO_STRINGS : readSharedStrings(strings),
    epoch,
    showIn: (style) => styles().formats[style],
    isStruck: (style) => styles().struck[style] ?? false,
  };
}

/** A worksheet, with its number among all sheets: charts are sheets, too. */
interface PlacedSheet {
  readonly place: number;
  readonly grid: Grid;
}

/** Worksheets in their order. The smaller are read first: a report is small, and a ledger beside it may be too large. */
function readSheets(
  document: Package,
  sheets: readonly SheetEntry[],
  links: readonly Relationship[],
  context: CellContext,
  budget: CellBudget,
  longBudget: LongBudget,
): readonly PlacedSheet[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const parts = sheets.map((sheet, place) => {
    const { type, target } = required(byId.get(sheet.relationship), sheet.name);
    return { sheet, place, type, target, size: document.size(target) };
  });
  return parts
    .filter(({ type }) => type === 'worksheet')
    .sort((one, other) => one.size - other.size)
    .map(({ sheet, place, target }) => {
      const text = required(sheetText(document, target, longBudget), target);
      return { place, grid: readSheet(sheet, text, context, budget) };
    })
    .sort((one, other) => one.place - other.place);
}

interface ReadPackage {
  readonly workbook: Workbook;
  /** The sheet that a program shows first. */
  readonly shown: Grid | undefined;
}

function readPackage(bytes: Uint8Array, platform?: Platform): ReadPackage {
  const document = openPackage(bytes, LIMITS, platform);
  document.expect(FIRST);
  const main = document.main();
  if (!main.endsWith('.xml')) throw new OoxmlError('kind', 'other-kind', main);
  const { sheets, names, localNames, epoch, recalculates, active } = readWorkbookPart(
    required(document.text(main), main),
  );
  if (sheets.length > MOST_SHEETS) throw new OoxmlError('too-large', 'part-count', 'sheets');
  const links = document.relationships(main);
  const parts = [...links, ...document.relationships('')].filter(({ type }) => ALWAYS.has(type));
  document.expect(parts.map(({ target }) => target));
  const context = contextOf(document, links, epoch);
  const custom = textOfType(document, document.relationships(''), 'customproperties');
  const properties = custom === undefined ? new Map<string, string>() : readProperties(custom);
  const hasLedger = names.has(LEDGER_NAMES.applications);
  const holds = properties.has(DESK_PROPERTY.year) ? 'desk' : hasLedger ? 'ledger' : 'report';
  const budget = newBudget(holds);
  const placed = readSheets(document, sheets, links, context, budget, newLongBudget(hasLedger));
  return {
    workbook: {
      grids: placed.map(({ grid }) => grid),
      names,
      localNames,
      properties,
      ...(recalculates && { recalculates }),
    },
    shown: placed.find(({ place }) => place === active)?.grid,
  };
}

function open(bytes: Uint8Array, fileName: string, platform?: Platform): ReadPackage {
  if (bytes.length === 0) throw new UserError('file/empty', { file: fileName });
  try {
    return readPackage(bytes, platform);
  } catch (thrown) {
    throw explainFailure(thrown, fileName, KINDS);
  }
}

/**
 * Reads a workbook, hidden sheets included. `fileName` is for the words of an error; `platform` makes it faster. Throws `UserError`: `file/empty`,
 * `file/kind` for what is no .xlsx, `file/encrypted`, `file/damaged`, `file/unsafe` or `file/too-large`.
 */
export const readXlsx = (bytes: Uint8Array, fileName: string, platform?: Platform): Workbook =>
  open(bytes, fileName, platform).workbook;

/** The sheet that a workbook shows first; undefined where it shows none with cells, as a chart. Throws as `readXlsx` does. */
export const readShownSheet = (bytes: Uint8Array, fileName: string): Grid | undefined =>
  open(bytes, fileName).shown;
