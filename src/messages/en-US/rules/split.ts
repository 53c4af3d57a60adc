/** T3-split in English. */
import type { split as chinese } from '../../zh-CN/rules/split';
import { FORM } from './card';

export const split: typeof chinese = {
  'T3-split': {
    card: {
      title: 'A split answer counts once',
      plain:
        'The outcomes exceed total handled (（七）总计) by exactly partly granted (部分公开): split answers were probably counted under partly granted and again under another outcome.',
      basis: `Label of （二） in Table 3 (表三) of ${FORM}: a split answer counts here only; the Regulations (条例) article 37 on split answers.`,
      holds:
        'Part is released and part is a state secret: 1 under partly granted (部分公开) and nothing else.',
      breaks:
        'The same application counts 1 under partly granted (部分公开) and 1 under state secrets (国家秘密), while total handled (（七）总计) is 1.',
    },
    countedTwice: ({ subject, leftSum, rightSum, count }) =>
      `${subject}: outcomes add up to ${leftSum}, ${count} more than total handled (（七）总计) ${rightSum} and exactly the ${count} of partly granted (部分公开); ` +
      'applications granted in part (区分处理) may be counted again elsewhere, but count only there',
  },
};
