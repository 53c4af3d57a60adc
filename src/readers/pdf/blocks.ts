/** Pages → lines of text and tables, in the order in which they are read → grids. */
import type { Workbook } from '../../grid';
import { DOCUMENT } from '../../messages';
import { documentGrids } from '../document';
import { filledCells, hangs, holds } from './cells';
import { withoutFurniture } from './furniture';
import type { Page } from './page';
import { marginsOf, paragraphsOf } from './paragraphs';
import type { TextLine } from './paragraphs';
import { joinPieces } from './pieces';
import type { Piece } from './pieces';
import { ruledOf } from './tables';
import type { Table } from './tables';
import { linesOf, middleOf, wordsOf } from './words';
import type { Word } from './words';

/** A box that is higher is no row, in points; a row of a table is at least so wide, as a share of the page. */
const ROW_HEIGHT = 40;
const ROW_WIDTH = 0.5;
/** The height of the margins at the top and at the bottom, as a share of the page. */
const MARGIN = 0.12;

export interface PageParts {
  readonly lines: readonly TextLine[];
  /** From top to bottom. */
  readonly tables: readonly Placed[];
  /** A row of one cell below all else; its words are among the lines, too. */
  readonly row?: Placed;
}

interface Placed {
  readonly top: number;
  readonly piece: Piece;
}

/** The row of one cell that stands below all tables: where the page ends, it is the first of the table on the next. */
function lastRow(boxes: readonly Table[], tables: readonly Table[], width: number): Table | undefined {
  const end = Math.max(0, ...tables.map(({ bottom }) => bottom));
  return boxes.find(
    ({ left, top, right, bottom }) =>
      top >= end && bottom - top <= ROW_HEIGHT && right - left >= ROW_WIDTH * width,
  );
}

/** Parts a page into its tables and the lines around them. */
export function partsOf({ glyphs, rules, width, height }: Page, page: number): PageParts {
  const onPage = glyphs.filter(
    ({ left, right, base }) => right > 0 && left < width && base > 0 && base < height,
  );
  const ruled = ruledOf(rules);
  const tables = ruled.tables.map((table) => ({ table, words: [] as Word[] }));
  const left = wordsOf(onPage).filter((word) => {
    const inside = tables.find(({ table }) => holds(table, word));
    inside?.words.push(word);
    return !inside;
  });
  const around = left.filter((word) => {
    const above = tables.find(({ table, words }) => hangs(table, words, word));
    above?.words.push(word);
    return !above;
  });
  const row = lastRow(ruled.boxes, ruled.tables, width);
  const placed = (table: Table, words: readonly Word[], index: number): Placed => ({
    top: table.top,
    piece: {
      name: DOCUMENT.pageTableGridName(page + 1, index + 1),
      xs: table.xs,
      rowCount: table.ys.length - 1,
      cells: filledCells(table, words),
    },
  });
  return {
    lines: linesOf(around).map((line) => ({
      ...line,
      page,
      outside: line.base < MARGIN * height || line.base > (1 - MARGIN) * height,
    })),
    tables: tables
      .sort((one, other) => one.table.top - other.table.top)
      .map(({ table, words }, index) => placed(table, words, index)),
    ...(row && {
      row: placed(
        row,
        around.filter((word) => holds(row, word)),
        tables.length,
      ),
    }),
  };
}

/** Whether the row below all else of a page is the first of the table that begins the next page. */
function isFirstOfNext(
  { row }: PageParts,
  lines: readonly TextLine[],
  next: PageParts | undefined,
  nextLines: readonly TextLine[],
): boolean {
  const table = next?.tables[0];
  return (
    row !== undefined &&
    table !== undefined &&
    joinPieces(row.piece, table.piece) !== undefined &&
    lines.every((line) => middleOf(line) < row.top || isWithin(row, line)) &&
    nextLines.every((line) => middleOf(line) >= table.top)
  );
}
const isWithin = ({ top, piece }: Placed, line: TextLine): boolean =>
  middleOf(line) >= top && middleOf(line) <= (piece.cells[0]?.bottom ?? 0);

/** The tables of each page with the row that begins the next, and the lines that stand in none. */
function withLastRows(
  pages: readonly PageParts[],
  kept: readonly (readonly TextLine[])[],
): readonly Pick<PageParts, 'tables' | 'lines'>[] {
  return pages.map((page, index) => {
    const lines = kept[index] ?? [];
    const { row, tables } = page;
    return row && isFirstOfNext(page, lines, pages[index + 1], kept[index + 1] ?? [])
      ? { tables: [...tables, row], lines: lines.filter((line) => !isWithin(row, line)) }
      : { tables, lines };
  });
}

/** Lines of text and tables, in the order in which they are read; a table that goes on is one. */
function blocksOf(pages: readonly PageParts[]): (TextLine[] | Piece)[] {
  const kept = withoutFurniture(pages.map(({ lines }) => lines));
  const blocks: (TextLine[] | Piece)[] = [];
  const addLines = (lines: TextLine[]) => {
    const last = blocks.at(-1);
    if (Array.isArray(last)) last.push(...lines);
    else if (lines.length > 0) blocks.push(lines);
  };
  for (const { tables, lines: all } of withLastRows(pages, kept)) {
    const lines = [...all];
    for (const { top, piece } of tables) {
      const above = lines.findIndex((line) => middleOf(line) >= top);
      addLines(lines.splice(0, above < 0 ? lines.length : above));
      const last = blocks.at(-1);
      const whole = last && !Array.isArray(last) ? joinPieces(last, piece) : undefined;
      if (whole) blocks.splice(-1, 1, whole);
      else blocks.push(piece);
    }
    addLines(lines);
  }
  return blocks;
}

/** The texts and tables of a document. */
export function workbookOf(pages: readonly PageParts[]): Workbook {
  const grids = documentGrids();
  const blocks = blocksOf(pages);
  const margins = marginsOf(blocks.flatMap((block) => (Array.isArray(block) ? block : [])));
  for (const block of blocks)
    if (Array.isArray(block)) paragraphsOf(block, margins).forEach((text) => grids.paragraph(text));
    else grids.table(block.cells, block.name);
  return { grids: grids.grids(), names: new Map(), properties: new Map() };
}
