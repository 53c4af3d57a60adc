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
  'formula-overwritten': {
    all: (words) => `${words.table}有${words.count}格总计原是公式，被改成了数字，请核对`,
    each: ({ table, at, text }) => `${table}的总计是手工填写的 ${text}（${at}）`,
  },
  'name-moved': {
    all: (words) =>
      `${words.table}有单元格移动过位置，模板的名称与行名、表头对不上：${listed(words)}，已按行名和表头读取，请核对`,
    each: ({ at, expected }) => `${named(expected)}的名称指向别的单元格，按行名和表头读了${at}`,
  },
  'name-lost': {
    all: (words) => `${words.table}的模板名称已失效：${listed(words)}，已按行名和表头读取，请核对`,
    each: ({ at, expected }) => `${named(expected)}的名称已失效，按行名和表头读了${at}`,
  },
  'copy-elsewhere': {
    all: (words) =>
      `${words.table}在别的工作表上还有一份，数字不同：${listed(words)}；读取的是模板名称所指的一份，请核对`,
    each: ({ table, at, text }) => `${table}在工作表${named(text)}上还有一份，数字不同，没有读（${at}）`,
  },
} satisfies Readonly<Record<string, OddityKindWords>>;
