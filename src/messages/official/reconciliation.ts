/** 对账: the unit's own total against the sum of its members, in words. */

/** What may be behind a difference. */
export const RECONCILIATION = {
  causes: {
    missingMember: '缺少的成员',
    ownCases: '汇总里另有、成员里没有的',
    typingError: '成员的数字可能填错',
    countedTwice: '重复计入',
    unexplained: '未能说明',
  },
  /** 表三 本年新收·总计：汇总12，各成员之和9，差3. */
  cell: (table: string, row: string, column: string, own: number, sum: number, gap: number) =>
    `${table} ${row}·${column}：汇总${own}，各成员之和${sum}，差${gap}`,
  beside: (name: string) => `，与${name}重复`,
  nested: (inner: string, outer: string) => `${inner}已包含在${outer}里，不应再单独计入`,
  same: (name: string, other: string) => `${name}与${other}的数字完全相同，可能重复`,
  refused: { year: '年度不同，没有对账', edition: '格式不同，没有对账' },
  hint: (unit: string, compared: number, differing: number, unread: number) =>
    `${unit || '已有的汇总'}：比较${compared}格，${differing === 0 ? '全部一致' : `${differing}格不同`}${unread > 0 ? `；${unread}格没有数字，没有比较` : ''}`,
} as const;
