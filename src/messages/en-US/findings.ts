/** Findings in English; official terms keep the Chinese. */
import type { RelationRuleId } from '../../form';
import type { FigureWords, FindingWords, RelationWords } from '../zh-CN/findings';

const plus = (values: readonly number[]): string => values.join(' + ') || '0';

function parts(values: readonly number[], sum: number): string {
  const counted = values.filter((value) => value !== 0);
  return counted.length < 2 ? String(sum) : `${plus(counted)} = ${sum}`;
}

const relations: Readonly<Record<RelationRuleId, (words: RelationWords) => string>> = {
  'T3-balance': ({ subject, left, right, gap }) =>
    `${subject}: ${plus(left)} ≠ ${plus(right)}, off by ${gap}`,
  'T3-handled': ({ subject, left, leftSum, rightSum, gap }) =>
    `${subject}: outcomes add up to ${parts(left, leftSum)} ≠ （七）总计 ${rightSum}, off by ${gap}`,
  'T3-rowTotal': ({ subject, left, leftSum, rightSum, gap }) =>
    `${subject}: applicants add up to ${parts(left, leftSum)} ≠ 总计 ${rightSum}, off by ${gap}`,
  'T4-total': ({ subject, left, leftSum, rightSum, gap }) =>
    `${subject}: results add up to ${parts(left, leftSum)} ≠ 总计 ${rightSum}, off by ${gap}`,
};

const place = ({ row, column }: FigureWords): string => `${row} · ${column}`;

export const findings: FindingWords = {
  relations,
  control: (subject, total, control) =>
    `${subject}: 总计 ${total} ≠ control total ${control}, off by ${Math.abs(control - total)}`,
  notANumber: (figure) => `${place(figure)}: “${figure.text}” is not a number and counts as 0 for now`,
  negative: (figure) =>
    `${place(figure)}: ${figure.text} is negative; it should be 0 or a positive whole number`,
  notWhole: (figure) =>
    `${place(figure)}: ${figure.text} is not whole; it should be 0 or a positive whole number`,
  tooManyDecimals: (figure) =>
    `${place(figure)}: ${figure.text} has more than 6 decimals (in 万元, 6 decimals are 1 分)`,
  storedAsText: (figure, value) =>
    `${place(figure)}: “${figure.text}” is text; it counts as ${value} here and not at all in the sheet’s formulas`,
  blanks: (table, count) => `${table}: ${count} cells are blank and count as 0; write 0 where there is none`,
  allBlank: (table) => `${table} is not filled in yet`,
  missing: (table, count) =>
    `${table}: ${count} cells cannot be found (name deleted or broken) and count as 0`,
};
