/** What was odd about the form in a source: what it is, and what was done about it. Two sentences a kind. */

import type { CopyReason } from '../../../form';

/** All places of a kind in a table, as a finding tells them. */
export interface OddityWords {
  /** 表三; empty for what is about the whole report. */
  readonly table: string;
  /** Up to three examples. */
  readonly examples: readonly OddExample[];
  readonly count: number;
  /** What the form has there, how the first was read, or what was read in its place. */
  readonly expected: string;
  /** What copies of a table are that were not read. */
  readonly reasons: readonly CopyReason[];
}

/** A text as it stands in the source or as the form has it; a row or column without one by where it stands: 7, D, 4. */
export type OddExample = string | { readonly row: string } | { readonly column: string };

/** One place, as 导入 lists it: `at` is where, `text` as it stands there, `expected` what the form has. */
export interface OddPlaceWords {
  readonly table: string;
  readonly at: string;
  readonly text: string;
  readonly expected: string;
  readonly reason?: CopyReason | undefined;
}

interface OddityKindWords {
  readonly all: (words: OddityWords) => string;
  readonly each: (words: OddPlaceWords) => string;
}

function shown(example: OddExample): string {
  if (typeof example === 'string') return `“${example}”`;
  return 'row' in example
    ? `第${example.row}行（没有项目名称）`
    : `${/^\d/.test(example.column) ? '第' : ''}${example.column}列（没有表头）`;
}

/** `：“甲”、“乙”等5处`; without any example how many there are. */
const listed = ({ examples, count }: OddityWords): string => {
  if (examples.length === 0) return `（${count}处）`;
  return `：${examples.map(shown).join('、')}${count > examples.length ? `等${count}处` : ''}`;
};
const named = (text: string): string => (text === '' ? '' : `“${text}”`);
const place = (at: string): string => (at === '' ? '' : `（${at}）`);
const other = (at: string): string => (at === '' ? '另一处' : at);

/** What a copy is that was left aside, or why the other was taken. */
const COPY_REASONS: Readonly<Record<CopyReason, string>> = {
  sample: '是样表或示例',
  draft: '是初稿或旧稿',
  incomplete: '不齐全',
  year: '是其他年度的',
  hidden: '在隐藏的工作表上',
  part: '只是一部分时间或单位的，或不是合计',
  annex: '在附件里',
  unit: '是其他单位的',
  blank: '没有填写',
  relations: '勾稽关系不符的较多',
  wording: '项目名称、表头与格式不同的较多',
  sparse: '填得较少',
  order: '没有区别，排在后面',
};
const because = (reasons: readonly CopyReason[]): string =>
  reasons.length === 0 ? '' : `（${reasons.map((reason) => COPY_REASONS[reason]).join('；')}）`;

