/** Title, headings, paragraphs and tables in Word's terms (GB/T 9704-2012 §7.3); how they look is in `styles`. */
import type { Paragraph, Table, TableRow } from 'docx';
import { SIZES } from '../../form';
import type { FontRole, FormTable } from '../../form';
import type { Report } from '../../report';
import type { Block, Run } from '../outline';
import { CELL_PADDING, isCentred, printedRows, sizeOf } from '../printed';
import type { PrintedTableCell, Tabled } from '../printed';
import { shareOfWidth, TEXT_WIDTH, twipsOfPoints } from './measures';
import type { Docx } from './page';
import { styledParagraph } from './paragraph';
import { STYLE } from './styles';

const CELL_MARGIN = twipsOfPoints(CELL_PADDING);
/** A table with more rows starts a page, so that it is read on one; it has no room for air between its rows. */
const SHORT_TABLE_ROWS = 20;
const isLong = (table: FormTable): boolean => table.rowCount > SHORT_TABLE_ROWS;
/** What does not break at the end of a line, as an address or a telephone number; justified, the line before it is torn apart. */
const LONG_WORD = /[!-~]{8}/;
/** What stands in a paragraph in another font than its own. */
const RUN_STYLES: Readonly<Partial<Record<FontRole, string>>> = { subheading: STYLE.runInHeading };

function heading(docx: Docx, text: string, level: 1 | 2, startsPage: boolean): Paragraph {
  return new docx.Paragraph({
    style: STYLE[`heading${level}`],
    pageBreakBefore: startsPage,
    children: [new docx.TextRun(text)],
  });
}

function paragraph(docx: Docx, runs: readonly Run[]): Paragraph {
  return new docx.Paragraph({
    ...(runs.some(({ text }) => LONG_WORD.test(text)) && { style: STYLE.contact }),
    children: runs.map(({ text, font }) => {
      const style = RUN_STYLES[font];
      return new docx.TextRun({ text, ...(style !== undefined && { style }) });
    }),
  });
}

/** A row of a cell: where it begins, or where it goes on from the row above, which has to be as low as its row. */
interface CellRow {
  readonly cell: PrintedTableCell;
  readonly row: number;
}

function tableCell(docx: Docx, { cell, row }: CellRow, table: FormTable) {
  const { RESTART, CONTINUE } = docx.VerticalMergeType;
  const begins = row === cell.row;
  const size = sizeOf(cell);
  const run = { text: begins ? cell.print : '', ...(size !== SIZES.table && { size: size * 2 }) };
  return new docx.TableCell({
    ...(cell.rowSpan > 1 && { verticalMerge: begins ? RESTART : CONTINUE }),
    columnSpan: cell.columnSpan,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    width: { size: shareOfWidth(cell.width), type: docx.WidthType.DXA },
    children: [
      new docx.Paragraph({
        style: isCentred(cell, table) ? STYLE.cell : STYLE.label,
        ...(row + 1 < table.rowCount && { keepNext: true }),
        children: begins ? [new docx.TextRun(run)] : [],
      }),
    ],
  });
}

/** The cells of each row, those among them that go on from above. */
function cellRows(table: FormTable, report: Tabled): CellRow[][] {
  const cells = printedRows(table, report).flat();
  return Array.from({ length: table.rowCount }, (_, row) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((one, other) => one.column - other.column)
      .map((cell) => ({ cell, row })),
  );
}

/** Rows do not split; a table that fits one page stays on one page, a longer one repeats its header rows. */
function tableBlock(docx: Docx, table: FormTable, report: Tabled): Table {
  const rows = cellRows(table, report).map(
    (cells, index): TableRow =>
      new docx.TableRow({
        cantSplit: true,
        tableHeader: index < table.headerRows,
        children: cells.map((each) => tableCell(docx, each, table)),
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
const tableEnd = (docx: Docx): Paragraph => new docx.Paragraph({ style: STYLE.tableEnd });

/** The paragraphs or the table of one block; `next` is the block after it. */
export function docxBlock(
  docx: Docx,
  block: Block,
  next: Block | undefined,
  report: Report,
): (Paragraph | Table)[] {
  if (block.kind === 'table') {
    const table = tableBlock(docx, block.table, report);
    return next ? [table] : [table, tableEnd(docx)];
  }
  if (block.kind === 'paragraph') return [paragraph(docx, block.runs)];
  if (block.kind === 'heading')
    return [heading(docx, block.text, block.level, next?.kind === 'table' && isLong(next.table))];
  return [...block.lines.map((line) => styledParagraph(docx, STYLE.title, line)), paragraph(docx, [])];
}
