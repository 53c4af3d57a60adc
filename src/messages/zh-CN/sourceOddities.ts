/** Words for what was odd about the source of an import. Loaded with the page that shows them. */

/** What was odd about a source, by kind; `at` is where, `text` as it stands there, `expected` what the form has. */
export interface OddityWords {
  readonly table: string;
  readonly at: string;
  readonly text: string;
  readonly expected: string;
}

const named = (text: string): string => (text === '' ? '' : `“${text}”`);

export const sourceOddities = {
  'table-missing': ({ expected }) => `没有找到${named(expected)}`,
  'table-twice': ({ table, at }) => `${table}出现不止一次，${at}的没有读`,
  'row-missing': ({ table, expected }) => `${table}缺少一行：${named(expected)}`,
  'column-missing': ({ table, expected }) => `${table}缺少一列：${named(expected)}`,
  'row-extra': ({ table, at, text }) => `${table}多出一行${named(text)}，没有读（${at}）`,
  'column-extra': ({ table, at, text }) => `${table}多出一列${named(text)}，没有读（${at}）`,
  'row-twice': ({ table, at, text }) => `${table}有两行${named(text)}，${at}的没有读`,
  'column-twice': ({ table, at, text }) => `${table}有两列${named(text)}，${at}的没有读`,
  'column-moved': ({ table, at, text }) => `${table}的列次序不同：${named(text)}（${at}）`,
  'label-changed': ({ at, text, expected }) => `项目名称${named(text)}，格式为${named(expected)}（${at}）`,
  'header-changed': ({ at, text, expected }) => `表头${named(text)}，格式为${named(expected)}（${at}）`,
  'guessed-by-order': ({ table, at }) => `${table}没有项目名称，按次序推定，要核对（${at}）`,
  'digits-split': ({ table, at, text, expected }) =>
    `${table}${named(expected)}的数字连在一起（${text}），拆开是推定的，要核对（${at}）`,
  'digits-unsplit': ({ table, at, text, expected }) =>
    `${table}${named(expected)}的数字连在一起（${text}），拆不开，没有读（${at}）`,
  'column-guessed': ({ table, at, text }) =>
    `${table}每行多出一个数${named(text)}，各列是推定的，要核对（${at}）`,
  'figures-extra': ({ table, at, text, expected }) =>
    `${table}${named(expected)}的数字比列多（${text}），只读了前面的，要核对（${at}）`,
  'row-hidden': ({ table, at, text }) => `${table}有隐藏的行${named(text)}（${at}）`,
  'column-hidden': ({ table, at, text }) => `${table}有隐藏的列${named(text)}（${at}）`,
  'sheet-hidden': ({ table, text }) => `${table}在隐藏的工作表${named(text)}上`,
  'cell-ambiguous': ({ table, at, text }) => `${table}一格有几个数，取了${named(text)}（${at}）`,
  unit: ({ table, at }) => `${table}的金额单位是元，格式为万元（${at}）`,
  'formula-overwritten': ({ table, at, text }) => `${table}的总计是手工填写的 ${text}（${at}）`,
} satisfies Readonly<Record<string, (words: OddityWords) => string>>;
export type SourceOddities = typeof sourceOddities;
