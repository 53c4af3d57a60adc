/** Words of 导入 in English; official terms keep the Chinese beside them. */
import type { ImportingWords } from '../../zh-CN/pane/importing';

const many = (count: number, one: string, more = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const importing: ImportingWords = {
  title: 'Import a report',
  choose: 'Choose a file',
  file: 'File to import',
  kinds: (endings) => `Reads ${endings.join(' ')}. A file can be dropped here too.`,
  paste: 'Or paste it',
  pasteHint: 'Select all and copy in the web page or in Word, then press Ctrl+V in the box.',
  pasted: 'what was pasted',
  reading: (source) => `Reading ${source}…`,
  found: (unit, year, edition) => `${unit || 'Body not named'} · ${year ?? 'year unknown'} · form ${edition}`,
  from: (source) => `From ${source}`,
  otherYear: (year, own) =>
    `It is the report of ${year}; this workbook is of ${own}. Cover and tables are not ticked, so that no other year comes in.`,
  lastYearIs: (year, own) =>
    `It is the report of ${year}, the year before ${own}. Cover, tables and texts are not ticked.`,
  lastYear: 'What last year’s report is for',
  asLastYear: 'Read it in as last year’s (上年数据)',
  asLastYearHint: 'To compare 上年结转 and changes with; this year’s report stays as it is.',
  onlyTexts: 'Take only its texts as a draft',
  onlyTextsHint: 'Ticks the texts only; rewrite them for this year once they are in.',
  otherUnit: (unit) => `Another body than ${unit}, whose workbook this is.`,
  otherEdition: (edition, own) => `It follows form ${edition}; only what form ${own} has too is imported.`,
  replanned: 'The workbook has just changed; it was compared again.',
  changes: 'What will change',
  cover: 'Cover (封面)',
  texts: 'Texts',
  count: (count) => many(count, 'change'),
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
};
