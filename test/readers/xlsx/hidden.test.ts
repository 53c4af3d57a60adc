import type { Hidden } from '../../../src/grid';
import { MAIN, OFFICE, readParts } from './parts';

const CELLS =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="D4"><v>4</v></c></row></sheetData>';

const hidden = (sheet: string, state = ''): Hidden | undefined =>
  readParts(sheet, {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" ${state} r:id="rId1"/></sheets></workbook>`,
  }).grids[0]?.hidden;
const rows = (xml: string) => [
  ...(hidden(`<sheetData>${xml}<row r="9"><c r="A9"><v>1</v></c></row></sheetData>`)?.rows ?? []),
];
const columns = (xml: string) => [...(hidden(`<cols>${xml}</cols>${CELLS}`)?.columns ?? [])];

describe('what a sheet hides', () => {
  test('nothing: there is no word of it', () => {
    expect(hidden(CELLS)).toBeUndefined();
    expect(hidden(`<cols><col min="1" max="4" width="9" hidden="0"/></cols>${CELLS}`)).toBeUndefined();
    expect(hidden(CELLS, 'state="visible"')).toBeUndefined();
  });

  test.each(['hidden', 'veryHidden'])('a sheet that is %s', (state) =>
    expect(hidden(CELLS, `state="${state}"`)).toEqual({
      sheet: true,
      rows: new Set(),
      columns: new Set(),
    }),
  );

  test('rows, with and without content, whatever else is said of them', () => {
    const cell = (row: number) => `<c r="A${row}"><v>1</v></c>`;
    expect(
      rows(
        `<row r="1" hidden="1">${cell(1)}</row><row r="2" hidden="0">${cell(2)}</row><row r="3" ht="0" hidden="true" customHeight="1">${cell(3)}</row>` +
          `<row r="4">${cell(4)}</row><row r="5" hidden="1"/><row hidden="1">${cell(6)}</row><row r="7" xmlns:x="u" x:hidden="1">${cell(7)}</row>`,
      ),
    ).toEqual([0, 2, 4, 5]);
  });

  test('rows below the last that holds anything are not counted', () =>
    expect(rows('<row r="10" hidden="1"/><row r="1048576" hidden="1"/>')).toEqual([]));

  test('columns, up to the last that holds anything', () => {
    expect(columns('<col min="2" max="3" hidden="1"/>')).toEqual([1, 2]);
    expect(columns('<col min="3" max="16384" hidden="true"/>')).toEqual([2, 3]);
    expect(columns('<col min="5" max="16384" hidden="1"/>')).toEqual([]);
    expect(columns('<col min="2" max="2" hidden="1"/><col min="1" max="2" hidden="1"/>')).toEqual([0, 1]);
    expect(
      columns('<col min="0" max="9" hidden="1"/><col hidden="1"/><col min="x" max="y" hidden="1"/>'),
    ).toEqual([]);
  });

  test('many spans over all columns cost no more than their number', () => {
    const last = '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>';
    const spans = '<col min="1" max="16384" hidden="1"/>'.repeat(100_000);
    expect(hidden(`<cols>${spans}</cols>${last}`)?.columns.size).toBe(16_384);
  });
});
