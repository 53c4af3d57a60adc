/** Texts and lines of cells made to hurt whoever reads them, each with what has to be said about it. */

export interface HostileText {
  readonly name: string;
  readonly file: '来文.csv' | '来文.txt';
  readonly make: () => string;
  /** The code of the error, or `none` for one that is read. */
  readonly code: string;
}

const HEADING = '三、收到和处理政府信息公开申请情况\n';
const LABEL = '一、本年新收政府信息公开申请数量';
const HEADERS = '自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n';

export const HOSTILE_TEXTS: readonly HostileText[] = [
  {
    name: 'a million records',
    file: '来文.csv',
    make: () => '1\n'.repeat(1_000_000),
    code: 'file/too-large',
  },
  {
    name: 'four million empty cells',
    file: '来文.csv',
    make: () => ','.repeat(3_900_000),
    code: 'file/too-large',
  },
  { name: 'a file of 5 MB', file: '来文.csv', make: () => 'a,'.repeat(2_500_000), code: 'file/too-large' },
  { name: 'a cell of 4 MB', file: '来文.csv', make: () => '表'.repeat(1_300_000), code: 'report/not-found' },
  {
    name: 'quotes that are never closed',
    file: '来文.csv',
    make: () => `"${'a\n'.repeat(1_900_000)}`,
    code: 'report/csv',
  },
  {
    name: 'two million doubled quotes',
    file: '来文.csv',
    make: () => `"${'""'.repeat(1_900_000)}`,
    code: 'report/csv',
  },
  {
    name: 'half a million malformed quotes before spaces',
    file: '来文.csv',
    make: () => `"${'a"b'.repeat(600_000)}${' '.repeat(1_900_000)},x\n`,
    code: 'report/not-found',
  },
  {
    name: 'our lines with an id of 4 MB',
    file: '来文.csv',
    make: () => `编号,表,行,列,值\n${'a'.repeat(3_900_000)},,,,1\n`,
    code: 'report/csv',
  },
  { name: 'a text of 5 MB', file: '来文.txt', make: () => '1'.repeat(5_000_000), code: 'file/too-large' },
  {
    name: 'a million lines',
    file: '来文.txt',
    make: () => `${HEADING}${'1\n'.repeat(1_000_000)}`,
    code: 'report/not-found',
  },
  {
    name: 'a line of 4 MB',
    file: '来文.txt',
    make: () => `${HEADING}${LABEL}${'1'.repeat(3_900_000)}`,
    code: 'report/not-found',
  },
  {
    name: 'a row of 1,500 digits',
    file: '来文.txt',
    make: () => `${HEADING}${LABEL}${'1'.repeat(1_500)}`,
    code: 'none',
  },
  {
    name: 'rows of 700 blanks',
    file: '来文.txt',
    make: () => `${HEADING}${`${LABEL}${'1/'.repeat(700)}\n`.repeat(100)}`,
    code: 'none',
  },
  {
    name: 'two thousand rows of 40 digits',
    file: '来文.txt',
    make: () => `${HEADING}${`${LABEL}${'1'.repeat(40)}\n`.repeat(2_000)}`,
    code: 'none',
  },
  {
    name: 'five hundred headers',
    file: '来文.txt',
    make: () => `${HEADING}${`${HEADERS}1\n`.repeat(500)}`,
    code: 'report/not-found',
  },
  {
    name: 'a label of five thousand lines',
    file: '来文.txt',
    make: () => `${HEADING}${'总\n'.repeat(4_900)}1`,
    code: 'report/not-found',
  },
  {
    name: 'five million spaces before a dash',
    file: '来文.txt',
    make: () => `${HEADING}${'- '.repeat(1_900_000)}x`,
    code: 'report/not-found',
  },
];
