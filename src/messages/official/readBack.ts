/** Words of the workbook that are read back out of it, each time that it is read; the others are only written. */
export const READ_BACK = {
  /** On sheets that gave way to new ones. */
  setAsideMark: '旧',
  /** The sheet of findings; its name goes on in other languages. */
  findingsSheet: '检查结果',
  previousItems: {
    unit: '机关名称',
    year: '年度',
    edition: '格式版本',
    reorganised: '机构有调整',
  },
  previousReorganised: { yes: '是', no: '否' },
  /** In place of a figure that last year's report did not have. */
  previousUnread: '没有读到',
  severityNames: { error: '错误', warning: '警告', info: '提示' },
  localAsked: { heading: '标题', phrase: '语句' },
} as const;
