/** Rows and cells (ISO/IEC 29500-1 §18.3.1.80, §18.3.1.4). Text is text: what starts with `=` is no formula unless it is one. */
import { cellName } from '../../grid';
import { heightFor, LIMITS } from '../../layout';
import type { CellStyle, PlanCell, PlanSheet } from '../../layout';
import type { SharedStrings } from './strings';
import { cellText } from './strings';
import type { Styles } from './styles';
import { element, escapeText } from './xml';

export interface CellTools {
  readonly looks: Readonly<Record<string, CellStyle>>;
  readonly styles: Styles;
  readonly strings: SharedStrings;
}

/** Type and content of a value; a formula's text is no shared string. */
function valueOf({ value, formula }: PlanCell, strings: SharedStrings): { type?: string; content: string } {
  if (value === null) return { content: '' };
  if (typeof value === 'boolean') return { type: 'b', content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { content: `<v>${value}</v>` } : { type: 'e', content: '<v>#NUM!</v>' };
  return formula === null
    ? { type: 's', content: `<v>${strings.indexOf(value)}</v>` }
    : { type: 'str', content: `<v>${cellText(value)}</v>` };
}

function cellXml(cell: PlanCell, { styles, strings }: CellTools): string {
  const { type, content } = valueOf(cell, strings);
  const formula = cell.formula === null ? '' : `<f>${escapeText(cell.formula.replace(/^=/, ''))}</f>`;
  const place = { r: cellName(cell.row, cell.column), s: styles.cell(cell.style), t: type };
  return element('c', place, formula + content);
}

/** A row of this height holds one line of any text. */
const ONE_LINE = 24;

/**
 * The height that the texts of a row need, for programs that do not look themselves; undefined for one line. Not a
 * height of its own: the row goes on fitting its text.
 */
function fittingHeight(
  cells: readonly PlanCell[],
  sheet: PlanSheet,
  { looks }: CellTools,
): number | undefined {
  const heights = cells
    .filter(({ value, style }) => typeof value === 'string' && looks[style]?.wrap)
    .filter(({ row, column }) => !sheet.merges.some((area) => area.row === row && area.column === column))
    .map(({ value, column, style }) =>
      heightFor(String(value), sheet.columnWidths[column] ?? 0, looks[style]?.size ?? 0),
    );
  const highest = Math.max(0, ...heights);
  return highest > ONE_LINE ? Math.min(highest, LIMITS.rowHeight) : undefined;
}

/** The sheetData element: every row that has cells or a height of its own. */
export function sheetData(sheet: PlanSheet, tools: CellTools): string {
  const rows = new Map<number, PlanCell[]>();
  sheet.rowHeights.forEach((height, row) => height !== null && rows.set(row, []));
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row.push(cell);
  }
  const ordered = [...rows].sort(([one], [other]) => one - other);
  const xml = ordered.map(([row, cells]) => {
    const height = sheet.rowHeights[row] ?? undefined;
    const attributes = {
      r: row + 1,
      ht: height ?? fittingHeight(cells, sheet, tools),
      customHeight: height === undefined ? undefined : 1,
    };
    return element('row', attributes, cells.map((cell) => cellXml(cell, tools)).join(''));
  });
  return element('sheetData', {}, xml.join(''));
}
