/** How numbers are written in the text of a report. Patterns read narrow text: no spaces, half-width digits. */

/** Units of things that are counted, longest first. */
export const COUNT_UNITS = [
  '件（次）',
  '件次',
  '人次',
  '场次',
  '条次',
  '件',
  '份',
  '宗',
  '起',
  '例',
  '条',
  '项',
  '个',
  '次',
  '篇',
  '部',
  '人',
  '期',
  '场',
  '名',
  '元',
  '封',
  '类',
  '家',
] as const;
/** Units in which requests, cases and documents are counted. */
export const CASE_UNITS: ReadonlySet<string> = new Set([
  '',
  '件（次）',
  '件次',
  '件',
  '份',
  '宗',
  '起',
  '例',
  '条',
  '项',
  '个',
  '次',
  '部',
]);

/** The unit of amounts; figures are in 万元, texts are read in 元. */
export const MONEY_UNIT = '元';

/** Spellings of the same unit. */
export const UNIT_NAMES: Readonly<Record<string, string>> = { '件（次）': '件', 件次: '件', 条次: '条' };

/** Numbers that count nothing: years, dates, articles, numbers of documents, telephones, ranges, ordinals. */
export const NOT_COUNTS: readonly RegExp[] = [
  /(?<!\d)\d+(?:\.\d+)?(?:[—–~～至到-]+)\d+(?:\.\d+)?/g,
  /(?<!\d)\d+(?:年代|月份?|日|号|时|分钟|周年|周岁|级|岁|版)/g,
  /第\d+|[A-Za-z]\d+|(?<!\d)\d+[A-Za-z]+/g,
  /〔\d+〕\d*号?|\[\d+\]\d*号?/g,
  /(?<!\d)\d+(?:[×xX*/:]|：)\d+/g,
  // The numbers of items: （1）, 2.
  /(?<=^|[。；：\n])（\d{1,2}）/g,
  /(?<=^|[。；：\n])\d{1,2}[.、](?!\d)/g,
];
/** A year in digits. */
export const YEAR_NUMBER = /(?<!\d)(?:19|20)\d{2}(?=年)/g;
/** 12345 hotline and the like: digits that are a name. */
export const NAMED_NUMBERS =
  /(?<!\d)(?:12345|12315|12369|12328|12366|12333|96\d{3})(?!\d)(?=政务|热线|平台|工单|市民|便民|投诉|举报)/g;

/** Words before and behind a number that make it a bound. */
export const BOUND_BEFORE = {
  about: /(?:约|近|大约|将近|接近|大概)$/,
  atLeast: /(?:超过|超|逾|不少于|至少|突破|达到近)$/,
};
export const BOUND_AFTER = { about: /^(?:左右|上下)/, atLeast: /^(?:余|多|来|以上)/ };

/** Characters before a Chinese numeral that make it something else: 第一件, 每一件, 逐一. */
export const NOT_NUMERAL_BEFORE = /[第每逐任某唯统这那同星期周其]$/;
/** What follows 一件 where nothing is counted: 一件事. */
export const NOT_NUMERAL_AFTER = /^(?:事|不漏|不少|一)/;
