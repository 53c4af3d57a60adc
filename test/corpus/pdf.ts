/** A model as a PDF, laid out and drawn in the ways of the programs that print reports. */
import { PdfFile, PdfFont, widthOf } from '../support/pdf';
import type { FontKind } from '../support/pdf';
import { columnCountOf, rowCountOf } from './model';
import type { Model, ModelCell, ModelTable } from './model';
import { withGaps } from './render';

/** A box on the page, y upwards as PDF has it. */
interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Operators that draw the lines around cells. */
export type Ruling = (cells: readonly Box[]) => string;

const n = (value: number) => value.toFixed(2);
const edges = ({ left, bottom, right, top }: Box) =>
  [
    [left, bottom, right, bottom],
    [left, top, right, top],
    [left, bottom, left, top],
    [right, bottom, right, top],
  ] as const;
const filled = (left: number, bottom: number, width: number, height: number) =>
  `${n(left)} ${n(bottom)} ${n(width)} ${n(height)} re f`;

export const RULINGS: Readonly<Record<string, Ruling>> = {
  /** LibreOffice: a stroke for each edge. */
  strokes: (cells) =>
    cells
      .flatMap((cell) => edges(cell).map(([x, y, u, v]) => `0.5 w ${n(x)} ${n(y)} m ${n(u)} ${n(v)} l S`))
      .join('\n'),
  /** Word: boxes half a point thin between small squares at the corners. */
  'boxes and corners': (cells) =>
    cells
      .flatMap(({ left, bottom, right, top }) => [
        filled(left + 0.48, top - 0.24, right - left - 0.48, 0.48),
        filled(left + 0.48, bottom - 0.24, right - left - 0.48, 0.48),
        filled(left, bottom + 0.24, 0.48, top - bottom - 0.48),
        filled(right, bottom + 0.24, 0.48, top - bottom - 0.48),
        ...[left, right].flatMap((x) => [bottom, top].map((y) => filled(x, y - 0.24, 0.48, 0.48))),
      ])
      .join('\n'),
  /** A stroked rectangle for each cell. */
  rectangles: (cells) =>
    cells
      .map(
        ({ left, bottom, right, top }) =>
          `${n(left)} ${n(bottom)} ${n(right - left)} ${n(top - bottom)} re S`,
      )
      .join('\n'),
  /** A browser whose cells have borders of their own, apart from each other. */
  frames: (cells) =>
    cells
      .map(
        ({ left, bottom, right, top }) =>
          `${n(left + 0.7)} ${n(bottom + 0.7)} ${n(right - left - 1.4)} ${n(top - bottom - 1.4)} re ${n(left + 1.5)} ${n(bottom + 1.5)} ${n(right - left - 3)} ${n(top - bottom - 3)} re f*`,
      )
      .join('\n'),
  /** A picture of one pixel, stretched. */
  pixels: (cells) =>
    cells
      .flatMap((cell) =>
        edges(cell).map(
          ([x, y, u, v]) =>
            `q ${n(u - x || 0.6)} 0 0 ${n(v - y || 0.6)} ${n(x)} ${n(y)} cm BI /W 1 /H 1 /IM true /BPC 1 ID \x00 EI Q`,
        ),
      )
      .join('\n'),
  /** No line at either side. */
  'open sides': (cells) => {
    const [left, right] = [
      Math.min(...cells.map((cell) => cell.left)),
      Math.max(...cells.map((cell) => cell.right)),
    ];
    return cells
      .flatMap((cell) =>
        edges(cell)
          .filter(([x, , u]) => x !== u || (x !== left && x !== right))
          .map(([x, y, u, v]) => `${n(x)} ${n(y)} m ${n(u)} ${n(v)} l S`),
      )
      .join('\n');
  },
  /** Double lines around. */
  'double lines': (cells) =>
    cells
      .flatMap((cell) =>
        edges(cell).flatMap(([x, y, u, v]) =>
          [-0.7, 0.7].map((by) => {
            const [dx, dy] = x === u ? [by, 0] : [0, by];
            return `0.3 w ${n(x + dx)} ${n(y + dy)} m ${n(u + dx)} ${n(v + dy)} l S`;
          }),
        ),
      )
      .join('\n'),
};

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Operators that show the lines of one row of a table, or one line of text. */
export type Writing = (lines: readonly Line[], font: PdfFont) => string;

const textWidth = (text: string) => [...text].reduce((sum, character) => sum + widthOf(character), 0);
const each =
  (write: (line: Line, font: PdfFont) => string): Writing =>
  (lines, font) =>
    lines.map((line) => write(line, font)).join('\n');
const start = ({ x, y, size }: Line) => `BT /F ${n(size)} Tf 1 0 0 1 ${n(x)} ${n(y)} Tm`;

