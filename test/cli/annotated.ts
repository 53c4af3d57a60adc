/** A review workbook that a reviewer gave a look of their own, by hand, and what has to be seen of it in the rounds after. */
import ExcelJS from 'exceljs';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { openPackage } from '../../src/ooxml';
import type { Report } from '../../src/report';
import { writeXlsx } from '../../src/writers/xlsx';
import { randomReport, withFigure } from '../support/reports';
import type { Terminal } from './terminal';

const edition = editionById('2021');
export const bytesOf = (report: Report): Uint8Array => {
  if (!edition) throw new Error('no edition 2021');
  return writeXlsx(planReport(edition, { report, typedTotals: true }));
};
/** 新收 3 and nothing else, all of it 予以公开 to 自然人; `received` may be typed wrongly. */
export function report(unit: string, count: number, received = count): Report {
  const blank = randomReport(1, { unit, year: 2024, kind: 'department', limit: 1 });
  const fields: Record<string, number> = {
    'requests.received.natural': received,
    'requests.received.total': count,
    'requests.granted.natural': count,
    'requests.granted.total': count,
    'requests.handled.natural': count,
    'requests.handled.total': count,
  };
  return Object.entries(fields).reduce((whole, [field, value]) => withFigure(whole, field, value), blank);
}

type Book = ExcelJS.Workbook;
export async function opened(terminal: Terminal, file: string): Promise<Book> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(terminal.read(file) as unknown as ArrayBuffer);
  return book;
}
export async function edit(terminal: Terminal, file: string, change: (book: Book) => void): Promise<void> {
  const book = await opened(terminal, file);
  change(book);
  terminal.write(file, new Uint8Array(await book.xlsx.writeBuffer()));
}