export const oddities = {
  'table-missing': {
    all: ({ table }) => `没有找到${table}，与它有关的都没有核对；需查看来源是否完整`,
    each: ({ expected }) => `没有找到${named(expected)}`,
  },
  'table-aside': {
    all: (words) =>
      `${words.table}不止一份，数字不同：读取了“${words.expected}”，没有读取${listed(words)}${because(words.reasons)}`,
    each: ({ table, at, text, expected, reason }) =>
      `${table}不止一份，读取${named(expected)}，没有读取${named(text)}${because(reason ? [reason] : [])}${place(at)}`,
  },
  'table-twice': {
    all: (words) =>
      `${words.table}不止一份，数字不同，不能确定要报的是哪一份：读取了“${words.expected}”，没有读取${listed(words)}${because(words.reasons)}，需核对`,
    each: ({ table, at, text, expected, reason }) =>
      `${table}不止一份，读取${named(expected)}，没有读取${named(text)}${because(reason ? [reason] : [])}，需核对${place(at)}`,
  },
  'table-stray': {
    all: (words) =>
      `${words.table}只找到一份，看起来是其他年度的、附件或样表${listed(words)}，已读取，需核对是不是要报的表`,
    each: ({ table, at, text }) =>
      `${table}只有一份${named(text)}，像是其他年度的、附件或样表，需核对${place(at)}`,
  },
  'copies-unread': {
    all: (words) =>
      `${words.table}超过${words.expected}份，后面的没有读取${listed(words)}，只留要核对的工作表后再读一次`,
    each: ({ table, at, expected }) => `${table}超过${expected}份，后面的没有读取${place(at)}`,
  },
  'lines-unread': {
    all: ({ table }) => `${table}的标题下有数字分不清行和列，没有读取，需核对读到的是不是要报的表`,
    each: ({ table, at }) => `${table}标题下的数字分不清行和列，没有读取${place(at)}`,
  },
  'row-missing': {
    all: (words) => `${words.table}缺少行${listed(words)}，与这些数字有关的没有核对`,
    each: ({ table, expected }) => `${table}缺少一行：${named(expected)}`,
  },
  'column-missing': {
    all: (words) => `${words.table}缺少列${listed(words)}，与这些数字有关的没有核对`,
    each: ({ table, expected }) => `${table}缺少一列：${named(expected)}`,
  },
  'row-extra': {
    all: (words) => `${words.table}多出行${listed(words)}，没有读取`,
    each: ({ table, at, text }) => `${table}多出一行${named(text)}，没有读取${place(at)}`,
  },
  'column-extra': {
    all: (words) => `${words.table}多出列${listed(words)}，没有读取`,
    each: ({ table, at, text }) => `${table}多出一列${named(text)}，没有读取${place(at)}`,
  },
  'row-twice': {
    all: (words) => `${words.table}有重复的行${listed(words)}，只读取了其中一行`,
    each: ({ table, at, text }) => `${table}有两行${named(text)}，${other(at)}的没有读取`,
  },
  'column-twice': {
    all: (words) => `${words.table}有重复的列${listed(words)}，只读取了其中一列`,
    each: ({ table, at, text }) => `${table}有两列${named(text)}，${other(at)}的没有读取`,
  },
  'column-moved': {
    all: (words) => `${words.table}列的次序与格式不同${listed(words)}，按表头读取`,
    each: ({ table, at, text }) => `${table}的列次序不同：${named(text)}${place(at)}`,
  },
  'row-moved': {
    all: (words) => `${words.table}行的次序与格式不同${listed(words)}，按项目名称读取`,
    each: ({ table, at, text }) => `${table}的行次序不同：${named(text)}${place(at)}`,
  },
  'label-changed': {
    all: (words) => `${words.table}项目名称与格式不同${listed(words)}，按位置读取`,
    each: ({ at, text, expected }) => `项目名称${named(text)}，格式为${named(expected)}${place(at)}`,
  },
  'header-changed': {
    all: (words) => `${words.table}表头与格式不同${listed(words)}，按位置读取`,
    each: ({ at, text, expected }) => `表头${named(text)}，格式为${named(expected)}${place(at)}`,
  },
  'guessed-by-order': {
    all: (words) => `${words.table}有${words.count}处没有项目名称或表头，数字按格式的次序推定，需核对`,
    each: ({ table, at }) => `${table}没有项目名称，按次序推定，需核对${place(at)}`,
  },
  'digits-split': {
    all: (words) =>
      `${words.table}有${words.count}行的数字连在一起${listed(words)}，已推定拆分方法，需与原表核对`,
    each: ({ table, at, text, expected }) =>
      `${table}${named(expected)}的数字连在一起（${text}），拆分是推定的，需核对${place(at)}`,
  },
  'digits-unsplit': {
    all: (words) =>
      `${words.table}有${words.count}行的数字连在一起、无法拆分${listed(words)}，没有读取，与这些数字有关的没有核对，需照原表填写`,
    each: ({ table, at, text, expected }) =>
      `${table}${named(expected)}的数字连在一起（${text}），无法拆分，没有读取${place(at)}`,
  },
  'column-guessed': {
    all: (words) =>
      `${words.table}每行都多出一个数字，不能确定是哪一列${listed(words)}，其余各列是推定的，需与原表核对`,
    each: ({ table, at, text }) => `${table}每行多出一个数字${named(text)}，各列是推定的，需核对${place(at)}`,
  },
  'figures-extra': {
    all: (words) =>
      `${words.table}有${words.count}行的数字比列多${listed(words)}，只读取了前面的，需与原表核对`,
    each: ({ table, at, text, expected }) =>
      `${table}${named(expected)}的数字比列多（${text}），只读取了前面的，需核对${place(at)}`,
  },
  'row-hidden': {
    all: (words) => `${words.table}有隐藏的行${listed(words)}，已照常读取，需核对`,
    each: ({ table, at, text }) => `${table}有隐藏的行${named(text)}${place(at)}`,
  },
  'column-hidden': {
    all: (words) => `${words.table}有隐藏的列${listed(words)}，已照常读取，需核对`,
    each: ({ table, at, text }) => `${table}有隐藏的列${named(text)}${place(at)}`,
  },
  'sheet-hidden': {
    all: (words) => `${words.table}在隐藏的工作表上${listed(words)}，已照常读取，需核对是不是要报的表`,
    each: ({ table, text }) => `${table}在隐藏的工作表${named(text)}上`,
  },
  'table-hidden': {
    all: (words) => `${words.table}在文件里是隐藏的${listed(words)}，已照常读取，需核对是不是要报的表`,
    each: ({ table, text }) => `${table}在文件里是隐藏的（${text}）`,
  },
  'cell-ambiguous': {
    all: (words) => `${words.table}有${words.count}处一格里不止一个数字，需核对`,
    each: ({ table, at, text }) => `${table}一格不止一个数字，取${named(text)}${place(at)}`,
  },
  unit: {
    all: (words) => `${words.table}金额可能以元计${listed(words)}，格式以万元计，需核对`,
    each: ({ table, at }) => `${table}的金额单位是元，格式为万元${place(at)}`,
  },
  'object-unread': {
    all: ({ table, count }) =>
      `文档里嵌入的对象没有读取（${count}处），${table}可能在里面；可在 Word 里打开对象，把表格复制到正文`,
    each: ({ table }) => `文档里嵌入的对象没有读取，${table}可能在里面`,
  },
  'picture-unread': {
    all: ({ table, count }) => `文档里有${count}幅大图，图片里的文字不能读取，${table}可能是图片`,
    each: ({ table }) => `文档里有大图没有读取，${table}可能是图片`,
  },
  'document-unread': {
    all: ({ table, count }) =>
      `插入文档的其他文件没有读取（${count}处），${table}可能在里面；可用 Word 打开，另存后再试`,
    each: ({ table }) => `插入文档的其他文件没有读取，${table}可能在里面`,
  },
  'rows-unread': {
    all: (words) => `工作表太大，只读取了前面的部分${listed(words)}，后面的内容没有检查`,
    each: ({ text }) => `工作表${named(text)}太大，后面的没有读取`,
  },
  'formula-overwritten': {
    all: (words) => `${words.table}有${words.count}格总计原是公式，被改成了数字，需核对`,
    each: ({ table, at, text }) => `${table}的总计是手工填写的 ${text}${place(at)}`,
  },
  'report-twice': {
    all: (words) => `来源里不止一份报告，没有读取${listed(words)}`,
    each: ({ at, text }) => `另一份报告${named(text)}没有读取${place(at)}`,
  },
  'year-doubt': {
    all: (words) =>
      `标题里的年度是${words.examples.filter((each) => typeof each === 'string').join('、')}年，报告按${words.expected}年读取，需核对年度`,
    each: ({ at, text, expected }) => `标题里的年度是${text}年，按${expected}年读取，需核对${place(at)}`,
  },
  'postcode-zero': {
    all: (words) => `邮编少了开头的0${listed(words)}，按${words.expected}读取，需核对`,
    each: ({ at, text, expected }) => `邮编${named(text)}少了开头的0，按${expected}读取，需核对${place(at)}`,
  },
  'telephone-zero': {
    all: (words) => `电话少了开头的0${listed(words)}，按${words.expected}读取，需核对`,
    each: ({ at, text, expected }) => `电话${named(text)}少了开头的0，按${expected}读取，需核对${place(at)}`,
  },
  'name-moved': {
    all: (words) =>
      `${words.table}有单元格移动过位置，模板的名称与项目名称、表头不符${listed(words)}，已按项目名称和表头读取，需核对`,
    each: ({ at, expected }) => `${named(expected)}的名称指向别的单元格，按项目名称和表头读取了${at}`,
  },
  'name-lost': {
    all: (words) => `${words.table}的模板名称已失效${listed(words)}，已按项目名称和表头读取，需核对`,
    each: ({ at, expected }) => `${named(expected)}的名称已失效，按项目名称和表头读取了${at}`,
  },
  'copy-elsewhere': {
    all: (words) =>
      `${words.table}在别的工作表上还有一份，数字不同${listed(words)}；读取的是模板名称所指的一份，需核对`,
    each: ({ table, at, text }) => `${table}在工作表${named(text)}上还有一份，数字不同，没有读取${place(at)}`,
  },
} satisfies Readonly<Record<string, OddityKindWords>>;
