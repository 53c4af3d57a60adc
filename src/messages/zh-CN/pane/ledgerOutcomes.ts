/** What each outcome of an application is, in the words of the statute (条例, 国令第711号), short, with the article. */

export interface OutcomeMeaning {
  readonly article: string;
  readonly words: string;
}

export const ledgerOutcomes = {
  granted: {
    article: '条例第三十六条（一）（二）',
    words:
      '可以公开的，提供该政府信息，或者告知获取的方式、途径和时间；已经主动公开的，告知获取的方式、途径。',
  },
  partlyGranted: {
    article: '条例第三十七条',
    words:
      '含有不应当公开或者不属于政府信息的内容，但能够作区分处理的，提供可以公开的内容，并对不予公开的内容说明理由。只计这一项。',
  },
  'denied.stateSecret': { article: '条例第十四条', words: '依法确定为国家秘密的政府信息。' },
  'denied.prohibitedByLaw': { article: '条例第十四条', words: '法律、行政法规禁止公开的政府信息。' },
  'denied.securityAndStability': {
    article: '条例第十四条',
    words: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息。',
  },
  'denied.thirdPartyRights': {
    article: '条例第十五条、第三十二条',
    words:
      '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。第三方同意公开，或者不公开会对公共利益造成重大影响的除外。',
  },
  'denied.internalAffairs': {
    article: '条例第十六条第一款',
    words: '内部事务信息：人事管理、后勤管理、内部工作流程等方面的信息。',
  },
  'denied.deliberative': {
    article: '条例第十六条第二款',
    words: '履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息。',
  },
  'denied.enforcementFiles': { article: '条例第十六条第二款', words: '行政执法案卷信息。' },
  'denied.administrativeQuery': {
    article: '条例第三十六条（七）',
    words: '属于工商、不动产登记资料等信息，法律、行政法规对获取有特别规定的，告知依照有关规定办理。',
  },
  'unavailable.notHeld': {
    article: '条例第三十六条（四）（五）',
    words: '经检索没有所申请信息，告知不存在；或者不属于本机关负责公开，告知并说明理由。',
  },
  'unavailable.wouldNeedCreating': {
    article: '条例第三十八条',
    words: '提供的应当是已制作或者获取的政府信息；需要对现有信息加工、分析的，可以不予提供。',
  },
  'unavailable.stillUnclear': {
    article: '条例第三十条',
    words: '内容不明确，已一次性告知补正；补正后仍不明确，无法答复实体内容。',
  },
  'notProcessed.petition': {
    article: '条例第三十九条第一款',
    words: '以申请的形式进行信访、投诉、举报等活动，告知不作为政府信息公开申请处理，可以告知相应渠道。',
  },
  'notProcessed.repeat': {
    article: '条例第三十六条（六）',
    words: '已经作出答复，申请人重复申请公开相同政府信息的，告知不予重复处理。',
  },
  'notProcessed.publication': {
    article: '条例第三十九条第二款',
    words: '要求提供政府公报、报刊、书籍等公开出版物的，可以告知获取的途径。',
  },
  'notProcessed.abusive': {
    article: '条例第三十五条',
    words: '数量、频次明显超过合理范围，要求说明理由后认为理由不合理的，告知不予处理。',
  },
  'notProcessed.reissue': {
    article: '〔2021〕30号 表三',
    words: '要求对已获取的信息进行确认或者重新出具。',
  },
  'otherOutcome.notCorrected': {
    article: '条例第三十条',
    words: '申请人无正当理由逾期不补正的，视为放弃申请，不再处理。',
  },
  'otherOutcome.feeUnpaid': {
    article: '国办函〔2020〕109号',
    words: '收到收费通知后逾期未缴纳费用的，视为放弃申请，不再处理。',
  },
  'otherOutcome.other': {
    article: '〔2021〕30号 表三',
    words: '以上各项都不是的，例如申请人主动撤回。较多时应当逐件核对。',
  },
} satisfies Readonly<Record<string, OutcomeMeaning>>;
export type OutcomeMeanings = Readonly<Record<keyof typeof ledgerOutcomes, OutcomeMeaning>>;
