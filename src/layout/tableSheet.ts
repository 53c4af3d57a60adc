/** The sheet of one statutory table: printed exactly, under the heading of its part; checks beside and below it, outside the print area. */
import { fieldOf, PAGE, partOfTable } from '../form';
import type { Field, FormCell, FormTable, Measure } from '../form';
import { WORKBOOK } from '../messages';
import { putBlankAsZero } from './blankAsZero';
import { placeCheckCells } from './checkCells';
import type { CheckCells } from './checkCells';
import type { PlanContext } from './context';
import { argumentsOf, joinPlaces } from './formula';
import { tableHighlights } from './highlights';
import { putControlRows } from './controlRows';
import { fillPage } from './pageFit';
import type { PlanHighlight, PlanName, PlanPrint, PlanSheet, PlanValidation } from './plan';
import { signCell } from './relationFormula';
import { at, draftSheet, finishSheet, heightFor, put, raise } from './sheet';
import type { CellContent, SheetDraft } from './sheet';
import { STYLES, TAB_COLORS } from './styles';
import type { StyleName } from './styles';

/**
 * Beside the pane on a 1366-pixel screen some 950 pixels are left for the grid. A table on an upright page is narrower, so that
 * its letters of 12 points are more than 9 on paper.
 */
const TABLE_PIXELS: Readonly<Record<PlanPrint['orientation'], number>> = { portrait: 760, landscape: 856 };
const CHECK_PIXELS = 86;
const HEADING_HEIGHT = 30;
const MINIMUM_HEIGHT = 22;
const CHECK_ROW_HEIGHT = 30;
/** A wider table is printed across the page. */
const PORTRAIT_COLUMNS = 10;

function figureContent(field: Field, context: PlanContext, sheet: string): CellContent {
  if (context.formulaOf) return context.formulaOf(field.id);
  if (context.computed.has(field.id))
    return {
      formula: `=SUM(${argumentsOf(field.sumOf.map(context.placeOf), sheet)})`,
      value: context.valueOf(field.id),
    };
  return context.counted.get(field.id) ?? { value: context.contentOf(field.id) };
}

function putHeading(sheet: SheetDraft, table: FormTable, { edition }: PlanContext): void {
  const { heading } = partOfTable(edition, table.id);
  put(sheet, at(0, 0, 1, table.columnCount), 'heading', { value: heading });
  raise(sheet, 0, HEADING_HEIGHT);
}

function putPrintedCell(sheet: SheetDraft, cell: FormCell, top: number, context: PlanContext): void {
  const row = top + cell.row;
  const area = at(row, cell.column, cell.rowSpan, cell.columnSpan);
  if (cell.field) {
    const field = fieldOf(context.edition, cell.field);
    const isTotal = field.sumOf.length > 0 || context.formulaOf !== undefined;
    put(sheet, area, isTotal ? 'total' : 'figure', figureContent(field, context, sheet.name));
    raise(sheet, row, heightFor('0', TABLE_PIXELS.portrait, STYLES.figure.size));
    return;
  }
  // Each kind of printed cell has a style of its name.
  const style: StyleName = cell.kind === 'label' && cell.rowSpan > 1 ? 'groupLabel' : cell.kind;
  put(sheet, area, style, { value: cell.text });
  if (cell.rowSpan > 1) return;
  const width = sheet.columnWidths
    .slice(cell.column, cell.column + cell.columnSpan)
    .reduce((sum, each) => sum + each, 0);
  raise(sheet, row, Math.max(MINIMUM_HEIGHT, heightFor(cell.text, width, STYLES[style].size)));
}

function putChecks(sheet: SheetDraft, table: FormTable, checks: CheckCells, context: PlanContext): void {
  if (checks.column !== null) {
    put(sheet, at(context.topOf(table), checks.column, table.headerRows, 1), 'checkHeader', {
      value: WORKBOOK.check,
    });
    sheet.columnWidths.push(CHECK_PIXELS);
  }
  for (const { relation, row, column } of checks.beside)
    put(sheet, at(row, column), 'check', signCell(relation, context, sheet.name));
  for (const { rule, row, cells } of checks.below) {
    const labelColumns = Math.min(...cells.map(({ column }) => column));
    put(sheet, at(row, 0, 1, labelColumns), 'checkLabel', { value: WORKBOOK.gapLabels[rule] });
    for (const { relation, column } of cells)
      put(sheet, at(row, column), 'check', signCell(relation, context, sheet.name));
    raise(sheet, row, CHECK_ROW_HEIGHT);
  }
}

