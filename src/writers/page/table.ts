/** A statutory table for the web: real header cells, each figure naming those it stands under. */
import type { FormCell, FormTable } from '../../form';
import { escapeHtml } from '../html';
import { isCentred, printedRows } from '../printed';
import type { PrintedTableCell, Tabled } from '../printed';
import { percent } from '../style';
import { headersOf, scopeOf } from './headers';
import { PHONE } from './style';

/** What a figure takes at least, and each digit of a number with the space around them: in pixels. */
const FIGURE = 44;
const DIGIT = 9;
const SPACE = 12;
const NUMBER = /^[\d.-]+$/;

/** How many columns from the left hold the labels of rows. */
const labelColumns = ({ cells }: FormTable): number =>
  Math.max(0, ...cells.filter(({ kind }) => kind === 'label').map((cell) => cell.column + cell.columnSpan));

/** The least width at which no number breaks and the columns stand beside their labels. */
function leastWidth(table: FormTable, rows: readonly (readonly PrintedTableCell[])[]): number {
  const labels = labelColumns(table);
  const numbers = rows.flat().filter(({ kind, print }) => kind === 'figure' && NUMBER.test(print));
  const figure = Math.max(FIGURE, ...numbers.map(({ print }) => DIGIT * print.length + SPACE));
  const labelsWidth = labels === 0 ? 0 : (labels - 1) * PHONE.group + PHONE.label;
  return labelsWidth + (table.widths.length - labels) * figure;
}

/** What stays where it is when the table scrolls: labels, and the headers over them. */
const stays = (cell: FormCell, labels: number): boolean =>
  cell.kind !== 'band' && cell.column + cell.columnSpan <= labels;

const idOf = (table: FormTable, { row, column }: FormCell): string => `${table.id}-${row + 1}-${column + 1}`;

function spans({ rowSpan, columnSpan }: FormCell): string {
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
  return columnSpan > 1 ? `${rows} colspan="${columnSpan}"` : rows;
}

function cellHtml(cell: PrintedTableCell, table: FormTable, labels: number): string {
  const text = escapeHtml(cell.print);
  if (cell.kind === 'figure') {
    const headers = headersOf(table, cell).map((each) => idOf(table, each));
    return `<td${spans(cell)} headers="${headers.join(' ')}">${text}</td>`;
  }
  const names = [...(isCentred(cell, table) ? [] : ['left']), ...(stays(cell, labels) ? ['stays'] : [])];
  const place = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
  const from = stays(cell, labels) && cell.column > 0 ? ` style="left:${cell.column * PHONE.group}px"` : '';
  return `<th${spans(cell)} id="${idOf(table, cell)}" scope="${scopeOf(cell)}"${place}${from}>${text}</th>`;
}

/** Widths in percent; on a phone the classes have a width of their own. */
function columnHtml(width: number, column: number, labels: number): string {
  const name = column >= labels ? 'figure' : column === labels - 1 ? 'label' : 'group';
  return `<col class="${name}" style="width:${percent(width)}">`;
}

/**
 * The table; `heading` is the id of what it is named by. On a narrow screen it scrolls by itself, and the labels of its
 * rows stay in sight.
 */
export function tableHtml(table: FormTable, report: Tabled, heading: string | null): string {
  const name = heading === null ? `aria-label="${table.name}"` : `aria-labelledby="${heading}"`;
  const labels = labelColumns(table);
  const printed = printedRows(table, report);
  const rows = printed.map((row) => `<tr>${row.map((cell) => cellHtml(cell, table, labels)).join('')}</tr>`);
  const columns = table.widths.map((width, column) => columnHtml(width, column, labels)).join('');
  const head = rows.slice(0, table.headerRows).join('\n');
  return `<div class="table" role="region" ${name} tabindex="0">
<table ${name} style="min-width:${leastWidth(table, printed)}px">
<colgroup>${columns}</colgroup>
${head && `<thead>\n${head}\n</thead>\n`}<tbody>
${rows.slice(table.headerRows).join('\n')}
</tbody>
</table>
</div>`;
}
