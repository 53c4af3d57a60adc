/** The sheets of the review workbook. Apart from its other words, so that it is known by them without those. */
import type { DeskSheet } from '../../form';

export const DESK_SHEETS = {
  standings: '审核台账',
  issues: '问题清单',
  members: '成员名单',
  rollUpProactive: '汇总表二',
  rollUpRequests: '汇总表三',
  rollUpDisputes: '汇总表四',
  reconciliation: '对账',
  comparison: '对比',
  alike: '雷同',
  publication: '公布情况',
  letterWords: '函件用语',
  localDemands: '本地要求',
  figures: '单位数据',
  texts: '单位文本',
} satisfies Record<DeskSheet, string>;
