/** A-nested, A-alike, A-sum, A-members: members of an aggregate, and the aggregate. */
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

export interface CopyWords {
  readonly one: string;
  readonly other: string;
  /** Sentences in common, of so many of the one that has fewer. */
  readonly same: number;
  readonly of: number;
}

const MOST_NAMES = 5;
/** The first names, and how many there are. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('、');
  return names.length > MOST_NAMES ? `${shown}等${names.length}个` : shown;
}

export const members = {
  'A-nested': {
    card: {
      title: '成员互不包含',
      plain: '计入汇总的成员，不能同时包含在另一个计入的县区汇总里，否则数字重复计算。',
      basis: `${FORM}二（二）关于汇总的要求。`,
      holds: '东区汇总计入，东区水务局不计入。',
      breaks: '东区汇总和东区水务局都计入。',
    },
    nested: ({ inner, outer }: { readonly inner: string; readonly outer: string }) =>
      `${inner}已包含在${outer}里，又单独计入汇总，数字重复；需把${inner}的“计入汇总”改为“否”`,
  },
  'A-alike': {
    card: {
      title: '各单位的文字不雷同',
      plain:
        '两个单位的正文，去掉多数单位共有的句子后，六成以上相同的，可能是照抄。单位名称和数字不同不算不同。',
      basis: `${FORM}三（四）：不得内容雷同。`,
      holds: '青石镇、白杨镇各写10句，相同2句。',
      breaks: '青石镇、白杨镇各写10句，相同6句。',
    },
    copied: ({ one, other, same, of }: CopyWords) =>
      `${one}与${other}有${same}句相同，较短的一份共${of}句；需核对是否照抄`,
  },
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
