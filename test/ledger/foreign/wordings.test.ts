/** How offices word outcomes and applicants: what is certain, what has to be looked at, what is not known. */
import { understandApplicant, understandOutcome } from '../../../src/ledger/foreign/wordings';

const outcome = (text: string, group = ''): string => {
  const read = understandOutcome(group, text);
  if (!read) return 'none yet';
  return [read.key ?? `- ${read.group ?? ''}`.trim(), read.weight ?? ''].join(' ').trim();
};

test.each([
  // （一）
  ['予以公开', 'granted'],
  ['公开', 'granted'],
  ['全部公开', 'granted'],
  ['同意公开', 'granted'],
  ['已公开', 'granted'],
  ['依法予以公开', 'granted'],
  ['予以提供', 'granted'],
  ['（一）予以公开', 'granted'],
  ['1.予以公开', 'granted'],
  ['依据《条例》第三十六条第（二）项，予以公开', 'granted'],
  ['告知获取途径', 'granted doubtful'],
  ['已主动公开，告知获取方式和途径', 'granted doubtful'],
  ['主动公开', 'granted doubtful'],
  ['第36条第（一）项', 'granted doubtful'],
  // （二）
  ['部分公开', 'partlyGranted'],
  ['部分予以公开', 'partlyGranted'],
  ['区分处理', 'partlyGranted'],
  ['部分公开（涉及个人隐私部分不予公开）', 'partlyGranted'],
  ['依据第三十七条作区分处理后提供', 'partlyGranted'],
  // （三）
  ['国家秘密', 'denied.stateSecret'],
  ['不予公开-属于国家秘密', 'denied.stateSecret'],
  ['涉密', 'denied.stateSecret'],
  ['法律、行政法规禁止公开', 'denied.prohibitedByLaw'],
  ['三安全一稳定', 'denied.securityAndStability'],
  ['危及"三安全一稳定"', 'denied.securityAndStability'],
  ['影响社会稳定', 'denied.securityAndStability'],
  ['商业秘密', 'denied.thirdPartyRights'],
  ['涉及个人隐私', 'denied.thirdPartyRights'],
  ['第三方不同意公开', 'denied.thirdPartyRights'],
  ['不予公开（第十五条）', 'denied.thirdPartyRights'],
  ['内部事务信息', 'denied.internalAffairs'],
  ['第十六条第一款', 'denied.internalAffairs'],
  ['过程性信息', 'denied.deliberative'],
  ['行政执法案卷', 'denied.enforcementFiles'],
  ['案卷信息', 'denied.enforcementFiles doubtful'],
  ['属于行政查询事项', 'denied.administrativeQuery'],
  ['不动产登记资料，告知查询途径', 'denied.administrativeQuery'],
  ['不予公开', '- （三）不予公开 group'],
  ['不公开', '- （三）不予公开 group'],
  // （四）
  ['不掌握', 'unavailable.notHeld'],
  ['信息不存在', 'unavailable.notHeld'],
  ['政府信息不存在', 'unavailable.notHeld'],
  ['本机关未制作该信息', 'unavailable.notHeld'],
  ['无此信息', 'unavailable.notHeld'],
  ['经查找未查到', 'unavailable.notHeld'],
  ['不是本机关制作', 'unavailable.notHeld doubtful'],
  ['第三十六条第四项', 'unavailable.notHeld'],
  ['不属于本机关负责公开', 'unavailable.notHeld doubtful'],
  ['不属于本行政机关公开', 'unavailable.notHeld doubtful'],
  ['非本机关职责', 'unavailable.notHeld doubtful'],
  ['告知向县自然资源局申请', 'unavailable.notHeld doubtful'],
  ['没有现成信息需要另行制作', 'unavailable.wouldNeedCreating'],
  ['需加工、汇总', 'unavailable.wouldNeedCreating'],
  ['补正后申请内容仍不明确', 'unavailable.stillUnclear'],
  ['补正后不明确', 'unavailable.stillUnclear'],
  ['申请内容不明确', 'unavailable.stillUnclear doubtful'],
  ['无法提供', '- （四）无法提供 group'],
  // （五）
  ['信访', 'notProcessed.petition'],
  ['举报投诉类', 'notProcessed.petition'],
  ['重复申请', 'notProcessed.repeat'],
  ['重复', 'notProcessed.repeat'],
  ['要求提供公开出版物', 'notProcessed.publication'],
  ['无正当理由大量反复申请', 'notProcessed.abusive'],
  ['第三十五条', 'notProcessed.abusive'],
  ['要求确认或重新出具', 'notProcessed.reissue'],
  ['不予处理', '- （五）不予处理 group'],
  // （六）
  ['逾期不补正', 'otherOutcome.notCorrected'],
  ['申请人未在规定期限内补正', 'otherOutcome.notCorrected'],
  ['视为放弃申请', '- doubtful'],
  ['未按时缴费', 'otherOutcome.feeUnpaid'],
  ['逾期未缴纳费用', 'otherOutcome.feeUnpaid'],
  ['撤回', 'otherOutcome.other'],
  ['申请人主动撤回', 'otherOutcome.other'],
  ['其他', 'otherOutcome.other doubtful'],
  ['咨询类', 'otherOutcome.other doubtful'],
  ['终止办理', 'otherOutcome.other doubtful'],
  ['其他处理', '- （六）其他处理 group'],
  ['申请人自愿撤销', 'otherOutcome.other'],
  ['已答复', '- unknown'],
  ['已办结', '- unknown'],
  ['涉及商业秘密，但不公开将对公共利益造成重大影响，予以公开', '- doubtful'],
  ['征求第三方意见，第三方同意公开，予以公开', 'granted'],
  // Neither.
  ['办理中', 'none yet'],
  ['未答复', 'none yet'],
  ['结转下年度', 'none yet'],
  ['', 'none yet'],
  ['已转县档案馆', '- unknown'],
  ['书面', '- unknown'],
  // Two at once.
  ['信息不存在，另需汇总加工', '- doubtful'],
])('%s: %s', (text, expected) => {
  expect(outcome(text)).toBe(expected);
});

