/** Which of three states a report is in, and what is not filled in yet: for the pane, the command and lists. */

interface ColumnWords {
  /** 自然人. */
  readonly label: string;
  readonly count: number;
}

const MOST_COLUMNS = 3;
const COVER_ITEMS = { unit: '机关名称', year: '年度' } as const;

export const missing = {
  unfinished: '未填完',
  disagrees: (count: number) => `${count}处不符`,
  /** All lines of 校验 hold. */
  agrees: (checked: number) => `全部相符（${checked}项核对）`,
  cover: (items: readonly (keyof typeof COVER_ITEMS)[]) =>
    `封面：${items.map((item) => COVER_ITEMS[item]).join('、')}未填`,
  /** A table of which nothing is filled in. */
  wholeTable: (table: string) => `${table}未填`,
  table: (table: string, blank: number, all: number) => `${table}：${all}格中${blank}格未填`,
  columns: (table: string, columns: readonly ColumnWords[]) => {
    const shown = columns.slice(0, MOST_COLUMNS).map(({ label, count }) => `${label}${count}格`);
    const rest = columns.slice(MOST_COLUMNS);
    const count = rest.reduce((sum, each) => sum + each.count, 0);
    const more = rest.length > 0 ? `，另${rest.length}列${count}格` : '';
    return `${table}：${shown.join('、')}${more}未填`;
  },
  text: (heading: string) => `${heading}未填`,
  join: (parts: readonly string[]) => parts.join('；'),
};
export type MissingWords = typeof missing;
