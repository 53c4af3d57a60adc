/** Books as the bytes of workbooks: .xlsx by ExcelJS, .xls and .ods by SheetJS, .csv of all sheets below each other. */
import { utils, write } from '@e965/xlsx';
import type { BookType, CellObject, WorkSheet } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import ExcelJS from 'exceljs';
import { cellName } from '../../../src/grid';
import { rowCountOf } from '../model';
import type { ModelCell } from '../model';
import type { Book, Page } from './draft';

interface Placed extends ModelCell {
  /** It merges what it spans. */
  readonly isMerged: boolean;
}
interface LaidOut {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: readonly Placed[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The blocks of a page below each other, with a row between them and what follows a table. */
function laidOut({ name, model, isHidden = false, shift = [0, 0] }: Page, used: Set<string>): LaidOut {
  const cells: Placed[] = [];
  const [hiddenRows, hiddenColumns]: [number[], number[]] = [[], []];
  let [row] = shift;
  const [, column] = shift;
  for (const block of model) {
    if (block.kind === 'lines') {
      for (const text of block.lines)
        cells.push({
          row: row++,
          column,
          rowSpan: 1,
          columnSpan: 1,
          text,
          field: null,
          kind: 'noise',
          isMerged: false,
        });
      continue;
    }
    for (const cell of block.cells)
      cells.push({
        ...cell,
        row: row + cell.row,
        column: column + cell.column,
        isMerged: cell.rowSpan * cell.columnSpan > 1,
      });
    hiddenRows.push(...(block.hidden?.rows ?? []).map((each) => row + each));
    hiddenColumns.push(...(block.hidden?.columns ?? []).map((each) => column + each));
    row += rowCountOf(block) + 1;
  }
  let unique = name;
  for (let at = 2; used.has(unique); at++) unique = `${name} (${at})`;
  used.add(unique);
  return { name: unique, isHidden, cells, hiddenRows, hiddenColumns };
}

function layOut(book: Book): LaidOut[] {
  const used = new Set<string>();
  return book.map((page) => laidOut(page, used));
}

const asNumber = (text: string): number | undefined =>
  /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : undefined;

const formulaOf = ({ row, column }: Placed, of: readonly (readonly [number, number])[]): string => {
  const names = of.map(([rows, columns]) => cellName(row + rows, column + columns));
  const isRow = of.every(([rows, columns], at) => rows === 0 && columns === of[0]![1] + at);
  return isRow ? `SUM(${names[0]}:${names.at(-1)})` : names.join('+');
};

const FONTS = {
  struck: { strike: true },
  raised: { vertAlign: 'superscript' },
  hidden: {},
  deleted: {},
} as const;

function excelValue(cell: Placed): ExcelJS.CellValue {
  const { stored, unseen, text } = cell;
  if (stored?.kind === 'sum')
    return {
      formula: formulaOf(cell, stored.of),
      ...(stored.result !== undefined && { result: stored.result }),
    };
  if (stored) return stored.value;
  if (unseen) {
    const mark = { text: unseen.digits, font: FONTS[unseen.how] };
    return { richText: unseen.stands === 'before' ? [mark, { text }] : [{ text }, mark] };
  }
  return asNumber(text) ?? text;
}

export async function xlsxOf(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, isHidden, cells, hiddenRows, hiddenColumns } of layOut(book)) {
    const sheet = workbook.addWorksheet(name, { state: isHidden ? 'hidden' : 'visible' });
    for (const each of cells) {
      if (each.text === '' && !each.stored) continue;
      const cell = sheet.getCell(each.row + 1, each.column + 1);
      cell.value = excelValue(each);
      if (each.stored?.kind === 'format') cell.numFmt = each.stored.format;
    }
    for (const { row, column, rowSpan, columnSpan } of cells.filter(({ isMerged }) => isMerged))
      sheet.mergeCells(row + 1, column + 1, row + rowSpan, column + columnSpan);
    hiddenRows.forEach((row) => (sheet.getRow(row + 1).hidden = true));
    hiddenColumns.forEach((column) => (sheet.getColumn(column + 1).hidden = true));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function sheetJsCell({ text, stored }: Placed): CellObject {
  if (stored?.kind === 'format') return { t: 'n', v: stored.value, z: stored.format };
  const value = asNumber(text);
  return value === undefined ? { t: 's', v: text } : { t: 'n', v: value };
}

function sheetJsSheet({ cells, hiddenRows, hiddenColumns }: LaidOut): WorkSheet {
  const sheet: WorkSheet = {};
  for (const cell of cells)
    if (cell.text !== '') sheet[utils.encode_cell({ r: cell.row, c: cell.column })] = sheetJsCell(cell);
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: {
      r: Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan)),
      c: Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan)),
    },
  });
  sheet['!merges'] = cells
    .filter(({ isMerged }) => isMerged)
    .map(({ row, column, rowSpan, columnSpan }) => ({
      s: { r: row, c: column },
      e: { r: row + rowSpan - 1, c: column + columnSpan - 1 },
    }));
  sheet['!rows'] = [];
  hiddenRows.forEach((row) => (sheet['!rows']![row] = { hidden: true }));
  sheet['!cols'] = [];
  hiddenColumns.forEach((column) => (sheet['!cols']![column] = { hidden: true }));
  return sheet;
}

export function sheetJsOf(book: Book, bookType: BookType): Uint8Array {
  const sheets = layOut(book);
  const workbook = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(workbook, sheetJsSheet(sheet), sheet.name);
  workbook.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
  return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

export function csvOf(book: Book): Uint8Array {
  const [sheet] = layOut([{ name: '年报', model: book.flatMap(({ model }) => model) }]);
  const rows: string[][] = [];
  const width = Math.max(...sheet!.cells.map(({ column, columnSpan }) => column + columnSpan));
  for (const { row, column, text } of sheet!.cells) {
    while (rows.length <= row) rows.push(Array.from({ length: width }, () => ''));
    rows[row]![column] = text;
  }
  return strToU8(`\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}`);
}
