/** Words of `nianbao ledger` in English. */
import type { LedgerCommandWords } from '../zh-CN/ledgerCommand';

const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

export const ledger: LedgerCommandWords = {
  about: 'the ledger (台账): count tables 3 and 4 from it, check its rows',
  usage: '<command> <file...> [options]',
  files: [
    '<file...>',
    'a workbook with our ledger (依申请台账), or a list of an office’s own: a workbook, .csv, .docx, .html or any table that can be read',
  ],
  year: ['--year <year>', 'the year to count, for example 2025'],
  output: [
    '-o, --output <file.xlsx>',
    'write a workbook from the template, tables 3 and 4 filled in as counted',
  ],
  count: {
    about: 'count tables 3 and 4 (表三, 表四) from a ledger',
    usage: '<file...> --year <year> [options]',
    json: 'one line of JSON per file; its figures are tables 3 and 4 as counted',
  },
  check: {
    about: 'check a ledger: rows that are incomplete or contradict themselves, answers that are overdue',
    usage: '<file...> [options]',
    json: 'one line of JSON per file',
    clean: 'Nothing to report',
    open: (open, soon, overdue) => `${open} open, ${soon} of them due within three days, ${overdue} overdue`,
    overdue: (number, due, days) => `${number}: was due on ${due}, ${days} working days overdue`,
    soon: (number, due, days) => `${number}: due on ${due}, ${days} working days left`,
    summary: (rows, overdue) => `${rowsOf(rows)} incomplete or contradictory, ${overdue} overdue`,
  },
  map: {
    about:
      'write which column of a list is which, as JSON to be corrected and given to count and check by --map',
    usage: '<file> [-o <file.json>] [options]',
    file: ['<file>', 'a list of an office’s own'],
    output: ['-o, --output <file.json>', 'the file to write; without it, it is shown'],
    option: [
      '--map <file.json>',
      'which column of the list is which, and which outcome a wording means; nianbao ledger map writes it',
    ],
  },
  few: (names, count) => `${names.join(', ')}${count > names.length ? ` and others (${rowsOf(count)})` : ''}`,
  read: (applications, cases) => `${applications} applications and ${cases} cases read`,
  row: (row, total, parts) => `${row}  ${total} (${parts})`,
  part: ({ column, count }) => `${column} ${count}`,
  allZero: 'all 0',
  noCases: 'not counted: there is no ledger of cases here',
  notCounted: (count, numbers) =>
    `${rowsOf(count)} incomplete or contradictory and perhaps not wholly counted: ${numbers}; see nianbao ledger check`,
  unclear: ({ header, taken }, sheet) =>
    `${sheet === '' ? '' : `${sheet} `}${header} (${taken === null ? 'no such column' : `“${taken}”`})`,
  unsure: (columns) => `These columns are taken by their headers; verify: ${columns}`,
  unmatched: ({ header, text, rows }, numbers) =>
    `${header} “${text}” may be one of several rows of table 3, or none; ${rowsOf(rows)} not counted: ${numbers}`,
  unmatchedNext:
    'write the JSON with nianbao ledger map, say in its outcomes and applicants what it is, and add --map',
  doubtful: ({ header, text, rows }, taken) =>
    `${header} “${text}” is counted as “${taken}”, ${rowsOf(rows)}; verify`,
  remarks: {
    'total-row': ({ place, count }) => `${rowsOf(count)} of totals not read (${place})`,
    'other-row': ({ place, text, count }) =>
      `${rowsOf(count)} that are no applications not read (${place} “${text}”)`,
    'header-again': ({ place, count }) => `Headers that are repeated not read: ${rowsOf(count)} (${place})`,
    'only-number': ({ place, count }) => `${rowsOf(count)} with nothing but a number not read (${place})`,
    'merged-cells': ({ place, count }) =>
      `What stands in merged cells counts in each row, ${rowsOf(count)} (${place})`,
    'rows-joined': ({ place, count }) =>
      `Rows under one merged number are one application, ${count} times (${place})`,
    'year-taken': ({ place, text, count }) =>
      `${count} days without a year were read as of ${text} (${place})`,
    'text-masked': ({ place, count }) =>
      `Identity numbers, telephones and names within ${count} texts were left out (${place})`,
    'number-made': ({ count }) => `${rowsOf(count)} without a number got one of the year and their order`,
    'hidden-rows': ({ place, count }) => `${rowsOf(count)} that are hidden were read, too (${place})`,
    'rows-unread': ({ place }) =>
      `The list is too long; what follows was not read and is not counted (${place})`,
  },
  sheetsLeft: (sheets) => `These sheets are not in the new workbook: ${sheets}`,
  leftOut: (headers) => `Columns that were not read: ${headers}`,
};
