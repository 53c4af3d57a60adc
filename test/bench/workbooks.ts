/** Workbooks with the three tables for benches: half as we write them, half as exceljs does. */
import ExcelJS from 'exceljs';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { writeXlsx } from '../../src/writers/xlsx';
import { randomReport } from '../support/reports';

/** The sheets with the statutory tables: what most bodies send. */
const TABLES = ['二、主动公开', '三、依申请公开', '四、复议诉讼'];

/** A number of files by an environment variable. */
export function countFrom(variable: string, usual: number): number {
  const count = Number(process.env[variable] ?? usual);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${variable} is no number of files`);
  return count;
}

async function byExcelJs({ sheets, styles }: Plan): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, cells, merges } of sheets.filter((each) => TABLES.includes(each.name))) {
    const sheet = book.addWorksheet(name);
    for (const { row, column, value, formula, style } of cells) {
      const cell = sheet.getCell(row + 1, column + 1);
      const result = value ?? undefined;
      cell.value =
        formula === null ? value : { formula: formula.slice(1), ...(result !== undefined && { result }) };
      const { font, size, bold, border } = styles[style] ?? {};
      cell.font = { ...(font && { name: font }), ...(size && { size }), bold: bold ?? false };
      if (border)
        cell.border = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' } };
    }
    for (const { row, column, rowCount, columnCount } of merges)
      sheet.mergeCells(row + 1, column + 1, row + rowCount, column + columnCount);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same count gives the same reports. */
export async function tableWorkbooks(count: number): Promise<{ ours: Uint8Array[]; excelJs: Uint8Array[] }> {
  const edition = editionById('2021');
  if (!edition) throw new Error('no edition 2021');
  const ours: Uint8Array[] = [];
  const excelJs: Uint8Array[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const plan = planReport(edition, {
      report: randomReport(seed, { year: 2024 }),
      typedTotals: seed % 4 < 2,
    });
    if (seed % 2 === 0) ours.push(writeXlsx(plan));
    else excelJs.push(await byExcelJs(plan));
  }
  return { ours, excelJs };
}
