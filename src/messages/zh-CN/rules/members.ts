/** A-sum, A-members: an aggregate and its members. */
import type { RulesOf } from '../../../form';
import { FORM } from './card';
import type { WithCard } from './card';

export interface SumWords {
  /** 表二, 表三 or 表四. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly actual: number;
  readonly expected: number;
  readonly gap: number;
  readonly largest: readonly { readonly name: string; readonly value: number }[];
}

const MOST_NAMES = 5;
/** The first names, and how many there are. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('、');
  return names.length > MOST_NAMES ? `${shown}等${names.length}个` : shown;
}

export const members = {
  'A-sum': {
    card: {
      title: '汇总＝各成员之和',
      plain: '汇总报告三张表的每一格，等于各成员报告同一格之和。缺少成员时不能核对，也不按0计。',
      basis: '由国办公开办函〔2021〕30号逐级汇总的要求得出。',
      holds: '青石镇5、县水务局4，汇总9。',
      breaks: '青石镇5、县水务局4，汇总8，差1。',
    },
    fails: ({ table, row, column, actual, expected, gap, largest }: SumWords) => {
      const shares = largest.map(({ name, value }) => `${name}${value}`).join('、');
      return `${table} ${row}·${column}：汇总${actual}≠各成员之和${expected}，差${gap}${shares && `；其中${shares}`}`;
    },
    notAssessable: (names: readonly string[]) => `${list(names)}的数字不能确定，各项汇总暂不能核对，不按0计`,
    figuresUnread: (count: number, names: readonly string[]) =>
      `有${count}格缺少数字或不是数字${names.length > 0 ? `（${list(names)}）` : ''}，这些格的汇总暂不能核对，不按0计`,
  },
  'A-members': {
    card: {
      title: '成员不重不漏',
      plain: '每个成员只计一次，本年名单上的一个不少；垂直管理单位不计入地方汇总。',
      basis: `${FORM}关于汇总和垂直管理单位的要求。`,
      holds: '名单12个成员，收到12份报告，没有重复。',
      breaks: '名单12个成员，收到11份，其中一份是税务局的。',
    },
    twice: (names: readonly string[]) => `成员重复：${list(names)}；每个成员只留一份`,
    missing: (names: readonly string[]) => `缺少成员：${list(names)}；需补齐报告`,
    otherForm: (names: readonly string[]) =>
      `年度或格式与汇总不同：${list(names)}；需换成同一年度、同一格式的报告`,
    vertical: (names: readonly string[]) => `垂直管理单位不计入地方汇总：${list(names)}；需移出成员`,
    unlisted: (names: readonly string[]) => `不在本年成员名单里：${list(names)}；需核对名称或名单`,
  },
} satisfies WithCard<RulesOf<'members'>>;
