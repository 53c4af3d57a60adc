/** Puts what reviewers put on the tables of a review workbook on those that take their place. */
import { DESK_COLUMNS } from '../../form';
import { Calculator } from '../../formula';
import { cellKey } from '../../grid';
import type { CellValue, Grid } from '../../grid';
import { DESK } from '../../messages';
import { LIMITS } from '../../layout';
import type { CellStyle, Plan, PlanCell, PlanSheet, StyleId } from '../../layout';
import type { CellLook } from '../../readers/xlsx/looks';
import { headerRow } from '../sheets/extent';
import type { SheetTable } from '../sheets/extent';
import { issueKey, memberKey, OWN_TABLES } from '../stored/table';
import type { OwnTable } from '../stored/table';
import { formulaIn } from './formulas';
import { HEADERS } from './types';
import type { Kept, KeptTable } from './types';

const HORIZONTAL: ReadonlySet<string> = new Set(['left', 'center', 'right']);
const VERTICAL: ReadonlySet<string> = new Set(['top', 'center']);
const DATE = 'yyyy-mm-dd';
const PLAIN_FORMATS: ReadonlySet<string> = new Set(['General', '@']);

/** Programs keep widths in digits of their own font; what differs by less is as it was. */
const WIDTH_SLACK = 3;
/** Points; programs round to whole pixels. */
const HEIGHT_SLACK = 1;

/**
 * A planned look with what a person changed of it. What looks as a cell that nobody touched (`bare`) is no change, as a row or column
 * that somebody added has that look. The name of the font is always ours: LibreOffice writes the font that it shows instead of one that
 * is not installed.
 */
function changedStyle(planned: CellStyle, look: CellLook, bare: CellLook, isOwn: boolean): CellStyle {
  const isOurs = look.font === planned.font || (planned.border && look.border);
  const taken = <Aspect extends keyof CellLook & keyof CellStyle>(
    aspect: Aspect,
    from: CellLook[Aspect] & CellStyle[Aspect],
  ): CellStyle[Aspect] => (!isOurs && look[aspect] === bare[aspect] ? planned[aspect] : from);
  const { horizontal, vertical, numberFormat } = look;
  const marks = { italic: look.italic, strike: look.strike, underline: look.underline };
  // A day stays one.
  const keepsFormat = !isOwn || (planned.numberFormat === DATE && PLAIN_FORMATS.has(numberFormat));
  return {
    ...planned,
    size: taken('size', look.size),
    bold: taken('bold', look.bold),
    color: taken('color', look.color),
    fill: taken('fill', look.fill),
    wrap: taken('wrap', look.wrap),
    ...(HORIZONTAL.has(horizontal) && { horizontal: horizontal as CellStyle['horizontal'] }),
    ...(VERTICAL.has(vertical) && { vertical: vertical as CellStyle['vertical'] }),
    ...Object.fromEntries(Object.entries(marks).filter(([, isOn]) => isOn)),
    ...(!keepsFormat && { numberFormat: taken('numberFormat', numberFormat) }),
  };
}

/** The looks of a plan, with those that people changed. */
class ChangedStyles {
  readonly added: Record<StyleId, CellStyle> = {};
  private readonly known = new Map<string, StyleId>();
  private readonly byContent = new Map<string, StyleId>();

  constructor(
    private readonly styles: Plan['styles'],
    private readonly looks: readonly CellLook[],
  ) {}

