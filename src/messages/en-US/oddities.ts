/** Oddities of a source in English; official terms keep the Chinese. */
import type { OddityCatalogue, OddityWords } from '../zh-CN/oddities';

const named = ({ examples, count }: OddityWords): string => {
  const shown = examples.filter((example) => example !== '').map((example) => `“${example}”`);
  const list = shown.join(', ');
  return count > shown.length && shown.length > 0 ? `${list} and others (${count})` : list;
};

export const oddities: OddityCatalogue = {
  'table-missing': ({ table }) =>
    `${table} was not found and counts as 0; see whether the source is complete`,
  'table-twice': ({ table }) => `${table} stands there more than once; the fuller one was read`,
  'row-missing': (words) => `${words.table} lacks rows: ${named(words)}; they count as 0`,
  'column-missing': (words) => `${words.table} lacks columns: ${named(words)}; they count as 0`,
  'row-extra': (words) => `${words.table} has rows of its own: ${named(words)}; they were not read`,
  'column-extra': (words) => `${words.table} has columns of its own: ${named(words)}; they were not read`,
  'row-twice': (words) => `${words.table} repeats rows: ${named(words)}; the first was read`,
  'column-twice': (words) => `${words.table} repeats columns: ${named(words)}; the first was read`,
  'column-moved': (words) =>
    `${words.table} has its columns in another order: ${named(words)}; read by header`,
  'label-changed': (words) => `${words.table} words its rows differently: ${named(words)}; read by position`,
  'header-changed': (words) =>
    `${words.table} words its headers differently: ${named(words)}; read by position`,
  'guessed-by-order': (words) =>
    `${words.table}: ${words.count} places have no label or header; figures were taken in the order of the form, please check`,
  'digits-split': (words) =>
    `${words.table}: ${words.count} rows have their digits together: ${named(words)}; how they are divided is a guess, please compare with the source`,
  'digits-unsplit': (words) =>
    `${words.table}: ${words.count} rows have their digits together and cannot be divided: ${named(words)}; they were not read and count as 0, please fill them in from the source`,
  'column-guessed': (words) =>
    `${words.table} has a figure too many in every row, and which column it is cannot be told: ${named(words)}; the others are a guess, please compare with the source`,
  'figures-extra': (words) =>
    `${words.table}: ${words.count} rows have more figures than columns: ${named(words)}; the first were read, please compare with the source`,
  'row-hidden': (words) =>
    `${words.table} has hidden rows: ${named(words)}; treated like the others, please check`,
  'column-hidden': (words) =>
    `${words.table} has hidden columns: ${named(words)}; treated like the others, please check`,
  'sheet-hidden': (words) =>
    `${words.table} stands on a hidden sheet: ${named(words)}; it was read, please see whether it is the one to report`,
  'cell-ambiguous': (words) => `${words.table}: ${words.count} cells hold more than one number, please check`,
  unit: (words) =>
    `${words.table} seems to count money in 元: ${named(words)}; the form counts 万元, please check`,
  'formula-overwritten': (words) =>
    `${words.table}: ${words.count} totals were formulas and are typed numbers now, please check`,
};
