/** Marks in a copy of a workbook: fills and notes at the cells, and a sheet that lists them. */
import type { Severity } from '../../../form';
import { cellKey, cellName, EXCEL_COLUMNS, EXCEL_ROWS } from '../../../grid';
import type { Address } from '../../../grid';
import type { MarkWords } from '../../../messages';
import type { ChangedPackage } from '../changedPackage';
import type { NumberedMark } from '../types';
import { Comments, EMPTY_COMMENTS, threadedCells } from './comments';
import type { Note } from './comments';
import { listSheet } from './list';
import type { ListedMark } from './list';
import { emptyDrawing, withShapes } from './shapes';
import { MarkedSheet } from './sheet';
import { EMPTY_STYLES, MarkStyles } from './styles';
import { addSheet, sheetParts } from './workbook';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What a note has room for; the whole text stands in the list. */
const LONGEST_FINDING = 1_000;
const LONGEST_NOTE = 8_000;

const WEIGHTS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const heavier = (one: Severity, other: Severity): Severity => (WEIGHTS[one] >= WEIGHTS[other] ? one : other);

function cut(text: string, limit: number, mark: string): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '') + mark;
}

/** What a cell is marked with. */
interface CellMark {
  severity: Severity;
  readonly marks: NumberedMark[];
}

const isInSheet = ({ kind, row, column }: Address): boolean =>
  kind === 'sheet' && row >= 0 && row < EXCEL_ROWS && column >= 0 && column < EXCEL_COLUMNS;

class MarkedWorkbook {
  private readonly parts: ReadonlyMap<string, string>;
  private readonly sheets = new Map<string, MarkedSheet>();
  private readonly cells = new Map<string, Map<number, CellMark>>();
  private readonly threaded = new Map<string, ReadonlySet<string>>();
  private readonly styles: MarkStyles;
  private readonly stylesPart: string;

  constructor(
    private readonly document: ChangedPackage,
    private readonly words: MarkWords,
  ) {
    this.parts = sheetParts(document);
    this.stylesPart = this.stylesOf();
    this.styles = new MarkStyles(document.text(this.stylesPart));
  }

  bytes(marks: readonly NumberedMark[]): Uint8Array {
    const { document, words, styles } = this;
    const listed = marks.map((mark) => this.place(mark));
    let number = 0;
    for (const [part, cells] of this.cells) this.markSheet(part, cells, ++number);
    addSheet(document, listSheet(listed, styles, words), words.sheet, words.sheetNumbered);
    document.set(this.stylesPart, styles.toXml());
    return document.bytes();
  }

  private stylesOf(): string {
    const { document } = this;
    const known = document.links(document.main, 'styles')[0]?.target;
    if (known !== undefined && document.has(known)) return known;
    const part = known ?? document.freeName('xl/styles', '.xml');
    document.add(part, EMPTY_STYLES, STYLES_TYPE);
    if (known === undefined) document.relate(document.main, 'styles', part);
    return part;
  }

  private sheetOf(part: string): MarkedSheet {
    const known = this.sheets.get(part);
    if (known) return known;
    const sheet = new MarkedSheet(this.document.text(part));
    this.sheets.set(part, sheet);
    const threads = this.document.links(part, 'threadedcomment')[0]?.target;
    this.threaded.set(part, threads === undefined ? new Set() : threadedCells(this.document.text(threads)));
    return sheet;
  }

  /** Finds the cells of a mark, each once; the first cell of a merge stands for all of it. */
  private place(mark: NumberedMark): ListedMark {
    const cells = new Map<string, Address>();
    let inThread = false;
    for (const target of mark.targets) {
      const part = this.parts.get(target.grid);
      if (part === undefined || !isInSheet(target)) continue;
      const { row, column } = this.sheetOf(part).shownAt(target.row, target.column);
      const place = `${part} ${cellName(row, column)}`;
      if (cells.has(place)) continue;
      cells.set(place, { ...target, row, column });
      inThread ||= this.threaded.get(part)?.has(cellName(row, column)) ?? false;
      this.keep(part, cellKey(row, column), mark);
    }
    return { ...mark, cells: [...cells.values()], inThread };
  }

  private keep(part: string, key: number, mark: NumberedMark): void {
    const ofPart = this.cells.get(part) ?? new Map<number, CellMark>();
    this.cells.set(part, ofPart);
    const known = ofPart.get(key);
    if (!known) ofPart.set(key, { severity: mark.severity, marks: [mark] });
    else {
      known.severity = heavier(known.severity, mark.severity);
      known.marks.push(mark);
    }
  }

  private markSheet(part: string, cells: ReadonlyMap<number, CellMark>, number: number): void {
    const sheet = this.sheetOf(part);
    sheet.restyle(new Set(cells.keys()), (key, base) =>
      this.styles.marking(base, cells.get(key)?.severity ?? 'info'),
    );
    const threaded = this.threaded.get(part);
    const notes = [...cells]
      .sort(([one], [other]) => one - other)
      .map(([key, cell]) => this.note(key, cell))
      .filter(({ row, column }) => !threaded?.has(cellName(row, column)));
    if (notes.length > 0) this.addNotes(part, sheet, notes, number);
    this.document.set(part, sheet.toXml());
  }

  private note(key: number, { marks }: CellMark): Note {
    const { words } = this;
    const texts = marks.map(({ number, severity, message, suggestion }) =>
      [
        words.finding(number, words.severities[severity], cut(message, LONGEST_FINDING, words.cut)),
        ...(suggestion === '' ? [] : [words.repair(cut(suggestion, LONGEST_FINDING, words.cut))]),
      ].join('\n'),
    );
    return {
      row: Math.floor(key / EXCEL_COLUMNS),
      column: key % EXCEL_COLUMNS,
      text: cut(texts.join('\n'), LONGEST_NOTE, words.cut),
    };
  }

  private addNotes(part: string, sheet: MarkedSheet, notes: readonly Note[], number: number): void {
    const { document } = this;
    const commentsPart = document.links(part, 'comments')[0]?.target ?? this.newComments(part);
    const comments = new Comments(document.text(commentsPart), this.words.author);
    const shaped = notes.filter((note) => comments.add(note));
    document.set(commentsPart, comments.toXml());
    if (shaped.length === 0) return;
    const drawing = this.drawingOf(part, sheet) ?? this.newDrawing(part, sheet, number);
    document.set(drawing, withShapes(document.text(drawing), shaped, sheet.sizes));
  }

  private newComments(part: string): string {
    const { document } = this;
    const name = document.freeName('xl/comments', '.xml');
    document.add(name, EMPTY_COMMENTS, COMMENTS_TYPE);
    document.relate(part, 'comments', name);
    return name;
  }

  private drawingOf(part: string, { legacyDrawing }: MarkedSheet): string | undefined {
    return this.document.links(part, 'vmldrawing').find(({ id }) => id === legacyDrawing)?.target;
  }

  private newDrawing(part: string, sheet: MarkedSheet, number: number): string {
    const { document } = this;
    const isKnown = document.declareEnding('vml', VML_TYPE);
    const name = document.freeName('xl/drawings/vmlDrawing', '.vml');
    document.add(name, emptyDrawing(number), isKnown ? undefined : VML_TYPE);
    sheet.addLegacyDrawing(document.relate(part, 'vmlDrawing', name));
    return name;
  }
}

/** Marks a workbook that was opened. */
export const markWorkbook = (
  document: ChangedPackage,
  marks: readonly NumberedMark[],
  words: MarkWords,
): Uint8Array => new MarkedWorkbook(document, words).bytes(marks);
