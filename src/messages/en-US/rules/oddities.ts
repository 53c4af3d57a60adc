/** Oddities of a source in English; official terms keep the Chinese. */
import type { CopyReason } from '../../../form';
import type { OddExample, oddities as chinese, OddityWords } from '../../zh-CN/rules/oddities';
import { gridName, tableName } from '../terms';

function shown(example: OddExample): string {
  if (typeof example === 'string') return `“${gridName(example)}”`;
  return 'row' in example ? `row ${example.row} (no label)` : `column ${example.column} (no header)`;
}

const listed = ({ examples, count }: OddityWords): string => {
  if (examples.length === 0) return ` (${count})`;
  return `: ${examples.map(shown).join(', ')}${count > examples.length ? ` and others (${count})` : ''}`;
};
const named = (text: string): string => (text === '' ? '' : ` “${gridName(text)}”`);
const at = (place: string): string => (place === '' ? '' : ` (${place})`);

/** What a copy is that was left aside, or why the other was taken. */
const COPY_REASONS: Readonly<Record<CopyReason, string>> = {
  sample: 'a sample',
  draft: 'a draft or an earlier version',
  incomplete: 'incomplete',
  year: 'of another year',
  hidden: 'on a hidden sheet',
  part: 'of a part of the year or of the bodies, or no sum',
  annex: 'in an annex',
  unit: 'of another body',
  blank: 'not filled in',
  relations: 'more of its relations fail',
  wording: 'fewer of its labels and headers are as printed',
  sparse: 'fewer figures are filled in',
  order: 'no different but for its place',
};
const because = (reasons: readonly CopyReason[]): string =>
  reasons.length === 0 ? '' : ` (${reasons.map((reason) => COPY_REASONS[reason]).join('; ')})`;

