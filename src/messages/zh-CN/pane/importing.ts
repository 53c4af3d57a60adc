/** Words of 导入: a report from a file or the clipboard into the open workbook. */

export const importing = {
  title: '导入已有报告',
  choose: '选择文件',
  file: '要导入的文件',
  kinds: (endings: readonly string[]) => `可以读取 ${endings.join(' ')}，也可以把文件拖到这里。`,
  paste: '或粘贴内容',
  pasteHint: '在网页或 Word 里全选、复制，在框里按 Ctrl+V。',
  pasted: '粘贴的内容',
  reading: (source: string) => `正在读取 ${source}…`,
  found: (unit: string, year: number | null, edition: string) =>
    `${unit || '未写机关名称'} · ${year === null ? '年度不明' : `${year}年`} · ${edition}版`,
  from: (source: string) => `来源：${source}`,
  otherYear: (year: number, own: number) =>
    `来源是${year}年的报告，这个工作簿是${own}年：封面和表格没有勾选，以免写成别的年度。`,
  lastYearIs: (year: number, own: number) =>
    `来源是${year}年的报告，即${own}年的上一年：封面、表格和文字都没有勾选。`,
  lastYear: '上年报告的用法',
  asLastYear: '读入为上年数据',
  asLastYearHint: '用来核对上年结转和增减，本年的内容不动。',
  onlyTexts: '只取文字作底稿',
  onlyTextsHint: '只勾选文字，写入后按本年情况改写。',
  otherUnit: (unit: string) => `机关名称与这个工作簿的“${unit}”不同。`,
  otherEdition: (edition: string, own: string) => `来源是${edition}版，只导入与${own}版相同的项目。`,
  replanned: '工作簿里的内容刚有变动，已重新比较。',
  changes: '将要改动',
  cover: '封面',
  texts: '文字',
  count: (count: number) => `${count}处`,
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
};
export type ImportingWords = typeof importing;
