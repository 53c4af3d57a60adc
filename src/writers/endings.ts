/** Formats that can be written, with the endings of their files. Whoever only asks loads no writer. */
export const ENDING = {
  workbook: '.xlsx',
  word: '.docx',
  page: '.html',
  text: '.txt',
  csv: '.csv',
  picture: '.svg',
  pixels: '.png',
  json: '.json',
} as const;
