/** Kinds of file that can be read, with the endings by which people know them. Whoever only asks loads no reader. */
export const KIND_ENDINGS = {
  xlsx: ['.xlsx', '.xlsm', '.xltx'],
  legacy: ['.xls', '.et', '.ods', '.xlsb'],
  docx: ['.docx', '.docm'],
  // Word and WPS call these .doc or .xml, as they call what cannot be read.
  wordXml: [],
  rtf: ['.rtf'],
  pdf: ['.pdf'],
  html: ['.html', '.htm'],
  archive: ['.mht', '.mhtml'],
  text: ['.txt'],
  csv: ['.csv'],
  json: ['.json'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ReadableKind = keyof typeof KIND_ENDINGS;

/** All of them, workbooks first. */
export const READABLE_ENDINGS: readonly string[] = Object.values(KIND_ENDINGS).flat();
