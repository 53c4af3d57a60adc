/** How ledgers are written in offices besides the wording of our sheets: what is understood on input. */
import type { CASE_RESULTS, CASES } from './disputes';
import type { FeeBasis } from './ledger';

type Words<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Answers to a yes-or-no column. */
export const YES_WORDS = '是 有 Y YES √ ✓ ✔ ☑ 对 真 TRUE 已延期 延期 上年结转 结转'.split(' ');
export const NO_WORDS = '否 无 没有 N NO × ✗ ☐ 不是 未 假 FALSE 未延期 不延期 新收 本年新收'.split(' ');

/** Kinds of a case besides the labels of 表四, by key of `CASES`. */
export const CASE_KIND_WORDS: Words<(typeof CASES)[number]['key']> = {
  review: ['复议', '行政复议案件'],
  directSuit: ['直接起诉', '未经复议起诉', '未经复议', '直接诉讼'],
  suitAfterReview: ['经复议后起诉', '经复议起诉', '复议后诉讼', '先复议后起诉'],
};
/** Results of a case besides those labels, by key of `CASE_RESULTS`. */
export const CASE_RESULT_WORDS: Words<(typeof CASE_RESULTS)[number]['key']> = {
  upheld: ['维持', '予以维持'],
  corrected: ['纠正', '予以纠正'],
  other: ['其他', '其它', '其它结果'],
  pending: ['未审结', '审理中', '正在审理', '未结'],
};
export const FEE_BASIS_WORDS: Words<FeeBasis> = {
  byItem: ['按件计收', '按件收费', '件'],
  byPage: ['按量计收', '按量收费', '按页', '按页数', '按页计收', '量', '页'],
};
/** What is added to 工作日历 as days off or working days. */
export const ARRANGEMENT_WORDS = {
  off: ['放假', '休息', '休', '假', '假日', '节假日', '放假调休'],
  works: ['上班', '班', '补班', '调休上班', '工作日', '上班日'],
} as const;
