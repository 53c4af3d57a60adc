/** A statutory table for the web: real header cells, each figure naming those it stands under. */
import type { FormCell, FormTable } from '../../form';
import type { Report } from '../../report';
import { escapeHtml } from '../html';
import { isCentred, printedRows } from '../printed';
import type { PrintedTableCell } from '../printed';
import { percent } from '../style';
import { headersOf, scopeOf } from './headers';

const idOf = (table: FormTable, { row, column }: FormCell): string => `${table.id}-${row + 1}-${column + 1}`;

function spans({ rowSpan, columnSpan }: FormCell): string {
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
  return columnSpan > 1 ? `${rows} colspan="${columnSpan}"` : rows;
}

function cellHtml(cell: PrintedTableCell, table: FormTable): string {
  const text = escapeHtml(cell.print);
  if (cell.kind === 'figure') {
    const headers = headersOf(table, cell).map((each) => idOf(table, each));
    return `<td${spans(cell)} headers="${headers.join(' ')}">${text}</td>`;
  }
  const place = isCentred(cell, table) ? '' : ' class="left"';
  return `<th${spans(cell)} id="${idOf(table, cell)}" scope="${scopeOf(cell)}"${place}>${text}</th>`;
}

/** The table; `heading` is the id of what it is named by. On a narrow screen it scrolls by itself. */
export function tableHtml(table: FormTable, figures: Report['figures'], heading: string | null): string {
  const name = heading === null ? `aria-label="${table.name}"` : `aria-labelledby="${heading}"`;
  const rows = printedRows(table, figures).map(
    (row) => `<tr>${row.map((cell) => cellHtml(cell, table)).join('')}</tr>`,
  );
  const columns = table.widths.map((width) => `<col style="width:${percent(width)}">`).join('');
  const head = rows.slice(0, table.headerRows).join('\n');
  return `<div class="table" role="region" ${name} tabindex="0">
<table ${name}>
<colgroup>${columns}</colgroup>
${head && `<thead>\n${head}\n</thead>\n`}<tbody>
${rows.slice(table.headerRows).join('\n')}
</tbody>
</table>
</div>`;
}
