/** Signs that Windows refuses in the name of a file, and those that would show it otherwise than it is. */
export const REFUSED_IN_NAMES = /[\\/:*?"<>|\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

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
