/** What stands on 封面 of the workbook: who reports, for which year, and where the public can ask. */
export const COVER_ITEMS = [
  { key: 'unit', label: '机关名称', definedName: '封面_机关名称' },
  { key: 'year', label: '年度', definedName: '封面_年度' },
  { key: 'kind', label: '机关类型', definedName: '封面_机关类型' },
  { key: 'edition', label: '格式版本', definedName: '封面_格式版本' },
  { key: 'address', label: '地址', definedName: '封面_地址' },
  { key: 'postcode', label: '邮编', definedName: '封面_邮编' },
  { key: 'telephone', label: '电话', definedName: '封面_电话' },
  { key: 'email', label: '电子邮箱', definedName: '封面_电子邮箱' },
  { key: 'preface', label: '前言', definedName: '封面_前言' },
] as const;
export type CoverKey = (typeof COVER_ITEMS)[number]['key'];

/** Names of the sheets that are not a part of the report. */
/** Defined name of all items of 封面 together. */
export const COVER_AREA_NAME = '封面_全部';

export const COVER_SHEET = '封面';
export const CHECK_SHEET = '校验';

/** Defined names of the areas in which the parts of text are written, a paragraph a row. */
export const TEXT_AREA_NAMES = {
  overview: '正文_总体情况',
  problems: '正文_问题改进',
  others: '正文_其他事项',
} as const;
