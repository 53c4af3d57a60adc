/** What others offer for merely reading files of these kinds, each loaded only when it is used. */
module.exports = {
  async exceljs(bytes, _, lap) {
    const { Workbook } = require('exceljs');
    await new Workbook().xlsx.load(bytes.slice().buffer);
    lap('reading');
  },
  SheetJS(bytes, _, lap) {
    require('@e965/xlsx').read(bytes, { type: 'array' });
    lap('reading');
  },
  async mammoth(bytes, _, lap) {
    await require('mammoth').convertToHtml({ buffer: Buffer.from(bytes) });
    lap('reading');
  },
};
