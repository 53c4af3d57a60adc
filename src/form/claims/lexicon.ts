/**
 * The words by which texts speak of figures, each with what it is evidence for. A text is cut into these words, the longest
 * first; what is none of them is unknown, and counts against a reading. Patterns read narrow, simplified text.
 */

/** What a request, a case or a document can be said to be, or what somebody did with it. */
export type Sense =
  // Requests: what is done with them, how they end, and from or to which year they are carried.
  | 'act.newlyReceived'
  | 'act.received'
  | 'act.handled'
  | 'act.answered'
  | 'act.dealtWith'
  | `outcome.${string}`
  | 'carry'
  | 'carry.from'
  | 'carry.into'
  | 'open'
  | 'still'
  | 'all'
  | `applicant.${string}`
  // Cases, and how they end.
  | 'case.review'
  | 'case.suit'
  | 'case.directSuit'
  | 'case.suitAfterReview'
  | `result.${string}`
  // Documents and decisions.
  | 'document.normativeDocuments'
  | 'document.regulations'
  | 'documentAct.issued'
  | 'documentAct.published'
  | 'documentAct.publishedTotal'
  | 'documentAct.repealed'
  | 'documentAct.inForce'
  | 'decision.licensing'
  | 'decision.penalties'
  | 'decision.coercion'
  | 'decision.procurement'
  | 'decision.fees'
  | 'decide'
  // What they are about: a whole name, or half of one.
  | 'topic.requests'
  | 'half.information'
  | 'half.request'
  | 'foreign'
  // What makes them less than all, or another thing.
  | 'some'
  | 'channel'
  | 'manners'
  | 'role.case'
  | 'role.document'
  | 'role.decision'
  // How words hang together.
  | 'none'
  | 'and'
  | 'each'
  | 'respectively'
  | 'among'
  | 'filler';

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** Several names for the rows of 表三, besides those that are printed. */
const OUTCOMES: Readonly<Record<string, string>> = {
  granted: '予以公开 准予公开 同意公开 给予公开 全部公开 全部予以公开 予以全部公开 完全公开 公开答复',
  partlyGranted: '部分公开 予以部分公开 部分予以公开 区分处理 作区分处理',
  denied: '不予公开 不予以公开 不同意公开 不公开',
  unavailable: '无法提供 不能提供 未能提供 无法予以提供 信息不存在 政府信息不存在',
  notProcessed: '不予处理 不予以处理',
  'otherOutcome.other': '主动撤回 撤回申请 申请人撤回 申请人主动撤回 主动撤回申请 申请人主动撤回申请',
  otherOutcome:
    '其他处理 其它处理 其他方式处理 其它方式处理 其他处理情况 其他情形处理 作其他处理 以其他方式处理',
  'denied.stateSecret': '属于国家秘密 涉及国家秘密',
  'denied.prohibitedByLaw': '法律行政法规禁止公开 其他法律行政法规禁止公开 法律法规禁止公开',
  'denied.securityAndStability': '危及“三安全一稳定” 危及三安全一稳定 三安全一稳定',
  'denied.thirdPartyRights': '保护第三方合法权益 第三方合法权益 涉及第三方合法权益 损害第三方合法权益',
  'denied.internalAffairs': '属于三类内部事务信息 三类内部事务信息 内部事务信息 属于内部事务',
  'denied.deliberative': '属于四类过程性信息 四类过程性信息 过程性信息',
  'denied.enforcementFiles': '属于行政执法案卷 属于执法案卷 涉及行政执法案卷',
  'denied.administrativeQuery': '属于行政查询事项 行政查询事项',
  'unavailable.notHeld':
    '本机关不掌握相关政府信息 不掌握相关政府信息 本机关不掌握 不掌握 不掌握相关信息 本机关不掌握相关信息',
  'unavailable.wouldNeedCreating': '没有现成信息需要另行制作 没有现成信息 需要另行制作 需另行制作',
  'unavailable.stillUnclear': '补正后申请内容仍不明确 补正后仍不明确 申请内容不明确',
  'notProcessed.petition': '信访举报投诉类申请 信访举报投诉类 信访投诉举报类申请 信访、举报、投诉类申请',
  'notProcessed.repeat': '重复申请',
  'notProcessed.publication': '要求提供公开出版物',
  'notProcessed.abusive': '无正当理由大量反复申请 大量反复申请',
  'notProcessed.reissue': '要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息',
  'otherOutcome.notCorrected':
    '申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正 申请人逾期不补正',
  'otherOutcome.feeUnpaid': '申请人逾期未按收费通知要求缴纳费用 逾期未缴费 逾期未缴纳费用',
};

