/** Words of the document that leaves the workbook: always Chinese, whatever the language of the pane. */
import { reportTitle } from './title';

/** Who the public can ask, as far as it is known. */
export interface PrefaceWords {
  readonly unit: string;
  readonly year: number | null;
  readonly contact: {
    readonly address: string;
    readonly postcode: string;
    readonly telephone: string;
    readonly email: string;
  };
}

/** A day of the calendar. */
export interface DayWords {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const CONTACT_LABELS = [
  ['address', '地址'],
  ['postcode', '邮编'],
  ['telephone', '电话'],
  ['email', '电子邮箱'],
] as const;

/** The standard sentences before part one; bits that are not known are left out. */
function preface({ unit, year, contact }: PrefaceWords): string {
  const period =
    year === null ? '' : `本年度报告中所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`;
  const bits = CONTACT_LABELS.filter(([key]) => contact[key].trim() !== '');
  const places = bits.map(([key, label]) => `${label}：${contact[key].trim()}`).join('；');
  if (unit === '' && places === '') return period;
  return `${period}如对本报告有疑问，请与${unit || '我单位'}联系${places && `（${places}）`}。`;
}

export const DOCUMENT = {
  preface,
  /** The title in one line, and in two where one is too short. */
  titleLines: (unit: string, year: number | null): readonly [unit: string, rest: string] => [
    unit,
    reportTitle('', year),
  ],
  /** 成文日期: the digits of the west, nothing in front of a single one (GB/T 9704-2012 §7.3.5.4). */
  day: ({ year, month, day }: DayWords): string => `${year}年${month}月${day}日`,
  /** The mark across the pages of what is not final. */
  draft: '草稿',
  /** In brackets at the end of a file name, beside `draft`: the picture alone, and a document that has it. */
  pictureAlone: '图解',
  withPicture: '含图解',
  /** 一字线 left and right of a page number. */
  pageNumberDash: '—',
  /** The columns of a report as lines: id, table, row, column, value. */
  csvColumns: ['编号', '表', '行', '列', '值'],
  /** In place of a figure that was not read: nothing stands for blank. */
  csvUnread: '没有读到',
  /** Before a text that a spreadsheet would run as a formula; it shows and takes the text as it is. */
  csvTextMark: "'",
  /** What a text without sheets is called in an address. */
  textGridName: '文本',
  /** What the paragraphs of a document are called in an address. */
  paragraphsGridName: '正文',
  /** What a table of a document is called in an address. */
  tableGridName: (number: number) => `第${number}个表格`,
  /** Of what is no table and no text, such as a picture. */
  unreadGridName: '未读取的内容',
  /** What a table on a page is called in an address. */
  pageTableGridName: (page: number, number: number) => `第${page}页第${number}个表格`,
} as const;
