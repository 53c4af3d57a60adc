/** Official terms as figures of the form bring them along, with their English in front: Table 3 (表三). */

const TABLES: Readonly<Record<string, string>> = { 表二: 'Table 2', 表三: 'Table 3', 表四: 'Table 4' };

/** `Table 3 (表三)` for 表三, wherever it stands in a name; any other name as it is. */
export const tableName = (name: string): string =>
  name.replace(/表[二三四]/g, (table) => `${TABLES[table]} (${table})`);
