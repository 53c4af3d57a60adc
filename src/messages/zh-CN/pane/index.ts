/** Words of the task pane. Short, official terms, the user's own numbers; nobody is blamed. */
import { BODY_KIND_NAMES } from '../../../form';
import { importing } from './importing';
import { picturePage } from './picturePage';
import { proofPage } from './proofPage';
import { start } from './start';
import { sentencesPage } from './sentencesPage';

/** What is loaded after the pane is there. */
export const rest = {
  importing,
  picturePage,
  proofPage,
  sentencesPage,
  unit: {
    title: '报告信息',
    name: '机关名称',
    namePlaceholder: '例如金山镇人民政府',
    year: '年度',
    kind: '机关类型',
    kindUnset: '未选',
    address: '地址',
    postcode: '邮编',
    telephone: '电话',
    email: '电子邮箱',
    saved: '已写入封面',
  },
  kinds: BODY_KIND_NAMES,
  insert: {
    title: '插入空白模板',
    action: '插入',
    phases: { preparing: '准备：查看工作簿', writing: '写入', done: '完成' },
    sheets: (names: readonly string[]) => names.map((name) => `“${name}”`).join('、'),
    inserted: (sheets: readonly string[]) => `已插入${sheets.length}张表：“${sheets[0]}”至“${sheets.at(-1)}”`,
    exist: (names: string) => `工作簿里已有：${names}`,
    keep: '保留现有表格',
    replace: '替换（原表改名隐藏，可撤销）',
    rename: '另起新名插入',
    kept: '现有表格没有改动',
  },
  checking: {
    warnings: (count: number) => `${count}处提醒`,
    again: '重新检查',
    /** Relations with a figure that was not read. */
    unassessed: (count: number) => `${count}项关系没有核对`,
    /** What the summary says, in a sentence. */
    checkedAgain: (counts: readonly string[]) => `检查完：${counts.join('，')}`,
    /** What is not filled in, folded. */
    missing: (count: number) => `还有${count}个部分未填完`,
    toExport: '去导出',
    toFilling: '继续填报',
    list: '检查结果',
    wholeReport: '整份报告',
    keys: '↑↓ 换一处，Enter 在表中选中',
    signs: { error: '不符', warning: '提醒', info: '提示', mended: '已改正' },
  },
  listing: {
    open: '导出清单',
    sheet: '在工作表中列出',
    as: { word: '下载 Word', csv: '下载 CSV' },
    listed: (count: number) => `已在“检查结果”表列出${count}条`,
  },
  repairs: {
    adopt: '采用',
    adopted: (count: number) => `已采用，改了${count}格`,
    /** 自然人·本年新收 12→11; how many more cells were changed. */
    adoptedFigure: (column: string, row: string, from: number | null, to: number, more: number) =>
      `已采用：${[column, row].filter((part) => part !== '').join('·')} ${from ?? '未填'}→${to}${more > 0 ? `，另${more}格` : ''}`,
    possible: (count: number) => `可能是下列${count}种之一`,
    /** What follows from the same cause, folded; `decided`: the repair settles it for sure. */
    follows: (count: number, decided: boolean) =>
      decided ? `改后下列${count}处随之相符` : `下列${count}处与此同因`,
    others: (count: number) => `其他可能（${count}）`,
    rest: (count: number) => `再列${count}种`,
    quotes: ['“', '”'],
  },
  card: {
    open: '依据',
    basis: '依据：',
    holds: '例（相符）：',
    breaks: '例（不符）：',
  },
  explaining: {
    open: '说明原因',
    reason: '原因',
    reasonHint: '数字变动后，说明自动失效。',
    stays: '表内关系说明后仍计入不符。',
    by: '说明人',
    save: '保存说明',
    reasonMissing: '写明原因。',
    kept: '已记入“校验”表的说明清单',
    list: (count: number) => `已说明（${count}）`,
    signed: (by: string, on: string) => [by, on].filter((part) => part !== '').join('，'),
    withdraw: '撤回说明',
    withdrawn: '已撤回说明',
  },
  lastYear: {
    title: '上年数据',
    none: '未读入',
    read: (year: number | null) => `${year === null ? '年度不明' : `${year}年`} · 已读入`,
    reorganisedNote: '机构有调整',
    choose: '选择文件',
    replace: '更换',
    show: '查看',
    showSheet: '查看上年数据',
    remove: '移除',
    removeSheet: '移除上年数据',
    removed: '已移除上年数据',
    file: '上年报告文件',
    why: '上年的报告（表格、Word、PDF、网页或文本）；用来核对上年结转和增减。',
    found: (unit: string, year: number | null, edition: string) =>
      `${unit || '未写机关名称'} · ${year === null ? '年度不明' : `${year}年`} · ${edition}版`,
    otherYear: (year: number | null, wanted: number) =>
      `${year === null ? '文件没有写明年度' : `文件是${year}年的报告`}，上年应为${wanted}年；年度不符的不作比对。`,
    otherUnit: (unit: string) => `机关名称与本报告的“${unit}”不同。`,
    reorganised: '机构有调整（合并、分设、更名），结转不同只作提醒',
    keep: '读入',
    kept: (year: number | null) => `已读入${year === null ? '' : `${year}年`}数据`,
    /** How many columns are not filled in, and how many say something else. */
    carryOpen: (blank: number, different: number) => {
      if (different === 0) return `上年结转可按上年报告填入${blank}列`;
      if (blank === 0) return `上年结转：${different}列与上年报告不同`;
      return `上年结转：${blank}列可按上年报告填入，${different}列不同`;
    },
    change: (from: number | string | null, to: number) => `${from ?? '未填'} → ${to}`,
    carry: '填入上年结转',
    carried: (count: number) => `已填入${count}列上年结转`,
  },
  flow: {
    column: '列',
    received: '新收',
    carriedIn: '上年结转',
    handled: '办理结果',
    carriedOut: '结转下年度',
    breaks: '（不符）',
    close: '收起图',
    /** In place of the picture: every column balances, or some cannot be assessed. */
    balance: '表三各列平衡',
    open: (state: string) => `表三各列：${state}`,
    /** In place of the sums where a figure was not read, or is not filled in. */
    unassessed: '未核对',
    unfilled: '未填完',
    /** Read by screen readers in place of the picture; null for a figure that was not read or is not filled in. */
    text: (words: {
      readonly column: string;
      readonly received: number | null;
      readonly carriedIn: number | null;
      readonly handled: number | null;
      readonly carriedOut: number | null;
      readonly sides:
        { readonly leftSum: number; readonly rightSum: number; readonly difference: number } | undefined;
      readonly isUnfilled: boolean;
    }) => {
      const [absent, unknown] = words.isUnfilled ? ['未填', '未填完'] : ['没有读到', '没有核对'];
      const told = (value: number | null): string => String(value ?? absent);
      const sum = (value: number | undefined): string => (value === undefined ? '' : `＝${value}`);
      const { difference } = words.sides ?? {};
      const verdict = difference === 0 ? '相符' : `不符，差${difference}`;
      return (
        `${words.column}：新收${told(words.received)}＋上年结转${told(words.carriedIn)}${sum(words.sides?.leftSum)}，` +
        `办理结果${told(words.handled)}＋结转下年度${told(words.carriedOut)}${sum(words.sides?.rightSum)}，` +
        (difference === undefined ? unknown : verdict)
      );
    },
  },
  exporting: {
    open: (count: number) => `仍有${count}处不符`,
    missing: (what: string) => `未填完：${what}`,
    list: '按部分复制',
    copy: '复制',
    copyPart: (heading: string) => `复制“${heading}”`,
    copied: (heading: string) => `已复制“${heading}”，可粘贴到 Word 或网页后台`,
    copyAll: '复制全文',
    copiedAll: '已复制全文，可粘贴到 Word 或网页后台',
    empty: '未填写',
    more: (heading: string) => `“${heading}”的更多方式`,
    partAs: { word: '下载 Word', page: '下载网页' },
    partPicture: '下载图片',
    download: '下载全文（Word）',
    whole: '全文的其他方式',
    as: { page: '网页', csv: '数据（CSV）', json: '数据（JSON）' },
    draft: '加“草稿”水印',
    signed: '加落款（Word）',
    date: '成文日期',
    dateMissing: '填写成文日期。',
    downloading: '正在生成…',
    downloaded: (file: string) => `已交给浏览器下载：${file}`,
    box: '复制框：全选后复制',
    noDownload:
      'Mac 和 iPad 版 Excel 的窗格不能下载文件。复制全文，粘贴到 Word 后保存；需要文件的，在 Excel 网页版、Windows 版里打开这个工作簿，或用命令行。',
    copyAs: { page: '复制网页代码', csv: '复制数据（CSV）', json: '复制数据（JSON）' },
    copiedAs: { page: '已复制网页代码', csv: '已复制数据（CSV）', json: '已复制数据（JSON）' },
  },
  settings: {
    changes: '更新内容',
    selfCheckHint: '看这台电脑缺什么，结果可以复制给管理员。',
    steps: '撤销记录',
    stepsHint: '最近30步可以撤销、重做。记录随工作簿保存，含改动、删除过的文字；对外发送工作簿前可以清除。',
    forgetSteps: '清除撤销记录',
    stepsForgotten: '撤销记录已清除',
    title: '设置',
    language: '语言',
    totals: '总计',
    computed: '自动计算',
    typed: '手工填写',
    totalsHint: '用于以后插入的模板；已插入的表格不变。',
    about: '关于',
    version: (version: string) => `年报助手 ${version}`,
    basis: (basis: string) => `格式依据：${basis}`,
    local: '数据只在这台电脑上处理，不上传。',
  },
  /** src/webview/plainPage.js repeats these two, as it runs where nothing else does. */
  selfCheck: '自检',
  oldWebview: {
    sentence: '显示加载项的网页组件太旧，年报助手不能运行。',
    next: '安装或更新 Microsoft Edge WebView2 运行时（不能上网的电脑用它的独立安装包），或更新到 Excel LTSC 2021、Microsoft 365，再重新打开。',
  },
  notStarted: {
    sentence: '年报助手没有打开：文件没有加载完整，或启动时出错。',
    next: '关闭后重新打开；仍不行的，把下面一行告诉管理员。',
  },
  commands: {
    inserted: (year: number, count: number) => `已插入${year}年度空白模板，共${count}张表。`,
    insertedNext: '在“封面”填写机关名称，再逐表填写。',
    sheetsNext: '打开年报助手，可以替换或另起新名插入。',
    located: '第一处已在表中选中。',
    more: (count: number) => `另有${count}处，打开年报助手查看。`,
  },
};
export type RestWords = typeof rest;

export const pane = { ...start, ...rest };
export type PaneWords = typeof pane;
