/** Endings of the files that a report can be read from. */
export const READABLE = [
  '.xlsx',
  '.xlsm',
  '.xltx',
  '.xls',
  '.et',
  '.ods',
  '.docx',
  '.pdf',
  '.html',
  '.htm',
  '.txt',
  '.csv',
  '.json',
] as const;
