/** T3-split: 区分处理 counted twice. */
import type { RulesOf } from '../../../form';
import { FORM } from './card';
import type { WithCard } from './card';

export interface SplitWords {
  /** e.g. 自然人. */
  readonly subject: string;
  /** What the outcomes add up to, and what （七）总计 says. */
  readonly leftSum: number;
  readonly rightSum: number;
  /** What 部分公开 counts. */
  readonly count: number;
}

export const split = {
  'T3-split': {
    card: {
      title: '区分处理只计一次',
      plain:
        '办理结果各项之和比（七）总计多出的，正好是部分公开的件数：可能把区分处理的申请在部分公开和其他情形里各计了一次。',
      basis: `${FORM}表三（二）的项目名称：区分处理的，只计这一情形，不计其他情形；区分处理见条例第三十七条。`,
      holds: '一件申请部分内容公开、部分内容涉及国家秘密：只在部分公开计1。',
      breaks: '同一件申请在部分公开计1，又在属于国家秘密计1，（七）总计却是1。',
    },
    countedTwice: ({ subject, leftSum, rightSum, count }: SplitWords) =>
      `${subject}：办理结果各项之和${leftSum}比（七）总计${rightSum}多${count}，正好是部分公开的${count}，区分处理的申请可能重复计入其他情形；区分处理的，只计部分公开`,
  },
} satisfies WithCard<RulesOf<'split'>>;
