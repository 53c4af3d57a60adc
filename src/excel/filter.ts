/** Filters the rows of a list by what stands under its headers, wherever its columns stand now. */
import { rectangleName } from '../grid';
import { UserError } from '../messages';
import { areaOf } from './loaded';
import { runExcel } from './errors';
import { refuseHidden } from './select';
import type { Filtering } from './types';

const AREA = 'rowIndex,columnIndex,rowCount,columnCount';
const squeezed = (header: unknown): string => String(header).replace(/\s/g, '');

/** See `ExcelWorkbook.filter`. */
export async function filterSheet({ sheet: name, headerRow, criteria }: Filtering): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');
    const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
    const headers = sheet
      .getRange(`${headerRow + 1}:${headerRow + 1}`)
      .getUsedRangeOrNullObject(true)
      .load(`values,${AREA}`);
    await context.sync();
    refuseHidden(sheet);
    if (used.isNullObject || headers.isNullObject) throw new UserError('excel/missing');
    const { row, rowCount } = areaOf(used);
    const { column, columnCount } = areaOf(headers);
    const words = (headers.values[0] ?? []).map(squeezed);
    const area = { row: headerRow, column, rowCount: row + rowCount - headerRow, columnCount };
    const columns = criteria.map(({ header }) => words.indexOf(squeezed(header)));
    if (columns.includes(-1) || area.rowCount < 2) throw new UserError('excel/missing');
    sheet.activate();
    // Whatever was filtered before is shown again.
    sheet.autoFilter.remove();
    const range = rectangleName(area);
    if (criteria.length === 0) sheet.autoFilter.apply(range);
    criteria.forEach(({ values }, index) =>
      sheet.autoFilter.apply(
        range,
        columns[index],
        values === 'filled'
          ? { filterOn: 'Custom', criterion1: '<>' }
          : { filterOn: 'Values', values: [...values] },
      ),
    );
    // Rows that stay may be far below what is seen of the sheet.
    sheet.getCell(headerRow, column).select();
    await context.sync();
  });
}
