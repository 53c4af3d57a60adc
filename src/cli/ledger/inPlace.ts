/** Figures put into the cells of a workbook that is there; everything else of it stays, byte for byte. */
import { cellKey, cellName, parseRectangle } from '../../grid';
import type { Address } from '../../grid';
import { Edits, XmlScanner } from '../../ooxml';
import type { Tag } from '../../ooxml';
import { ChangedPackage } from '../../review/marks/changedPackage';
import { append, prefixOf, qualifiedName, setAttribute, treeOf } from '../../review/marks/elements';
import { sheetParts } from '../../review/marks/xlsx/workbook';
import { NODE } from '../platform';

export interface PlacedFigure {
  readonly address: Address;
  readonly value: number;
}

/** Where the formula of a cell stands, with what is around it. */
interface FoundCell {
  readonly tag: Tag;
  readonly end: number;
  /** The formula as it is written, empty where there is none. */
  readonly formula: string;
}

/** The cells of a sheet that are looked for. */
function findCells(xml: string, wanted: ReadonlySet<number>): ReadonlyMap<number, FoundCell> {
  const found = new Map<number, FoundCell>();
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start' || scanner.name !== 'c') continue;
    const place = parseRectangle(scanner.attribute('r') ?? '');
    const key = place && cellKey(place.row, place.column);
    const { tag } = scanner;
    scanner.skipElement();
    if (key === undefined || !wanted.has(key)) continue;
    const end = tag.isEmpty ? tag.end : scanner.place;
    found.set(key, { tag, end, formula: formulaIn(xml.slice(tag.start, end)) });
  }
  return found;
}

function formulaIn(cell: string): string {
  const scanner = new XmlScanner(cell);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start' || scanner.name !== 'f') continue;
    const { tag } = scanner;
    scanner.skipElement();
    return cell.slice(tag.start, tag.isEmpty ? tag.end : scanner.place);
  }
  return '';
}

/** A sheet with the figures in it, or undefined where one of their cells is not there. */
function withFigures(xml: string, figures: ReadonlyMap<number, number>): string | undefined {
  const cells = findCells(xml, new Set(figures.keys()));
  if (cells.size < figures.size) return undefined;
  const edits = new Edits();
  for (const [key, { tag, end, formula }] of cells) {
    const name = qualifiedName(xml, tag);
    const prefix = name.slice(0, name.indexOf(':') + 1);
    const style = /\ss=(["'])(\d+)\1/.exec(xml.slice(tag.start, tag.end))?.[2];
    const place = cellName(Math.floor(key / COLUMNS), key % COLUMNS);
    const look = style === undefined ? '' : ` s="${style}"`;
    const value = `<${prefix}v>${figures.get(key) ?? 0}</${prefix}v>`;
    edits.replace({ start: tag.start, end }, `<${name} r="${place}"${look}>${formula}${value}</${name}>`);
  }
  return edits.applyTo(xml);
}

const COLUMNS = cellKey(1, 0);

/** All formulas are calculated as soon as it is opened: results that rest on the figures are those of before. */
function calculatedAnew(xml: string): string {
  const tree = treeOf(xml);
  const edits = new Edits();
  const own = tree.sections.find(({ name }) => name === 'calcPr');
  if (own) setAttribute(edits, xml, own.tag, 'fullCalcOnLoad', 1);
  else {
    // In the order of the schema (ISO/IEC 29500-1 §18.2.27) it follows the names, or the sheets where there are none.
    const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
    const last = before.flatMap((name) => tree.sections.find((section) => section.name === name) ?? [])[0];
    const added = `<${prefixOf(tree)}calcPr fullCalcOnLoad="1"/>`;
    if (last) edits.insert(last.end, added);
    else append(edits, xml, tree.root, added);
  }
  return edits.applyTo(xml);
}

/**
 * The workbook with the figures in their cells: a number takes the place of what was typed, a formula stays with a new result. Undefined
 * where a cell is not there, or the file is none that can be changed; throws what opening it throws.
 */
export function withFiguresInPlace(
  bytes: Uint8Array,
  file: string,
  figures: readonly PlacedFigure[],
): Uint8Array | undefined {
  const document = new ChangedPackage(bytes, { file, platform: NODE });
  const parts = sheetParts(document);
  const byPart = new Map<string, Map<number, number>>();
  for (const { address, value } of figures) {
    const part = parts.get(address.grid);
    if (part === undefined) return undefined;
    const own = byPart.get(part) ?? new Map<number, number>();
    byPart.set(part, own.set(cellKey(address.row, address.column), value));
  }
  for (const [part, own] of byPart) {
    const xml = withFigures(document.text(part), own);
    if (xml === undefined) return undefined;
    document.set(part, xml);
  }
  document.set(document.main, calculatedAnew(document.text(document.main)));
  return document.bytes();
}
