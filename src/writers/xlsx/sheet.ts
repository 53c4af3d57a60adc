/** A worksheet part; its elements stand in the order the schema asks (ISO/IEC 29500-1 §18.3.1.99). */
import { cellName, rectangleName } from '../../grid';
import type { PlanSheet } from '../../layout';
import { sheetData } from './cells';
import type { CellTools } from './cells';
import { NAMESPACE } from './namespaces';
import { pageSetup } from './page';
import { conditionalFormats, dataValidations } from './rules';
import { argb } from './styles';
import { counted, element } from './xml';

/** Pixels of the widest digit of the first font at 100 %. */
const DIGIT = 8;

export interface SheetView {
  /** The sheet in front when the workbook opens. */
  readonly active: boolean;
  /** The selected cell. */
  readonly row: number;
  readonly column: number;
}

/** Pixels to digits, in 256ths as Excel keeps them; the five pixels of padding are part of both. */
const widthOf = (pixels: number): number => Math.trunc((pixels / DIGIT) * 256) / 256;

function columns({ columnWidths, hiddenColumns }: PlanSheet): string {
  const xml = columnWidths.map((pixels, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width: widthOf(pixels),
      hidden: hiddenColumns?.has(index) ? 1 : undefined,
      customWidth: 1,
    }),
  );
  return xml.length === 0 ? '' : element('cols', {}, xml.join(''));
}

function dimension({ cells }: PlanSheet): string {
  const rows = cells.map(({ row }) => row);
  const columnNumbers = cells.map(({ column }) => column);
  const rowCount = rows.reduce((most, row) => Math.max(most, row + 1), 1);
  const columnCount = columnNumbers.reduce((most, column) => Math.max(most, column + 1), 1);
  return element('dimension', { ref: rectangleName({ row: 0, column: 0, rowCount, columnCount }) });
}

function pane({ freeze: { rows, columns: across } }: PlanSheet): string {
  const activePane = rows === 0 ? 'topRight' : across === 0 ? 'bottomLeft' : 'bottomRight';
  return element('pane', {
    xSplit: across || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, across),
    activePane,
    state: 'frozen',
  });
}

/** The selection belongs to the pane that its cell is in. */
function views(sheet: PlanSheet, { active, row, column }: SheetView): string {
  const { rows, columns: across } = sheet.freeze;
  const frozen = rows > 0 || across > 0;
  const vertical = rows > 0 && row >= rows ? 'bottom' : 'top';
  const horizontal = across > 0 && column >= across ? 'Right' : 'Left';
  const cell = cellName(row, column);
  const selection = element('selection', {
    pane: frozen && `${vertical}${horizontal}` !== 'topLeft' ? `${vertical}${horizontal}` : undefined,
    activeCell: cell,
    sqref: cell,
  });
  const view = element(
    'sheetView',
    { tabSelected: active ? 1 : undefined, workbookViewId: 0 },
    (frozen ? pane(sheet) : '') + selection,
  );
  return element('sheetViews', {}, view);
}

/** The XML of one sheet. */
export function sheetXml(sheet: PlanSheet, tools: CellTools, view: SheetView): string {
  const properties = element('tabColor', { rgb: argb(sheet.tabColor) }) + '<pageSetUpPr fitToPage="1"/>';
  return element(
    'worksheet',
    { xmlns: NAMESPACE.main },
    element('sheetPr', {}, properties) +
      dimension(sheet) +
      views(sheet, view) +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      columns(sheet) +
      sheetData(sheet, tools) +
      (sheet.filter ? element('autoFilter', { ref: rectangleName(sheet.filter) }) : '') +
      counted(
        'mergeCells',
        sheet.merges.map((area) => element('mergeCell', { ref: rectangleName(area) })),
      ) +
      conditionalFormats(sheet.highlights, tools.styles) +
      dataValidations(sheet.validations) +
      pageSetup(sheet.print),
  );
}
