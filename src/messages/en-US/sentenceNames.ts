/** What the sentences that are made from the figures are called in English; they themselves are always Chinese. */
import type { sentenceNames as chinese } from '../zh-CN/sentenceNames';

export const sentenceNames: typeof chinese = {
  requests: '依申请公开 requests',
  disputes: '行政复议、行政诉讼 disputes',
  documents: '行政规范性文件 documents',
  fee: '信息处理费 fees',
};