export const oddities: typeof chinese = {
  'table-missing': {
    all: ({ table }) =>
      `${tableName(table)} was not found, and nothing that needs it was checked; see whether the source is complete`,
    each: ({ expected }) => `Not found:${named(expected)}`,
  },
  'table-aside': {
    all: (words) =>
      `${tableName(words.table)} is there more than once, with other figures:${named(words.expected)} was read, and not read${listed(words)}${because(words.reasons)}`,
    each: ({ table, at: place, text, expected, reason }) =>
      `${tableName(table)} is there more than once: read${named(expected)}, not${named(text)}${because(reason ? [reason] : [])}${at(place)}`,
  },
  'table-twice': {
    all: (words) =>
      `${tableName(words.table)} is there more than once, with other figures, and nothing says which is meant:${named(words.expected)} was read, and not read${listed(words)}${because(words.reasons)}; please check`,
    each: ({ table, at: place, text, expected, reason }) =>
      `${tableName(table)} is there more than once: read${named(expected)}, not${named(text)}${because(reason ? [reason] : [])}, please check${at(place)}`,
  },
  'table-stray': {
    all: (words) =>
      `${tableName(words.table)} is there once, and looks like that of another year, an annex or a sample${listed(words)}; it was read, please see whether it is the one to report`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)} is there once${named(text)} and looks like that of another year, an annex or a sample, please check${at(place)}`,
  },
  'copies-unread': {
    all: (words) =>
      `${tableName(words.table)} is there more than ${words.expected} times; the others were not read${listed(words)}; keep only the sheets to be checked and read again`,
    each: ({ table, at: place, expected }) =>
      `${tableName(table)} is there more than ${expected} times; not read${at(place)}`,
  },
  'lines-unread': {
    all: ({ table }) =>
      `Under the heading of ${tableName(table)} stand figures whose rows and columns cannot be told; they were not read, please see whether the table that was read is the one to report`,
    each: ({ table, at: place }) =>
      `figures under the heading of ${tableName(table)} have no rows and columns that can be told; not read${at(place)}`,
  },
  'row-missing': {
    all: (words) =>
      `${tableName(words.table)} lacks rows${listed(words)}; relations with them were not checked`,
    each: ({ table, expected }) => `${tableName(table)} lacks the row${named(expected)}`,
  },
  'column-missing': {
    all: (words) =>
      `${tableName(words.table)} lacks columns${listed(words)}; relations with them were not checked`,
    each: ({ table, expected }) => `${tableName(table)} lacks the column${named(expected)}`,
  },
  'row-extra': {
    all: (words) => `${tableName(words.table)} has rows of its own${listed(words)}; they were not read`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)}: extra row${named(text)}, not read${at(place)}`,
  },
  'column-extra': {
    all: (words) => `${tableName(words.table)} has columns of its own${listed(words)}; they were not read`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)}: extra column${named(text)}, not read${at(place)}`,
  },
  'row-twice': {
    all: (words) => `${tableName(words.table)} repeats rows${listed(words)}; one of them was read`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)}: row${named(text)} twice, one not read${at(place)}`,
  },
  'column-twice': {
    all: (words) => `${tableName(words.table)} repeats columns${listed(words)}; one of them was read`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)}: column${named(text)} twice, one not read${at(place)}`,
  },
  'column-moved': {
    all: (words) =>
      `${tableName(words.table)} has its columns in another order${listed(words)}; read by header`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)}: columns in another order:${named(text)}${at(place)}`,
  },
  'row-moved': {
    all: (words) => `${tableName(words.table)} has its rows in another order${listed(words)}; read by label`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)}: rows in another order:${named(text)}${at(place)}`,
  },
  'label-changed': {
    all: (words) => `${tableName(words.table)} words its rows differently${listed(words)}; read by position`,
    each: ({ at: place, text, expected }) => `Label${named(text)}, in the form${named(expected)}${at(place)}`,
  },
  'header-changed': {
    all: (words) =>
      `${tableName(words.table)} words its headers differently${listed(words)}; read by position`,
    each: ({ at: place, text, expected }) =>
      `Header${named(text)}, in the form${named(expected)}${at(place)}`,
  },
  'guessed-by-order': {
    all: (words) =>
      `${tableName(words.table)}: ${words.count} places have no label or header; figures were taken in the order of the form, please check`,
    each: ({ table, at: place }) =>
      `${tableName(table)} has no labels: taken in order, to be compared${at(place)}`,
  },
  'digits-split': {
    all: (words) =>
      `${tableName(words.table)}: ${words.count} rows have their digits together${listed(words)}; how they are divided is a guess, please compare with the source`,
    each: ({ table, at: place, text, expected }) =>
      `${tableName(table)},${named(expected)}: digits together (${text}), divided by a guess, to be compared${at(place)}`,
  },
  'digits-unsplit': {
    all: (words) =>
      `${tableName(words.table)}: ${words.count} rows have their digits together and cannot be divided${listed(words)}; they were not read and relations with them not checked, please fill them in from the source`,
    each: ({ table, at: place, text, expected }) =>
      `${tableName(table)},${named(expected)}: digits together (${text}), not to be divided, not read${at(place)}`,
  },
  'column-guessed': {
    all: (words) =>
      `${tableName(words.table)} has a figure too many in every row, and which column it is cannot be told${listed(words)}; the others are a guess, please compare with the source`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)}: a figure too many in every row${named(text)}, columns guessed, to be compared${at(place)}`,
  },
  'figures-extra': {
    all: (words) =>
      `${tableName(words.table)}: ${words.count} rows have more figures than columns${listed(words)}; the first were read, please compare with the source`,
    each: ({ table, at: place, text, expected }) =>
      `${tableName(table)},${named(expected)}: more figures than columns (${text}), the first read, to be compared${at(place)}`,
  },
  'row-hidden': {
    all: (words) =>
      `${tableName(words.table)} has hidden rows${listed(words)}; treated like the others, please check`,
    each: ({ table, at: place, text }) => `${tableName(table)}: hidden row${named(text)}${at(place)}`,
  },
  'column-hidden': {
    all: (words) =>
      `${tableName(words.table)} has hidden columns${listed(words)}; treated like the others, please check`,
    each: ({ table, at: place, text }) => `${tableName(table)}: hidden column${named(text)}${at(place)}`,
  },
  'sheet-hidden': {
    all: (words) =>
      `${tableName(words.table)} stands on a hidden sheet${listed(words)}; it was read, please see whether it is the one to report`,
    each: ({ table, text }) => `${tableName(table)} stands on the hidden sheet${named(text)}`,
  },
  'table-hidden': {
    all: (words) =>
      `${tableName(words.table)} is hidden in the file${listed(words)}; it was read, please see whether it is the one to report`,
    each: ({ table, text }) => `${tableName(table)} is hidden in the file (${gridName(text)})`,
  },
  'cell-ambiguous': {
    all: (words) => `${tableName(words.table)}: ${words.count} cells hold more than one number, please check`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)}: several numbers in one cell, taken:${named(text)}${at(place)}`,
  },
  unit: {
    all: (words) =>
      `${tableName(words.table)} seems to count money in 元${listed(words)}; the form counts 万元, please check`,
    each: ({ table, at: place }) => `${tableName(table)}: money in 元, the form counts 万元${at(place)}`,
  },
  'object-unread': {
    all: ({ table, count }) =>
      `Embedded objects were not read (${count}); ${tableName(table)} may be in one. Open it in Word and copy the table into the text`,
    each: ({ table }) => `An embedded object was not read; ${tableName(table)} may be in it`,
  },
  'picture-unread': {
    all: ({ table, count }) =>
      `The document has large pictures (${count}), whose text cannot be read; ${tableName(table)} may be one of them`,
    each: ({ table }) => `A large picture was not read; ${tableName(table)} may be in it`,
  },
  'document-unread': {
    all: ({ table, count }) =>
      `Other files inside the document were not read (${count}); ${tableName(table)} may be in one. Open it in Word, save it and try again`,
    each: ({ table }) => `Another file inside the document was not read; ${tableName(table)} may be in it`,
  },
  'rows-unread': {
    all: (words) =>
      `A sheet is too large and was read only in part${listed(words)}; the rest was not checked`,
    each: ({ text }) => `The sheet${named(text)} is too large; its end was not read`,
  },
  'formula-overwritten': {
    all: (words) =>
      `${tableName(words.table)}: ${words.count} totals were formulas and are typed numbers now, please check`,
    each: ({ table, at: place, text }) => `${tableName(table)}: a typed total, ${text}${at(place)}`,
  },
  'report-twice': {
    all: (words) => `The source holds more than one report; not read${listed(words)}`,
    each: ({ at: place, text }) => `Another report${named(text)} was not read${at(place)}`,
  },
  'year-doubt': {
    all: (words) =>
      `A title has the year ${words.examples.filter((each) => typeof each === 'string').join(', ')}; the report was read as that of ${words.expected}, please check the year`,
    each: ({ at: place, text, expected }) =>
      `A title has the year ${text}; read as ${expected}, to be checked${at(place)}`,
  },
  'postcode-zero': {
    all: (words) =>
      `The postcode (邮编) has lost its leading 0${listed(words)}; read as ${words.expected}, please check`,
    each: ({ at: place, text, expected }) =>
      `The postcode${named(text)} has lost its leading 0; read as ${expected}, to be checked${at(place)}`,
  },
  'telephone-zero': {
    all: (words) =>
      `The telephone (电话) has lost its leading 0${listed(words)}; read as ${words.expected}, please check`,
    each: ({ at: place, text, expected }) =>
      `The telephone${named(text)} has lost its leading 0; read as ${expected}, to be checked${at(place)}`,
  },
  'name-moved': {
    all: (words) =>
      `${tableName(words.table)}: cells were moved, and the template’s names no longer agree with labels and headers${listed(words)}; read by labels and headers, please check`,
    each: ({ table, at: place, expected }) =>
      `${tableName(table)}: the name of${named(expected)} stands for another cell; read by labels${at(place)}`,
  },
  'name-lost': {
    all: (words) =>
      `${tableName(words.table)}: names of the template are lost${listed(words)}; read by labels and headers, please check`,
    each: ({ table, at: place, expected }) =>
      `${tableName(table)}: the name of${named(expected)} is lost; read by labels${at(place)}`,
  },
  'copy-elsewhere': {
    all: (words) =>
      `${tableName(words.table)} stands on other sheets, too, with other figures${listed(words)}; the one the template’s names stand for was read, please check`,
    each: ({ table, at: place, text }) =>
      `${tableName(table)} is on the sheet${named(text)}, too, with other figures; not read${at(place)}`,
  },
};
