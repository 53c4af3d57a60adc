/** Words of 导入 in English; official terms keep the Chinese beside them. */
import type { ImportingWords } from '../zh-CN/importing';

const many = (count: number, one: string, more = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;
const named = (text: string): string => (text === '' ? '' : ` “${text}”`);
const at = (place: string): string => (place === '' ? '' : ` (${place})`);

export const importing: ImportingWords = {
  open: 'Import a report',
  openHint: 'Import a report (Word, web page, sheet)',
  title: 'Import a report',
  choose: 'Choose a file',
  file: 'File to import',
  kinds: (endings) => `Reads ${endings.join(' ')}. A file can be dropped here too.`,
  drop: 'Let go to import this report',
  paste: 'Or paste it',
  pasteHint: 'Select all and copy in the web page or in Word, then press Ctrl+V in the box.',
  pasted: 'what was pasted',
  reading: (source) => `Reading ${source}…`,
  found: (unit, year, edition) => `${unit || 'Body not named'} · ${year ?? 'year unknown'} · form ${edition}`,
  from: (source) => `From ${source}`,
  otherYear: (year, own) => `It is the report of ${year}; this workbook is of ${own}.`,
  otherUnit: (unit) => `Another body than ${unit}, whose workbook this is.`,
  otherEdition: (edition, own) => `It follows form ${edition}; only what form ${own} has too is imported.`,
  replanned: 'The workbook has just changed; it was compared again.',
  changes: 'What will change',
  cover: 'Cover (封面)',
  texts: 'Texts',
  table: (name) => name,
  count: (count) => many(count, 'change'),
  show: (group) => `Changes in ${group}`,
  blank: 'blank',
  long: (start, count) => `“${start}…” (${count} characters)`,
  change: (from, to) => `${from} → ${to}`,
  keptBlank: 'What the source leaves blank stays as it is here.',
  write: (count) => `Write ${many(count, 'change')}`,
  written: (count) => `Imported: ${many(count, 'change')} written`,
  nothing: 'The source holds the same as this workbook; nothing would change.',
  insert: 'Insert a filled template',
  insertHint: (figures, texts) =>
    `${many(figures, 'figure')} and ${many(texts, 'text')} were read; a template is inserted with them.`,
  another: 'Another one',
  conflicts: (count) => `Totals that are not the sum of their parts (${count})`,
  conflict: (label, stated, computed) => `${label}: the source’s total ${stated} ≠ sum ${computed}`,
  conflictsComputed: 'Totals are computed in this workbook and will show the sum.',
  conflictsKept: 'They are written as the source has them; the check will list them.',
  unreadable: (count) => `No numbers, not imported (${count})`,
  oddities: (count) => `Where the source differs from the form (${count})`,
  oddity: {
    'table-missing': ({ expected }) => `Not found:${named(expected)}`,
    'table-twice': ({ table, at: place }) => `${table} is there more than once; not read${at(place)}`,
    'row-missing': ({ table, expected }) => `${table} lacks the row${named(expected)}`,
    'column-missing': ({ table, expected }) => `${table} lacks the column${named(expected)}`,
    'row-extra': ({ table, at: place, text }) => `${table}: extra row${named(text)}, not read${at(place)}`,
    'column-extra': ({ table, at: place, text }) =>
      `${table}: extra column${named(text)}, not read${at(place)}`,
    'row-twice': ({ table, at: place, text }) =>
      `${table}: row${named(text)} twice, one not read${at(place)}`,
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
    'cell-ambiguous': ({ table, at: place, text }) =>
      `${table}: several numbers in one cell, taken:${named(text)}${at(place)}`,
    unit: ({ table, at: place }) => `${table}: money in 元, the form counts 万元${at(place)}`,
    'formula-overwritten': ({ table, at: place, text }) => `${table}: a typed total, ${text}${at(place)}`,
  },
};
