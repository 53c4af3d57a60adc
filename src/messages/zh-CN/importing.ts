/** Words of 导入: a report from a file or the clipboard into the open workbook. */

/** What was odd about a source, by kind; `at` is where, `text` as it stands there, `expected` what the form has. */
export interface OddityWords {
  readonly table: string;
  readonly at: string;
  readonly text: string;
  readonly expected: string;
}

const named = (text: string): string => (text === '' ? '' : `“${text}”`);

export const importing = {
  open: '导入已有报告',
  openHint: '导入已有报告（Word、网页、表格）',
  title: '导入已有报告',
  choose: '选择文件',
  file: '要导入的文件',
  kinds: (endings: readonly string[]) => `可以读取 ${endings.join(' ')}，也可以把文件拖到这里。`,
  drop: '松开鼠标，导入这份报告',
  paste: '或粘贴内容',
  pasteHint: '在网页或 Word 里全选、复制，在框里按 Ctrl+V。',
  pasted: '粘贴的内容',
  reading: (source: string) => `正在读取 ${source}…`,
  found: (unit: string, year: number | null, edition: string) =>
    `${unit || '未写机关名称'} · ${year === null ? '年度不明' : `${year}年`} · ${edition}版`,
  from: (source: string) => `来源：${source}`,
  otherYear: (year: number, own: number) => `来源是${year}年的报告，这个工作簿是${own}年。`,
  otherUnit: (unit: string) => `机关名称与这个工作簿的“${unit}”不同。`,
  otherEdition: (edition: string, own: string) => `来源是${edition}版，只导入与${own}版相同的项目。`,
  replanned: '工作簿里的内容刚有变动，已重新比较。',
  changes: '将要改动',
  cover: '封面',
  texts: '文字',
  table: (name: string) => name,
  count: (count: number) => `${count}处`,
  show: (group: string) => `${group}的改动`,
  blank: '未填',
  long: (start: string, count: number) => `“${start}…”（${count}字）`,
  change: (from: string, to: string) => `${from} → ${to}`,
  keptBlank: '来源没有填的，保持现在的内容。',
  write: (count: number) => `写入${count}处`,
  written: (count: number) => `已导入，写入${count}处`,
  nothing: '来源与这个工作簿的内容相同，没有要改动的。',
  insert: '插入并填好模板',
  insertHint: (figures: number, texts: number) => `读到${figures}个数字、${texts}段文字，将插入模板并填好。`,
  another: '换一份',
  conflicts: (count: number) => `总计与各项之和不同（${count}处）`,
  conflict: (label: string, stated: number, computed: number) =>
    `${label}：来源的总计${stated}≠各项之和${computed}`,
  conflictsComputed: '这个工作簿的总计自动计算，将显示各项之和。',
  conflictsKept: '按来源写入，检查时会列出。',
  unreadable: (count: number) => `不是数字、没有导入（${count}处）`,
  oddities: (count: number) => `来源与格式不同的地方（${count}处）`,
  oddity: {
    'table-missing': ({ expected }) => `没有找到${named(expected)}`,
    'table-twice': ({ table, at }) => `${table}出现不止一次，${at}的没有读`,
    'row-missing': ({ table, expected }) => `${table}缺少一行：${named(expected)}`,
    'column-missing': ({ table, expected }) => `${table}缺少一列：${named(expected)}`,
    'row-extra': ({ table, at, text }) => `${table}多出一行${named(text)}，没有读（${at}）`,
    'column-extra': ({ table, at, text }) => `${table}多出一列${named(text)}，没有读（${at}）`,
    'row-twice': ({ table, at, text }) => `${table}有两行${named(text)}，${at}的没有读`,
    'column-twice': ({ table, at, text }) => `${table}有两列${named(text)}，${at}的没有读`,
    'column-moved': ({ table, at, text }) => `${table}的列次序不同：${named(text)}（${at}）`,
    'label-changed': ({ at, text, expected }) => `项目名称${named(text)}，格式为${named(expected)}（${at}）`,
    'header-changed': ({ at, text, expected }) => `表头${named(text)}，格式为${named(expected)}（${at}）`,
    'guessed-by-order': ({ table, at }) => `${table}没有项目名称，按次序推定，要核对（${at}）`,
    'cell-ambiguous': ({ table, at, text }) => `${table}一格有几个数，取了${named(text)}（${at}）`,
    unit: ({ table, at }) => `${table}的金额单位是元，格式为万元（${at}）`,
    'formula-overwritten': ({ table, at, text }) => `${table}的总计是手工填写的 ${text}（${at}）`,
  } satisfies Readonly<Record<string, (words: OddityWords) => string>>,
};
export type ImportingWords = typeof importing;
