/** The sheet 审核意见: a line for each mark, a link for each of its places. Texts stand in their cells, so that no other part changes. */
import { cellName, quoteSheet } from '../../../grid';
import type { Address } from '../../../grid';
import { heightFor } from '../../../layout';
import type { MarkWords } from '../../../messages';
import { cellText } from '../../../writers/xlsx/strings';
import { escapeAttribute } from '../../../writers/xlsx/xml';
import type { NumberedMark } from '../types';
import type { ListLook, MarkStyles } from './styles';

/** A mark with the cells that it was put at. */
export interface ListedMark extends NumberedMark {
  readonly cells: readonly Address[];
  /** One of them has a conversation, which kept it without a note. */
  readonly inThread: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Characters: number, kind, place, message, repair. */
const WIDTHS = [6, 8, 26, 60, 44];
const CHARACTER = 7;
const SIZE = 11;
const LEAST_HEIGHT = 21;
const MOST_HEIGHT = 409;
/** What Excel keeps in a cell. */
const LONGEST = 32_767;
/** More links than anybody follows. */
const MOST_PLACES = 100;
const TITLE_HEIGHT = 28;
const SUMMARY_HEIGHT = 34;
const HEADER_HEIGHT = 24;
const HEADER_ROW = 2;
const LAST_COLUMN = WIDTHS.length - 1;

/** Text as far as a cell has room, without half a letter at its end. */
const fitting = (text: string): string => {
  const plain = text.replace(/\r\n?/g, '\n');
  return plain.length <= LONGEST ? plain : plain.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '');
};

const placeOf = ({ grid, row, column }: Address): string => `${grid}!${cellName(row, column)}`;

class ListSheet {
  private readonly rows: string[] = [];
  private readonly merges: string[] = [];
  private readonly links: string[] = [];

  constructor(
    private readonly styles: MarkStyles,
    private readonly words: MarkWords,
  ) {}

  toXml(marks: readonly ListedMark[]): string {
    const { words } = this;
    const { number, severity, place, message, repair } = words.columns;
    this.across('title', words.sheet, TITLE_HEIGHT);
    this.across('summary', words.summary(marks.length), SUMMARY_HEIGHT);
    const headers = [number, severity, place, message, repair];
    this.row(
      headers.map((text, column) => this.text('header', column, text)),
      HEADER_HEIGHT,
    );
    for (const mark of marks) this.mark(mark);
    return this.sheetXml();
  }

  private across(look: ListLook, text: string, height: number): void {
    this.merges.push(`A${this.rows.length + 1}:${cellName(this.rows.length, LAST_COLUMN)}`);
    this.row([this.text(look, 0, text)], height);
  }

  /** A row for each place; what is said once goes over all of them. */
  private mark(mark: ListedMark): void {
    const cells = mark.cells.slice(0, MOST_PLACES);
    const count = Math.max(1, cells.length);
    const message = fitting(mark.message + (mark.inThread ? this.words.inThread : ''));
    const texts = [message, fitting(mark.suggestion)];
    const heights = texts.map((text, at) => heightFor(text, (WIDTHS[3 + at] ?? 0) * CHARACTER, SIZE));
    const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.max(...heights) / count));
    const first = this.rows.length;
    for (let at = 0; at < count; at++) {
      const own = at === 0;
      const cell = cells[at];
      this.row(
        [
          own ? this.number(0, mark.number) : this.text('number', 0, ''),
          this.text(mark.severity, 1, own ? this.words.severities[mark.severity] : ''),
          cell ? this.link(2, cell) : this.text('text', 2, fitting(mark.places)),
          this.text('text', 3, own ? message : ''),
          this.text('text', 4, own ? (texts[1] ?? '') : ''),
        ],
        height,
      );
    }
    if (count > 1)
      for (const column of [0, 1, 3, 4])
        this.merges.push(`${cellName(first, column)}:${cellName(first + count - 1, column)}`);
  }

  private row(cells: readonly string[], height?: number): void {
    const size = height === undefined ? '' : ` ht="${Math.round(height * 4) / 4}" customHeight="1"`;
    this.rows.push(`<row r="${this.rows.length + 1}"${size}>${cells.join('')}</row>`);
  }

  private text(look: ListLook, column: number, text: string): string {
    const start = `<c r="${cellName(this.rows.length, column)}" s="${this.styles.look(look)}"`;
    return text === ''
      ? `${start}/>`
      : `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  }

  private number(column: number, value: number): string {
    return `<c r="${cellName(this.rows.length, column)}" s="${this.styles.look('number')}"><v>${value}</v></c>`;
  }

  private link(column: number, address: Address): string {
    const { grid, row } = address;
    const location = escapeAttribute(`${quoteSheet(grid)}!${cellName(row, address.column)}`);
    this.links.push(`<hyperlink ref="${cellName(this.rows.length, column)}" location="${location}"/>`);
    return this.text('link', column, placeOf(address));
  }

  private sheetXml(): string {
    const columns = WIDTHS.map(
      (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    );
    const top = HEADER_ROW + 1;
    return (
      `<worksheet xmlns="${MAIN}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
      `<cols>${columns.join('')}</cols><sheetData>${this.rows.join('')}</sheetData>` +
      `<mergeCells count="${this.merges.length}">${this.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
      (this.links.length > 0 ? `<hyperlinks>${this.links.join('')}</hyperlinks>` : '') +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    );
  }
}

/** XML of the sheet. */
export const listSheet = (marks: readonly ListedMark[], styles: MarkStyles, words: MarkWords): string =>
  new ListSheet(styles, words).toXml(marks);