const RESULTS: Readonly<Record<string, string>> = {
  upheld: '维持 结果维持 维持原行政行为 被维持原行政行为 予以维持 被维持 维持原行为',
  corrected: '纠正 结果纠正 被纠正 予以纠正 被撤销 撤销 责令履行 确认违法 被确认违法',
  other: '终止审理 其他结果 其它结果 撤回 终止 撤诉 调解 和解',
  upheldOrOther: '驳回 被驳回 驳回诉讼请求 驳回申请 驳回复议申请 驳回起诉',
  pending: '尚未审结 未审结 正在审理 尚在审理 仍在审理 审理中 在审 待审结 未结案 未结 还在审理',
  concluded: '已审结 审结 已结案 结案',
};

/** Not the number of whole requests: a channel, a kind, a role, a manner. */
const SOME = `自然人 法人 企业 社会组织 公益组织 科研 律师 口头 书面 渠道 途径 方式 延期 逾期 超期 当场 提前 重复 撤回 撤销 补正 征求 移送 转送 转办 承办 代为 代理 协助
  配合 指导 审理 应诉 有效申请 涉及 关于 联合 牵头 参与 未按 不再 要求补正 代省 代市 代区 代县 代镇 代乡 当年 简易 疑难 复杂 申请表 单件`;

/** Ways by which a request comes in. */
const CHANNELS =
  '网络 网上 线上 在线 网站 平台 信函 邮寄 信件 邮件 邮箱 电子邮件 电子邮箱 传真 当面 现场 窗口 电话 来信 来函 来人 来访 网络平台 政府网站 门户网站 邮政 快递';

/** Other things that are received, handled and answered. */
const FOREIGN = `建议 提案 议案 留言 信访 信访件 热线 12345 信箱 来信 来电 来访 咨询 诉求 工单 网民 网友 投诉 举报 意见 培训 会议 检查 抽查
  监测 审批 登记 业务 公众号 微博 新媒体 栏目 解读 回应 错敏 错别字 问题线索 网络问政 问政 信件 民意 征集 答复书 告知书 文书 案卷 视频
  直播 访谈 发布会 稿件 简报 动态 推文 来信来访 市长信箱 领导信箱 锦旗 表扬 电话 许可 处罚 复文 群众来信 政务服务 办事 一件事
  好差评 评价 满意度 图解 问卷 举报件 投诉件 访问量 阅读量 点击量 粉丝`;

