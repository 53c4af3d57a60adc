/** Names as sources bring them along: official terms with their English in front, Table 3 (表三), and what readers call places. */
import { DOCUMENT } from '../official/document';

const TABLES: Readonly<Record<string, string>> = { 表二: 'Table 2', 表三: 'Table 3', 表四: 'Table 4' };

/** `Table 3 (表三)` for 表三, wherever it stands in a name; any other name as it is. */
export const tableName = (name: string): string =>
  name.replace(/表[二三四]/g, (table) => `${TABLES[table]} (${table})`);

/** `page 2, table 1` for what readers call 第2页第1个表格; the name of a sheet as it is. */
export function gridName(name: string): string {
  if (name === DOCUMENT.textGridName) return 'text';
  if (name === DOCUMENT.paragraphsGridName) return 'paragraphs';
  if (name === DOCUMENT.unreadGridName) return 'what was not read';
  const [, page, table] = /^(?:第(\d+)页)?第(\d+)个表格$/.exec(name) ?? [];
  if (table === undefined) return name;
  return page === undefined ? `table ${table}` : `page ${page}, table ${table}`;
}
