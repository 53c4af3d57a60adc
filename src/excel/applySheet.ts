/** Queues the writes of one planned sheet; nothing is sent before the caller's sync. */
import { cellName, columnName, isoDate, quoteSheet, rectangleName } from '../grid';
import type { Rectangle } from '../grid';
import { joinCells, POINTS_PER_MILLIMETRE, POINTS_PER_PIXEL } from '../layout';
import type {
  CellStyle,
  Plan,
  PlanCell,
  PlanHighlight,
  PlanPrint,
  PlanSheet,
  PlanValidation,
} from '../layout';
import { plannedEntry } from './entry';

/** Before the contents: what stands in a cell already is not read again when its format changes. */
function writeNumberFormats(
  sheet: Excel.Worksheet,
  cells: readonly PlanCell[],
  styles: Plan['styles'],
): void {
  for (const format of ['@', 'yyyy-mm-dd'] as const)
    for (const area of joinCells(cells.filter(({ style }) => styles[style]?.numberFormat === format)))
      sheet.getRange(rectangleName(area)).numberFormat = Array.from({ length: area.rowCount }, () =>
        new Array<string>(area.columnCount).fill(format),
      );
}

function writeContent(sheet: Excel.Worksheet, plan: PlanSheet, styles: Plan['styles']): void {
  // One after the other: a list of the desk has more cells than a call takes arguments.
  const rowCount = plan.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columnCount = plan.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const entries = Array.from({ length: rowCount }, () =>
    new Array<string | number | boolean>(columnCount).fill(''),
  );
  for (const cell of plan.cells) {
    const row = entries[cell.row];
    if (row) row[cell.column] = plannedEntry(cell, styles[cell.style]?.numberFormat ?? 'General');
  }
  sheet.getRange(rectangleName({ row: 0, column: 0, rowCount, columnCount })).formulas = entries;
}

function writeStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  format.font.name = style.font;
  format.font.size = style.size;
  format.font.color = style.color;
  format.horizontalAlignment =
    style.horizontal === 'center' ? 'Center' : style.horizontal === 'right' ? 'Right' : 'Left';
  format.verticalAlignment = style.vertical === 'center' ? 'Center' : 'Top';
  if (style.bold) format.font.bold = true;
  if (style.fill !== null) format.fill.color = style.fill;
  if (style.wrap) format.wrapText = true;
  if (!style.locked) format.protection.locked = false;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function writeBorders(range: Excel.Range, area: Rectangle): void {
  const inside = [
    ...(area.rowCount > 1 ? (['InsideHorizontal'] as const) : []),
    ...(area.columnCount > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...EDGES, ...inside]) range.format.borders.getItem(edge).style = 'Continuous';
}

/** Queues the look of cells, number formats aside. */
export function writeCellLook(
  sheet: Excel.Worksheet,
  cells: readonly PlanCell[],
  styles: Plan['styles'],
): void {
  const styleOf = (id: string): CellStyle => {
    const style = styles[id];
    if (!style) throw new Error(`the plan has no style ${id}`);
    return style;
  };
  for (const id of new Set(cells.map(({ style }) => style)))
    for (const area of joinCells(cells.filter(({ style }) => style === id)))
      writeStyle(sheet.getRange(rectangleName(area)), styleOf(id));
  for (const area of joinCells(cells.filter(({ style }) => styleOf(style).border)))
    writeBorders(sheet.getRange(rectangleName(area)), area);
}

/** Runs of equal sizes, so that a run is one call. */
function runsOf<T>(
  sizes: readonly T[],
): { readonly first: number; readonly last: number; readonly size: T }[] {
  const runs: { first: number; last: number; size: T }[] = [];
  sizes.forEach((size, index) => {
    const run = runs[runs.length - 1];
    if (run && run.size === size) run.last = index;
    else runs.push({ first: index, last: index, size });
  });
  return runs;
}

function writeSizes(sheet: Excel.Worksheet, plan: PlanSheet): void {
  for (const { first, last, size } of runsOf(plan.columnWidths))
    sheet.getRange(`${columnName(first)}:${columnName(last)}`).format.columnWidth = size * POINTS_PER_PIXEL;
  for (const { first, last, size } of runsOf(plan.rowHeights))
    if (size !== null) sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = size;
}

function writeValidation(sheet: Excel.Worksheet, { area, rule, title, message }: PlanValidation): void {
  const validation = sheet.getRange(rectangleName(area)).dataValidation;
  if (rule.kind === 'list') {
    validation.rule = { list: { inCellDropDown: true, source: rule.items.join(',') } };
  } else if (rule.kind === 'cells') {
    const source = `=${quoteSheet(rule.sheet)}!${rectangleName(rule.area, true)}`;
    validation.rule = { list: { inCellDropDown: true, source } };
  } else if (rule.kind === 'found') {
    validation.rule = { list: { inCellDropDown: true, source: rule.formula } };
  } else if (rule.kind === 'day') {
    const [formula1, formula2] = [isoDate(rule.first, 1900), isoDate(rule.last, 1900)];
    validation.rule = { date: { formula1, formula2, operator: 'Between' } };
  } else if (rule.kind === 'decimal') {
    validation.rule = { decimal: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
  } else {
    validation.rule =
      rule.maximum === null
        ? { wholeNumber: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } }
        : { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
  }
  validation.errorAlert = { title, message, showAlert: true, style: 'Stop' };
}

function writeHighlight(sheet: Excel.Worksheet, { area, formula, fill, color, bold }: PlanHighlight): void {
  const { custom } = sheet.getRange(rectangleName(area)).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  if (bold) custom.format.font.bold = true;
}

function writePrint(sheet: Excel.Worksheet, print: PlanPrint): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.topMargin = print.margins.top * POINTS_PER_MILLIMETRE;
  layout.rightMargin = print.margins.right * POINTS_PER_MILLIMETRE;
  layout.bottomMargin = print.margins.bottom * POINTS_PER_MILLIMETRE;
  layout.leftMargin = print.margins.left * POINTS_PER_MILLIMETRE;
  layout.centerHorizontally = true;
  layout.blackAndWhite = true;
  layout.zoom = {
    horizontalFitToPages: print.fit.wide,
    ...(print.fit.tall > 0 ? { verticalFitToPages: print.fit.tall } : {}),
  };
  layout.setPrintArea(rectangleName(print.area));
  if (print.titleRows > 0) layout.setPrintTitleRows(`$1:$${print.titleRows}`);
}

/** Everything of a planned sheet into a new, empty sheet. */
export function applySheet(sheet: Excel.Worksheet, plan: PlanSheet, styles: Plan['styles']): void {
  sheet.tabColor = plan.tabColor;
  writeNumberFormats(sheet, plan.cells, styles);
  writeContent(sheet, plan, styles);
  writeCellLook(sheet, plan.cells, styles);
  for (const area of plan.merges) sheet.getRange(rectangleName(area)).merge();
  writeSizes(sheet, plan);
  for (const validation of plan.validations) writeValidation(sheet, validation);
  // Excel puts a new conditional format first, so the strongest goes in last.
  for (const highlight of [...plan.highlights].reverse()) writeHighlight(sheet, highlight);
  if (plan.filter) sheet.autoFilter.apply(rectangleName(plan.filter));
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${cellName(rows - 1, columns - 1)}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  writePrint(sheet, plan.print);
  if (plan.hidden) sheet.visibility = 'Hidden';
}
