/** A worksheet part (ISO/IEC 29500-1 §18.3): where its cells stand in the text, and new styles for some of them. */
import { cellKey, cellName, EXCEL_COLUMNS, parseRectangle } from '../../../grid';
import type { Rectangle } from '../../../grid';
import { Edits, XmlScanner } from '../../../ooxml';
import type { Tag } from '../../../ooxml';
import { append, attributeIn, prefixOf, setAttribute, treeOf } from '../elements';
import type { Item, Tree } from '../elements';

/** What stands behind `legacyDrawing` in the order of the schema (§18.3.1.99). */
const LATER: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'AlternateContent',
  'extLst',
]);
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

interface Column {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** In pixels. */
  readonly width: number;
}

interface Row {
  readonly row: number;
  readonly item: Item;
  /** The look of its new cells, where it has one. */
  readonly style: number | undefined;
}

interface Cell {
  readonly column: number;
  readonly tag: Tag;
  readonly style: number;
}

/** Sizes of rows and columns in pixels. */
export interface SheetSizes {
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
}

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** A character of the usual font, and what is left free beside it. */
const CHARACTER = 7;
const BESIDE = 5;

export class MarkedSheet {
  private readonly tree: Tree;
  private readonly prefix: string;
  private readonly merges: readonly Rectangle[];
  private readonly columns: readonly Column[];
  private readonly edits = new Edits();
  private readonly heights = new Map<number, number>();
  private readonly defaultWidth: number;
  private readonly defaultHeight: number;
  /** Of the relationship that leads to the drawing of its notes. */
  readonly legacyDrawing: string | undefined;

  constructor(private readonly xml: string) {
    const tree = treeOf(xml, new Set(['mergeCells', 'cols']));
    this.tree = tree;
    this.prefix = prefixOf(tree);
    const itemsOf = (name: string) =>
      tree.sections.filter((section) => section.name === name).flatMap(({ items }) => items);
    this.merges = itemsOf('mergeCells').flatMap(
      ({ tag }) => parseRectangle(attributeIn(xml, tag, 'ref')?.value ?? '') ?? [],
    );
    this.columns = itemsOf('cols').map(({ tag }) => this.columnOf(tag));
    const usual = tree.sections.find(({ name }) => name === 'sheetFormatPr');
    const usualOf = (name: string) => Number((usual && attributeIn(xml, usual.tag, name)?.value) ?? '');
    this.defaultWidth = pixelsOf(usualOf('defaultColWidth')) || DEFAULT_WIDTH;
    this.defaultHeight = heightOf(usualOf('defaultRowHeight')) || DEFAULT_HEIGHT;
    this.legacyDrawing = this.legacyDrawingOf();
  }

