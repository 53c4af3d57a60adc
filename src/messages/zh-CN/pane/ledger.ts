/** Words of the ledger in the pane: its section in 填报, its page, a row's form, other lists. */
import { ledgerOutcomes } from './ledgerOutcomes';

const names = (all: readonly string[], count: number): string =>
  `${all.join('、')}${count > all.length ? '等' : ''}`;

export const ledgerPane = {
  section: '台账',
  none: '未启用',
  why: '收到一件登记一行，期限、表三、表四随之算出。',
  insert: '插入依申请台账',
  /** Beside the template that is inserted. */
  withTemplate: '同时插入依申请台账（表三、表四可按台账计数）',
  open: '打开台账',
  register: '登记申请',
  counts: {
    open: (count: number) => `在办 ${count}`,
    soon: (count: number) => `三日内到期 ${count}`,
    overdue: (count: number) => `逾期 ${count}`,
    incomplete: (count: number) => `信息不全 ${count}`,
  },
  countsLabel: '台账各类件数，点击在表中筛选',
  showAll: '显示全部行',
  shownAll: '台账已显示全部行',
  filtered: (count: number) => `台账已筛选，${count}行`,
  beyond: (sheet: string, row: number, rows: number) =>
    `${sheet}第${row}行起有${rows}行在计数范围以外，移到上面的空行才会计数。`,

  page: {
    title: (year: number | null) => (year === null ? '依申请台账' : `依申请台账 · ${year}年`),
    calendar: (year: number) => `工作日历已知至${year}年12月31日，以后的期限暂按周末推算。`,
    groups: { overdue: '逾期', week: '本周到期', later: '其后到期', awaiting: '待补正', undated: '没有期限' },
    group: (name: string, count: number) => `${name}（${count}）`,
    noneOpen: '没有在办的申请。',
    due: (month: number, day: number, isEstimated: boolean) =>
      `${month}月${day}日${isEstimated ? '（推算）' : ''}`,
    noDue: '期限未定',
    left: (days: number) =>
      days < 0 ? `逾期${-days}个工作日` : days === 0 ? '今天到期' : `剩${days}个工作日`,
    paused: '征求第三方中',
    unnumbered: '未编号',
    answer: '答复',
    answerOf: (number: string) => `答复 ${number}`,
    more: (count: number) => `再列${count}件`,
    incomplete: '信息不全',
    edit: '填写',
    editOf: (number: string) => `填写 ${number}`,
    notes: (count: number) => `需要知道的（${count}）`,
    projected: (year: number, isOver: boolean) => (isOver ? `${year}年全年` : `${year}年如在今天截止`),
    flow: (received: number, carriedIn: number, handled: number, carriedOut: number) =>
      `新收 ${received} ＋ 上年结转 ${carriedIn} ＝ 办理结果 ${handled} ＋ 结转 ${carriedOut}`,
    cases: (all: number, pending: number) => `复议、诉讼 ${all}件，其中尚未审结 ${pending}件`,
    missing: (rows: readonly string[], count: number) => `没有计入：${names(rows, count)}，共${count}行。`,
  },

  counted: {
    title: '表三、表四的数字',
    states: { counted: '按台账计数', typed: '手工填写', mixed: '部分按台账计数' },
    count: '改为按台账计数',
    type: '改为手工填写',
    why: '按台账计数的格是公式，随台账变动；改回手工填写时数字保留。',
    otherEdition: '按台账计数只用于2021年及以后的报告。',
    replaced: (cells: number, unkept: readonly string[]) =>
      `${cells}格与台账不同，改后以台账为准${unkept.length === 0 ? '' : `；台账还没有登记，${unkept.join('、')}将为0`}。`,
    counted: (cells: number) => `表三、表四${cells}格已按台账计数`,
    typed: (cells: number) => `表三、表四${cells}格已改为数字，数值不变`,
  },

  year: {
    title: '年度',
    carry: (year: number) => `转入${year}年度`,
    why: (open: number) =>
      `同一本台账接着用：把年度改为下一年，未办结的${open}件按收到日期自动成为上年结转，编号和记录都不动。`,
    carried: (year: number, open: number) => `台账年度已改为${year}年，上年结转${open}件`,
    fromFile: '从上年文件转入未办结的',
  },

  form: {
    new: '登记申请',
    edit: (number: string) => `申请 ${number}`,
    parts: {
      entry: '登记',
      answer: '答复',
      extension: '延期',
      correction: '补正',
      thirdParty: '征求第三方',
      fee: '信息处理费',
    },
    choose: '未选',
    summaryHint: '不写申请人姓名、证件号、电话。',
    codeHint: '只写代号，例如 A012。',
    carriedHint: '按收到日期判断，可以不填。',
    meaning: (article: string) => `${article}：`,
    due: (day: string, estimated: boolean) => `答复期限 ${day}${estimated ? '（暂按周末推算）' : ''}`,
    awaiting: '等待补正，收到补正之日起计算期限',
    days: (left: number) =>
      left < 0 ? `，已逾期${-left}个工作日` : left === 0 ? '，今天到期' : `，剩${left}个工作日`,
    late: '答复晚于期限',
    fee: (yuan: number) => `按收费办法测算 ${yuan} 元（仅供参考）`,
    problems: '保存后还缺或不一致：',
    notNumber: '填整数。',
    save: '保存',
    showRow: '在表中选中',
    savedNew: (number: string) => `已登记 ${number}`,
    saved: (number: string) => `已保存 ${number}`,
    nothing: '没有改动',
  },

  takeOver: {
    title: '读入现有台账',
    titleLast: '从上年文件转入',
    open: '读入现有台账',
    why: '本机关已有的登记表：.xlsx、.xls、.et、.ods、.csv、Word 或网页。按表头认列；申请人姓名改为代号，证件号、电话不读入。原文件不改动。',
    choose: '选择文件',
    file: '现有台账文件',
    another: '换一个文件',
    list: '读入哪些表',
    listOf: (sheet: string, rows: number) => `${sheet}（${rows}行）`,
    columns: (sheet: string) => `${sheet}：列的对应`,
    columnsRemembered: '按上次确认的对应。',
    unsure: (count: number) => `${count}列不能确定，对照样例核对`,
    leave: '不读入',
    sample: (values: readonly string[]) => `例：${values.join('、')}`,
    results: '写法与选项不同，对照核对',
    asked: (column: string, text: string) => `${column}“${text}”`,
    weights: {
      doubtful: '待确认',
      group: '只认出类别，选定后才计入',
      unknown: '没有对应的一项，选定后才计入',
    },
    times: (count: number) => `${count}件`,
    leftOut: (columns: readonly string[]) => `不读入的列：${columns.join('、')}`,
    coded: '申请人姓名已改为代号。',
    scope: '读入哪些',
    all: (count: number) => `全部${count}件`,
    openOnly: (year: number, count: number) => `只要${year}年末未办结的${count}件`,
    known: (count: number) => `编号已在台账中的${count}件不再读入`,
    remarks: (count: number) => `读取时的情况（${count}）`,
    remarkOf: {
      'total-row': '合计行没有读入',
      'other-row': '不是申请的行没有读入',
      'header-again': '重复的表头没有读入',
      'only-number': '只有编号的行没有读入',
      'merged-cells': '合并单元格的内容每一行都计',
      'rows-joined': '同一编号合并的几行算一件',
      'year-taken': '日期没有年份，按表上的年份',
      'text-masked': '摘要里的证件号、电话、姓名没有读入',
      'number-made': '没有编号，已按年度和次序编号',
      'hidden-rows': '隐藏的行一并读入',
      'rows-unread': '表太长，后面的行没有读到',
    },
    remark: (sentence: string, count: number, text: string) =>
      `${sentence}：${count}行${text === '' ? '' : `，例：${text}`}`,
    take: (count: number) => `读入${count}件`,
    taken: (count: number) => `已读入${count}件`,
    reading: (file: string) => `正在读取“${file}”…`,
    nothing: '没有可以读入的行。',
  },

  card: {
    rows: (count: number, numbers: readonly string[]) =>
      count === 0
        ? '台账 0 件'
        : `台账 ${count} 件：${names(
            numbers.filter((number) => number !== ''),
            count,
          )}`,
    show: '在台账中查看',
  },

  outcomes: ledgerOutcomes,
};

export type LedgerPaneWords = typeof ledgerPane;
