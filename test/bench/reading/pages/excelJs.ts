import ExcelJS from 'exceljs';

Object.assign(window, {
  read: (bytes: Uint8Array) => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer),
});
