/** Lines of a text → a stream of cells, each with the place it came from. */
import { BLANK_SPELLINGS } from '../form';
import { cellAt } from '../grid';
import type { Address, Grid } from '../grid';
import { parseNumber } from '../report';

export interface Token {
  /** A figure also where it is spelled `/` or `-`; `blank` is an empty cell; `break` is an empty line or the end of a row. */
  readonly kind: 'words' | 'figure' | 'blank' | 'break';
  readonly text: string;
  readonly address: Address;
}

const BARS = /[|｜]/;
const RULE_OF_A_TABLE = /^[\s|｜:+-]*$/;
/** A longer line is a paragraph. */
const LONGEST_ROW = 2000;
const WIDE_SPACE = /\s{2,}/;

/** The text of a line, or undefined where there is none. */
export function lineAt(grid: Grid, row: number): string | undefined {
  const cell = cellAt(grid, row, 0);
  return cell && String(cell.value ?? '');
}

const isFigure = (text: string): boolean => BLANK_SPELLINGS.has(text) || parseNumber(text) !== undefined;

/** Cells that spaces separate: two or more between words, one or more before figures: `3. 其他 0 0`. */
function spacedCells(line: string): string[] {
  const words = [...line.matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && isFigure(words[first - 1]?.[0] ?? '')) first--;
  const label = line.slice(0, words[first]?.index).trim();
  const figures = words.slice(first).map(([figure]) => figure);
  return [...(label === '' ? [] : label.split(WIDE_SPACE)), ...figures];
}

/** The cells of one line: between tabs or bars, or before and between figures that spaces separate. */
export function cellsOfLine(line: string): string[] {
  if (line.length > LONGEST_ROW) return [line.trim()];
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

const kindOf = (text: string): Token['kind'] => (text === '' ? 'blank' : isFigure(text) ? 'figure' : 'words');

/** Tokens of the lines from `first` up to but not including `end`. */
export function tokensOf(grid: Grid, first: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let row = first; row < end; row++) {
    const address = (column: number): Address => ({ kind: grid.kind, grid: grid.name, row, column });
    const line = lineAt(grid, row);
    const cells = line === undefined ? [] : cellsOfLine(line);
    cells.forEach((text, column) => tokens.push({ kind: kindOf(text), text, address: address(column) }));
    if (cells.length !== 1) tokens.push({ kind: 'break', text: '', address: address(0) });
  }
  return tokens;
}
