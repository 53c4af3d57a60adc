/** The review workbook's own words; they are official ones and the same in every language of the interface. */
import type { DeskSheet, IssueState, MemberKind, State } from '../../form';

export const DESK = {
  sheets: {
    standings: '审核台账',
    issues: '问题清单',
    members: '成员名单',
    rollUpProactive: '汇总表二',
    rollUpRequests: '汇总表三',
    rollUpDisputes: '汇总表四',
    reconciliation: '对账',
    publication: '公布情况',
    letterWords: '函件用语',
    figures: '单位数据',
    texts: '单位文本',
  } satisfies Record<DeskSheet, string>,
  states: {
    missing: '未报',
    received: '待审',
    returned: '退回',
    revised: '已改',
    accepted: '通过',
    published: '已公布',
  } satisfies Record<State, string>,
  issueStates: { new: '新', open: '未改', mended: '已改', explained: '已说明' } satisfies Record<
    IssueState,
    string
  >,
  kinds: {
    department: '部门',
    township: '乡镇街道',
    ownBody: '本政府机关',
    party: '党的机关挂牌',
    agency: '派出机构',
    vertical: '垂直管理',
    aggregate: '县区汇总',
  } satisfies Record<MemberKind, string>,
  yes: '是',
  no: '否',
  acceptedOnly: '只计已通过',
} as const;
