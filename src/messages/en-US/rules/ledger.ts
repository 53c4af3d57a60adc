/** L-ledger in English. */
import type { CountedCellWords, LedgerCellWords, ledger as chinese } from '../../zh-CN/rules/ledger';

const few = (all: readonly string[], count: number): string =>
  `${all.join(', ')}${count > all.length ? ' and others' : ''}`;

const rowsAre = (count: number): string =>
  count === 1 ? '1 row of the ledger is' : `${count} rows of the ledger are`;

const beside = ({ incomplete, isFormula }: Pick<LedgerCellWords, 'incomplete' | 'isFormula'>): string =>
  [
    isFormula
      ? '; a formula stands there, which does not see days written as texts or words that are not in the list'
      : '',
    incomplete === 0 ? '' : `; ${rowsAre(incomplete)} incomplete or contradictory, which may be why`,
  ].join('');

const named = ({ row, column }: CountedCellWords, isOneRow: boolean): string =>
  isOneRow ? column : `${row} · ${column}`;

export const ledger: typeof chinese = {
  'L-ledger': {
    card: {
      title: 'Tables 3 and 4 (表三, 表四) agree with the ledger',
      plain:
        'Where the workbook has a ledger (台账), each cell of Tables 3 and 4 is held against its count: received and carried in by the day of receipt, outcomes by the day of the answer; what has no answer by 31 December is carried over. Whether the figure or the ledger is wrong is for you to judge; rows that are incomplete may not be counted.',
      basis:
        '国办公开办函〔2021〕30号 三（三）: figures can be counted, are right and can be verified (统得出、报得准、可核查); 条例 45: applications are registered.',
      holds: 'The ledger has 3 received (本年新收) of individuals (自然人), and so has Table 3 (表三): 3.',
      breaks:
        'The ledger has 3 received (本年新收) of individuals (自然人), Table 3 (表三) says 4: off by 1.',
    },
    incomplete: (numbers, count) =>
      `${rowsAre(count)} incomplete or contradictory and perhaps not wholly counted: ${few(numbers, count)}`,
    differs: (words) => {
      const { table, actual, counted, gap, numbers } = words;
      const rows = numbers.length === 0 ? '' : ` (${few(numbers, counted)})`;
      return `${table} ${named(words, false)}: ${actual}, the ledger counts ${counted}${rows}, off by ${gap}${beside(words)}`;
    },
    differ: (words) => {
      const { table, row, count, cells } = words;
      const told = cells.map((cell) => `${named(cell, row !== '')} ${cell.actual} (ledger: ${cell.counted})`);
      const where = row === '' ? table : `${table} ${row}`;
      const late =
        row === '' ? '; where the ledger was not kept from the beginning of the year, explain it' : '';
      return `${where}: ${count} cells differ from the ledger: ${few(told, count)}${beside(words)}${late}`;
    },
  },
};
