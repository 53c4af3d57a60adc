/** What readers of documents share: paragraphs and tables in their order become grids. */
import { cellKey, EXCEL_COLUMNS, hiding } from '../grid';
import type { Address, Grid, GridCell, Hidden, Rectangle, Unread } from '../grid';
import { DOCUMENT } from '../messages';

/** A cell of a document's table, placed with its spans. */
export interface DocumentCell extends Rectangle {
  readonly text: string;
  /** Where its text starts in the source, where a reader tells it. */
  readonly place?: number | undefined;
}

/** Told of each line and each cell of a document where it stands in the source, where a reader knows it. */
export type OnPlace = (address: Address, place: number) => void;

export interface DocumentGrids {
  /** One paragraph; empty ones are left out. */
  paragraph(text: string, place?: number): void;
  /** Called by its number in the document, or as given; `hidden` is what of it is not shown. */
  table(cells: readonly DocumentCell[], name?: string, hidden?: Hidden): void;
  /** What another reader made of a document inside this one; its tables are called as those of this one. */
  inner(grids: readonly Grid[]): void;
  /** Something at this place that was not read. */
  unread(what: Unread): void;
  /** Texts and tables in order. Lines of text are counted through the whole document. */
  grids(): readonly Grid[];
}

const written = (text: string): GridCell => ({ value: text === '' ? null : text, text, formula: null });

const NOTHING_HIDDEN: Hidden = { sheet: false, rows: new Set(), columns: new Set() };

function tableGrid(name: string, placed: readonly DocumentCell[], hidden: Hidden): Grid {
  const cells = new Map<number, GridCell>();
  const merges: Rectangle[] = [];
  let rows = 0;
  let columns = 0;
  for (const { text, row, column, rowCount, columnCount } of placed) {
    if (column + columnCount > EXCEL_COLUMNS) continue;
    cells.set(cellKey(row, column), written(text));
    if (rowCount > 1 || columnCount > 1) merges.push({ row, column, rowCount, columnCount });
    rows = Math.max(rows, row + rowCount);
    columns = Math.max(columns, column + columnCount);
  }
  return { kind: 'table', name, rowCount: rows, columnCount: columns, cells, merges, ...hiding(hidden) };
}

export function documentGrids(onPlace?: OnPlace): DocumentGrids {
  const grids: Grid[] = [];
  let lines = new Map<number, GridCell>();
  let line = 0;
  let tables = 0;
  const endText = () => {
    if (lines.size === 0) return;
    grids.push({
      kind: 'text',
      name: DOCUMENT.paragraphsGridName,
      rowCount: line,
      columnCount: 1,
      cells: lines,
      merges: [],
    });
    lines = new Map();
  };
  const paragraph = (text: string, place?: number) => {
    for (const part of text.split('\n')) {
      const plain = part.trim();
      if (plain === '') continue;
      if (place !== undefined)
        onPlace?.({ kind: 'text', grid: DOCUMENT.paragraphsGridName, row: line, column: 0 }, place);
      lines.set(cellKey(line++, 0), written(plain));
    }
  };
  const addTable = (grid: Grid) => {
    endText();
    grids.push({ ...grid, kind: 'table', name: DOCUMENT.tableGridName(++tables) });
  };
  return {
    paragraph,
    table(cells, name, hidden = NOTHING_HIDDEN) {
      endText();
      tables++;
      const grid = name ?? DOCUMENT.tableGridName(tables);
      if (cells.length > 0) grids.push(tableGrid(grid, cells, hidden));
      if (onPlace)
        for (const { row, column, place } of cells)
          if (place !== undefined) onPlace({ kind: 'table', grid, row, column }, place);
    },
    inner(read) {
      for (const grid of read)
        if (grid.kind === 'text') for (const { text } of grid.cells.values()) paragraph(text);
        else addTable(grid);
    },
    unread(what) {
      grids.push({ ...tableGrid(DOCUMENT.unreadGridName, [], NOTHING_HIDDEN), unread: what });
    },
    grids() {
      endText();
      return grids;
    },
  };
}
