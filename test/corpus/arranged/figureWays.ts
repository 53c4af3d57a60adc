/** What stands in figure cells besides plain numbers. */
import type { Random } from '../../support/random';
import type { Habit } from '../habits';
import { mapCells, mapTables } from '../model';
import type { ModelCell, Stored, Unseen } from '../model';
import type { CellWays } from './cellWay';
import { KINDS } from './draft';
import type { Kind } from './draft';

const BOOKS: readonly Kind[] = ['xlsx', 'xls'];
const MARKED: readonly Kind[] = ['xlsx', 'docx', 'html'];

const onFigures =
  (change: (cell: ModelCell, random: Random) => ModelCell): Habit =>
  (model, random) =>
    mapCells(model, (cell) => (cell.kind === 'figure' ? change(cell, random) : cell));

/** Some figures are changed, those that a person reads as they were. */
const onSome = (share: number, change: (cell: ModelCell, random: Random) => ModelCell): Habit =>
  onFigures((cell, random) => (random.chance(share) ? change(cell, random) : cell));

const spelled = (spell: (text: string, random: Random) => string): Habit =>
  onFigures((cell, random) => ({ ...cell, text: spell(cell.text, random) }));

const unseen = (how: Unseen['how'], stands: Unseen['stands']): Habit =>
  onSome(0.05, (cell, random) => ({
    ...cell,
    unseen: { how, stands, digits: String(1 + random.below(9)) },
  }));

const format = (share: number, write: (text: string) => Stored | undefined): Habit =>
  onSome(share, (cell) => {
    const stored = write(cell.text);
    return stored ? { ...cell, stored } : cell;
  });

/** The parts of each total, as far as they stand in the same table, become its formula. */
const sums =
  (result: number | undefined): Habit =>
  (model) =>
    mapTables(model, (table) => {
      const places = new Map(
        table.cells.flatMap((cell) => (cell.field ? [[cell.field as string, cell]] : [])),
      );
      const COLUMNS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];
      const cells = table.cells.map((cell): ModelCell => {
        const row = cell.field?.endsWith('.total') ? cell.field.slice(0, -'.total'.length) : undefined;
        const parts = COLUMNS.map((column) => places.get(`${row}.${column}`));
        if (row === undefined || parts.some((part) => part === undefined)) return cell;
        const of = parts.map((part) => [part!.row - cell.row, part!.column - cell.column] as const);
        return { ...cell, stored: { kind: 'sum', of, result } };
      });
      return [{ ...table, cells }];
    });

const invisible = ['\u200b', '\u200e', '\ufeff', '\u202a'];
const UNITS = ['件', '宗', '起', '份', '（件）', ' 件'];
const NOTHING = ['--', '———', '／／', '（无）', '零', '〇', '－'];
const NOTES = '*①②¹²†';
const isWhole = (text: string) => /^\d+$/.test(text);

export const FIGURE_WAYS: CellWays = {
  'figures: invisible characters': {
    change: spelled((text, random) =>
      random.chance(0.5) ? random.pick(invisible) + text : text + random.pick(invisible),
    ),
  },
  'figures: units behind': {
    change: spelled((text, random) => (isWhole(text) ? text + random.pick(UNITS) : text)),
  },
  'figures: marks for nothing': {
    change: spelled((text, random) => (text === '0' ? random.pick(NOTHING) : text)),
  },
  'figures: zeros left out': { change: spelled((text) => (text === '0' ? '' : text)) },
  'figures: a raised mark behind': { kinds: MARKED, change: unseen('raised', 'behind') },
  'figures: struck digits before': { kinds: MARKED, change: unseen('struck', 'before') },
  'figures: hidden digits before': {
    kinds: ['docx', 'html'],
    change: unseen('hidden', 'before'),
  },
  'figures: dates': {
    kinds: [...BOOKS, 'docx', 'html', 'txt', 'csv', 'pdf'],
    toldIn: KINDS,
    change: onSome(0.1, (cell) =>
      cell.text === '0'
        ? cell
        : {
            ...cell,
            text: '2024/3/1',
            stored: { kind: 'format', value: 45352, format: 'yyyy/m/d' },
          },
    ),
  },
  'figures: a zero appended by the format': {
    kinds: BOOKS,
    change: format(0.3, (text) =>
      /^[1-9]\d*0$/.test(text) ? { kind: 'format', value: Number(text) / 10, format: '0"0"' } : undefined,
    ),
  },
  'figures: scaled by the format': {
    kinds: BOOKS,
    change: format(1, (text) =>
      /\.\d/.test(text)
        ? { kind: 'format', value: Math.round(Number(text) * 10_000), format: '0\\.0000"万元"' }
        : undefined,
    ),
  },
  'figures: deleted digits before': { kinds: ['docx'], change: unseen('deleted', 'before') },
  'figures: notes in brackets': {
    toldIn: KINDS,
    change: onSome(0.1, (cell, random) => ({ ...cell, text: `${cell.text}（其中${random.below(9)}）` })),
  },
  'figures: marks of notes': {
    toldIn: KINDS,
    change: onSome(0.1, (cell, random) => ({ ...cell, text: cell.text + random.pick([...NOTES]) })),
  },
  'figures: sums in words': {
    toldIn: KINDS,
    change: onSome(0.05, (cell, random) => ({
      ...cell,
      text: `${cell.text}${random.pick(['+2', '-1', '/3', '、4'])}`,
    })),
  },
  'figures: broken over two lines': {
    toldIn: KINDS,
    change: spelled((text) => (/^\d{3,}$/.test(text) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text)),
  },
  'figures: wide thousands': {
    change: spelled((text) => (isWhole(text) ? text.replace(/\B(?=(?:\d{3})+$)/g, '，') : text)),
  },
  'figures: with .0': { change: spelled((text) => (isWhole(text) ? `${text}.0` : text)) },
  'totals: formulas without results': { kinds: ['xlsx'], change: sums(undefined) },
  'totals: formulas with the result 0': { kinds: ['xlsx'], change: sums(0) },
};
