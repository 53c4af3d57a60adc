import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { cellAt } from '../../src/grid';
import { UserError } from '../../src/messages';
import { writeZip } from '../../src/ooxml';
import { readFile, sniff } from '../../src/readers';
import { compoundFile, encryptedWorkbook } from '../support/compound';
import { workbookBytes } from './xlsx/parts';

/** A workbook of another kind, written by SheetJS. */
function legacyBytes(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['申请人情况', '自然人', 12],
    ['本年新收', true, 0.5],
    [null, '#', 45657],
  ]);
  sheet['D1'] = { t: 'n', v: 12, f: 'SUM(C1:C1)' };
  sheet['C3'] = { t: 'n', v: 45657, z: 'yyyy/mm/dd' };
  sheet['!ref'] = 'A1:D3';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '三、依申请公开');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const failure = (bytes: Uint8Array, name: string): Promise<string> =>
  readFile(bytes, name).then(
    () => 'none',
    (thrown: unknown) => (thrown instanceof UserError ? thrown.code : String(thrown)),
  );

describe('legacy workbooks', () => {
  test.each<[BookType, string]>([
    ['biff8', '去年.xls'],
    ['biff8', '去年.et'],
    ['ods', '去年.ods'],
    ['xlsb', '去年.xlsb'],
    ['xlml', '去年.xls'],
    ['biff8', '名字不对.xlsx'],
  ])('%s as %s', async (type, name) => {
    const source = await readFile(legacyBytes(type), name);
    if (source.kind !== 'workbook') throw new Error(source.kind);
    const [grid] = source.workbook.grids;
    if (!grid) throw new Error('no sheet');
    expect([grid.name, grid.rowCount, grid.columnCount]).toEqual(['三、依申请公开', 3, 4]);
    expect([0, 1, 2].map((column) => cellAt(grid, 0, column)?.value)).toEqual(['申请人情况', '自然人', 12]);
    expect([1, 2].map((column) => cellAt(grid, 1, column)?.value)).toEqual([true, 0.5]);
    expect(cellAt(grid, 2, 2)).toEqual({ value: 45657, text: '2024-12-31', formula: null });
    expect(cellAt(grid, 2, 0)).toBeUndefined();
    expect(cellAt(grid, 0, 3)?.value).toBe(12);
    // SheetJS writes formulas into these two only; those of an .xls are read in test/referee.
    if (type === 'ods' || type === 'xlml') expect(cellAt(grid, 0, 3)?.formula).toMatch(/^=SUM/);
    expect(grid.merges).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 1 }]);
  });
});

test.each<BookType>(['xlsb', 'xlml'])(
  'what a workbook hides as %s: a sheet, rows, columns',
  async (bookType) => {
    const book = utils.book_new();
    for (const name of ['看得见', '看不见']) {
      const sheet = utils.aoa_to_sheet(Array.from({ length: 4 }, (_, row) => ['行', row, row]));
      if (name === '看得见') {
        sheet['!rows'] = [{}, { hidden: true }];
        sheet['!cols'] = [{}, {}, { hidden: true }];
      }
      utils.book_append_sheet(book, sheet, name);
    }
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
    const source = await readFile(bytes, '去年.xls');
    if (source.kind !== 'workbook') throw new Error(source.kind);
    expect(source.workbook.grids.map(({ hidden }) => hidden)).toEqual([
      { sheet: false, rows: new Set([1]), columns: new Set([2]) },
      { sheet: true, rows: new Set(), columns: new Set() },
    ]);
  },
);

describe('what a file is', () => {
  test.each([
    ['a workbook under another name', workbookBytes('<sheetData/>'), '报告.docx', 'xlsx'],
    ['a Word document', writeZip({ 'word/document.xml': strToU8('<a/>') }), '报告.xlsx', 'docx'],
    ['a page called .xls, as many sites export', strToU8('\ufeff<html><table><tr>'), '导出.xls', 'html'],
    ['a report of ours', strToU8(' {"unit":""}'), '报告.txt', 'json'],
    ['pasted text', strToU8('三、收到和处理政府信息公开申请情况'), '报告.txt', 'text'],
    ['text called .xls', strToU8('本年新收\t1\t2'), '报告.xls', 'text'],
    ['text called .xlsx', strToU8('本年新收\t1\t2'), '报告.xlsx', 'misnamed'],
    ['UTF-16 text', new Uint8Array([0xff, 0xfe, 0x31, 0]), '报告.txt', 'text'],
    ['a PDF', strToU8('%PDF-1.7 (x)'), '报告.pdf', 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), '扫描.png', 'other'],
    ['a Word 97 document', compoundFile({ WordDocument: new Uint8Array(5_000) }), '报告.doc', 'oldWord'],
    ['an encrypted workbook', encryptedWorkbook(), '报告.xlsx', 'encrypted'],
    ['a zip cut short', workbookBytes('<sheetData/>').subarray(0, 99), '报告.xlsx', 'xlsx'],
    [
      'text of LibreOffice',
      writeZip({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'a.odt',
      'other',
    ],
  ])('%s', (_name, bytes, file, kind) => expect(sniff(bytes, file)).toBe(kind));

  test.each([
    ['nothing', new Uint8Array(), '空.xls', 'file/empty'],
    ['an encrypted workbook', encryptedWorkbook(), '密.xls', 'file/encrypted'],
    ['an .xls cut short', legacyBytes('biff8').subarray(0, 2_000), '短.xls', 'file/damaged'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), '扫描.png', 'file/kind'],
  ])('%s is refused', async (_name, bytes, file, code) => expect(await failure(bytes, file)).toBe(code));
});
