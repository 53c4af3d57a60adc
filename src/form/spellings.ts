/** How figures are spelled in real reports besides plain digits (statute §9). */

/** What stands where nothing was to report. */
export const BLANK_SPELLINGS: ReadonlySet<string> = new Set(['', '/', '／', '-', '－', '—', '——', '–', '无']);

/** Units that people write into the cell behind the number. */
export const UNIT_SPELLINGS = ['万元', '元', '件次', '件', '次', '个', '条', '项', '人'] as const;

/** Signs of a change: 减4 is −4, 增2 is 2. */
export const SIGN_SPELLINGS = { minus: ['减', '−', '﹣'], plus: ['增', '加'] } as const;
