/** 核对成稿 in English; see zh-CN/proof.ts. */
import type { ProofWords } from '../zh-CN/proof';
import { tableName } from './terms';

export const proof: ProofWords = {
  blank: 'blank',
  holders: { workbook: 'workbook', document: 'document' },
  figure: (figure, workbook, document) => `${figure}: workbook ${workbook}, document ${document}`,
  noTable: (holder, table) => `${tableName(table)} was not found in the ${holder}`,
  noFigures: (holder, table, count, rows) =>
    `${tableName(table)} of the ${holder} lacks ${count} figures: ${rows.slice(0, 3).join(', ')}${rows.length > 3 ? ` and others (${rows.length} rows)` : ''}`,
  identity: {
    unit: (workbook, document) => `Body: workbook “${workbook}”, document “${document}”`,
    year: (workbook, document) => `Year: workbook ${workbook}, document ${document}`,
    edition: (workbook, document) => `Edition: workbook ${workbook}, document ${document}`,
  },
  edited: (workbook, document) => `Text differs: workbook “${workbook}”, document “${document}”`,
  added: (document) => `The document has another paragraph: “${document}”`,
  removed: (workbook) => `The document lacks this paragraph: “${workbook}”`,
};
