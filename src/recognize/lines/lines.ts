/** The lines of the texts of a source, and how each is cut into cells. */
import { isNothing, PAGE_NUMBER } from '../../form';
import { EXCEL_COLUMNS } from '../../grid';
import type { Address, Grid } from '../../grid';
import { parseNumber } from '../../report';
import { figureForm, isMoment } from '../../text';

export interface TextLine {
  /** As it stands; empty for an empty line. */
  readonly text: string;
  readonly address: Address;
}

const MOST_LINES = 20_000;
/** Of many empty lines one after another so many are kept: they may be the empty cells of a row. */
const MOST_EMPTY = 20;

/** The lines of all texts in their order. */
export function textLines(grids: readonly Grid[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const { kind, name, cells } of grids) {
    if (kind !== 'text') continue;
    let next: number | undefined;
    for (const [key, { text }] of cells) {
      if (lines.length >= MOST_LINES) return lines;
      const row = Math.floor(key / EXCEL_COLUMNS);
      const line = (at: number, written: string): TextLine => ({
        text: written,
        address: { kind, grid: name, row: at, column: 0 },
      });
      for (let empty = Math.max(next ?? row, row - MOST_EMPTY); empty < row; empty++)
        lines.push(line(empty, ''));
      lines.push(line(row, text));
      next = row + 1;
    }
  }
  return lines;
}

const BARS = /[|｜]/;
const RULE_OF_A_TABLE = /^[\s|｜:+-]*$/;
/** A longer line is a paragraph and holds no cells. */
const LONGEST_ROW = 2000;
const LONGEST_PAGE_NUMBER = 40;
const WIDE_SPACE = /\s{2,}/;

/** Figures that stand together without spaces: digits, with a `/` where one is blank. */
const TOGETHER = /^[\d０-９]*(?:[/／][\d０-９]*)+$/;
const PIECES = /[\d０-９]+|[/／]/g;

/** A date in digits stands where one figure belongs; 2024年 and 3月 are words. */
const isDate = (text: string): boolean => !/[年月]/.test(text) && isMoment(figureForm(text));

/** The figures in a word of digits: one, or several with a `/` between or for a blank: `7/00` is 7, blank, 00. */
export function figuresTogether(text: string): readonly string[] {
  return TOGETHER.test(text) && !isDate(text) ? (text.match(PIECES) ?? [text]) : [text];
}

/** Spelled as a figure, or as none. */
export const isFigure = (text: string): boolean =>
  isNothing(text) || parseNumber(text) !== undefined || TOGETHER.test(text) || isDate(text);

/** Cells that spaces separate: two or more between words, one or more before figures: `3. 其他 0 0`. */
function spacedCells(line: string): string[] {
  const words = [...line.matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && isFigure(words[first - 1]?.[0] ?? '')) first--;
  const label = line.slice(0, words[first]?.index).trim();
  const figures = words.slice(first).map(([figure]) => figure);
  return [...(label === '' ? [] : label.split(WIDE_SPACE)), ...figures];
}

/** True for a line whose cells tabs or bars separate. */
export const isSeparated = (line: string): boolean => line.length <= LONGEST_ROW && /[\t|｜]/.test(line);

/** The cells of one line: between tabs or bars, or before and between figures that spaces separate. */
export function cellsOfLine(line: string): string[] {
  if (line.length > LONGEST_ROW || (line.trim() === '' && !line.includes('\t'))) return [];
  if (BARS.test(line)) {
    if (RULE_OF_A_TABLE.test(line)) return [];
    const inner = line.trim().replace(/^[|｜]|[|｜]$/g, '');
    return inner.split(BARS).map((cell) => cell.trim());
  }
  const tabs = line.split('\t').length - 1;
  if (tabs === 1 && line.startsWith('\t')) return [line.trim()];
  if (tabs > 0) return line.split('\t').map((cell) => cell.trim());
  return spacedCells(line);
}

export interface Token {
  /** A figure also where it is spelled `/` or `-`; `blank` is an empty cell; `break` is an empty line or the end of a row. */
  readonly kind: 'words' | 'figure' | 'blank' | 'break';
  readonly text: string;
  readonly address: Address;
}

const kindOf = (text: string): Token['kind'] => (text === '' ? 'blank' : isFigure(text) ? 'figure' : 'words');

/** A figure with a note behind it, 853② or 853（其中3）: it cannot be read, and keeps its place among the others. */
const NOTED = /^[\d０-９][\d０-９.,，]*(?:[（(【[].*|[、/／-][\d０-９].*|[^\p{Script=Han}]*)$/u;
const LONGEST_NOTED = 40;
const isNoted = (text: string): boolean => text.length <= LONGEST_NOTED && NOTED.test(text);

/** `- 3 -` and `第3页`; a number alone may be a figure. */
const isPageNumber = (line: string): boolean =>
  line.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(line.trim()) && /[-—–－页]\s*$/.test(line);

/** The number before a label on a line of its own: `3`, then `.其他`. */
const isNumbering = (token: Token | undefined, next: string): token is Token =>
  token?.kind === 'figure' && /^\d$/.test(token.text) && /^[.．、]\D/.test(`${next} `);

/** The lines as a stream of cells, each with its place. */
export function tokensOf(lines: readonly TextLine[]): Token[] {
  const tokens: Token[] = [];
  for (const { text: line, address } of lines) {
    const cells = isPageNumber(line) ? [] : cellsOfLine(line);
    const keepsPlaces = isSeparated(line);
    cells.forEach((cell, column) => {
      const last = tokens.at(-1);
      if (isNumbering(last, cell))
        tokens[tokens.length - 1] = { ...last, kind: 'words', text: last.text + cell };
      else
        for (const text of figuresTogether(cell))
          tokens.push({
            kind: keepsPlaces && isNoted(text) ? 'figure' : kindOf(text),
            text,
            address: { ...address, column },
          });
    });
    if (cells.length !== 1) tokens.push({ kind: 'break', text: '', address });
  }
  return tokens;
}
