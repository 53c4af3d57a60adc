/** A template that is calculated many times as fast: sessions write, undo and read it alike. */
import type { CellStyle, Plan } from '../../src/layout';

const isCheckSheet = (name: string): boolean => name.startsWith('校验');

/** Of all looks only what a step can meet: what is locked, and the number format. */
function plainStyles({ styles, sheets }: Plan): Pick<Plan, 'styles' | 'sheets'> {
  const kept = new Map<string, string>();
  const idOf = new Map(
    Object.entries(styles).map(([id, { locked, numberFormat }]) => {
      const look = `${locked} ${numberFormat}`;
      kept.set(look, kept.get(look) ?? id);
      return [id, kept.get(look) as string];
    }),
  );
  const plain = (style: CellStyle): CellStyle => ({ ...style, border: false, bold: false, fill: null });
  return {
    styles: Object.fromEntries(Object.entries(styles).map(([id, style]) => [id, plain(style)])),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, style: idOf.get(cell.style) as string })),
    })),
  };
}

/** The plan in few styles, without conditional formats, and with values in place of the formulas of 校验. */
export function light(plan: Plan): Plan {
  const { styles, sheets } = plainStyles(plan);
  return {
    ...plan,
    styles,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      highlights: [],
      cells: isCheckSheet(sheet.name) ? sheet.cells.map((cell) => ({ ...cell, formula: null })) : sheet.cells,
    })),
  };
}
