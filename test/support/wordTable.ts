/** Tables of a Word document's XML as rows of cells, and the same rows as the form has them. */
import type { FormTable } from '../../src/form';
import type { Report } from '../../src/report';
import { printedRows } from '../../src/writers/printed';

/** All elements with a tag, as text. */
export const all = (xml: string, tag: string) =>
  xml.match(new RegExp(`<${tag}/>|<${tag}(?: [^>]*[^/])?>.*?</${tag}>`, 'gs')) ?? [];
/** An attribute of the first element with a tag. */
export const attribute = (xml: string, tag: string, name: string) =>
  new RegExp(`<${tag} [^>]*${name}="([^"]*)"`).exec(xml)?.[1];
export const textOf = (xml: string) =>
  all(xml, 'w:t')
    .map((run) => run.replace(/<[^>]*>/g, ''))
    .join('');

/** Rows of a table as text, columns, and whether a merge begins or goes on. */
export const rowsOf = (table: string) =>
  all(table, 'w:tr').map((row) =>
    all(row, 'w:tc').map((cell) => ({
      text: textOf(cell),
      columns: Number(attribute(cell, 'w:gridSpan', 'w:val') ?? 1),
      merge: attribute(cell, 'w:vMerge', 'w:val') ?? '',
    })),
  );

/** The same from the form: Word has a cell in every row that a merge spans. */
export function expectedRows(table: FormTable, report: Report) {
  const printed = printedRows(table, report).flat();
  return Array.from({ length: table.rowCount }, (_, row) =>
    printed
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((one, other) => one.column - other.column)
      .map((cell) => ({
        text: cell.row === row ? cell.print : '',
        columns: cell.columnSpan,
        merge: cell.rowSpan === 1 ? '' : cell.row === row ? 'restart' : 'continue',
      })),
  );
}