export const HEADER_ROW = 3;
export function sheetOf(book: Book, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
function columnOf(sheet: ExcelJS.Worksheet, header: string): number {
  const column = (sheet.getRow(HEADER_ROW).values as unknown[]).indexOf(header);
  if (column < 0) throw new Error(`no column ${header}`);
  return column;
}
/** The cell of a member's first row. */
export function cellOf(book: Book, name: string, unit: string, header: string): ExcelJS.Cell {
  const sheet = sheetOf(book, name);
  const name_ = columnOf(sheet, '单位');
  for (let row = HEADER_ROW + 1; row <= sheet.rowCount; row++)
    if (sheet.getRow(row).getCell(name_).text === unit)
      return sheet.getRow(row).getCell(columnOf(sheet, header));
  throw new Error(`no row of ${unit}`);
}
export const fillOf = ({ fill }: ExcelJS.Cell): string | undefined =>
  fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
const solid = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
export const ordered = (book: Book): string[] => {
  const sheet = sheetOf(book, '审核台账');
  return [4, 5, 6].map((row) => sheet.getRow(row).getCell(columnOf(sheet, '单位')).text);
};

/** A first round in which 教育局 has a fault and stands first. */
export async function firstRound(terminal: Terminal): Promise<void> {
  terminal.write('list.csv', '单位,类别\n金山县水务局,部门\n金山县教育局,部门\n金山县民政局,部门\n');
  terminal.write('水务.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('教育.xlsx', bytesOf(report('金山县教育局', 4, 6)));
  terminal.write('民政.xlsx', bytesOf(report('金山县民政局', 5)));
  const files = ['水务.xlsx', '教育.xlsx', '民政.xlsx'];
  const { err } = await terminal.nianbao(
    'review',
    ...files,
    ...['--members', 'list.csv', '--year', '2024', '-o', '审核.xlsx'],
  );
  expect(err).toBe('');
}
/** A second one in which 民政局 has, and 教育局 is mended. */
export async function nextRound(terminal: Terminal, number: number): Promise<string> {
  terminal.write(`教育${number}.xlsx`, bytesOf(report('金山县教育局', 4 + number)));
  terminal.write(`民政${number}.xlsx`, bytesOf(report('金山县民政局', 5 + number, 9 + number)));
  const { err } = await terminal.nianbao(
    ...['review', `教育${number}.xlsx`, `民政${number}.xlsx`, '--into', '审核.xlsx'],
  );
  return err;
}

/** Programs share the styles of cells: a changed one is another. */
const restyle = (cell: ExcelJS.Cell, change: Partial<ExcelJS.Style>): void => {
  cell.style = { ...cell.style, ...change };
};

/** What a reviewer does to the workbook in Excel. */
export function annotate(book: Book): void {
  const ledger = sheetOf(book, '审核台账');
  const own = ledger.columnCount + 1;
  ledger.getRow(HEADER_ROW).getCell(own).value = '办结率';
  for (const number of [4, 5, 6]) {
    const cell = ledger.getRow(number).getCell(own);
    cell.value = { formula: `IF(I${number}=0,0,K${number}/I${number}/2)`, result: 9 };
    restyle(cell, { numFmt: '0.00%' });
  }
  const education = Number(cellOf(book, '审核台账', '金山县教育局', '单位').row);
  for (let column = 1; column <= own; column++)
    restyle(ledger.getRow(education).getCell(column), { fill: solid('FFFFFF00') });
  const note = cellOf(book, '审核台账', '金山县水务局', '备注');
  note.value = '电话核实过';
  restyle(note, { font: { ...note.font, bold: true, underline: true, color: { argb: 'FFC00000' } } });
  ledger.getColumn(columnOf(ledger, '差额')).hidden = true;
  ledger.getColumn(columnOf(ledger, '备注')).width = 45;
  ledger.getRow(education).height = 48;

  const list = sheetOf(book, '成员名单');
  const phone = list.columnCount + 1;
  list.getRow(HEADER_ROW).getCell(phone).value = '电话';
  list.getRow(5).getCell(phone).value = '0471-1234567';
  restyle(list.getRow(5).getCell(2), { fill: solid('FF92D050') });

  const issues = sheetOf(book, '问题清单');
  const who = issues.columnCount + 1;
  issues.getRow(HEADER_ROW).getCell(who).value = '经办';
  issues.getRow(4).getCell(who).value = '小李';
  restyle(issues.getRow(4).getCell(who), { fill: solid('FF00B0F0') });
}

const UNITS = ['金山县水务局', '金山县教育局', '金山县民政局'];
const fills = (book: Book, header: string) =>
  UNITS.map((unit) => fillOf(cellOf(book, '审核台账', unit, header)));

/** What has to be seen in every round after, wherever the rows are. */
export function expectKept(book: Book): void {
  expect(fills(book, '单位')).toEqual(['FFF2F2F2', 'FFFFFF00', 'FFF2F2F2']);
  expect(fills(book, '状态')).toEqual(['FFFFF9E0', 'FFFFFF00', 'FFFFF9E0']);
  expect(fills(book, '✗')).toEqual([undefined, 'FFFFFF00', undefined]);
  expect(fills(book, '办结率')).toEqual(['FFFFF9E0', 'FFFFFF00', 'FFFFF9E0']);
  const [note, other] = UNITS.map((unit) => cellOf(book, '审核台账', unit, '备注'));
  expect(note?.value).toBe('电话核实过');
  expect(note?.font).toMatchObject({ bold: true, underline: true, color: { argb: 'FFC00000' }, size: 9 });
  expect(other?.font).toMatchObject({ color: { argb: 'FF000000' }, size: 9 });
  expect([other?.font.bold, other?.font.underline]).toEqual([undefined, undefined]);
  const rates = UNITS.map((unit) => cellOf(book, '审核台账', unit, '办结率'));
  expect(rates.map(({ numFmt }) => numFmt)).toEqual(['0.00%', '0.00%', '0.00%']);
  expect(rates.map(({ value, row }) => [value, row])).toEqual(
    rates.map(({ row }) => [{ formula: `IF(I${row}=0,0,K${row}/I${row}/2)`, result: 0.5 }, row]),
  );
  const ledger = sheetOf(book, '审核台账');
  expect(ledger.getColumn(columnOf(ledger, '差额')).hidden).toBe(true);
  expect(ledger.getColumn(columnOf(ledger, '新收')).hidden).toBe(false);
  expect(ledger.getColumn(columnOf(ledger, '备注')).width).toBeCloseTo(45, 0);
  const heights = UNITS.map(
    (unit) => ledger.getRow(Number(cellOf(book, '审核台账', unit, '单位').row)).height,
  );
  expect(heights).toEqual([undefined, 48, undefined]);
  const list = sheetOf(book, '成员名单');
  const phone = columnOf(list, '电话');
  expect([4, 5, 6].map((row) => list.getRow(row).getCell(phone).value)).toEqual([null, '0471-1234567', null]);
  expect([4, 5, 6].map((row) => fillOf(list.getRow(row).getCell(2)))).toEqual([
    'FFFFF9E0',
    'FF92D050',
    'FFFFF9E0',
  ]);
  const clerk = cellOf(book, '问题清单', '金山县教育局', '经办');
  expect([clerk.value, fillOf(clerk)]).toEqual(['小李', 'FF00B0F0']);
  const others = cellOf(book, '问题清单', '金山县民政局', '经办');
  expect([others.value, fillOf(others)]).toEqual([null, 'FFFFF9E0']);
}

export const stylesOf = (terminal: Terminal, file: string): number => {
  const part = new TextDecoder().decode(openPackage(terminal.read(file)).bytes('xl/styles.xml'));
  return Number(/<cellXfs count="(\d+)"/.exec(part)?.[1]);
};
