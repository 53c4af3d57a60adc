/** Sentences that are made from the figures of a report, and the part of the text that each belongs to. */
import type { WrittenPartId } from './types';

/** 依申请公开; 行政复议、行政诉讼; 行政规范性文件; 信息处理费. */
export const SENTENCE_IDS = ['requests', 'disputes', 'documents', 'fee'] as const;
export type SentenceId = (typeof SENTENCE_IDS)[number];

/** Figures are told in part one; 信息处理费 in part six (F21 六). */
export const SENTENCE_PARTS: Readonly<Record<SentenceId, WrittenPartId>> = {
  requests: 'overview',
  disputes: 'overview',
  documents: 'overview',
  fee: 'others',
};

/** 信息处理费 is reported from the edition of this year on (国办函〔2020〕109号). */
export const FIRST_YEAR_OF_FEES = 2021;