export const LEXICON: Readonly<Partial<Record<Sense, readonly string[]>>> = {
  'act.newlyReceived': list('新收 新收到 新受理 新接收 新增受理 新增收到 新增 本年新收 当年新收'),
  'act.received': list('收件 登记 收到 受理 接到 接收 收悉 收受 收办 共收 接收到 登记受理 受理到 收到并受理'),
  'act.handled': list('办件 办结 办复 办毕 结案 处理完毕 办理完毕 办理完成 处理完成 审结 办理办结'),
  'act.answered': list('答覆 答复 回复 作出答复 出具答复 书面答复 办理答复 答复办结'),
  'act.dealtWith': list('办理 处理 办理完毕 研究处理'),
  carry: list('结转 转结 转入 转至 转到 转 延续 顺延 留转 续办'),
  'carry.from': list('上年 上年度 上一年 上一年度 去年 去年度 往年'),
  'carry.into': list('下年 下年度 下一年 下一年度 次年 次年度 明年 翌年 来年'),
  open: list(
    '正在办理 尚在办理 仍在办理 在办件 办理中 在办理期限内 在法定办理期限内 仍在办理期限内 处于办理期限内 正在办理中 尚未办结 未办结 待办结 未到期 尚未答复 正在处理 尚在处理 尚在法定期限内 在法定期限内办理 未办理完毕 尚未办理完毕 跨年办理 跨年度办理',
  ),
  'case.review': list('行政复议 复议'),
  'case.suit': list('行政诉讼 诉讼'),
  'case.directSuit': list(
    '直接诉讼 直接起诉 直接提起诉讼 直接行政诉讼 直接提起行政诉讼 未经复议直接起诉 未经复议直接提起行政诉讼 未经复议直接提起诉讼 未经复议直接诉讼 未经复议直接行政诉讼',
  ),
  'case.suitAfterReview': list(
    '先复议再起诉 先复议后起诉 先复议后诉讼 复议后再起诉 复议后起诉 复议后诉讼 复议后提起诉讼 复议后行政诉讼 复议后提起行政诉讼 经复议后起诉 经复议后提起行政诉讼',
  ),
  'document.normativeDocuments': list('规范性文件 行政规范性文件'),
  'document.regulations': list('规章 政府规章 部门规章'),
  'documentAct.issued': list(
    '制发 制定 出台 印发 新制发 新制定 新出台 新印发 新发布 新公布 制定印发 制定出台 制定发布 新增 制作 新制作',
  ),
  'documentAct.published': list('新公开'),
  'documentAct.publishedTotal': list('对外公开总数 对外公开总数量'),
  'documentAct.repealed': list(
    '废止 清理后废止 清理并废止 清理废止 失效 宣布失效 废止失效 废止和宣布失效 废止或失效',
  ),
  'documentAct.inForce': list('现行有效 继续有效 有效 保留 继续保留 继续执行'),
  'decision.licensing': list('行政许可'),
  'decision.penalties': list('行政处罚'),
  'decision.coercion': list('行政强制 行政强制措施 行政强制执行'),
  'decision.procurement': list('政府集中采购项目 政府集中采购'),
  'decision.fees': list('行政事业性收费'),
  decide: list(
    '立案查处并作出 收取 征收 发生 开展 作出 做出 办理 实施 下达 办结 审批 核发 处理 执行 采取 处理决定 决定 查处',
  ),
  'topic.requests': list(
    `政府信息公开申请 信息公开申请 依申请公开 公开申请 申请公开 依申请 申请政府信息 政务公开申请 依申请公开政府信息 政府信息依申请公开
     依申请公开申请 申请公开政府信息 依申请公开事项 依申请公开案件 依申请公开件 申请信息公开`,
  ),
  'half.information': list('信息公开 政府信息 政务信息 政府信息公开 政务公开 公开'),
  'half.request': list('申请 申请件 申请书'),
  foreign: list(FOREIGN),
  some: list(SOME),
  channel: list(CHANNELS),
  // All of them: 网络、信函、当面等各种方式.
  manners: list(
    '等各种方式 等各类方式 等多种方式 等方式 等各种渠道 等多种渠道 等渠道 等各种途径 等途径 等各种形式 等形式 各种方式 各类渠道 各渠道 多种渠道 各种渠道 各种形式 任何形式 任何方式',
  ),
  // With a verb behind it: 正在按程序办理.
  still: list('正在 尚在 仍在 还在'),
  all: list('均 都 全部 均已 都已 全部已 现已 已全部 均已经 法院均已'),
  'role.case': list(
    `胜诉 败诉 责令 审理 办理 承办 代理 应诉 受理 化解 调处 一审 二审 不服 超期 逾期 违法 有责 起诉状 答辩 开庭 出庭 意见书`,
  ),
  'role.document': list(
    `公开 主动公开 审查 审核 清理 解读 修订 修改 审议 评估 党内 党委 起草 草案 征求 拟 合法性审查 备案审查 审定 目录 信息 部门
     转发 学习 宣传 落实`,
  ),
  'role.decision': list(
    `公开 主动公开 公示 公布 立案 信息 结果 双公示 目录 清单 指南 流程 依据 数据 案例 发布 申请 受理 事项 类 标准 裁量 减免 取消 下放 不予 免予
     培训 听证 案卷 评查 条 投诉 举报 执法人员 程序`,
  ),
  none: list('没有 未曾 尚未 未 暂无 并无 均无 无 从未 未曾有 并未 均未 没'),
  and: list('、 和 及 与 或 以及 或者 并 暨'),
  each: list('各 均 各为 均为 各有 均是'),
  respectively: list('分别 分别为 分别是 分别有 分别达'),
  among: list('其中 含 包括 包含 内有'),
  filler: list(
    `的 共 合计 总计 累计 计 总数 总量 数量 件数 为 是 有 达 到 了 ： 约 近 仅 超过 共计 总共 一共 全部 全年 年内 本年 本年度 今年 年度
     政府 政务 信息 申请人 事项 办件 各类 社会 公众 群众 公民 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织
     公民、法人以及其他组织 公民、法人及其他组织 公民、法人和其它组织 公民、法人或其它组织 公民、法人其他组织 公民、法人及其他组织等 公民、法人和其他组织等
     提出 提交 请求 要求 案件 案 情况 情形 发生 被提起 提起 新增 引发 引起 产生 收到 被申请 申请 行政 继续 办理 任何形式 任何 依法 依规 按规定
     因故 按期 按时 如期 期限内 法定期限内 规定时间内 在 内 已 均已 都 也 并 经 由 以 等 类 ” “ 相关 有关 予以 给予 数 件 （ ） ， 量 需要 需 申请量 本级
     报告期 报告期内 实际 当年 期间 我 本 出现 涉及的 涉 新 总 确定 截至 目前 年底 至 于 所 作出 做出 我局 我镇 我县 我市 我区 我委 我办 我厅 我乡 我街道 我单位 本机关 我省 答复 回复 方面 其余 剩余 余下 连同 加 作 通过 行为 结果 业务办理 形式 政府部门
     因 对 各 里 中 行政机关 对外 以来 告知 依`,
  ),
  'applicant.natural': list('自然人'),
  'applicant.organisations': list(
    '法人或其他组织 法人和其他组织 法人及其他组织 法人其他组织 法人、其他组织 法人或其它组织 法人',
  ),
  'applicant.business': list('商业企业'),
  'applicant.research': list('科研机构'),
  'applicant.nonprofit': list('社会公益组织'),
  'applicant.legal': list('法律服务机构'),
  ...Object.fromEntries(Object.entries(OUTCOMES).map(([id, words]) => [`outcome.${id}`, list(words)])),
  ...Object.fromEntries(Object.entries(RESULTS).map(([id, words]) => [`result.${id}`, list(words)])),
};
