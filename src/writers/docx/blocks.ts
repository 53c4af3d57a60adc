/** Title, headings, paragraphs and tables in Word's terms (GB/T 9704-2012 §7.3). */
import type { Paragraph, Table, TableRow } from 'docx';
import { SIZES } from '../../form';
import type { FormTable } from '../../form';
import type { Report } from '../../report';
import type { Block, Run } from '../outline';
import { CELL_PADDING, isCentred, printedRows, sizeOf } from '../printed';
import type { PrintedTableCell } from '../printed';
import {
  BODY_SPACING,
  bodyParagraph,
  exactly,
  textRun,
  shareOfWidth,
  TEXT_WIDTH,
  twipsOfPoints,
} from './page';
import type { Docx } from './page';

const CELL_MARGIN = twipsOfPoints(CELL_PADDING);
const TABLE_LINE = 13;
/** A table with more rows starts a page, so that it is read on one; it has no room for air between its rows. */
const SHORT_TABLE_ROWS = 20;
const isLong = (table: FormTable): boolean => table.rowCount > SHORT_TABLE_ROWS;

function title(docx: Docx, text: string): Paragraph {
  return new docx.Paragraph({
    heading: docx.HeadingLevel.TITLE,
    children: [textRun(docx, text, 'title', SIZES.title)],
  });
}

const bodyRun = (docx: Docx, { text, font }: Run) => textRun(docx, text, font, SIZES.body, BODY_SPACING);

function heading(docx: Docx, text: string, level: 1 | 2, startsPage: boolean): Paragraph {
  return new docx.Paragraph({
    heading: docx.HeadingLevel[`HEADING_${level}`],
    pageBreakBefore: startsPage,
    children: [bodyRun(docx, { text, font: level === 1 ? 'heading' : 'subheading' })],
  });
}

function paragraph(docx: Docx, runs: readonly Run[]): Paragraph {
  return new docx.Paragraph({
    ...bodyParagraph(docx),
    alignment: docx.AlignmentType.BOTH,
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
    width: { size: shareOfWidth(cell.width), type: docx.WidthType.DXA },
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType[isCentred(cell, table) ? 'CENTER' : 'LEFT'],
        spacing: exactly(docx, TABLE_LINE),
        keepNext: !last,
        children: [textRun(docx, cell.print, 'body', sizeOf(cell))],
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
    columnWidths: table.widths.map(shareOfWidth),
    margins: {
      top: air,
      bottom: air,
      left: CELL_MARGIN,
      right: CELL_MARGIN,
      marginUnitType: docx.WidthType.DXA,
    },
  });
}

/** Word wants a paragraph behind the last table; this one takes no room. */
const smallest = (docx: Docx): Paragraph => new docx.Paragraph({ spacing: exactly(docx, 1) });

/** The paragraphs or the table of one block; `next` is the block after it. */
export function docxBlock(
  docx: Docx,
  block: Block,
  next: Block | undefined,
  report: Report,
): (Paragraph | Table)[] {
  if (block.kind === 'table') {
    const table = tableBlock(docx, block.table, report.figures);
    return next ? [table] : [table, smallest(docx)];
  }
  if (block.kind === 'paragraph') return [paragraph(docx, block.runs)];
  if (block.kind === 'heading')
    return [heading(docx, block.text, block.level, next?.kind === 'table' && isLong(next.table))];
  return [...block.lines.map((line) => title(docx, line)), paragraph(docx, [])];
}
