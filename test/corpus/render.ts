/** A model as what the readers are given: grids of a workbook, HTML, a Word document, text. */
import { strToU8, zipSync } from 'fflate';
import { cellAt, cellKey } from '../../src/grid';
import type { Grid, GridCell, Rectangle } from '../../src/grid';
import { gridOfText, readCsv, readDocx, readHtml } from '../../src/readers';
import { escapeHtml } from '../../src/writers/html';
import type { Random } from '../support/random';
import { rowCountOf } from './model';
import type { Model, ModelCell, ModelTable } from './model';

export type Render = (model: Model, random: Random) => readonly Grid[];

class Sheet {
  private readonly cells = new Map<number, GridCell>();
  private readonly merges: Rectangle[] = [];
  private readonly hidden = { sheet: false, rows: new Set<number>(), columns: new Set<number>() };
  constructor(private readonly name: string) {}
  put(row: number, column: number, text: string, asNumber: boolean): void {
    if (text === '') return;
    const isNumber = asNumber && /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
    this.cells.set(cellKey(row, column), { value: isNumber ? Number(text) : text, text, formula: null });
  }
  table({ cells, hidden }: ModelTable, row: number, column: number, merged: boolean): void {
    hidden?.rows.forEach((each) => this.hidden.rows.add(row + each));
    hidden?.columns.forEach((each) => this.hidden.columns.add(column + each));
    for (const cell of cells) {
      this.put(row + cell.row, column + cell.column, cell.text, true);
      if (merged && cell.rowSpan * cell.columnSpan > 1)
        this.merges.push({
          row: row + cell.row,
          column: column + cell.column,
          rowCount: cell.rowSpan,
          columnCount: cell.columnSpan,
        });
    }
  }
  grid(): Grid {
    const places = [...this.cells.keys()];
    return {
      kind: 'sheet',
      name: this.name,
      rowCount: Math.max(0, ...places.map((key) => Math.floor(key / 16_384))) + 1,
      columnCount: Math.max(0, ...places.map((key) => key % 16_384)) + 1,
      cells: this.cells,
      merges: this.merges,
      ...(this.hidden.rows.size > 0 ? { hidden: this.hidden } : {}),
    };
  }
}

/** All below each other on one sheet, somewhere. */
const oneSheet =
  (merged: boolean): Render =>
  (model, random) => {
    const sheet = new Sheet('Sheet1');
    let row = random.below(6);
    const column = random.below(5);
    for (const block of model) {
      if (block.kind === 'lines') for (const line of block.lines) sheet.put(row++, column, line, false);
      else {
        sheet.table(block, row, column, merged);
        row += rowCountOf(block) + random.below(3);
      }
    }
    return [sheet.grid()];
  };

/** A sheet for each table and for each text, in any order. */
const manySheets: Render = (model, random) => {
  const grids = model.map((block, index) => {
    const sheet = new Sheet(`表格${index}`);
    if (block.kind === 'lines') block.lines.forEach((line, row) => sheet.put(row, 0, line, false));
    else sheet.table(block, random.below(4), random.below(3), true);
    return sheet.grid();
  });
  return random.chance(0.5) ? grids : [...grids].reverse();
};

/** The tables side by side under the text. */
const sideBySide: Render = (model, random) => {
  const sheet = new Sheet('汇总');
  let row = 0;
  for (const block of model)
    if (block.kind === 'lines') for (const line of block.lines) sheet.put(row++, 0, line, false);
  let column = random.below(3);
  let top = row + 1;
  let last = '';
  for (const block of model) {
    if (block.kind !== 'table') continue;
    if (block.name === last) top += 40;
    else top = row + 1 + random.below(2);
    sheet.table(block, top, column, true);
    if (block.name !== last) column += 17;
    else column += 0;
    last = block.name;
  }
  return [sheet.grid()];
};

export const rowsOf = ({ cells }: ModelTable): ModelCell[][] => {
  const rows = new Map<number, ModelCell[]>();
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column))
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()];
};

type CellText = (text: string) => string;

const html =
  (cellText: CellText, line: CellText, around: (body: string) => string): Render =>
  (model) => {
    const table = (block: ModelTable) =>
      `<table border="1">${rowsOf(withGaps(block))
        .map(
          (row) =>
            `<tr>${row
              .map(
                ({ text, rowSpan, columnSpan }) =>
                  `<td${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan=${columnSpan}` : ''}>${cellText(text)}</td>`,
              )
              .join('')}</tr>`,
        )
        .join('\n')}</table>`;
    const body = model
      .map((block) => (block.kind === 'table' ? table(block) : block.lines.map(line).join('\n')))
      .join('\n');
    return readHtml(strToU8(around(body)), 'report.html');
  };

/** HTML, Word and what they print have a cell at every place. */
export function withGaps(table: ModelTable): ModelTable {
  const taken = new Set(
    table.cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
      Array.from(
        { length: rowSpan * columnSpan },
        (_, at) => `${row + Math.floor(at / columnSpan)},${column + (at % columnSpan)}`,
      ),
    ),
  );
  const columns = Math.max(...table.cells.map(({ column, columnSpan }) => column + columnSpan));
  const gaps: ModelCell[] = [];
  for (let row = 0; row < rowCountOf(table); row++)
    for (let column = 0; column < columns; column++)
      if (!taken.has(`${row},${column}`))
        gaps.push({ row, column, rowSpan: 1, columnSpan: 1, text: '', field: null, kind: 'noise' });
  return { ...table, cells: [...table.cells, ...gaps] };
}

const clean = html(
  (text) => escapeHtml(text).replace(/\n/g, '<br>') || '&nbsp;',
  (text) => `<p>${escapeHtml(text)}</p>`,
  (body) =>
    `<!DOCTYPE html><html><head><title>x</title><style>td{}</style></head><body><div class=c>${body}</div><script>var a='<table>';</script></body></html>`,
);

/** One letter stands apart from its label. */
const wordSpan: CellText = (text) =>
  `<p class=MsoNormal align=center style='text-align:center;\nline-height:14.0pt'><span lang=EN-US style='font-size:10.5pt'>${escapeHtml(text.slice(0, 1))}</span><span\nstyle='font-family:宋体'><b>${escapeHtml(text.slice(1, 2))}</b>${escapeHtml(text.slice(2))}<o:p></o:p></span></p>`;
const wordPaste = html(
  (text) =>
    text.split('\n').map(wordSpan).join('') ||
    '<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>',
  wordSpan,
  (body) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><style><!-- p {} --></style></head><body lang=ZH-CN><!--StartFragment--><div class=WordSection1>${body}</div><!--EndFragment--></body></html>`,
);
const layoutTable = html(
  (text) => escapeHtml(text).replace(/\n/g, '<br/>'),
  (text) => `<p>${escapeHtml(text)}</p>`,
  (body) => `<table><tr><td>当前位置：首页</td></tr><tr><td><div>${body}</div></td></tr></table>`,
);

