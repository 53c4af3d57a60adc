/** What was odd about the form in a source: what it is, and what was done about it. */

export interface OddityWords {
  /** 表三. */
  readonly table: string;
  /** Up to three examples, as they stand in the source or as the form has them. */
  readonly examples: readonly string[];
  readonly count: number;
}

const named = ({ examples, count }: OddityWords): string => {
  const shown = examples.filter((example) => example !== '').map((example) => `“${example}”`);
  const list = shown.join('、');
  return count > shown.length && shown.length > 0 ? `${list}等${count}处` : list;
};

export const oddities = {
  'table-missing': ({ table }: OddityWords) => `没有找到${table}，按0计；请核对来源是否完整`,
  'table-twice': (words: OddityWords) => `${words.table}出现了不止一次，只读取了填得较全的一份`,
  'row-missing': (words: OddityWords) => `${words.table}缺少行：${named(words)}，按0计`,
  'column-missing': (words: OddityWords) => `${words.table}缺少列：${named(words)}，按0计`,
  'row-extra': (words: OddityWords) => `${words.table}多出行：${named(words)}，没有读取`,
  'column-extra': (words: OddityWords) => `${words.table}多出列：${named(words)}，没有读取`,
  'row-twice': (words: OddityWords) => `${words.table}有重复的行：${named(words)}，只读取了第一行`,
  'column-twice': (words: OddityWords) => `${words.table}有重复的列：${named(words)}，只读取了第一列`,
  'column-moved': (words: OddityWords) => `${words.table}列的次序与格式不同：${named(words)}，按表头读取`,
  'label-changed': (words: OddityWords) => `${words.table}行名与格式不同：${named(words)}，按位置读取`,
  'header-changed': (words: OddityWords) => `${words.table}表头与格式不同：${named(words)}，按位置读取`,
  'guessed-by-order': (words: OddityWords) =>
    `${words.table}有${words.count}处没有行名或表头，数字按格式的次序推定，请核对`,
  'digits-split': (words: OddityWords) =>
    `${words.table}有${words.count}行的数字连在一起：${named(words)}，已推定怎样拆开，请与原表核对`,
  'digits-unsplit': (words: OddityWords) =>
    `${words.table}有${words.count}行的数字连在一起、拆不开：${named(words)}，没有读取，按0计，请照原表填写`,
  'column-guessed': (words: OddityWords) =>
    `${words.table}每行都多出一个数，不能确定是哪一列：${named(words)}，其余各列是推定的，请与原表核对`,
  'figures-extra': (words: OddityWords) =>
    `${words.table}有${words.count}行的数字比列多：${named(words)}，只读取了前面的，请与原表核对`,
  'row-hidden': (words: OddityWords) => `${words.table}有隐藏的行：${named(words)}，照样处理，请核对`,
  'column-hidden': (words: OddityWords) => `${words.table}有隐藏的列：${named(words)}，照样处理，请核对`,
  'sheet-hidden': (words: OddityWords) =>
    `${words.table}在隐藏的工作表上：${named(words)}，照样读取，请核对是不是要报的表`,
  'cell-ambiguous': (words: OddityWords) => `${words.table}有${words.count}处一格里不止一个数字，请核对`,
  unit: (words: OddityWords) => `${words.table}金额似以元计：${named(words)}，格式以万元计，请核对`,
  'formula-overwritten': (words: OddityWords) =>
    `${words.table}有${words.count}格总计原是公式，被改成了数字，请核对`,
};
export type OddityCatalogue = typeof oddities;
