/** What the sentences that are made from the figures are called. */
import type { SentenceId } from '../../form';

export const sentenceNames: Readonly<Record<SentenceId, string>> = {
  requests: '依申请公开',
  disputes: '行政复议、行政诉讼',
  documents: '行政规范性文件',
  fee: '信息处理费',
};
