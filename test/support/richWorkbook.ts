/** A workbook with what people put into theirs: notes, a picture, protection, merges, lists, colours, hidden rows. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { plainPng } from './png';

export async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('申请 & "表"');
  sheet.addRow(['项目', '自然人', '总计']);
  sheet.addRow(['新收', 3, { formula: 'B2', result: 3 }]);
  sheet.addRow(['结转', 0, 5]);
  sheet.getCell('B2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
  sheet.getCell('B2').font = { bold: true, color: { argb: 'FF112233' }, name: '楷体', size: 13 };
  sheet.getCell('B2').numFmt = '0.00';
  sheet.getCell('B2').alignment = { horizontal: 'right', wrapText: true };
  sheet.getCell('B2').protection = { locked: false };
  sheet.getCell('A2').note = '他们自己的批注 <1>';
  sheet.getCell('B3').note = { texts: [{ text: '原有' }, { font: { bold: true }, text: '批注' }] };
  sheet.mergeCells('A5:C6');
  sheet.getCell('A5').value = '合并';
  sheet.getColumn(5).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0000FF' } };
  sheet.getRow(3).hidden = true;
  sheet.getCell('C3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"1,5"'] };
  sheet.addConditionalFormatting({
    ref: 'B2:C3',
    rules: [{ type: 'expression', priority: 1, formulae: ['B2>C2'], style: { font: { bold: true } } }],
  });
  sheet.autoFilter = 'A1:C3';
  const picture = workbook.addImage({
    // The library's own Buffer is that of an older Node.
    buffer: Buffer.from(plainPng(8, 8, '#2468AC')) as unknown as ExcelJS.Buffer,
    extension: 'png',
  });
  sheet.addImage(picture, 'E1:F3');
  await sheet.protect('secret', { selectLockedCells: true, spinCount: 10 });
  workbook.addWorksheet('附表').addRow(['甲', 1]);
  workbook.addWorksheet('审核意见').addRow(['他们的意见表']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A zip with parts changed, added or, where nothing is said, left out. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array | ((xml: string) => string) | undefined>>,
): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (part === undefined) delete files[name];
    else if (typeof part === 'function') files[name] = strToU8(part(strFromU8(files[name]!)));
    else files[name] = typeof part === 'string' ? strToU8(part) : new Uint8Array(part);
  }
  return zipSync(files);
}

export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
