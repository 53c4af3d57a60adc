/** Words for tables of the open workbook that were made elsewhere. */

export const tables = {
  check: '检查当前工作簿里的表格',
  looking: '正在读取各工作表…',
  /** How the report was found, where not by the names of our template. */
  origins: {
    elsewhere: '不是本模板的表格',
    brokenTemplate: '模板名称已失效',
  },
  byLabels: (origin: string) => `${origin}，按项目名称读取。`,
  transfer: '放进标准模板',
  leave: '不再检查这些表格',
  left: '不再检查这些表格，内容没有改动',
  source: '当前工作簿',
  keeps: '原有的表格不变。',
  toChecks: '去检查',
  notFound: '没有找到',
  onlyFigures: '这些表格不是本模板，只导入表中的数字。',
  unread: {
    cells: (sheet: string, used: string, read: string) => `“${sheet}”用到${used}，只读取了${read}`,
    sheets: (read: number, all: number) => `共${all}张工作表，只读取了前${read}张`,
    merges: '合并单元格太多，按没有合并读取',
  },
};
export type TableWords = typeof tables;
