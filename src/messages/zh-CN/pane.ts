/** Words of the task pane. Short, official terms, the user's own numbers; nobody is blamed. */
import { BODY_KIND_NAMES } from '../../form';

export const pane = {
  name: '年报助手',
  close: '关闭',
  cancel: '取消',
  save: '保存',
  retry: '再试',
  back: '返回',
  working: '正在处理…',
  reading: '正在读取工作簿…',
  notice: '年报助手的提示',
  tabs: {
    label: '视图',
    filling: '填报',
    checking: '检查',
    exporting: '导出',
    errors: (count: number) => `${count}处不符`,
  },
  empty: {
    sentence: '这个工作簿里还没有年度报告。',
    detail: (basis: string) => `模板含封面、六个部分和校验表，按${basis}的格式。`,
    insert: '插入空白模板',
  },
  unit: {
    title: '报告信息',
    name: '机关名称',
    namePlaceholder: '例如金山镇人民政府',
    year: '年度',
    kind: '机关类型',
    kindUnset: '未选',
    deadline: (year: number, month: number, day: number) => `应于${year}年${month}月${day}日前公布`,
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
    sheets: (names: readonly string[]) => names.join('、'),
    inserted: (count: number) => `已插入${count}张表`,
    exist: (names: string) => `工作簿里已有：${names}`,
    keep: '保留现有表格',
    replace: '替换（原表改名隐藏，可撤销）',
    rename: '另起新名插入',
    kept: '现有表格没有改动',
  },
  header: {
    noUnit: '未填机关名称',
    noYear: '年度未填',
    year: (year: number) => `${year}年`,
    edition: (id: string) => `${id}版`,
    edit: '修改报告信息',
    settings: '设置',
  },
  filling: {
    label: '各部分填写情况',
    contact: '联系方式',
    items: (done: number, all: number) => `${done}/${all}项已填`,
    full: (all: number) => `${all}/${all}格已填`,
    none: '还没有填写',
    open: (all: number, blank: number) => `${all}格中${blank}格未填`,
    characters: (count: number) => `${count}字`,
    states: { done: '已填', partial: '部分已填', none: '未填' },
    daysLeft: (days: number) => (days === 0 ? '，今天截止' : `，还有${days}天`),
    next: (sheet: string) => `继续填：${sheet}`,
    toChecks: '各部分都已填写，去检查',
    undo: (what: string) => `撤销上一步：${what}`,
    undone: (what: string) => `已撤销：${what}`,
    undoKinds: { insert: '插入模板', write: '写入封面' },
    undoAction: '撤销',
    another: '再插入一份模板',
  },
  checking: {
    errors: (count: number) => `${count}处不符`,
    warnings: (count: number) => `${count}处提醒`,
    noErrors: '没有不符',
    again: '重新检查',
    checkedAgain: (errors: number, warnings: number) =>
      errors + warnings === 0 ? '检查完，全部相符' : `检查完，${errors}处不符，${warnings}处提醒`,
    allWell: (checked: number) => `全部相符（${checked}项检查）`,
    toExport: '去导出',
    list: '检查结果',
    wholeReport: '整份报告',
    keys: '↑↓ 换一处，Enter 在表中选中',
    signs: { error: '不符', warning: '提醒', info: '说明', mended: '已改正' },
  },
  flow: {
    column: '列',
    received: '新收',
    carriedIn: '上年结转',
    handled: '办理结果',
    carriedOut: '结转下年度',
    breaks: '（不符）',
    /** Read by screen readers in place of the picture. */
    text: (words: {
      readonly column: string;
      readonly received: number;
      readonly carriedIn: number;
      readonly handled: number;
      readonly carriedOut: number;
      readonly gap: number;
    }) =>
      `${words.column}：新收${words.received}＋上年结转${words.carriedIn}＝${words.received + words.carriedIn}，` +
      `办理结果${words.handled}＋结转下年度${words.carriedOut}＝${words.handled + words.carriedOut}，` +
      (words.gap === 0 ? '相符' : `不符，差${words.gap}`),
  },
  exporting: {
    open: (count: number) => `仍有${count}处不符`,
    list: '按部分复制',
    copy: '复制',
    copyPart: (heading: string) => `复制“${heading}”`,
    copied: (heading: string) => `已复制“${heading}”，可粘贴到 Word 或网页后台`,
    copyAll: '复制全文',
    copiedAll: '已复制全文，可粘贴到 Word 或网页后台',
    empty: '未填写',
    download: '下载全文（Word）',
    downloading: '正在生成…',
    downloaded: (file: string) => `已交给浏览器下载：${file}`,
    box: '复制框：按 Ctrl+A、Ctrl+C 复制',
    wholeReport: '全文',
  },
  settings: {
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
  /** src/taskpane/oldWebview.js repeats these two, as it runs where nothing else does. */
  oldWebview: {
    sentence:
      '这台电脑上的 Excel 用旧的网页组件（Internet Explorer 或旧版 Edge）显示加载项，年报助手不能运行。',
    next: '安装 Microsoft Edge WebView2 运行时，或更新到 Excel LTSC 2021、Microsoft 365，再重新打开。',
  },
  commands: {
    inserted: (year: number, count: number) => `已插入${year}年度空白模板，共${count}张表。`,
    insertedNext: '在“封面”填写机关名称，再逐表填写。',
    sheetsNext: '打开年报助手，可以替换或另起新名插入。',
    errors: (count: number) => `${count}处不符`,
    located: '第一处已在表中选中。',
    more: (count: number) => `另有${count}处，打开年报助手查看。`,
    warnings: (count: number) => `另有${count}处提醒，打开年报助手查看。`,
  },
};
export type PaneWords = typeof pane;
