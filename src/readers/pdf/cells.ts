/** Words into the cells of a table, and the text of each cell. */
import type { Cell, Table } from './tables';
import { UNKNOWN } from './characters';
import { cutAt, linesOf, lineText, middleOf, spaced } from './words';
import type { Line, Word } from './words';

/** How far a character may reach over the edge of its cell, as a share of the font's height. */
const OVERHANG = 0.3;
/** The width of a digit and of the space at both sides of a cell, as a share of the font's height. */
const DIGIT = 0.55;
const MARGINS = 0.8;
/** Lines of one paragraph are no further apart, as a share of the font's height. */
const LEADING = 1.8;
/** How far characters stand above their base line, as a share of the font's height. */
const TALL = 0.8;
/** Between two numbers in one cell: neither can be told to be the figure. */
const APART = ' / ';

const isNumeric = (text: string): boolean => /\d/.test(text) && /^[\d.,+\-%]+$/.test(text);
const isDigits = (text: string): boolean => /\d/.test(text) && /^[\d.,]+$/.test(text);
const endsAsNumber = (text: string): boolean => /\d[.,]?$/.test(text);
const beginsAsNumber = (text: string): boolean => /^[.,]?\d/.test(text);

/** Whether a word stands in the table. */
export const holds = (table: Table, word: Word): boolean => {
  const [x, y] = [(word.left + word.right) / 2, middleOf(word)];
  return x >= table.left && x <= table.right && y >= table.top && y <= table.bottom;
};

const crosses = ({ base, size }: Word, bottom: number): boolean => base - TALL * size < bottom;

/**
 * Whether a word goes on with the label of a cell at the bottom of the table: labels in narrow cells that the page cut
 * reach over the last line. `own` are the words in the table.
 */
export function hangs(table: Table, own: readonly Word[], word: Word): boolean {
  if (middleOf(word) <= table.bottom || !crosses(word, table.bottom)) return false;
  const cell = table.cells.find(
    ({ left, right, bottom }) => bottom === table.bottom && word.left >= left && word.right <= right,
  );
  return (
    cell !== undefined &&
    own.some(
      (other) =>
        other.left >= cell.left &&
        other.right <= cell.right &&
        middleOf(other) >= cell.top &&
        !isNumeric(other.text) &&
        word.base - other.base <= LEADING * word.size,
    )
  );
}

interface Filled extends Cell {
  readonly words: Word[];
}

/** The cell that holds most of the word. */
function cellFor(cells: readonly Filled[], word: Word): Filled | undefined {
  let best: Filled | undefined;
  let most = -Infinity;
  for (const cell of cells) {
    const shared = Math.min(cell.right, word.right) - Math.max(cell.left, word.left);
    if (shared > most) [best, most] = [cell, shared];
  }
  return best;
}

/**
 * A number that runs over the edge of its cell may be two that touch: what cannot be told is said to be unknown rather
 * than taken for a figure.
 */
function asSeen(word: Word, cell: Cell): Word {
  const over = OVERHANG * word.size;
  const crosses = word.left < cell.left - over || word.right > cell.right + over;
  return crosses && isNumeric(word.text) ? { ...word, text: word.text + UNKNOWN } : word;
}

const isOneNumber = ({ words }: Line): boolean => words.length === 1 && isDigits(words[0]?.text ?? '');

/** Numbers below each other and nothing else: of two rows without a line between them all cells are such. */
function isStacked({ words }: Filled): boolean {
  const lines = linesOf(words);
  return lines.length > 1 && lines.every(isOneNumber);
}

/**
 * Two lines of digits are one number where the first had no room for more, and where somebody broke it: the lines are
 * those of one paragraph, and the row has other cells that show it to be one row.
 */
function betweenLines(before: Line, after: Line, cell: Cell, isOneRow: boolean): string {
  const [last, first] = [before.words.at(-1)?.text ?? '', after.words[0]?.text ?? ''];
  if (!endsAsNumber(last) || !beginsAsNumber(first)) return '';
  const room = cell.right - cell.left - (before.right - before.left);
  if (room < (DIGIT + MARGINS) * before.size) return '';
  const isBroken = isOneRow && isOneNumber(before) && isOneNumber(after);
  return isBroken && after.base - before.base <= LEADING * before.size ? '\n' : APART;
}

function textOf({ words, ...cell }: Filled, isOneRow: boolean): string {
  const lines = linesOf(words);
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      const text = lineText(line, (left, right, gap) =>
        endsAsNumber(left.text) && beginsAsNumber(right.text) ? APART : spaced(left, right, gap),
      );
      return (before ? betweenLines(before, line, cell, isOneRow) : '') + text;
    })
    .join('');
}

/** A cell with what stands in it. */
export interface TextCell extends Cell {
  readonly text: string;
}

/** The cells of a table with their texts. */
export function filledCells(table: Table, words: readonly Word[]): TextCell[] {
  const cells = table.cells.map((cell): Filled => ({ ...cell, words: [] }));
  for (const whole of words) {
    const y = middleOf(whole);
    const row = cells.filter(
      ({ top, bottom }) => y >= top && (y < bottom || (bottom === table.bottom && crosses(whole, bottom))),
    );
    for (const word of cutAt(
      whole,
      row.map(({ left }) => left),
    )) {
      const cell = cellFor(row, word);
      cell?.words.push(asSeen(word, cell));
    }
  }
  const ruled = new Set(
    cells.filter((cell) => cell.words.length > 0 && !isStacked(cell)).map(({ row }) => row),
  );
  return cells.map(({ words: own, ...cell }) => ({
    ...cell,
    text: textOf({ ...cell, words: own }, ruled.has(cell.row)),
  }));
}