export const WRITINGS: Readonly<Record<string, Writing>> = {
  'a piece a line': each((line, font) => `${start(line)} ${font.encode(line.text)} Tj ET`),
  /** Each character by itself. */
  'a piece a character': each((line, font) => {
    let x = line.x;
    return [...line.text]
      .map((character) => {
        const shown = `${start({ ...line, x })} ${font.encode(character)} Tj ET`;
        x += widthOf(character) * line.size;
        return shown;
      })
      .join('\n');
  }),
  /** A whole row in one piece, with the way to the next cell as kerning. */
  'a piece a row': (lines, font) => {
    const rows = groupsBy(lines, ({ y }) => n(y));
    return rows
      .map((row) => {
        const ordered = [...row].sort((one, other) => one.x - other.x);
        let at = ordered[0]!.x;
        const pieces = ordered.map((line) => {
          const kern = -((line.x - at) / line.size) * 1000;
          at = line.x + textWidth(line.text) * line.size;
          return `${n(kern)} ${font.encode(line.text)}`;
        });
        return `${start(ordered[0]!)} [${pieces.join(' ')}] TJ ET`;
      })
      .join('\n');
  },
  /** Drawn twice to look bold. */
  'twice, for bold': each(
    (line, font) =>
      `${start(line)} ${font.encode(line.text)} Tj ET ${start({ ...line, x: line.x + 0.3 })} ${font.encode(line.text)} Tj ET`,
  ),
  /** From the last line up, by moves relative to each other. */
  'lines by moves': (lines, font) => {
    let [x, y] = [0, 0];
    const shown = [...lines].reverse().map((line) => {
      const move = `${n(line.x - x)} ${n(line.y - y)} Td`;
      [x, y] = [line.x, line.y];
      return `/F ${n(line.size)} Tf ${move} ${font.encode(line.text)} Tj`;
    });
    return `BT ${shown.join('\n')} ET`;
  },
};

function groupsBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** How a page is put on paper; the content is always laid out on an upright A4 page. */
export type Paper = (content: string) => { readonly content: string; readonly entries: string };

export const PAPERS: Readonly<Record<string, Paper>> = {
  upright: (content) => ({ content, entries: '/MediaBox [0 0 595 842]' }),
  /** The page is said to be turned. */
  'turned page': (content) => ({
    content: `0 -1 1 0 0 595 cm\n${content}`,
    entries: '/MediaBox [0 0 842 595] /Rotate 90',
  }),
  /** The text runs upwards on a page that is not said to be turned. */
  'turned text': (content) => ({
    content: `0 1 -1 0 842 0 cm\n${content}`,
    entries: '/MediaBox [0 0 842 595]',
  }),
  'small, off the origin': (content) => ({
    content: `0.6 0 0 0.6 120 90 cm\n${content}`,
    entries: '/MediaBox [100 50 695 892]',
  }),
};

export interface PdfStyle {
  readonly font: FontKind;
  readonly ruling: Ruling;
  readonly writing: Writing;
  readonly paper: Paper;
  /** A number that is too long runs over its cell instead of going on in a second line. */
  readonly overflows?: boolean;
}

const SIZE = 9;
const TEXT_SIZE = 14;
const LEADING = 1.25;
const PADDING = 2.5;
const LEFT = 50;
const WIDTH = 495;
const TOP = 790;
const BOTTOM = 60;

/** The lines of a text in a width. */
function wrapped(text: string, width: number, size: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const character of paragraph) {
      const line = lines.at(-1)!;
      if (line !== '' && textWidth(line + character) * size > width) lines.push(character);
      else lines[lines.length - 1] = line + character;
    }
    return lines;
  });
}

/** Edges of columns: as wide as what stands in them asks for, within limits. */
function columnsOf(table: ModelTable): number[] {
  const count = columnCountOf(table);
  const wanted = Array.from({ length: count }, (_, column) => {
    const own = table.cells.filter((cell) => cell.column === column && cell.columnSpan === 1);
    const longest = (cells: readonly ModelCell[]) =>
      Math.max(1, ...cells.flatMap(({ text }) => text.split('\n').map(textWidth)));
    const labels = own.filter(({ kind }) => kind !== 'figure');
    const figures = own.filter(({ kind }) => kind === 'figure');
    return Math.max(Math.min(longest(labels), 11), longest(figures)) * SIZE + 2 * PADDING + 1;
  });
  const share = WIDTH / wanted.reduce((sum, each) => sum + each, 0);
  const least = 3 * SIZE;
  return wanted.reduce((xs, width) => [...xs, xs.at(-1)! + Math.max(width * share, least)], [LEFT]);
}

/** A line that is none: what follows stands on the next page. */
export const PAGE_BREAK = '\f';

class Layout {
  readonly pages: string[] = [];
  private page: string[] = [];
  private y = TOP;
  constructor(
    private readonly style: PdfStyle,
    private readonly font: PdfFont,
  ) {}

