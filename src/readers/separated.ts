/** Lines of a text whose cells are separated by commas or semicolons, or that stand all in one line: written as other texts write them. */
import { isNothing } from '../form';
import { parseNumber } from '../report';
import { recordsOf } from './csv/records';
import { shownText } from './csv/shown';

const SEPARATORS = [',', ';'] as const;
/** So many lines of figures make a table. */
const FEWEST_ROWS = 4;
const FEWEST_CELLS = 3;
const FEWEST_FIGURES = 2;
/** A longer cell is a sentence. */
const LONGEST_CELL = 80;
const SENTENCE = /[。；！？]/;
/** A line with so many bars holds more than one row of any table of the form. */
const MOST_BARS = 40;
const BAR = /[|｜]/;
/** A longer line is no row. */
const LONGEST_LINE = 2_000;

const isFigure = (cell: string): boolean => isNothing(cell) || parseNumber(cell) !== undefined;

/** The cells of a line, or undefined for a sentence and for quotes that do not close. */
function cellsOf(line: string, separator: string): readonly string[] | undefined {
  if (!line.includes(separator) || line.length > LONGEST_LINE) return undefined;
  if ((line.split('"').length - 1) % 2 !== 0) return undefined;
  const cells = recordsOf(`sep=${separator}\n${line}`, line.length + 1)?.[0]?.map((cell) =>
    shownText(cell).trim(),
  );
  return cells?.every((cell) => cell.length <= LONGEST_CELL && !SENTENCE.test(cell)) ? cells : undefined;
}

/** A label, or several of a group, with figures behind. */
function isRow(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell !== '' && isFigure(cell));
  const figures = cells.slice(first);
  const numbers = figures.filter((cell) => parseNumber(cell) !== undefined);
  return cells.length >= FEWEST_CELLS && numbers.length >= FEWEST_FIGURES && figures.every(isFigure);
}

/** What separates the cells of this text, where it is neither tabs nor bars nor spaces. */
function separatorOf(lines: readonly string[]): string | undefined {
  return SEPARATORS.find((separator) => {
    let rows = 0;
    for (const line of lines) {
      const cells = line.includes('\t') ? undefined : cellsOf(line, separator);
      if (cells && isRow(cells) && ++rows >= FEWEST_ROWS) return true;
    }
    return false;
  });
}

/** `="3"` in a line of tabs. */
const shownCells = (line: string): string =>
  line.includes('="') ? line.split('\t').map(shownText).join('\t') : line;

/** A line that holds a whole table: a cell a line. */
const inOneLine = (line: string): readonly string[] =>
  line.split(BAR).length > MOST_BARS ? line.split(BAR).map((cell) => cell.trim()) : [line];

/** The lines with a tab between the cells of a row. */
export function tabbedLines(lines: readonly string[]): readonly string[] {
  const separator = separatorOf(lines);
  return lines.flatMap((line) => {
    const cells = separator === undefined ? undefined : cellsOf(line, separator);
    return cells ? [cells.join('\t')] : inOneLine(shownCells(line));
  });
}
