/** The states of a report and what is not filled in, in English. */
import type { MissingWords } from '../zh-CN/missing';
import { tableName } from './terms';

const MOST_COLUMNS = 3;
const COVER_ITEMS = { unit: 'name of the body', year: 'year' } as const;
const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

export const missing: MissingWords = {
  unfinished: 'Not finished',
  disagrees: (count) => (count === 1 ? '1 mismatch' : `${count} mismatches`),
  agrees: (checked) => `Everything agrees (${checked} checks)`,
  cover: (items) => `Cover (封面): ${items.map((item) => COVER_ITEMS[item]).join(' and ')} blank`,
  wholeTable: (table) => `${tableName(table)}: blank`,
  table: (table, blank, all) => `${tableName(table)}: ${blank} of ${cells(all)} blank`,
  columns: (table, columns) => {
    const shown = columns.slice(0, MOST_COLUMNS).map(({ label, count }) => `${label} ${cells(count)}`);
    const rest = columns.slice(MOST_COLUMNS);
    const count = rest.reduce((sum, each) => sum + each.count, 0);
    const more = rest.length > 0 ? ` and ${cells(count)} in ${rest.length} more columns` : '';
    return `${tableName(table)}: ${shown.join(', ')}${more} blank`;
  },
  text: (heading) => `${heading}: blank`,
  join: (parts) => parts.join('; '),
};
