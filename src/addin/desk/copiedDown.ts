/** A formula as Excel copies it to a row below. */

/** A text, a quoted sheet, a name or function, or a reference to a cell or to whole columns. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Za-z]{1,3})(\$?)(\d+)(?![\w.(])|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*/g;

/** Its relative rows go down by so many; texts, names and quoted sheets stay as they are. */
export const copiedDown = (formula: string, by: number): string =>
  formula.replace(TOKEN, (token: string, column?: string, fixed?: string, row?: string) =>
    column === undefined || fixed !== '' ? token : `${column}${Number(row) + by}`,
  );