type ValidationWords = Pick<PlanValidation, 'rule' | 'title' | 'message'>;
/** Excel wants both bounds where there is one; no change of a number of items comes near this. */
const LARGEST_CHANGE = 1_000_000_000;
const VALIDATIONS: Readonly<Record<Measure, ValidationWords>> = {
  count: { rule: { kind: 'whole', minimum: 0, maximum: null }, ...WORKBOOK.countRule },
  change: {
    rule: { kind: 'whole', minimum: -LARGEST_CHANGE, maximum: LARGEST_CHANGE },
    ...WORKBOOK.changeRule,
  },
  amount: { rule: { kind: 'decimal', minimum: 0 }, ...WORKBOOK.amountRule },
};
const MEASURES: readonly Measure[] = ['count', 'change', 'amount'];

/** One validation for each rectangle of cells of the same measure that people type into. */
function validations(table: FormTable, context: PlanContext): PlanValidation[] {
  const typed = context.edition.fields.filter(
    (field) => field.table === table.id && !context.computed.has(field.id),
  );
  return MEASURES.flatMap((measure) =>
    joinPlaces(typed.filter((field) => field.measure === measure).map(({ id }) => context.placeOf(id))).map(
      ({ area }) => ({ area, ...VALIDATIONS[measure] }),
    ),
  );
}

/** What is typed in beside the table of a report; nothing where all figures are computed from elsewhere. */
function putTypedCells(
  sheet: SheetDraft,
  table: FormTable,
  checks: CheckCells,
  context: PlanContext,
): { readonly names: readonly PlanName[]; readonly highlights: readonly PlanHighlight[] } {
  if (context.formulaOf) return { names: [], highlights: [] };
  const controls = putControlRows(sheet, table, checks, context);
  const blanks = putBlankAsZero(sheet, table, checks, context);
  sheet.validations.push(...validations(table, context), ...controls.validations, blanks.validation);
  return { names: [...controls.names, blanks.name], highlights: controls.highlights };
}

/** The sheet, with the defined names of its controls; `putAbove` fills the rows between heading and table. */
export function tableSheet(
  table: FormTable,
  context: PlanContext,
  putAbove: (sheet: SheetDraft) => void = () => undefined,
): { readonly sheet: PlanSheet; readonly names: readonly PlanName[] } {
  const top = context.topOf(table);
  const page = {
    orientation: table.columnCount > PORTRAIT_COLUMNS ? 'landscape' : 'portrait',
    margins: PAGE.margins,
  } as const;
  const pixels = TABLE_PIXELS[page.orientation];
  const widths = table.widths.map((width) => Math.round((width / 100) * pixels));
  const sheet = draftSheet(context.sheetOf(table), TAB_COLORS.table, widths);
  const printed = at(0, 0, top + table.rowCount, table.columnCount);
  putHeading(sheet, table, context);
  putAbove(sheet);
  for (const cell of table.cells) putPrintedCell(sheet, cell, top, context);
  fillPage(sheet, printed.rowCount, printed.columnCount, page);
  const checks = placeCheckCells(table, context);
  putChecks(sheet, table, checks, context);
  const typed = putTypedCells(sheet, table, checks, context);
  sheet.highlights.push(...tableHighlights(table, checks, context), ...typed.highlights);
  const headerRows = top + table.headerRows;
  const figures = table.cells.filter(({ field }) => field !== null);
  sheet.freeze = { rows: headerRows, columns: Math.min(...figures.map(({ column }) => column)) };
  const finished = finishSheet(sheet, {
    ...page,
    area: printed,
    titleRows: headerRows,
    fit: { wide: 1, tall: 1 },
  });
  return { sheet: finished, names: typed.names };
}
