/** Findings that compare a report with something outside it: last year, the members, the law, the year's edition. */
import type { YearRelationRuleId } from '../../form';

/** What a relation between two years shows. */
export interface YearWords {
  readonly subject: string;
  /** The figures that settle this year's one, with their signs. */
  readonly settling: readonly { readonly value: number; readonly coefficient: 1 | -1 }[];
  readonly expected: number;
  readonly actual: number;
  /** Always positive. */
  readonly gap: number;
  /** The body was merged or split. */
  readonly reorganised: boolean;
}

export interface PlaceWords {
  /** 表二, 表三 or 表四. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

export interface RepairWords {
  readonly row: string;
  readonly column: string;
  readonly from: number | null;
  readonly to: number;
}

export interface JumpWords extends PlaceWords {
  readonly actual: number;
  readonly before: number;
  /** To one decimal. */
  readonly times: number;
  /** 元 and 万元 were probably confused. */
  readonly unitSlip: boolean;
}

export interface SumWords extends PlaceWords {
  readonly actual: number;
  readonly expected: number;
  readonly gap: number;
  readonly largest: readonly { readonly name: string; readonly value: number }[];
}

export interface ScopeWords {
  readonly row: string;
  readonly kind: string;
  readonly figures: readonly { readonly column: string; readonly value: number }[];
}

export interface EditionWords {
  readonly year: number;
  /** Official number of the notice. */
  readonly used: string;
  readonly needed: string;
}

/** 11＋2－0; a negative figure turns the sign before it. */
function signed(terms: YearWords['settling']): string {
  return terms
    .map(({ value, coefficient }, index) => {
      const minus = value === 0 ? coefficient < 0 : coefficient * value < 0;
      return `${minus ? '－' : index === 0 ? '' : '＋'}${Math.abs(value)}`;
    })
    .join('');
}

const place = ({ table, row, column }: PlaceWords): string => `${table} ${row}·${column}`;
const changed = (reorganised: boolean): string => (reorganised ? '；机构有调整，请核实' : '');

const MOST_NAMES = 5;
/** The first names, and how many there are. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('、');
  return names.length > MOST_NAMES ? `${shown}等${names.length}个` : shown;
}

const years: Readonly<Record<YearRelationRuleId, (words: YearWords) => string>> = {
  'Y-carry': ({ subject, expected, actual, gap, reorganised }) =>
    `${subject}：上年结转${actual}≠上年报告的结转下年度${expected}，差${gap}${changed(reorganised)}`,
  'Y-stock': ({ subject, settling, expected, actual, gap, reorganised }) =>
    `${subject}：上年现行有效＋本年制发－本年废止＝${signed(settling)}＝${expected}≠现行有效${actual}，差${gap}${changed(reorganised)}`,
  'Y-items': ({ subject, settling, expected, actual, gap, reorganised }) =>
    `${subject}：上年报告的上一年项目数量与增减${signed(settling)}＝${expected}≠本年报告的上一年项目数量${actual}，差${gap}${changed(reorganised)}`,
};

const scopeFigures = ({ row, figures }: ScopeWords): string =>
  `${row}：${figures.map(({ column, value }) => `${column}${value}`).join('、')}`;

export const comparisons = {
  years,
  carryRepair: ({ row, column, from, to }: RepairWords) =>
    `“${row}·${column}”照上年报告填：${from ?? '空白'} 应为 ${to}`,
  jump: (words: JumpWords) =>
    `${place(words)}：${words.actual}，上年${words.before}，${words.actual > words.before ? '增至' : '减至上年的1/'}${words.times}${words.actual > words.before ? '倍' : ''}${words.unitSlip ? '，请核对单位是元还是万元' : '，请核对'}`,
  scope: {
    never: (words: ScopeWords) =>
      `${scopeFigures(words)}，${words.kind}不能制定规章，应为0；规范性文件填在下一行`,
    rarely: (words: ScopeWords) =>
      `${scopeFigures(words)}，${words.kind}一般不制定规章，请核对是否应填在规范性文件一行`,
  },
  yearMissing: () => '年度还没有填写，不能判断该用哪个格式；请先填写报告所属的年度',
  noEdition: (year: number) => `${year}年度没有对应的格式（现行格式自2019年度起）；请核对年度`,
  wrongEdition: ({ year, used, needed }: EditionWords) =>
    `${year}年度应使用${needed}的格式，这份报告用的是${used}的格式；请核对年度，年度无误就按${year}年度新建模板后重填`,
  members: {
    twice: (names: readonly string[]) => `成员重复：${list(names)}；每个成员只留一份`,
    missing: (names: readonly string[]) => `缺少成员：${list(names)}；请补齐报告`,
    otherForm: (names: readonly string[]) =>
      `年度或格式与汇总不同：${list(names)}；请换成同一年度、同一格式的报告`,
    vertical: (names: readonly string[]) => `垂直管理单位不计入地方汇总：${list(names)}；请移出成员`,
    unlisted: (names: readonly string[]) => `不在本年成员名单里：${list(names)}；请核对名称或名单`,
  },
  notAssessable: (names: readonly string[]) => `${list(names)}的数字不能确定，各项汇总暂不能核对，不按0计`,
  figuresUnread: (count: number, names: readonly string[]) =>
    `有${count}格缺少数字或不是数字${names.length > 0 ? `（${list(names)}）` : ''}，这些格的汇总暂不能核对，不按0计`,
  sum: (words: SumWords) => {
    const largest = words.largest.map(({ name, value }) => `${name}${value}`).join('、');
    return `${place(words)}：汇总${words.actual}≠各成员之和${words.expected}，差${words.gap}${largest && `；其中${largest}`}`;
  },
};
export type ComparisonWords = typeof comparisons;
