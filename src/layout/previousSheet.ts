/** 上年数据: last year's report kept in this year's workbook, as it is printed, so that the next person has it and can read it. */
import {
  PAGE,
  PREVIOUS_AREA_NAME,
  PREVIOUS_ITEMS,
  PREVIOUS_SHEET,
  PROPERTY,
  sharedColumnCount,
  sharedColumns,
  tableOf,
  TEMPLATE_VERSION,
} from '../form';
import type { Edition, FieldId, FormTable, PreviousItem } from '../form';
import { READ_BACK, WORKBOOK } from '../messages';
import type { CellValue, Rectangle } from '../grid';
import type { Report } from '../report';
import { cellTextsOf } from './limits';
import type { Plan } from './plan';
import { at, draftSheet, finishSheet, heightFor, put, raise } from './sheet';
import type { SheetDraft } from './sheet';
import { STYLES, TAB_COLORS } from './styles';
import type { StyleName } from './styles';

/** As wide as 表四 is on its own sheet. */
const PIXELS = 856;
/** Columns for what an item is called. */
const ITEM_COLUMNS = 3;
const FIRST_ITEM_ROW = 1;
const HEADING_HEIGHT = 30;
const LEAST_HEIGHT = 22;

/** Puts a text and makes its row as high as it needs: Excel fits no row to merged cells. */
function putText(sheet: SheetDraft, area: Rectangle, style: StyleName, value: CellValue): void {
  put(sheet, area, style, { value });
  if (area.rowCount > 1) return;
  const widths = sheet.columnWidths.slice(area.column, area.column + area.columnCount);
  const width = widths.reduce((sum, each) => sum + each, 0);
  raise(sheet, area.row, Math.max(LEAST_HEIGHT, heightFor(String(value ?? ''), width, STYLES[style].size)));
}

/** What last year's report said: what it did not have is told, and what was no number stays as it was. */
function figureOf(report: Report, id: FieldId): CellValue {
  const figure = report.figures.get(id);
  if (!figure) return READ_BACK.previousUnread;
  return figure.spelling === 'unreadable' ? figure.text || READ_BACK.previousUnread : figure.value;
}

function putTable(sheet: SheetDraft, edition: Edition, table: FormTable, top: number, report: Report): void {
  const starts = sharedColumns(edition, table);
  const startOf = (column: number): number => starts[column] ?? 0;
  for (const { row, column, rowSpan, columnSpan, text, field, kind } of table.cells) {
    const first = startOf(column);
    const area = at(top + row, first, rowSpan, startOf(column + columnSpan) - first);
    if (field) put(sheet, area, 'total', { value: figureOf(report, field) });
    else putText(sheet, area, kind === 'label' && rowSpan > 1 ? 'groupLabel' : kind, text);
  }
}

/** The parts of the report one below the other; returns the row behind the last. */
function putParts(sheet: SheetDraft, edition: Edition, report: Report, first: number): number {
  const columns = sheet.columnWidths.length;
  let row = first;
  for (const { heading, table, text } of edition.parts) {
    if (table === null && (text === null || text === 'preface')) continue;
    put(sheet, at(row, 0, 1, columns), 'heading', { value: heading });
    raise(sheet, row, HEADING_HEIGHT);
    row++;
    if (table !== null) {
      const printed = tableOf(edition, table);
      putTable(sheet, edition, printed, row, report);
      row += printed.rowCount;
    }
    // A paragraph stands one column further in than a heading: by that they are told apart.
    for (const paragraph of text === null ? [] : cellTextsOf(report.parts[text]))
      putText(sheet, at(row++, 1, 1, columns - 1), 'itemFixed', paragraph);
  }
  return row;
}

/** A plan of one sheet, which is hidden; an older one gives way. */
export function planPrevious(edition: Edition, previous: Report, reorganised: boolean): Plan {
  const columns = sharedColumnCount(edition);
  const widths = Array.from({ length: columns }, () => Math.round(PIXELS / columns));
  const sheet = draftSheet(PREVIOUS_SHEET, TAB_COLORS.cover, widths);
  const { yes, no } = READ_BACK.previousReorganised;
  const items: Readonly<Record<PreviousItem, CellValue>> = {
    unit: previous.unit,
    year: previous.year,
    edition: previous.edition,
    reorganised: reorganised ? yes : no,
  };
  put(sheet, at(0, 0, 1, columns), 'heading', { value: WORKBOOK.previousTitle });
  raise(sheet, 0, HEADING_HEIGHT);
  PREVIOUS_ITEMS.forEach((item, index) => {
    const row = FIRST_ITEM_ROW + index;
    putText(sheet, at(row, 0, 1, ITEM_COLUMNS), 'item', READ_BACK.previousItems[item]);
    putText(sheet, at(row, ITEM_COLUMNS, 1, columns - ITEM_COLUMNS), 'itemFixed', items[item]);
  });
  const first = FIRST_ITEM_ROW + PREVIOUS_ITEMS.length;
  const end = putParts(sheet, edition, previous, first);
  return {
    suffix: '',
    styles: STYLES,
    names: [
      {
        name: PREVIOUS_AREA_NAME,
        sheet: PREVIOUS_SHEET,
        area: at(FIRST_ITEM_ROW, 0, end - FIRST_ITEM_ROW, columns),
      },
    ],
    properties: { [PROPERTY.template]: TEMPLATE_VERSION },
    start: null,
    sheets: [
      {
        ...finishSheet(sheet, {
          orientation: 'landscape',
          area: at(0, 0, end, columns),
          titleRows: 0,
          fit: { wide: 1, tall: 0 },
          margins: PAGE.margins,
        }),
        hidden: true,
      },
    ],
  };
}

/** A plan that takes 上年数据 out of the workbook again, whatever the sheet is called there. */
export const planWithoutPrevious = (sheet: string): Plan => ({
  suffix: '',
  styles: {},
  names: [],
  properties: {},
  start: null,
  sheets: [],
  removes: { sheets: [sheet], names: [PREVIOUS_AREA_NAME] },
});