  line(text: string): void {
    if (text === PAGE_BREAK) {
      this.endPage();
      return;
    }
    // First lines of paragraphs are indented; a title is as long as it is.
    const lines = wrapped(`\u3000\u3000${text.trim()}`, WIDTH, TEXT_SIZE);
    for (const each of lines) {
      if (this.y < BOTTOM + 30) this.endPage();
      this.y -= TEXT_SIZE * 1.6;
      const indent = [...each].findIndex((character) => character.trim() !== '');
      if (indent < 0) continue;
      const shown = each.slice(indent);
      this.page.push(
        this.style.writing(
          [{ text: shown, x: LEFT + indent * TEXT_SIZE, y: this.y, size: TEXT_SIZE }],
          this.font,
        ),
      );
    }
  }

  table(table: ModelTable): void {
    const xs = columnsOf(table);
    const size = SIZE * Math.min(1, (WIDTH + 40) / (xs.at(-1)! - LEFT));
    const scale = size / SIZE;
    const x = (column: number) => LEFT + (xs[column]! - LEFT) * scale;
    const linesOf = (cell: ModelCell) =>
      cell.text.trim() === ''
        ? []
        : this.style.overflows && cell.kind === 'figure'
          ? [cell.text]
          : wrapped(cell.text, x(cell.column + cell.columnSpan) - x(cell.column) - 2 * PADDING, size);
    const rows = rowCountOf(table);
    const heights = Array.from({ length: rows }, (_, row) => {
      const own = table.cells.filter((cell) => cell.row === row && cell.rowSpan === 1);
      return Math.max(1, ...own.map((cell) => linesOf(cell).length)) * size * LEADING + 2 * PADDING;
    });
    // What spans rows has room enough in the last of them.
    for (const cell of table.cells) {
      const last = cell.row + cell.rowSpan;
      const room = heights.slice(cell.row, last).reduce((sum, each) => sum + each, 0);
      heights[last - 1]! += Math.max(0, linesOf(cell).length * size * LEADING + 2 * PADDING - room);
    }
    for (let first = 0; first < rows;) {
      let end = first;
      let height = 0;
      while (end < rows && this.y - height - heights[end]! > BOTTOM) height += heights[end++]!;
      if (end === first) {
        this.endPage();
        continue;
      }
      this.rows(table, first, end, heights, x, size, linesOf);
      first = end;
      if (first < rows) this.endPage();
    }
    this.y -= 10;
  }

  private rows(
    table: ModelTable,
    first: number,
    end: number,
    heights: readonly number[],
    x: (column: number) => number,
    size: number,
    linesOf: (cell: ModelCell) => string[],
  ): void {
    const y = (row: number) => this.y - heights.slice(first, row).reduce((sum, each) => sum + each, 0);
    const shown = table.cells.filter((cell) => cell.row < end && cell.row + cell.rowSpan > first);
    const boxes = shown.map((cell): Box => ({
      left: x(cell.column),
      right: x(cell.column + cell.columnSpan),
      top: y(Math.max(first, cell.row)),
      bottom: y(Math.min(end, cell.row + cell.rowSpan)),
    }));
    this.page.push(this.style.ruling(boxes));
    const lines = shown.flatMap((cell, index) => {
      if (cell.row < first) return [];
      const { left, right, top, bottom } = boxes[index]!;
      const texts = linesOf(cell);
      const above = (top - bottom - texts.length * size * LEADING) / 2;
      return texts.map((text, at) => ({
        text,
        x:
          cell.kind === 'label' && cell.column < 3
            ? left + PADDING
            : (left + right - textWidth(text) * size) / 2,
        y: top - above - (at + 0.85) * size * LEADING,
        size,
      }));
    });
    if (lines.length > 0) this.page.push(this.style.writing(lines, this.font));
    this.y = y(end);
  }

  /** Ends the page with its number. */
  endPage(): void {
    const number = `— ${this.pages.length + 1} —`;
    this.page.push(WRITINGS['a piece a line']!([{ text: number, x: 280, y: 30, size: 10 }], this.font));
    this.pages.push(this.page.join('\n'));
    this.page = [];
    this.y = TOP;
  }
}

/** The model as a PDF. */
export function pdfOf(model: Model, style: PdfStyle, packed = true): Uint8Array {
  const font = new PdfFont(style.font);
  const layout = new Layout(style, font);
  for (const block of model)
    if (block.kind === 'lines') block.lines.forEach((line) => layout.line(line));
    else layout.table(withGaps(block));
  layout.endPage();
  const file = new PdfFile(packed);
  const reference = font.write(file);
  for (const page of layout.pages) {
    const { content, entries } = style.paper(page);
    file.addPage(content, `/Font << /F ${reference} 0 R >>`, entries);
  }
  return file.bytes();
}
