/** `="3"` keeps a spreadsheet from changing what it reads: it shows 3. */
const AS_TEXT = /^\s*="((?:[^"]|"")*)"\s*$/;

/** What a cell of separated text shows. */
export const shownText = (written: string): string =>
  AS_TEXT.exec(written)?.[1]?.replace(/""/g, '"') ?? written;
