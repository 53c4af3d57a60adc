/** HTML for the clipboard: what a report's parts look like when they are pasted into Word, WPS or a mail. */
import { SIZES } from '../form';
import type { FontRole, FormTable } from '../form';
import type { Report } from '../report';
import { portionBlocks, WHOLE } from './outline';
import type { Block, Portion } from './outline';
import { isCentred, printedRows, sizeOf } from './printed';
import type { PrintedTableCell, Tabled } from './printed';
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
function formTableHtml(table: FormTable, report: Tabled): string {
  const columns = table.widths.map(
    (width) => `<col width="${percent(width)}" style="width:${percent(width)}">`,
  );
  const rows = printedRows(table, report).map(
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
  if (block.kind === 'table') return formTableHtml(block.table, report);
  if (block.kind === 'heading') {
    const font = block.level === 1 ? 'heading' : 'subheading';
    return paragraph(STYLES.heading, span(block.text, font, SIZES.body));
  }
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

/** The report or a part of it; empty where there is nothing. Throws `report/edition` for an unknown edition. */
export function reportHtml(report: Report, portion: Portion = WHOLE): string {
  const blocks = portionBlocks(report, portion);
  return blocks.length === 0 ? '' : page(blocks.map((block) => blockHtml(block, report)));
}
