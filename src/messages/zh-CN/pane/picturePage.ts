/** Words of 图解: what it compares, and how it is taken along. */

/** Why an earlier report does not stand beside this one. */
export type RefusalWord = 'body' | 'year' | 'twice' | 'edition';
export const refusals: Readonly<Record<RefusalWord, string>> = {
  body: '不是同一机关的报告',
  year: '年度不相连',
  twice: '同一年度已有一份报告',
  edition: '不能识别格式版本',
};

export const picturePage = {
  open: '图解',
  title: '图解',
  years: (years: readonly number[]) => `年度：${years.length === 0 ? '未填' : years.join('、')}`,
  add: '加入往年报告',
  file: '往年报告文件',
  refused: (year: number | null, reason: RefusalWord) =>
    `未列入对比：${year === null ? '年度不明的报告' : `${year}年的报告`}（${refusals[reason]}）`,
  copy: '复制图片',
  copied: '已复制图片，可粘贴到 Word 或工作表',
  noDownload:
    'Mac 和 iPad 版 Excel 的窗格不能下载文件。需要图片文件的，在 Excel 网页版、Windows 版里打开这个工作簿，或用命令行（SVG）。',
  as: {
    png: '下载图片',
    svg: '下载矢量图（SVG）',
    word: '下载含图解的全文（Word）',
    page: '下载含图解的网页',
  },
};
export type PicturePageWords = typeof picturePage;
