/** L-ledger: figures of 表三 and 表四 against the ledger. */
import type { RulesOf } from '../../../form';
import type { WithCard } from './card';

/** A figure beside what the ledger counts. */
export interface CountedCellWords {
  readonly row: string;
  readonly column: string;
  readonly actual: number;
  readonly counted: number;
}

interface BesideWords {
  /** 表三 or 表四. */
  readonly table: string;
  /** How many rows of the ledger are missing from some figure. */
  readonly incomplete: number;
  /** The cell is a formula: what it cannot see is not counted in it. */
  readonly isFormula: boolean;
}

export interface LedgerCellWords extends CountedCellWords, BesideWords {
  /** Always positive. */
  readonly gap: number;
  /** 编号 of the first rows behind the count. */
  readonly numbers: readonly string[];
}

export interface LedgerCellsWords extends BesideWords {
  /** The row that all stand in; empty where they stand in many. */
  readonly row: string;
  readonly count: number;
  /** The first of them. */
  readonly cells: readonly CountedCellWords[];
}

/** `甲、乙等`. */
const few = (all: readonly string[], count: number): string =>
  `${all.join('、')}${count > all.length ? '等' : ''}`;

const beside = ({ incomplete, isFormula }: BesideWords): string =>
  [
    isFormula ? '；格里是公式，看不到写成文本的日期和选项以外的字' : '',
    incomplete === 0 ? '' : `；台账有${incomplete}行不完整或自相矛盾，可能与此有关`,
  ].join('');

const named = ({ row, column }: CountedCellWords, isOneRow: boolean): string =>
  isOneRow ? column : `${row}·${column}`;

export const ledger = {
  'L-ledger': {
    card: {
      title: '表三、表四与台账一致',
      plain:
        '工作簿里有依申请台账的，表三、表四的每一格都与台账的计数比较：新收、上年结转按收到日期，办理结果按答复日期，12月31日没有答复的计入结转下年度。表上数字和台账哪个有误，由人判断；台账里不完整的行可能没有计入。',
      basis: '国办公开办函〔2021〕30号三（三）：统计数据要统得出、报得准、可核查；条例第四十五条：登记。',
      holds: '台账里自然人本年新收3件，表三本年新收·自然人3。',
      breaks: '台账里自然人本年新收3件，表三本年新收·自然人4，差1。',
    },
    /** `count` rows, the first of them by 编号. */
    incomplete: (numbers: readonly string[], count: number) =>
      `台账有${count}行不完整或自相矛盾，可能没有全部计入：${few(numbers, count)}`,
    differs: (words: LedgerCellWords) => {
      const { table, actual, counted, gap, numbers } = words;
      const rows = numbers.length === 0 ? '' : `（${few(numbers, counted)}）`;
      return `${table} ${named(words, false)}：${actual}，台账计${counted}件${rows}，差${gap}${beside(words)}`;
    },
    differ: (words: LedgerCellsWords) => {
      const { table, row, count, cells } = words;
      const told = cells.map((cell) => `${named(cell, row !== '')}${cell.actual}（台账${cell.counted}）`);
      const where = row === '' ? table : `${table} ${row}`;
      const late = row === '' ? '；台账不是从年初登记的，说明原因即可' : '';
      return `${where}有${count}格与台账不同：${few(told, count)}${beside(words)}${late}`;
    },
  },
} satisfies WithCard<RulesOf<'ledger'>>;
