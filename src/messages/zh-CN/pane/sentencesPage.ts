/** Words of 常用语句 in the pane; the sentences themselves are in `messages/official/clauses`. */

/** A place in a part of the text: behind so many of all its paragraphs. */
export interface TextPlace {
  readonly heading: string;
  readonly after: number;
  readonly all: number;
}

const placed = ({ heading, after, all }: TextPlace): string => {
  if (after > 0) return `“${heading}”第${after}段之后`;
  return all > 0 ? `“${heading}”开头` : `“${heading}”`;
};

export const sentencesPage = {
  title: '常用语句',
  why: '由表中的数字生成；先选中正文里的单元格，就插在那里。插入后可以改写，数字变动时会提醒更新，改写的文字不动。',
  line: '由数字生成，插入正文',
  stale: (count: number) => `${count}句待更新`,
  open: '选用',
  openStale: '去更新',
  text: (name: string) => `“${name}”的文字`,
  notFilledIn: (table: string) => `${table}尚未填写。`,
  /** Where a sentence goes. */
  goesTo: (place: TextPlace) => `插入到${placed(place)}`,
  notices: '发出收费通知（件）',
  charged: '总金额（元）',
  received: '实际收取（元）',
  /** What the text states already, in its own words. */
  written: '正文已写：',
  quote: (sentence: string) => `“${sentence}”`,
  moreWritten: (count: number) => `等${count}句`,
  insertAgain: '仍要插入',
  insertSentenceAgain: (name: string) => `仍要插入“${name}”`,
  insert: '插入',
  insertSentence: (name: string) => `插入“${name}”`,
  inserted: (place: TextPlace) => `已插入到${placed(place)}`,
  standing: '已插入',
  standingStale: '已插入，待更新',
  rewritten: '这一句改写过，不能逐处更新；现在的整句是：',
  now: '更新后：',
  refresh: '更新',
  replace: '换成整句',
  refreshSentence: (name: string) => `更新“${name}”`,
  refreshed: (name: string) => `已更新“${name}”`,
  copy: '复制',
  copySentence: (name: string) => `复制“${name}”`,
  copied: (name: string) => `已复制“${name}”，可粘贴到正文`,
};
export type SentencesPageWords = typeof sentencesPage;
