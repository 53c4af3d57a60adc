/** HTML for the clipboard: what a report's parts look like when they are pasted into Word, WPS or a mail. */
import { SIZES, tableOf } from '../form';
import type { FontRole, FormTable, TableId } from '../form';
import type { Report } from '../report';
import type { Block } from './outline';
import { editionOf, partBlocks, reportBlocks } from './outline';
import { isCentred, printedRows, sizeOf } from './printed';
import type { PrintedTableCell } from './printed';
import { fontStyle, percent, STYLES } from './style';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const span = (text: string, font: FontRole, size: number): string =>
  `<span lang="ZH-CN" style="${fontStyle(font, size)}">${escapeHtml(text)}</span>`;

function cellHtml(cell: PrintedTableCell, table: FormTable): string {
  const rowspan = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '';
  const colspan = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '';
  const place = isCentred(cell, table) ? STYLES.centred : STYLES.fromLeft;
  const width = percent(cell.width);
  return `<td${colspan}${rowspan} width="${width}" valign="middle" style="width:${width};${STYLES.cell}"><p class="MsoNormal" style="${place}">${span(cell.print, 'body', sizeOf(cell))}</p></td>`;
}

/** A `<table>` with the statutory merges; its header rows repeat on the next page. */
function formTableHtml(table: FormTable, figures: Report['figures']): string {
  const columns = table.widths.map(
    (width) => `<col width="${percent(width)}" style="width:${percent(width)}">`,
  );
  const rows = printedRows(table, figures).map(
    (row) => `<tr style="${STYLES.row}">${row.map((cell) => cellHtml(cell, table)).join('')}</tr>`,
  );
  const header = rows.slice(0, table.headerRows).join('\n');
  const body = rows.slice(table.headerRows).join('\n');
  return `<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" width="100%" style="${STYLES.table}">
<colgroup>${columns.join('')}</colgroup>
${header && `<thead>\n${header}\n</thead>\n`}<tbody>
${body}
</tbody>
</table>`;
}

const paragraph = (style: string, content: string): string =>
  `<p class="MsoNormal" style="${style}">${content}</p>`;

function blockHtml(block: Block, report: Report): string {
  if (block.kind === 'table') return formTableHtml(block.table, report.figures);
  if (block.kind === 'heading') return paragraph(STYLES.heading, span(block.text, 'heading', SIZES.body));
  if (block.kind === 'title')
    return block.lines.map((line) => paragraph(STYLES.title, span(line, 'title', SIZES.title))).join('\n');
  return paragraph(STYLES.paragraph, block.runs.map((run) => span(run.text, run.font, SIZES.body)).join(''));
}

const page = (blocks: readonly string[]): string => `<html xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"></head>
<body lang="ZH-CN">
${blocks.join('\n')}
</body>
</html>`;

const blocksHtml = (blocks: readonly Block[], report: Report): string =>
  page(blocks.map((block) => blockHtml(block, report)));

/** One table of the report; throws when its edition has no such table. */
export function tableHtml(report: Report, table: TableId): string {
  return page([formTableHtml(tableOf(editionOf(report), table), report.figures)]);
}

/** One part with its heading, by its place in the edition (0 is 一、总体情况); empty for a part that is not there. */
export function partHtml(report: Report, index: number): string {
  const part = editionOf(report).parts[index];
  return part ? blocksHtml(partBlocks(report, part), report) : '';
}

/** The whole report with title and preface. */
export function reportHtml(report: Report): string {
  return blocksHtml(reportBlocks(report), report);
}
