/** Grids, lines and tokens of a text, written as a test reads them. */
import type { Grid, GridCell, Rectangle } from '../../src/grid';
import type { TextLine, Token } from '../../src/recognize/lines/lines';

const COLUMNS = 16_384;

const cellOf = (kind: Grid['kind'], text: string): GridCell => ({
  value: kind === 'sheet' && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text,
  text,
  formula: null,
});

/**
 * A line for each row, with bars between its places: `甲|<|1`. `<` belongs to the cell left of it, `^` to the one above;
 * where nothing stands is no cell.
 */
export function gridOf(rows: readonly string[], parts: Partial<Grid> = {}): Grid {
  const kind = parts.kind ?? 'table';
  const places = rows.map((row) => row.split('|').map((text) => text.trim()));
  const cells = new Map<number, GridCell>();
  const merges: Rectangle[] = [];
  places.forEach((texts, row) =>
    texts.forEach((text, column) => {
      if (text === '' || text === '<' || text === '^') return;
      cells.set(row * COLUMNS + column, cellOf(kind, text));
      let columnCount = 1;
      while (texts[column + columnCount] === '<') columnCount++;
      let rowCount = 1;
      while (places[row + rowCount]?.[column] === '^') rowCount++;
      if (rowCount * columnCount > 1) merges.push({ row, column, rowCount, columnCount });
    }),
  );
  const columnCount = Math.max(0, ...places.map(({ length }) => length));
  return { kind, name: '表', rowCount: rows.length, columnCount, cells, merges, ...parts };
}

/** The lines of a text. */
export const linesOf = (...texts: readonly string[]): TextLine[] =>
  texts.map((text, row) => ({ text, address: { kind: 'text', grid: '文本', row, column: 0 } }));

const kindOf = (text: string): Token['kind'] =>
  text === '¶' ? 'break' : text === '' ? 'blank' : /^[\d.,/-]+$/.test(text) ? 'figure' : 'words';

/** Cells of a text: words, figures, '' for an empty cell and ¶ for the end of a row, each in the line of its number. */
export const tokens = (...texts: readonly string[]): Token[] =>
  texts.map((text, row) => ({
    kind: kindOf(text),
    text: text === '¶' ? '' : text,
    address: { kind: 'text', grid: '文本', row, column: 0 },
  }));
