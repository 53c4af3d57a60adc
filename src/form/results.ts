/** Outcomes of an application that every edition prints alike: （一） to （五）. */
import type { RequestRow, ResultGroup } from './types';

/** A row with its key, its printed label, and the short name of its fields. */
export const row = (key: string, text: string, name: string): RequestRow => ({ key, label: text, name });
/** A group that is one row. */
export const single = (only: RequestRow): ResultGroup => ({ label: only.label, rows: [], row: only });

/** 三、本年度办理结果 up to （五）, the same in all editions. */
export const COMMON_RESULTS: readonly ResultGroup[] = [
  single(row('granted', '（一）予以公开', '予以公开')),
  single(row('partlyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开')),
  {
    label: '（三）不予公开',
    rows: [
      row('denied.stateSecret', '1.属于国家秘密', '国家秘密'),
      row('denied.prohibitedByLaw', '2.其他法律行政法规禁止公开', '法律法规禁止公开'),
      row('denied.securityAndStability', '3.危及“三安全一稳定”', '三安全一稳定'),
      row('denied.thirdPartyRights', '4.保护第三方合法权益', '第三方合法权益'),
      row('denied.internalAffairs', '5.属于三类内部事务信息', '内部事务信息'),
      row('denied.deliberative', '6.属于四类过程性信息', '过程性信息'),
      row('denied.enforcementFiles', '7.属于行政执法案卷', '行政执法案卷'),
      row('denied.administrativeQuery', '8.属于行政查询事项', '行政查询事项'),
    ],
  },
  {
    label: '（四）无法提供',
    rows: [
      row('unavailable.notHeld', '1.本机关不掌握相关政府信息', '不掌握'),
      row('unavailable.wouldNeedCreating', '2.没有现成信息需要另行制作', '另行制作'),
      row('unavailable.stillUnclear', '3.补正后申请内容仍不明确', '仍不明确'),
    ],
  },
  {
    label: '（五）不予处理',
    rows: [
      row('notProcessed.petition', '1.信访举报投诉类申请', '信访举报投诉'),
      row('notProcessed.repeat', '2.重复申请', '重复申请'),
      row('notProcessed.publication', '3.要求提供公开出版物', '公开出版物'),
      row('notProcessed.abusive', '4.无正当理由大量反复申请', '大量反复申请'),
      row('notProcessed.reissue', '5.要求行政机关确认或重新出具已获取信息', '确认或重新出具'),
    ],
  },
];
