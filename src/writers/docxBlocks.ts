/** Title, headings, paragraphs and tables in Word's terms (GB/T 9704-2012 §7.3). */
import type { Paragraph, Table, TableRow } from 'docx';
import { LINE_SPACING, SIZES } from '../form';
import type { FontRole, FormTable } from '../form';
import type { Report } from '../report';
import { BODY_SPACING, fontOf, TEXT_WIDTH, twipsOfPoints } from './docxPage';
import type { Docx } from './docxPage';
import type { Block, Run } from './outline';
import { CELL_PADDING, isCentred, printedRows, sizeOf } from './printed';
import type { PrintedTableCell } from './printed';

const CELL_MARGIN = twipsOfPoints(CELL_PADDING);
const TITLE_LINE = 36;
const TABLE_LINE = 13;
/** A table with more rows starts a page, so that it is read on one; it has no room for air between its rows. */
const SHORT_TABLE_ROWS = 20;
const isLong = (table: FormTable): boolean => table.rowCount > SHORT_TABLE_ROWS;

const run = (docx: Docx, text: string, font: FontRole, size: number, characterSpacing = 0) =>
  new docx.TextRun({ text, font: fontOf(font), size: size * 2, characterSpacing });

const lines = (docx: Docx, points: number) => ({
  line: twipsOfPoints(points),
  lineRule: docx.LineRuleType.EXACT,
});

function title(docx: Docx, text: string): Paragraph {
  return new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    spacing: lines(docx, TITLE_LINE),
    keepNext: true,
    children: [run(docx, text, 'title', SIZES.title)],
  });
}

const indent = { firstLineChars: 200, firstLine: twipsOfPoints(2 * SIZES.body) };

const bodyRun = (docx: Docx, { text, font }: Run) => run(docx, text, font, SIZES.body, BODY_SPACING);

function heading(docx: Docx, text: string, startsPage: boolean): Paragraph {
  return new docx.Paragraph({
    spacing: lines(docx, LINE_SPACING),
    indent,
    keepNext: true,
    pageBreakBefore: startsPage,
    outlineLevel: 0,
    children: [bodyRun(docx, { text, font: 'heading' })],
  });
}

function paragraph(docx: Docx, runs: readonly Run[]): Paragraph {
  return new docx.Paragraph({
    alignment: docx.AlignmentType.BOTH,
    spacing: lines(docx, LINE_SPACING),
    indent,
    widowControl: false,
    children: runs.map((each) => bodyRun(docx, each)),
  });
}

function tableCell(docx: Docx, cell: PrintedTableCell, table: FormTable) {
  const last = cell.row + cell.rowSpan >= table.rowCount;
  return new docx.TableCell({
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    width: { size: Math.round((cell.width / 100) * TEXT_WIDTH), type: docx.WidthType.DXA },
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType[isCentred(cell, table) ? 'CENTER' : 'LEFT'],
        spacing: lines(docx, TABLE_LINE),
        keepNext: !last,
        children: [run(docx, cell.print, 'body', sizeOf(cell))],
      }),
    ],
  });
}

/** Rows do not split; a table that fits one page stays on one page, a longer one repeats its header rows. */
function tableBlock(docx: Docx, table: FormTable, figures: Report['figures']): Table {
  const rows = printedRows(table, figures).map(
    (cells, index): TableRow =>
      new docx.TableRow({
        cantSplit: true,
        tableHeader: index < table.headerRows,
        children: cells.map((cell) => tableCell(docx, cell, table)),
      }),
  );
  const air = twipsOfPoints(isLong(table) ? 0.5 : 2.5);
  return new docx.Table({
    rows,
    alignment: docx.AlignmentType.CENTER,
    layout: docx.TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: table.widths.map((width) => Math.round((width / 100) * TEXT_WIDTH)),
    margins: {
      top: air,
      bottom: air,
      left: CELL_MARGIN,
      right: CELL_MARGIN,
      marginUnitType: docx.WidthType.DXA,
    },
  });
}

/** The paragraphs or the table of one block; `next` is the block after it. */
export function docxBlock(
  docx: Docx,
  block: Block,
  next: Block | undefined,
  report: Report,
): (Paragraph | Table)[] {
  if (block.kind === 'table') return [tableBlock(docx, block.table, report.figures)];
  if (block.kind === 'paragraph') return [paragraph(docx, block.runs)];
  if (block.kind === 'heading')
    return [heading(docx, block.text, next?.kind === 'table' && isLong(next.table))];
  return [...block.lines.map((line) => title(docx, line)), paragraph(docx, [])];
}