const run = (text: string) =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`;
const wordParagraph = (text: string) =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${text
    .split('\n')
    .map((line) => run(line.slice(0, 1)) + run(line.slice(1)))
    .join('<w:r><w:br/></w:r>')}<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del></w:p>`;

/** The XML of a table of Word, with what stands in each cell as `contentOf` writes it; a cell that only goes on says nothing. */
export function wordTable(block: ModelTable, contentOf: (cell: ModelCell | undefined) => string): string {
  const whole = withGaps(block);
  const rows = Array.from({ length: rowCountOf(whole) }, (_, row) =>
    whole.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((one, other) => one.column - other.column)
      .map((cell) => {
        const merge = cell.rowSpan === 1 ? '' : `<w:vMerge${cell.row === row ? ' w:val="restart"' : ''}/>`;
        return `<w:tc><w:tcPr><w:gridSpan w:val="${cell.columnSpan}"/>${merge}</w:tcPr>${contentOf(cell.row === row ? cell : undefined)}</w:tc>`;
      }),
  );
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
}

const docx: Render = (model) => {
  const body = model
    .map((block) =>
      block.kind === 'table'
        ? wordTable(block, (cell) => wordParagraph(cell?.text ?? ''))
        : block.lines.map(wordParagraph).join(''),
    )
    .join('');
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return readDocx(
    zipSync({ '_rels/.rels': strToU8(rels), 'word/document.xml': strToU8(xml) }),
    'report.docx',
  );
};

const inQuotes = (cell: string): string => (/[",;\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** The sheet with everything below each other, saved as Excel saves it. */
const csv =
  (separator: string, bytesOf: (text: string) => Uint8Array): Render =>
  (model, random) => {
    const [sheet] = oneSheet(false)(model, random);
    const { rowCount, columnCount } = sheet!;
    const row = (at: number) =>
      Array.from({ length: columnCount }, (_, column) => cellAt(sheet!, at, column)?.text ?? '');
    const lines = Array.from({ length: rowCount }, (_, at) => row(at).map(inQuotes).join(separator));
    const read = readCsv(bytesOf(lines.join('\r\n')), '年报.csv');
    if (!('grid' in read)) throw new Error('read as our own lines');
    return [read.grid];
  };

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((letter, at) => view.setUint16(2 * at, letter.charCodeAt(0), true));
  return new Uint8Array(view.buffer);
}

const textGrid = (model: Model, row: (cells: readonly ModelCell[]) => readonly string[]): Grid[] => [
  gridOfText(
    model.flatMap((block) => (block.kind === 'lines' ? block.lines : rowsOf(block).flatMap(row))).join('\n'),
  ),
];

/** One cell a line; a cell of several lines is several lines. */
const text: Render = (model) => textGrid(model, (cells) => [...cells.map((cell) => `\t${cell.text}`), '']);

/** A row a line, the cells separated by tabs as a browser copies them: what is merged is there once. */
const textOfRows: Render = (model) =>
  textGrid(model, (cells) => [cells.map((cell) => cell.text.replace(/\n/g, '')).join('\t')]);

/** One cell a line, but the figures of a row stand together: behind the label, or on the next line. */
const joined =
  (isGlued: boolean): Render =>
  (model) =>
    textGrid(model, (cells) => {
      const isFigure = ({ kind, text: written }: ModelCell) => kind !== 'label' && !/\p{L}{2}/u.test(written);
      const words = cells.filter((cell) => !isFigure(cell)).map((cell) => cell.text);
      const digits = cells
        .filter(isFigure)
        .map((cell) => cell.text)
        .join('');
      const last = words.pop() ?? '';
      return isGlued ? [...words, `${last}${digits}`] : [...words, last, digits];
    });

export const RENDERS: Readonly<Record<string, Render>> = {
  'workbook, one sheet': oneSheet(true),
  'workbook, not merged': oneSheet(false),
  'workbook, many sheets': manySheets,
  'workbook, side by side': sideBySide,
  'csv, commas': csv(',', (lines) => strToU8(`\ufeff${lines}`)),
  'csv, tabs in UTF-16': csv('\t', utf16),
  'html, clean': clean,
  'html, Word paste': wordPaste,
  'html, inside a layout table': layoutTable,
  'docx, minimal': docx,
  text,
  'text, a row a line': textOfRows,
};

/** What leaves a choice: figures may be doubted, but none may be wrong without being marked. */
export const GUESSED_RENDERS: Readonly<Record<string, Render>> = {
  'text, digits behind the label': joined(true),
  'text, digits on a line': joined(false),
};
