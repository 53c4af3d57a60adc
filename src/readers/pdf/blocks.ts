/** Pages → lines of text and tables, in the order in which they are read → grids. */
import type { Workbook } from '../../grid';
import { DOCUMENT } from '../../messages';
import { documentGrids } from '../document';
import { filledCells, holds } from './cells';
import { withoutFurniture } from './furniture';
import type { Page } from './page';
import { marginsOf, paragraphsOf } from './paragraphs';
import type { TextLine } from './paragraphs';
import { joinPieces } from './pieces';
import type { Piece } from './pieces';
import { tablesOf } from './tables';
import { linesOf, middleOf, wordsOf } from './words';
import type { Word } from './words';

/** The height of the margins at the top and at the bottom, as a share of the page. */
const MARGIN = 0.12;

export interface PageParts {
  readonly lines: readonly TextLine[];
  /** From top to bottom. */
  readonly tables: readonly { readonly top: number; readonly piece: Piece }[];
}

/** Parts a page into its tables and the lines around them. */
export function partsOf({ glyphs, rules, width, height }: Page, page: number): PageParts {
  const onPage = glyphs.filter(
    ({ left, right, base }) => right > 0 && left < width && base > 0 && base < height,
  );
  const tables = tablesOf(rules).map((table) => ({ table, words: [] as Word[] }));
  const around = wordsOf(onPage).filter((word) => {
    const inside = tables.find(({ table }) => holds(table, word));
    inside?.words.push(word);
    return !inside;
  });
  return {
    lines: linesOf(around).map((line) => ({
      ...line,
      page,
      outside: line.base < MARGIN * height || line.base > (1 - MARGIN) * height,
    })),
    tables: tables
      .sort((one, other) => one.table.top - other.table.top)
      .map(({ table, words }, index) => ({
        top: table.top,
        piece: {
          name: DOCUMENT.pageTableGridName(page + 1, index + 1),
          xs: table.xs,
          rowCount: table.ys.length - 1,
          cells: filledCells(table, words),
        },
      })),
  };
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
  pages.forEach(({ tables }, page) => {
    const lines = [...(kept[page] ?? [])];
    for (const { top, piece } of tables) {
      const above = lines.findIndex((line) => middleOf(line) >= top);
      addLines(lines.splice(0, above < 0 ? lines.length : above));
      const last = blocks.at(-1);
      const whole = last && !Array.isArray(last) ? joinPieces(last, piece) : undefined;
      if (whole) blocks.splice(-1, 1, whole);
      else blocks.push(piece);
    }
    addLines(lines);
  });
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
