/** What others offer for reading .xlsx in Node, each loaded only when it is used. */
module.exports = {
  excelJs(bytes) {
    const { Workbook } = require('exceljs');
    return new Workbook().xlsx.load(bytes.slice().buffer);
  },
  sheetJs: (bytes) => require('@e965/xlsx').read(bytes, { type: 'array' }),
  inflated: (bytes) => require('fflate').unzipSync(bytes),
};
