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
/** `（一）予以公开 3 0 0 0`, `3 0 0 0`: cells that are separated by spaces end in at least two figures. */
const SPACED = /^(.*?)\s*((?:(?:^|\s+)[^\s\u4e00-\u9fff]+){2,})$/u;

/** The text of a line, or undefined where there is none. */
export function lineAt(grid: Grid, row: number): string | undefined {
  const cell = cellAt(grid, row, 0);
  return cell && String(cell.value ?? '');
}

const isFigure = (text: string): boolean => BLANK_SPELLINGS.has(text) || parseNumber(text) !== undefined;

function spacedCells(line: string): string[] {
  const match = SPACED.exec(line.trim());
  const figures = match?.[2]?.trim().split(/\s+/) ?? [];
  const label = match?.[1] ?? '';
  return match && figures.every(isFigure) ? [...(label === '' ? [] : [label]), ...figures] : [line.trim()];
}

/** The cells of one line: between tabs or bars, or before and between figures that spaces separate. */
export function cellsOfLine(line: string): string[] {
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
