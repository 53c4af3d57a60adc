/** Collects the cells of one sheet of a Plan. */
import type { CellValue, Rectangle } from '../grid';
import { checkCellText, LIMITS } from './limits';
import type { PlanCell, PlanHighlight, PlanPrint, PlanSheet, PlanValidation } from './plan';
import { STYLES } from './styles';
import type { StyleName } from './styles';

export interface SheetDraft {
  readonly name: string;
  readonly tabColor: string;
  readonly columnWidths: number[];
  readonly rowHeights: (number | null)[];
  readonly cells: PlanCell[];
  readonly merges: Rectangle[];
  readonly validations: PlanValidation[];
  readonly highlights: PlanHighlight[];
  filter?: Rectangle;
  freeze: { readonly rows: number; readonly columns: number };
}

/** An empty sheet; widths in pixels. */
export function draftSheet(name: string, tabColor: string, columnWidths: number[]): SheetDraft {
  return {
    name,
    tabColor,
    columnWidths,
    rowHeights: [],
    cells: [],
    merges: [],
    validations: [],
    highlights: [],
    freeze: { rows: 0, columns: 0 },
  };
}

export interface CellContent {
  readonly value?: CellValue;
  readonly formula?: string | null;
}

/** Puts a cell, merged over the rectangle where it spans more than one. Throws for a text that no cell holds. */
export function put(sheet: SheetDraft, area: Rectangle, style: StyleName, content: CellContent): void {
  if (typeof content.value === 'string') checkCellText(content.value);
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const first = row === area.row && column === area.column;
      if (!first && !STYLES[style].border) continue;
      sheet.cells.push({
        row,
        column,
        style,
        value: first ? (content.value ?? null) : null,
        formula: first ? (content.formula ?? null) : null,
      });
    }
  if (area.rowCount > 1 || area.columnCount > 1) sheet.merges.push(area);
}

/** One cell as a rectangle. */
export function at(row: number, column: number, rowCount = 1, columnCount = 1): Rectangle {
  return { row, column, rowCount, columnCount };
}

const PADDING_PIXELS = 8;

/** Height in points that a text needs in a cell of this width (pixels) at this size (points). */
export function heightFor(text: string, width: number, size: number): number {
  const em = (size * 4) / 3;
  const linesOf = (line: string): number => {
    const advance = [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? em / 2 : em), 0);
    return Math.max(1, Math.ceil(advance / (width - PADDING_PIXELS)));
  };
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
  return lines * Math.round(size * 1.35) + 7;
}

/** Makes the row at least this high (points), as far as Excel allows. */
export function raise(sheet: SheetDraft, row: number, height: number): void {
  while (sheet.rowHeights.length <= row) sheet.rowHeights.push(null);
  sheet.rowHeights[row] = Math.min(LIMITS.rowHeight, Math.max(sheet.rowHeights[row] ?? 0, height));
}

/** The finished sheet, cells in reading order. */
export function finishSheet(sheet: SheetDraft, print: PlanPrint): PlanSheet {
  const cells = [...sheet.cells].sort((one, other) => one.row - other.row || one.column - other.column);
  return { ...sheet, cells, print };
}
