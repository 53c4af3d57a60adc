/** What was odd about the form in a source: what it is, and what was done about it. Two sentences a kind. */

/** All places of a kind in a table, as a finding tells them. */
export interface OddityWords {
  /** 表三. */
  readonly table: string;
  /** Up to three examples, as they stand in the source or as the form has them. */
  readonly examples: readonly string[];
  readonly count: number;
}

/** One place, as 导入 lists it: `at` is where, `text` as it stands there, `expected` what the form has. */
export interface OddPlaceWords {
  readonly table: string;
  readonly at: string;
  readonly text: string;
  readonly expected: string;
}

interface OddityKindWords {
  readonly all: (words: OddityWords) => string;
  readonly each: (words: OddPlaceWords) => string;
}

const listed = ({ examples, count }: OddityWords): string => {
  const shown = examples.filter((example) => example !== '').map((example) => `“${example}”`);
  const list = shown.join('、');
  return count > shown.length && shown.length > 0 ? `${list}等${count}处` : list;
};
const named = (text: string): string => (text === '' ? '' : `“${text}”`);

export const oddities = {
  'table-missing': {
    all: ({ table }) => `没有找到${table}，按0计；请核对来源是否完整`,
    each: ({ expected }) => `没有找到${named(expected)}`,
  },
  'table-twice': {
    all: (words) => `${words.table}出现了不止一次，只读取了填得较全的一份`,
    each: ({ table, at }) => `${table}出现不止一次，${at}的没有读`,
  },
  'row-missing': {
    all: (words) => `${words.table}缺少行：${listed(words)}，按0计`,
    each: ({ table, expected }) => `${table}缺少一行：${named(expected)}`,
  },
  'column-missing': {
    all: (words) => `${words.table}缺少列：${listed(words)}，按0计`,
    each: ({ table, expected }) => `${table}缺少一列：${named(expected)}`,
  },
  'row-extra': {
    all: (words) => `${words.table}多出行：${listed(words)}，没有读取`,
    each: ({ table, at, text }) => `${table}多出一行${named(text)}，没有读（${at}）`,
  },
  'column-extra': {
    all: (words) => `${words.table}多出列：${listed(words)}，没有读取`,
    each: ({ table, at, text }) => `${table}多出一列${named(text)}，没有读（${at}）`,
  },
  'row-twice': {
    all: (words) => `${words.table}有重复的行：${listed(words)}，只读取了第一行`,
    each: ({ table, at, text }) => `${table}有两行${named(text)}，${at}的没有读`,
  },
  'column-twice': {
    all: (words) => `${words.table}有重复的列：${listed(words)}，只读取了第一列`,
    each: ({ table, at, text }) => `${table}有两列${named(text)}，${at}的没有读`,
  },
  'column-moved': {
    all: (words) => `${words.table}列的次序与格式不同：${listed(words)}，按表头读取`,
    each: ({ table, at, text }) => `${table}的列次序不同：${named(text)}（${at}）`,
  },
  'label-changed': {
    all: (words) => `${words.table}行名与格式不同：${listed(words)}，按位置读取`,
    each: ({ at, text, expected }) => `项目名称${named(text)}，格式为${named(expected)}（${at}）`,
  },
  'header-changed': {
    all: (words) => `${words.table}表头与格式不同：${listed(words)}，按位置读取`,
    each: ({ at, text, expected }) => `表头${named(text)}，格式为${named(expected)}（${at}）`,
  },
  'guessed-by-order': {
    all: (words) => `${words.table}有${words.count}处没有行名或表头，数字按格式的次序推定，请核对`,
    each: ({ table, at }) => `${table}没有项目名称，按次序推定，要核对（${at}）`,
  },
  'digits-split': {
    all: (words) =>
      `${words.table}有${words.count}行的数字连在一起：${listed(words)}，已推定怎样拆开，请与原表核对`,
    each: ({ table, at, text, expected }) =>
      `${table}${named(expected)}的数字连在一起（${text}），拆开是推定的，要核对（${at}）`,
  },
  'digits-unsplit': {
    all: (words) =>
      `${words.table}有${words.count}行的数字连在一起、拆不开：${listed(words)}，没有读取，按0计，请照原表填写`,
    each: ({ table, at, text, expected }) =>
      `${table}${named(expected)}的数字连在一起（${text}），拆不开，没有读（${at}）`,
  },
  'column-guessed': {
    all: (words) =>
      `${words.table}每行都多出一个数，不能确定是哪一列：${listed(words)}，其余各列是推定的，请与原表核对`,
    each: ({ table, at, text }) => `${table}每行多出一个数${named(text)}，各列是推定的，要核对（${at}）`,
  },
  'figures-extra': {
    all: (words) =>
      `${words.table}有${words.count}行的数字比列多：${listed(words)}，只读取了前面的，请与原表核对`,
    each: ({ table, at, text, expected }) =>
      `${table}${named(expected)}的数字比列多（${text}），只读了前面的，要核对（${at}）`,
  },
  'row-hidden': {
    all: (words) => `${words.table}有隐藏的行：${listed(words)}，照样处理，请核对`,
    each: ({ table, at, text }) => `${table}有隐藏的行${named(text)}（${at}）`,
  },
  'column-hidden': {
    all: (words) => `${words.table}有隐藏的列：${listed(words)}，照样处理，请核对`,
    each: ({ table, at, text }) => `${table}有隐藏的列${named(text)}（${at}）`,
  },
  'sheet-hidden': {
    all: (words) => `${words.table}在隐藏的工作表上：${listed(words)}，照样读取，请核对是不是要报的表`,
    each: ({ table, text }) => `${table}在隐藏的工作表${named(text)}上`,
  },
  'cell-ambiguous': {
    all: (words) => `${words.table}有${words.count}处一格里不止一个数字，请核对`,
    each: ({ table, at, text }) => `${table}一格有几个数，取了${named(text)}（${at}）`,
  },
  unit: {
    all: (words) => `${words.table}金额似以元计：${listed(words)}，格式以万元计，请核对`,
    each: ({ table, at }) => `${table}的金额单位是元，格式为万元（${at}）`,
  },
  'object-unread': {
    all: ({ table, count }) =>
      `文档里嵌入的对象没有读取（${count}处），${table}可能在里面；请在 Word 里打开对象，把表格复制到正文`,
    each: ({ table }) => `文档里嵌入的对象没有读，${table}可能在里面`,
  },
  'picture-unread': {
    all: ({ table, count }) => `文档里有${count}幅大图，图片里的文字不能读取，${table}可能是图片`,
    each: ({ table }) => `文档里有大图没有读，${table}可能是图片`,
  },
  'document-unread': {
    all: ({ table, count }) =>
      `插入文档的其他文件没有读取（${count}处），${table}可能在里面；请用 Word 打开，另存后再试`,
    each: ({ table }) => `插入文档的其他文件没有读，${table}可能在里面`,
  },
  'rows-unread': {
    all: (words) => `工作表太大，只读取了前面的部分：${listed(words)}，后面的内容没有检查`,
    each: ({ text }) => `工作表${named(text)}太大，后面的没有读`,
  },
  'formula-overwritten': {
    all: (words) => `${words.table}有${words.count}格总计原是公式，被改成了数字，请核对`,
    each: ({ table, at, text }) => `${table}的总计是手工填写的 ${text}（${at}）`,
  },
} satisfies Readonly<Record<string, OddityKindWords>>;
