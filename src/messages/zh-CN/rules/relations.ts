/** T3-balance, T3-handled, T3-rowTotal, T4-total: what the form says must add up. */
import type { RulesOf } from '../../../form';
import { WORKBOOK } from '../../official/workbook';
import { FORM } from './card';
import type { WithCard } from './card';

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

const plus = (values: readonly number[]): string => values.join('＋') || '0';

/** Only the parts that count: 0＋0＋3＋0＋1 reads 3＋1. */
function parts(values: readonly number[], sum: number): string {
  const counted = values.filter((value) => value !== 0);
  return counted.length < 2 ? String(sum) : `${plus(counted)}＝${sum}`;
}

/** A total that somebody typed for control, and that the table does not show. */
const control = (subject: string, total: number, known: number): string =>
  `${subject}：总计${total}≠控制数${known}，差${Math.abs(known - total)}`;

export const relations = {
  'T3-balance': {
    card: {
      title: WORKBOOK.ruleNames['T3-balance'],
      plain:
        '表三每一列里，本年新收加上年结转，等于办理结果总计加结转下年度。收到的申请，或者办结，或者结转。',
      basis: `${FORM}，表三左上角印明：第一项加第二项之和，等于第三项加第四项之和。`,
      holds: '自然人：新收8、上年结转2；办理结果总计9、结转下年度1，8＋2＝9＋1。',
      breaks: '自然人：新收8、上年结转2；办理结果总计9、结转下年度0，8＋2≠9＋0，差1。',
    },
    fails: ({ subject, left, right, gap }: RelationWords) =>
      `${subject}：${plus(left)}≠${plus(right)}，差${gap}`,
  },
  'T3-handled': {
    card: {
      title: WORKBOOK.ruleNames['T3-handled'],
      plain: '表三每一列里，（一）到（六）各行相加，等于（七）总计。每件申请只按最终结果计一次。',
      basis: `由${FORM}表三的结构得出：（七）总计是办理结果各行的合计。`,
      holds: '予以公开4、部分公开1、本机关不掌握2，（七）总计7。',
      breaks: '予以公开4、部分公开1、本机关不掌握2，（七）总计写成8，差1。',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }: RelationWords) =>
      `${subject}：办理结果各项之和${parts(left, leftSum)}≠（七）总计${rightSum}，差${gap}`,
    control,
  },
  'T3-rowTotal': {
    card: {
      title: WORKBOOK.ruleNames['T3-rowTotal'],
      plain: '表三每一行里，自然人和五类法人或其他组织相加，等于这一行的总计。',
      basis: `由${FORM}表三的结构得出：总计是各类申请人的合计。`,
      holds: '本年新收：自然人6、商业企业2，总计8。',
      breaks: '本年新收：自然人6、商业企业2，总计写成6，差2。',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }: RelationWords) =>
      `${subject}：各类申请人之和${parts(left, leftSum)}≠总计${rightSum}，差${gap}`,
  },
  'T4-total': {
    card: {
      title: WORKBOOK.ruleNames['T4-total'],
      plain:
        '表四的行政复议、未经复议直接起诉、复议后起诉三块里，维持、纠正、其他结果、尚未审结相加，各等于本块总计。',
      basis: `由${FORM}表四的结构得出：总计是四种结果的合计。`,
      holds: '行政复议：结果维持2、其他结果1，总计3。',
      breaks: '行政复议：结果维持2、其他结果1，总计写成2，差1。',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }: RelationWords) =>
      `${subject}：各项结果之和${parts(left, leftSum)}≠总计${rightSum}，差${gap}`,
    control,
  },
} satisfies WithCard<RulesOf<'relations'>>;
