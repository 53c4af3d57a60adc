/** Formulas that cells share: one is written, the others name it (ISO/IEC 29500-1 §18.3.1.40). */
import { columnIndex, columnName, EXCEL_COLUMNS, EXCEL_ROWS } from '../../grid';

interface Written {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** A text, a quoted sheet, or a reference to a cell; what only looks like one is part of a name. */
const PIECES = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/gi;
const OUTSIDE = '#REF!';

/** A formula as it reads so many rows below and columns to the right of where it is written. */
function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECES,
    (whole: string, fixedColumn: string, letters: string | undefined, fixedRow: string, digits: string) => {
      if (letters === undefined) return whole;
      const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) + (fixedRow ? 0 : rows);
      if (column < 0 || column >= EXCEL_COLUMNS || row < 1 || row > EXCEL_ROWS) return OUTSIDE;
      return `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
    },
  );
}

/** The shared formulas of one sheet, in the order in which they are read. */
export class SharedFormulas {
  private readonly written = new Map<string, Written>();

  /** The formula of a cell, from its text and the index that it names; a formula of its own has none. */
  formulaAt(text: string, index: string | undefined, row: number, column: number): string {
    if (index === undefined) return text;
    if (text !== '') {
      this.written.set(index, { formula: text, row, column });
      return text;
    }
    const found = this.written.get(index);
    return found ? shifted(found.formula, row - found.row, column - found.column) : '';
  }
}
