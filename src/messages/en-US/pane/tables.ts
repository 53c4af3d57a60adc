/** Words for tables of the open workbook that were made elsewhere. */
import type { TableWords } from '../../zh-CN/pane/tables';

export const tables: TableWords = {
  check: 'Check the tables in this workbook',
  looking: 'Reading the sheets…',
  origins: {
    elsewhere: 'Not the template',
    brokenTemplate: 'The template’s names are broken',
  },
  byLabels: (origin) => `${origin}; read by labels.`,
  transfer: 'Put into the template',
  leave: 'Stop checking these tables',
  left: 'These tables are no longer checked; nothing was changed',
  source: 'this workbook',
  keeps: 'The tables that are there stay as they are.',
  toChecks: 'Go to the checks',
  notFound: 'not found',
  onlyFigures: 'These tables are not the template: only figures of the tables are imported.',
  unread: {
    cells: (sheet, used, read) => `“${sheet}” uses ${used}; only ${read} was read`,
    sheets: (read, all) => `Only the first ${read} of ${all} sheets were read`,
    merges: 'Too many merged cells: read as if they were not merged',
  },
};
