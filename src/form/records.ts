/** What our workbook keeps beside the report: explained findings, severities and bound sentences on 校验; last year's figures; what a supervisor asks. */
import { COVER_AREA_NAME, TEXT_AREA_NAMES } from './cover';

/** Columns of the list of explained findings. */
export const ACCEPTANCE_COLUMNS = ['message', 'reason', 'by', 'on', 'finding', 'basis'] as const;
export const ACCEPTANCE_AREA_NAME = '校验_说明';
export const ACCEPTANCE_ROWS = 40;

/** The list of rules with their severities in this workbook. */
export const SEVERITY_AREA_NAME = '校验_级别';

/** Columns of the list of sentences that were made from the figures, and how many lines it has. */
export const BOUND_COLUMNS = ['sentence', 'text', 'part'] as const;
export const BOUND_AREA_NAME = '校验_语句';
export const BOUND_ROWS = 8;

/** What a supervisor asks besides the form: a sheet of its own, a line for each demand. */
export const LOCAL_SHEET = '本地要求';
export const LOCAL_COLUMNS = ['part', 'asked', 'words', 'kinds'] as const;
export type LocalColumn = (typeof LOCAL_COLUMNS)[number];
export const LOCAL_AREA_NAME = '本地要求_清单';
/** So many lines are read, and so long may the words of one be; a longer one is not understood. */
export const MOST_LOCAL_ROWS = 200;
export const LONGEST_LOCAL_WORDS = 100;

/** Defined names of all areas of a report besides its tables; each stands on a sheet of ours. */
export const REPORT_AREA_NAMES: readonly string[] = [
  COVER_AREA_NAME,
  ACCEPTANCE_AREA_NAME,
  BOUND_AREA_NAME,
  SEVERITY_AREA_NAME,
  LOCAL_AREA_NAME,
  ...Object.values(TEXT_AREA_NAMES),
];

/** Defined names of totals that are typed beside a table to control it: one area per table, one name per total. */
export const CONTROL = {
  area: (tableName: string) => `${tableName}_控制数`,
  field: (definedName: string) => `控制数_${definedName}`,
} as const;

/** Beside each table: whether its blank cells count as 0 (是) or are not filled in yet (否, also where it is empty). */
export const BLANK_AS_ZERO = {
  name: (tableName: string) => `${tableName}_空白按0`,
  yes: '是',
  no: '否',
} as const;

/** Last year's report, kept for the next person. */
export const PREVIOUS_SHEET = '上年数据';
export const PREVIOUS_AREA_NAME = '上年_数据';
/** Its first lines, each a label with what it says; the parts follow as they are printed. */
export const PREVIOUS_ITEMS = ['unit', 'year', 'edition', 'reorganised'] as const;
export type PreviousItem = (typeof PREVIOUS_ITEMS)[number];
/** The first lines of the sheet as it was made before: a list by keys, in which each figure has a line by its id. */
export const PREVIOUS_KEYS = [...PREVIOUS_ITEMS, 'overview', 'problems', 'others'] as const;