  styleFor(planned: StyleId, look: number, isOwn: boolean): StyleId {
    const key = `${look} ${isOwn} ${planned}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const style = this.made(planned, look, isOwn);
    this.known.set(key, style);
    return style;
  }

  private made(planned: StyleId, number: number, isOwn: boolean): StyleId {
    const style = this.styles[planned];
    const [look, bare] = [this.looks[number], this.looks[0]];
    if (!style || !look || !bare || look === bare) return planned;
    const changed = changedStyle(style, look, bare, isOwn);
    const content = JSON.stringify(changed);
    if (content === JSON.stringify(style)) return planned;
    const same = this.byContent.get(content);
    if (same !== undefined) return same;
    const id = `kept${this.byContent.size + 1}`;
    this.byContent.set(content, id);
    this.added[id] = changed;
    return id;
  }

  /** A longer text of the format `@` is shown as #### by older programs. */
  isText(style: StyleId): boolean {
    return (this.added[style] ?? this.styles[style])?.numberFormat === '@';
  }
}

/** The cells of a plan's sheet as formulas look at them. */
function gridOf({ name, cells }: PlanSheet): Grid {
  const made = new Map(
    cells.map(({ row, column, value, formula }) => [
      cellKey(row, column),
      { value, text: String(value ?? ''), formula },
    ]),
  );
  const rowCount = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columnCount = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return { kind: 'sheet', name, rowCount, columnCount, cells: made, merges: [] };
}

const keyOf: Readonly<Record<OwnTable, (cells: ReadonlyMap<number, CellValue>) => string>> = {
  standings: (cells) => memberKey(Number(cells.get(0))),
  members: (cells) => memberKey(Number(cells.get(0))),
  issues: (cells) => issueKey(Number(cells.get(0)), String(cells.get(MATTER) ?? '')),
};
const MATTER = DESK_COLUMNS.issues.indexOf('matter');

/** The rows of a table of the plan, by what they are known by. */
function keysOf(name: OwnTable, sheet: PlanSheet, last: number): ReadonlyMap<number, string> {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of sheet.cells) {
    if (row <= headerRow(name) || row > last || (column !== 0 && column !== MATTER)) continue;
    const cells = rows.get(row) ?? new Map<number, CellValue>();
    rows.set(row, cells.set(column, value));
  }
  const keys = new Map([...rows].map(([row, cells]) => [row, keyOf[name](cells)] as const));
  return keys.set(headerRow(name), HEADERS);
}

class KeptPlan {
  private readonly styles: ChangedStyles;

  constructor(
    private readonly plan: Plan,
    private readonly kept: Kept,
  ) {
    this.styles = new ChangedStyles(plan.styles, kept.looks);
  }

  made(): Plan {
    const { plan, kept, styles } = this;
    const tables = new Map(
      OWN_TABLES.flatMap((name) => {
        const table = kept.tables[name];
        return table ? [[DESK.sheets[name], { name, table }] as const] : [];
      }),
    );
    const sheets = plan.sheets.map((sheet) => {
      const own = tables.get(sheet.name);
      return own ? this.sheet(sheet, own.name, own.table) : sheet;
    });
    return { ...plan, sheets: this.calculated(sheets), styles: { ...plan.styles, ...styles.added } };
  }

  /** The last row of a table, counted from 0. */
  private lastRow(table: SheetTable): number {
    const area = this.plan.names.find(({ name }) => name === DESK.sheets[table])?.area;
    return area ? area.row + area.rowCount - 1 : headerRow(table);
  }

  private sheet(sheet: PlanSheet, name: OwnTable, table: KeptTable): PlanSheet {
    const ours = DESK_COLUMNS[name].length;
    const keys = keysOf(name, sheet, this.lastRow(name));
    const newRow: number[] = [];
    for (const [column, look] of table.usualLooks) newRow[column] = look;
    const cells = sheet.cells.map((cell): PlanCell => {
      const key = keys.get(cell.row);
      if (key === undefined) return cell;
      const formula = this.formula(table, key, cell);
      const look = (table.looks.get(key) ?? newRow)[cell.column];
      const isOwn = cell.column >= ours && key !== HEADERS;
      const styled = look === undefined ? cell.style : this.styles.styleFor(cell.style, look, isOwn);
      const { value } = cell;
      const isLong = typeof value === 'string' && value.length > LIMITS.formattedText;
      const style = isLong && this.styles.isText(styled) ? cell.style : styled;
      if (formula !== null) return { ...cell, style, formula, value: null };
      return style === cell.style ? cell : { ...cell, style };
    });
    const widths = sheet.columnWidths.map((planned, column) => {
      const pixels = table.widths.get(column) ?? planned;
      return Math.abs(pixels - planned) <= WIDTH_SLACK ? planned : Math.min(pixels, LIMITS.columnWidth);
    });
    return {
      ...sheet,
      cells,
      columnWidths: widths,
      rowHeights: this.heights(sheet, table, keys),
      ...(table.hidden.size > 0 && { hiddenColumns: table.hidden }),
    };
  }

  private heights(
    { rowHeights }: PlanSheet,
    { heights }: KeptTable,
    keys: ReadonlyMap<number, string>,
  ): PlanSheet['rowHeights'] {
    if (heights.size === 0) return rowHeights;
    const changed = [...rowHeights];
    for (const [row, key] of keys) {
      const height = heights.get(key);
      if (height === undefined || Math.abs(height - (changed[row] ?? 0)) <= HEIGHT_SLACK) continue;
      while (changed.length <= row) changed.push(null);
      changed[row] = Math.min(height, LIMITS.rowHeight);
    }
    return changed;
  }

  private formula(
    { formulas, usual, values }: KeptTable,
    key: string,
    { row, column }: PlanCell,
  ): string | null {
    if (key === HEADERS) return null;
    const moved = formulas.get(key)?.get(column) ?? (values.has(key) ? undefined : usual.get(column));
    return moved ? formulaIn(moved, row, (table) => this.lastRow(table)) : null;
  }

  /** Formulas with their results; what cannot be told is left to who opens the file. */
  private calculated(sheets: readonly PlanSheet[]): readonly PlanSheet[] {
    const isOpen = ({ value, formula }: PlanCell): boolean => formula !== null && value === null;
    const open = sheets.filter(({ cells }) => cells.some(isOpen));
    if (open.length === 0) return sheets;
    const seen = new Set<string>(open.map(({ name }) => name));
    for (const table of Object.values(this.kept.tables))
      for (const formulas of table.formulas.values())
        for (const { tables } of formulas.values()) for (const each of tables) seen.add(DESK.sheets[each]);
    const grids = new Map(
      sheets.filter(({ name }) => seen.has(name)).map((sheet) => [sheet.name, gridOf(sheet)]),
    );
    const calculator = new Calculator([...grids.values()]);
    return sheets.map((sheet) => {
      const grid = grids.get(sheet.name);
      if (!grid || !open.includes(sheet)) return sheet;
      const cells = sheet.cells.map((cell) =>
        isOpen(cell)
          ? { ...cell, value: calculator.calculate(grid, cell.row, cell.column)?.value ?? null }
          : cell,
      );
      return { ...sheet, cells };
    });
  }
}

/** The plan with what is kept: a format and a formula go with their row and column. */
export const withKept = (plan: Plan, kept: Kept): Plan => new KeptPlan(plan, kept).made();