test.each([
  ['不予公开', '国家秘密', 'denied.stateSecret'],
  ['（三）不予公开', '1.属于国家秘密', 'denied.stateSecret'],
  ['不予公开', '', '- （三）不予公开 group'],
  ['不予公开', '不予公开', '- （三）不予公开 group'],
  ['予以公开', '', 'granted'],
  ['予以公开', '予以公开', 'granted'],
  ['部分公开', '', 'partlyGranted'],
  ['部分公开', '涉及第三方', 'partlyGranted'],
  ['无法提供', '信息不存在', 'unavailable.notHeld'],
  ['其他处理', '其他', 'otherOutcome.other'],
  ['不予公开', '其他', '- （三）不予公开 unknown'],
  ['不予公开', '信息不存在', 'unavailable.notHeld doubtful'],
  ['不予公开', '领导批示', '- （三）不予公开 unknown'],
  ['（六）其他处理', '3.其他', 'otherOutcome.other'],
  ['', '（六）其他处理 3.其他', 'otherOutcome.other'],
  ['', '（三）不予公开 3.危及“三安全一稳定”', 'denied.securityAndStability'],
])('group %s, outcome %s: %s', (group, text, expected) => {
  expect(outcome(text, group)).toBe(expected);
});

test.each([
  ['公民', 'natural'],
  ['个人', 'natural'],
  ['自然人', 'natural'],
  ['企业', 'business'],
  ['公司', 'business'],
  ['商业企业', 'business'],
  ['法人或其他组织（商业企业）', 'business'],
  ['法人-科研机构', 'research'],
  ['律师事务所', 'legal'],
  ['律所', 'legal'],
  ['律师', 'legal doubtful'],
  ['科研院所', 'research'],
  ['高校', 'research doubtful'],
  ['学校', 'otherOrg doubtful'],
  ['社会公益组织', 'nonprofit'],
  ['基金会', 'nonprofit doubtful'],
  ['社会团体', 'nonprofit doubtful'],
  ['村委会', 'otherOrg doubtful'],
  ['媒体', 'otherOrg doubtful'],
  ['其他', 'otherOrg'],
  ['其他组织', 'otherOrg'],
  ['个体工商户', 'business doubtful'],
  ['法人', '- group'],
  ['法人或其他组织', '- group'],
  ['单位', '- group'],
  ['外星人', '- unknown'],
])('applicant %s: %s', (text, expected) => {
  const { key, weight = '' } = understandApplicant(text);
  expect(`${key ?? '-'} ${weight}`.trim()).toBe(expected);
});
