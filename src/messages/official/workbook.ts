/** Words in the workbook itself: always Chinese, whatever the language of the pane. */
import type { RelationRuleId } from '../../form';

/** Rules that 校验 lists, as it calls them; their cards bear the same titles. */
const RULE_NAMES: Readonly<Record<RelationRuleId | 'V-number', string>> = {
  'T3-balance': '一＋二＝三＋四',
  'T3-handled': '办理结果各项之和＝（七）总计',
  'T3-rowTotal': '各类申请人之和＝总计',
  'T4-total': '各项结果之和＝总计',
  'V-number': '应为不小于0的整数',
};

export const WORKBOOK = {
  coverTitle: '政府信息公开工作年度报告',
  coverHint: '填写机关名称、年度和联系方式；各表的总计自动计算，核对结果见“校验”表。',
  checkResult: '校验结果',
  textHint: '每段一行，从这里开始写；可在中间插入行。',
  /** What the form asks of a part, beside its first rows. */
  partHints: {
    overview: '应写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障5个方面的情况。',
    problems: '应写明存在的具体问题和改进措施，不与往年雷同。',
    others: '应写明信息处理费收取情况，没有收取的也要写明。',
  },
  characters: '字数',
  check: '核对',
  gapLabels: {
    'T3-balance': '差额：（一＋二）－（三＋四）',
    'T3-handled': '差额：办理结果各项之和－（七）总计',
    'T3-rowTotal': '差额：各类申请人之和－总计',
    'T4-total': '差额：各项结果之和－总计',
  },
  controlLabel: '控制数：台账上的总计（可不填）',
  controlGap: '差额：控制数－总计',
  holds: '✓',
  breaks: '✗',
  gap: '差',
  /** Where some figures are filled in and some are not. */
  unfinished: '未填完',
  blankAsZero: '空白按0（填“是”则未填的格按0核对）',
  blankAsZeroRule: { title: '空白按0', message: '从列表里选：是、否。' },
  /** Beside 空白按0 of a table whose figures are formulas over the ledger. */
  countedFrom: '本表数字由“依申请台账”“复议诉讼台账”按封面的年度自动计数；改台账即可，不在这里填。',
  checksTitle: '勾稽关系与填写校验',
  checkColumns: ['序号', '表', '规则', '项目', '左边', '右边', '差额', '结果', '定位'],
  locate: '查看',
  ruleNames: RULE_NAMES,
  previousTitle: '上年数据（由年报助手读入，用于核对结转和变化）',
  acceptancesTitle: '已说明的事项（数字变动后自动失效）',
  acceptanceColumns: {
    message: '事项',
    reason: '原因',
    by: '说明人',
    on: '日期',
    finding: '编号',
    basis: '依据',
  },
  boundTitle: '随数字更新的常用语句（年报助手用，改正文不用改这里）',
  boundColumns: { sentence: '编号', text: '按数字生成的文字', part: '部分' },
  severityColumns: ['规则', '级别'],
  severityRule: { title: '级别', message: '从列表里选：错误、警告、提示。' },
  localTitle: '本地要求（没有的不用填）',
  localColumns: { part: '部分', asked: '要求', words: '文字', kinds: '适用于' },
  localHints: [
    '上级机关对正文另有要求的，一行写一条，随模板下发；检查时提醒缺少的。',
    '要求：“标题”指有一段以这些文字为小标题，“语句”指这一部分里写到这些文字。',
    '文字：不超过100字；空格、标点全角半角、繁体字不影响核对。',
    '适用于：空着是各类机关；适用于几类的，每类写一行。',
  ],
  localRule: { title: '本地要求', message: '从列表里选。适用于各类机关的，“适用于”空着。' },
  allFigures: '全部数字',
  cells: '格',
  /** The sentence that sums up, put together in a formula from what stands before and after a number. */
  someBreak: { before: '✗ ', after: '项核对不符', unfinished: '，另有未填' },
  someUnfinished: { before: '未填完：已核对', after: '项，其余待填' },
  allHold: { before: '✓ 各表相符（', after: '项核对）' },
  /** 未填：表二 3格；表三 自然人22格、商业企业；一、总体情况 */
  missing: { title: '未填：', part: '；', column: '、' },
  countRule: { title: '请填整数', message: '这里填0或正整数，不填文字、负数或小数。没有的填0。' },
  changeRule: { title: '请填整数', message: '这里填比上一年增减的整数，减少填负数。没有增减的填0。' },
  amountRule: { title: '请填金额', message: '这里填以万元计的金额，可以有小数，不小于0。没有的填0。' },
  yearRule: { title: '年度', message: '填2019到2099之间的年份，例如2024。' },
  kindRule: { title: '机关类型', message: '从列表里选一个。' },
} as const;
