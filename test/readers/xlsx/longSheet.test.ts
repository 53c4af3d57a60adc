/** Sheets that are too large to be read as they are, beside one that is small: what holds something is read. */
import { NODE } from '../../../src/cli/platform';
import { cellAt } from '../../../src/grid';
import { UserError } from '../../../src/messages';
import { PORTABLE } from '../../../src/ooxml';
import { readXlsx } from '../../../src/readers';
import { MAIN, OFFICE, workbookBytes } from './parts';

const link = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/worksheet" Target="worksheets/${target}"/>`;
/** A large sheet before a small one. */
const twoSheets = (large: string) =>
  workbookBytes('', {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="台账" r:id="rId1"/><sheet name="年报" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${link('rId1', 'sheet1.xml')}${link('rId2', 'sheet2.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': large,
    'xl/worksheets/sheet2.xml':
      '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>',
  });
const repeated = (count: number, each: (row: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at + 1)).join('');
const sheet = (rows: string, merges = '') =>
  `<worksheet><sheetData><row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" t="inlineStr"><is><t>表&gt;</t></is></c></row>${rows}</sheetData>${merges}</worksheet>`;
const MERGES = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
const ROW = (row: number) => `<row r="${row + 1}" spans="1:40" ht="15.75" customHeight="1"`;

const LARGE: readonly (readonly [string, () => string, last: readonly [number, number] | undefined])[] = [
  [
    'rows with a height to the end of the sheet',
    () => repeated(180_000, (row) => `${ROW(row)}/>`) + '<row r="1048576"><c r="B1048576"><v>9</v></c></row>',
    [1_048_575, 1],
  ],
  [
    'rows that end aloud',
    () =>
      repeated(150_000, (row) => `${ROW(row)}></row>`) + '<row r="150002"><c r="B150002"><v>9</v></c></row>',
    [150_001, 1],
  ],
  [
    'cells with a style',
    () =>
      repeated(
        30_000,
        (row) =>
          `${ROW(row)}>${['A', 'AB', 'ABC']
            .map((name) => `<c r="${name}${row + 1}" s="12" t="s"/>`)
            .join('')
            .repeat(4)}</row>`,
      ) + '<row r="30002"><c r="B30002"><v>9</v></c></row>',
    [30_001, 1],
  ],
];

describe.each([
  ['in a browser', PORTABLE],
  ['in Node', NODE],
])('%s', (_, platform) => {
  test.each(LARGE)('%s', (__, rows, last) => {
    const xml = sheet(rows(), MERGES);
    expect(xml.length).toBeGreaterThan(8_000_000);
    const [ledger, report] = readXlsx(twoSheets(xml), 'a.xlsx', platform).grids;
    expect([ledger?.name, ledger?.unread, ledger?.merges.length]).toEqual(['台账', undefined, 1]);
    expect([...ledger!.cells.values()].map(({ value }) => value)).toEqual([1, '表>', 9]);
    expect(cellAt(ledger!, last![0], last![1])?.value).toBe(9);
    expect(report && cellAt(report, 0, 0)?.value).toBe(7);
  });
});

test('cells without a place keep theirs: nothing before them is left out', () => {
  const filler = repeated(250_000, (row) => `${ROW(row)}/>`);
  const xml = sheet(`<row r="1000002"><c r="A1000002" s="1"/><c><v>5</v></c></row>${filler}`);
  const [ledger] = readXlsx(twoSheets(xml), 'a.xlsx').grids;
  expect(cellAt(ledger!, 1_000_001, 1)?.value).toBe(5);
});

test('a ledger of 25,000 rows by 20 columns before a report: read in part, and said; the report is read', () => {
  const cells = (row: number) =>
    repeated(
      20,
      (column) => `<c r="${String.fromCharCode(64 + column)}${row + 1}"><v>${row * column}</v></c>`,
    );
  const [ledger, report] = readXlsx(
    twoSheets(sheet(repeated(25_000, (row) => `<row r="${row + 1}">${cells(row)}</row>`))),
    'a.xlsx',
  ).grids;
  expect([ledger?.unread, ledger?.cells.size, ledger?.rowCount]).toEqual(['rows', 199_999, 10_001]);
  expect(ledger?.areas).toEqual([{ row: 0, column: 0, rowCount: 10_000, columnCount: 16_384 }]);
  expect([report?.unread, report?.areas]).toEqual([undefined, undefined]);
  expect(report && cellAt(report, 0, 0)?.value).toBe(7);
});

test.each([
  ['that breaks off', '<row r="2">' + '<c r="A2" s="1"/>'.repeat(600_000), 'file/damaged'],
  ['of one text', '<row r="2"/>' + ' '.repeat(30_000_000), 'file/too-large'],
])('a large sheet %s', (_, rows, code) => {
  const xml = code === 'file/damaged' ? `<worksheet><sheetData>${rows}` : `<worksheet>${rows}`;
  const refused = () => readXlsx(twoSheets(xml), 'a.xlsx');
  expect(refused).toThrow(UserError);
  expect(refused).toThrow(expect.objectContaining({ code }) as Error);
});
