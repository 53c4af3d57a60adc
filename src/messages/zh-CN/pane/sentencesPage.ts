/** Words of 常用语句 in the pane; the sentences themselves are in `messages/official/clauses`. */

export const sentencesPage = {
  title: '常用语句',
  why: '由表中的数字生成，插入正文后可以改写；数字变动时会提醒更新，改写的文字不动。',
  line: '由数字生成，插入正文',
  stale: (count: number) => `${count}句待更新`,
  open: '选用',
  openStale: '去更新',
  text: (name: string) => `“${name}”的文字`,
  notFilledIn: (table: string) => `${table}尚未填写。`,
  /** The part that a sentence goes into. */
  goesTo: (heading: string) => `插入到“${heading}”`,
  notices: '发出收费通知（件）',
  charged: '总金额（元）',
  received: '实际收取（元）',
  feeWritten: '第六部分已写到信息处理费，不要重复插入。',
  insert: '插入',
  insertSentence: (name: string) => `插入“${name}”`,
  inserted: (heading: string) => `已插入“${heading}”`,
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
