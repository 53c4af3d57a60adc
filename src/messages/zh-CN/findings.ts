/** Findings: a sentence with the user's own numbers. */
import type { RelationRuleId } from '../../form';

/** What a relation shows about one report. */
export interface RelationWords {
  /** e.g. 自然人 or （一）予以公开. */
  readonly subject: string;
  /** Values left and right of the equals sign, in the printed order. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Sum of the left values. */
  readonly leftSum: number;
  readonly rightSum: number;
  /** Always positive. */
  readonly gap: number;
}

export interface FigureWords {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** As it stands in the cell. */
  readonly text: string;
}

const plus = (values: readonly number[]): string => values.join('＋') || '0';

/** Only the parts that count: 0＋0＋3＋0＋1 reads 3＋1. */
function parts(values: readonly number[], sum: number): string {
  const counted = values.filter((value) => value !== 0);
  return counted.length < 2 ? String(sum) : `${plus(counted)}＝${sum}`;
}

const relations: Readonly<Record<RelationRuleId, (words: RelationWords) => string>> = {
  'T3-balance': ({ subject, left, right, gap }) => `${subject}：${plus(left)}≠${plus(right)}，差${gap}`,
  'T3-handled': ({ subject, left, leftSum, rightSum, gap }) =>
    `${subject}：办理结果各项之和${parts(left, leftSum)}≠（七）总计${rightSum}，差${gap}`,
  'T3-rowTotal': ({ subject, left, leftSum, rightSum, gap }) =>
    `${subject}：各类申请人之和${parts(left, leftSum)}≠总计${rightSum}，差${gap}`,
  'T4-total': ({ subject, left, leftSum, rightSum, gap }) =>
    `${subject}：各项结果之和${parts(left, leftSum)}≠总计${rightSum}，差${gap}`,
};

const place = ({ row, column }: FigureWords): string => `${row}·${column}`;

export const findings = {
  relations,
  control: (subject: string, total: number, control: number) =>
    `${subject}：总计${total}≠控制数${control}，差${Math.abs(control - total)}`,
  notANumber: (figure: FigureWords) => `${place(figure)}：“${figure.text}”不是数字，暂按0计`,
  negative: (figure: FigureWords) => `${place(figure)}：${figure.text}是负数，应为0或正整数`,
  notWhole: (figure: FigureWords) => `${place(figure)}：${figure.text}不是整数，应为0或正整数`,
  tooManyDecimals: (figure: FigureWords) =>
    `${place(figure)}：${figure.text}超过6位小数（以万元计，6位小数即1分）`,
  storedAsText: (figure: FigureWords, value: number) =>
    `${place(figure)}：“${figure.text}”是文本，这里按${value}计，表中公式不计`,
  blanks: (table: string, count: number) => `${table}有${count}格未填，按0计；没有的填0`,
  allBlank: (table: string) => `${table}还没有填写`,
  missing: (table: string, count: number) => `${table}有${count}格找不到：名称已被删除或引用失效，按0计`,
};
export type FindingWords = typeof findings;