  /** The cell in which something is shown: of a merge its first one. */
  shownAt(row: number, column: number): { readonly row: number; readonly column: number } {
    const merge = this.merges.find(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
    return merge ?? { row, column };
  }

  /**
   * Gives cells other looks: `lookOf` tells the new number by the cell and the number it has. Cells that are not there are
   * put in where they belong.
   */
  restyle(wanted: ReadonlySet<number>, lookOf: (key: number, style: number) => number): void {
    const data = this.tree.sections.find(({ name }) => name === 'sheetData');
    if (!data) return;
    const rows: Row[] = [];
    const cells = new Map<number, Cell[]>();
    const found = new Set<number>();
    const wantedRows = new Set([...wanted].map((key) => Math.floor(key / EXCEL_COLUMNS)));
    this.walk(
      data,
      (row) => rows.push(row),
      (row, cell) => {
        if (!wantedRows.has(row.row)) return;
        const others = cells.get(row.row);
        if (others) others.push(cell);
        else cells.set(row.row, [cell]);
        const key = cellKey(row.row, cell.column);
        if (!wanted.has(key)) return;
        found.add(key);
        setAttribute(this.edits, this.xml, cell.tag, 's', lookOf(key, cell.style));
      },
    );
    const missing = [...wanted].filter((key) => !found.has(key)).sort((one, other) => one - other);
    this.insertCells(data, missing, rows, cells, lookOf);
  }

  /** Leads to the drawing of notes by a relationship. */
  addLegacyDrawing(id: string): void {
    const { sections, root } = this.tree;
    const data = sections.findIndex(({ name }) => name === 'sheetData');
    const own = sections.find(({ name }) => name === 'legacyDrawing');
    const next = sections.slice(data + 1).find(({ name }) => LATER.has(name));
    const xml = `<${this.prefix}legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
    // One that leads nowhere.
    if (own) this.edits.replace({ start: own.tag.start, end: own.end }, xml);
    else if (next) this.edits.insert(next.tag.start, xml);
    else append(this.edits, this.xml, root, xml);
  }

  get sizes(): SheetSizes {
    return {
      width: (column) => this.columnAt(column)?.width ?? this.defaultWidth,
      height: (row) => this.heights.get(row) ?? this.defaultHeight,
    };
  }

  toXml(): string {
    return this.edits.applyTo(this.xml);
  }

  private columnAt(column: number): Column | undefined {
    return this.columns.find(({ first, last }) => column >= first && column <= last);
  }

  private columnOf(tag: Tag): Column {
    const value = (name: string) => attributeIn(this.xml, tag, name)?.value;
    const isHidden = isTrue(value('hidden'));
    return {
      first: Number(value('min')) - 1,
      last: Number(value('max')) - 1,
      style: Number(value('style') ?? 0),
      width: isHidden ? 0 : pixelsOf(Number(value('width'))) || DEFAULT_WIDTH,
    };
  }

  private legacyDrawingOf(): string | undefined {
    const section = this.tree.sections.find(({ name }) => name === 'legacyDrawing');
    if (!section) return undefined;
    const scanner = new XmlScanner(this.xml.slice(section.tag.start, section.tag.end));
    scanner.next();
    return scanner.prefixedAttribute('id');
  }

  /** Calls for every row and every cell, in the order of the file. */
  private walk(data: Item, onRow: (row: Row) => void, onCell: (row: Row, cell: Cell) => void): void {
    if (data.tag.isEmpty) return;
    const from = data.tag.start;
    const scanner = new XmlScanner(this.xml.slice(from, data.end));
    const shifted = (tag: Tag): Tag => ({
      ...tag,
      start: tag.start + from,
      nameEnd: tag.nameEnd + from,
      end: tag.end + from,
    });
    let row: (Row & { item: { end: number } }) | undefined;
    let index = -1;
    let column = -1;
    for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
      if (token === 'end' && scanner.name === 'row' && row) {
        const end = row.item.tag.isEmpty ? row.item.tag.end : scanner.place + from;
        onRow({ ...row, item: { ...row.item, end } });
        row = undefined;
      }
      if (token !== 'start') continue;
      if (scanner.name === 'row') {
        const place = scanner.attribute('r');
        index = place === undefined ? index + 1 : Number(place) - 1;
        column = -1;
        const hasStyle = isTrue(scanner.attribute('customFormat'));
        const style = hasStyle ? Number(scanner.attribute('s') ?? 0) : undefined;
        row = { row: index, style, item: { name: 'row', tag: shifted(scanner.tag), end: 0 } };
        this.keepHeight(index, scanner);
      } else if (scanner.name === 'c' && row) {
        const place = parseRectangle(scanner.attribute('r') ?? '');
        column = place ? place.column : column + 1;
        // Where a cell names another row, it stands in that.
        if (place) index = place.row;
        const style = Number(scanner.attribute('s') ?? 0);
        onCell({ ...row, row: index }, { column, style, tag: shifted(scanner.tag) });
        scanner.skipElement();
      }
    }
  }

  private keepHeight(row: number, scanner: XmlScanner): void {
    const height = isTrue(scanner.attribute('hidden')) ? 0 : heightOf(Number(scanner.attribute('ht') ?? ''));
    if (!Number.isNaN(height)) this.heights.set(row, height);
  }

  private insertCells(
    data: Item,
    missing: readonly number[],
    rows: readonly Row[],
    cells: ReadonlyMap<number, readonly Cell[]>,
    lookOf: (key: number, style: number) => number,
  ): void {
    const byRow = new Map<number, number[]>();
    for (const key of missing) {
      const row = Math.floor(key / EXCEL_COLUMNS);
      byRow.set(row, [...(byRow.get(row) ?? []), key % EXCEL_COLUMNS]);
    }
    const newRows: string[] = [];
    const rowByIndex = new Map([...rows].reverse().map((row) => [row.row, row]));
    for (const [row, columns] of byRow) {
      const known = rowByIndex.get(row);
      const xmlOf = (column: number) => {
        const base = known?.style ?? this.columnAt(column)?.style ?? 0;
        const look = lookOf(cellKey(row, column), base);
        return `<${this.prefix}c r="${cellName(row, column)}" s="${look}"/>`;
      };
      if (known) this.insertIntoRow(known, columns, cells.get(row) ?? [], xmlOf);
      else {
        const xml = `<${this.prefix}row r="${row + 1}">${columns.map(xmlOf).join('')}</${this.prefix}row>`;
        const next = rows.find((each) => each.row > row);
        if (next) this.edits.insert(next.item.tag.start, xml);
        else newRows.push(xml);
      }
    }
    if (newRows.length > 0) append(this.edits, this.xml, data, newRows.join(''));
  }

  private insertIntoRow(
    { item }: Row,
    columns: readonly number[],
    cells: readonly Cell[],
    xmlOf: (column: number) => string,
  ): void {
    const last: string[] = [];
    for (const column of columns) {
      const next = cells.find((cell) => cell.column > column);
      if (next) this.edits.insert(next.tag.start, xmlOf(column));
      else last.push(xmlOf(column));
    }
    if (last.length > 0) append(this.edits, this.xml, item, last.join(''));
    this.widenSpans(item, columns);
  }

  /** Rows may say which columns they reach (`spans`, §18.3.1.73). */
  private widenSpans({ tag }: Item, columns: readonly number[]): void {
    const spans = attributeIn(this.xml, tag, 'spans');
    if (!spans) return;
    const numbers = spans.value.split(/[\s:]+/).map(Number);
    const all = [...numbers, ...columns.map((column) => column + 1)];
    const [first, last] = [Math.min(...all), Math.max(...all)];
    if (first < Math.min(...numbers) || last > Math.max(...numbers))
      this.edits.replace(spans.span, `${first}:${last}`);
  }
}

/** Pixels of a width in characters; of a height in points. */
const pixelsOf = (width: number): number => Math.round(width * CHARACTER + BESIDE);
const heightOf = (points: number): number => Math.round((points * 4) / 3);
