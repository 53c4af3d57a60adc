/** Words of 图解 and of a table drawn as a picture: always Chinese, like the document they belong to. */

/** A number with its name, e.g. 予以公开 and 20. */
interface Told {
  readonly label: string;
  readonly text: string;
}

const BLANK = '未填';
const NOT_A_NUMBER = '不是数字';
const NOT_FOUND = '没有找到';
/** 20件; words that stand for a number take no unit. */
const count = (text: string) => (/\d$/.test(text) ? `${text}件` : text);
const listed = (all: readonly Told[]) => all.map(({ label, text }) => `${label}${count(text)}`).join('、');
const bare = (all: readonly Told[]) => all.map(({ label, text }) => `${label} ${text}`).join('，');

export const PICTURE = {
  title: (year: number | null) => `${year === null ? '' : `${year}年`}政府信息公开工作年度报告图解`,
  tableTitle: (unit: string, year: number | null, heading: string) =>
    `${unit}${year === null ? '' : `${year}年`}${unit === '' && year === null ? '' : ' '}${heading}`,
  blank: BLANK,
  notANumber: NOT_A_NUMBER,
  notFound: NOT_FOUND,
  /** The form of an earlier year has no such figure. */
  noSuch: '无此项',
  count,
  headings: {
    flow: '政府信息公开申请的收到和办理',
    applicants: '申请人情况（本年新收）',
    years: (count: number) => (count > 2 ? '近三年对比（件）' : '与上年对比（件）'),
    disputes: '行政复议和行政诉讼',
    proactive: '主动公开情况',
  },
  flow: {
    incoming: (sum: string) => `共${count(sum)}`,
    differs: (left: string, right: string) => `${count(left)} ≠ ${count(right)}`,
    handled: '办理结果',
    none: '本年度没有收到政府信息公开申请，也没有上年结转的申请。',
    blank: '政府信息公开申请的数量尚未填写。',
    unread: '政府信息公开申请的数量没有读到。',
  },
  compared: { received: '新收', handled: '办理', carriedOut: '结转下年度' },
  notes: {
    mark: '注：',
    balance: (left: string, right: string, gap: string) =>
      `本年新收与上年结转合计${count(left)}，办理结果与结转下年度合计${count(right)}，相差${count(gap)}。`,
    outcomes: (sum: string, handled: string, gap: string) =>
      `各类办理结果合计${count(sum)}，所填总计为${count(handled)}，相差${count(gap)}。`,
    applicants: (sum: string, total: string, gap: string) =>
      `各类申请人合计${count(sum)}，所填总计为${count(total)}，相差${count(gap)}。`,
    blanks: '没有填写的数字在合计中按0计算。',
    summed: '没有填写的总计按各项之和列出。',
    notANumber: '填写的内容不是数字的，没有画出，也没有计入合计。',
    notFound: '没有找到的数字没有画出，也没有计入合计。',
  },
  source: (year: number | null, tables: readonly string[]) =>
    `数据来源：年度报告${tables.join('、')}${year === null ? '' : `，统计期限为${year}年1月1日至12月31日`}。`,
  /** The picture in sentences. */
  told: {
    sources: (sources: readonly Told[], sum: string | null) =>
      `${listed(sources)}${sum === null ? '' : `，共${count(sum)}`}。`,
    outcomes: (outcomes: readonly Told[], handled: string, carriedOut: Told) =>
      `办理结果${count(handled)}：${listed(outcomes)}。${listed([carriedOut])}。`,
    applicants: (groups: readonly { readonly label: string; readonly bars: readonly Told[] }[]) =>
      `本年新收的申请人：${groups
        .map(({ label, bars }) => `${label === '' ? '' : `${label}中，`}${listed(bars)}`)
        .join('；')}。`,
    disputes: (disputes: readonly Told[]) => `${listed(disputes)}。`,
    years: (years: readonly number[], measures: readonly (readonly [string, readonly string[]])[]) =>
      `${years.map((year) => `${year}年`).join('、')}依次为：${measures
        .map(([label, texts]) => `${label}${texts.map(count).join('、')}`)
        .join('；')}。`,
    proactive: (rows: readonly { readonly label: string; readonly figures: readonly Told[] }[]) =>
      `主动公开：${rows.map(({ label, figures }) => `${label}，${bare(figures)}`).join('；')}。`,
    row: (label: string, figures: readonly Told[]) => `${label}：${bare(figures)}。`,
  },
} as const;
