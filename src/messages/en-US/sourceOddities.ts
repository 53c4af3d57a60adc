/** Words for what was odd about the source of an import, in English; official terms keep the Chinese beside them. */
import type { SourceOddities } from '../zh-CN/sourceOddities';

const named = (text: string): string => (text === '' ? '' : ` “${text}”`);
const at = (place: string): string => (place === '' ? '' : ` (${place})`);

export const sourceOddities: SourceOddities = {
  'table-missing': ({ expected }) => `Not found:${named(expected)}`,
  'table-twice': ({ table, at: place }) => `${table} is there more than once; not read${at(place)}`,
  'row-missing': ({ table, expected }) => `${table} lacks the row${named(expected)}`,
  'column-missing': ({ table, expected }) => `${table} lacks the column${named(expected)}`,
  'row-extra': ({ table, at: place, text }) => `${table}: extra row${named(text)}, not read${at(place)}`,
  'column-extra': ({ table, at: place, text }) =>
    `${table}: extra column${named(text)}, not read${at(place)}`,
  'row-twice': ({ table, at: place, text }) => `${table}: row${named(text)} twice, one not read${at(place)}`,
  'column-twice': ({ table, at: place, text }) =>
    `${table}: column${named(text)} twice, one not read${at(place)}`,
  'column-moved': ({ table, at: place, text }) =>
    `${table}: columns in another order:${named(text)}${at(place)}`,
  'label-changed': ({ at: place, text, expected }) =>
    `Label${named(text)}, in the form${named(expected)}${at(place)}`,
  'header-changed': ({ at: place, text, expected }) =>
    `Header${named(text)}, in the form${named(expected)}${at(place)}`,
  'guessed-by-order': ({ table, at: place }) =>
    `${table} has no labels: taken in order, to be compared${at(place)}`,
  'digits-split': ({ table, at: place, text, expected }) =>
    `${table},${named(expected)}: digits together (${text}), divided by a guess, to be compared${at(place)}`,
  'digits-unsplit': ({ table, at: place, text, expected }) =>
    `${table},${named(expected)}: digits together (${text}), not to be divided, not read${at(place)}`,
  'column-guessed': ({ table, at: place, text }) =>
    `${table}: a figure too many in every row${named(text)}, columns guessed, to be compared${at(place)}`,
  'figures-extra': ({ table, at: place, text, expected }) =>
    `${table},${named(expected)}: more figures than columns (${text}), the first read, to be compared${at(place)}`,
  'row-hidden': ({ table, at: place, text }) => `${table}: hidden row${named(text)}${at(place)}`,
  'column-hidden': ({ table, at: place, text }) => `${table}: hidden column${named(text)}${at(place)}`,
  'sheet-hidden': ({ table, text }) => `${table} stands on the hidden sheet${named(text)}`,
  'cell-ambiguous': ({ table, at: place, text }) =>
    `${table}: several numbers in one cell, taken:${named(text)}${at(place)}`,
  unit: ({ table, at: place }) => `${table}: money in 元, the form counts 万元${at(place)}`,
  'formula-overwritten': ({ table, at: place, text }) => `${table}: a typed total, ${text}${at(place)}`,
};
