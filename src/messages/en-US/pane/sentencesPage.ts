/** Words of 常用语句 in the pane in English; the sentences themselves are always Chinese. */
import type { SentencesPageWords } from '../../zh-CN/pane/sentencesPage';
import { tableName } from '../terms';

export const sentencesPage: SentencesPageWords = {
  title: 'Standard sentences (常用语句)',
  why: 'Made from the figures of the tables, to be put into the text and edited there. When a figure changes you are told, and refreshing leaves your own words alone.',
  line: 'made from the figures',
  stale: (count) => (count === 1 ? '1 to refresh' : `${count} to refresh`),
  open: 'Choose',
  openStale: 'Refresh',
  text: (name) => `Text of ${name}`,
  notFilledIn: (table) => `${tableName(table)} is not filled in yet.`,
  goesTo: (heading) => `Goes into ${heading}`,
  notices: 'Notices 收费通知 (件)',
  charged: 'Charged 总金额 (元)',
  received: 'Received 实际收取 (元)',
  feeWritten: 'Part six mentions the processing fee (信息处理费) already; do not say it twice.',
  insert: 'Insert',
  insertSentence: (name) => `Insert ${name}`,
  inserted: (heading) => `Inserted into ${heading}`,
  standing: 'Inserted',
  standingStale: 'Inserted, to be refreshed',
  rewritten: 'It was rewritten and cannot be brought up to date bit by bit; the whole sentence now reads:',
  now: 'Refreshed:',
  refresh: 'Refresh',
  replace: 'Replace',
  refreshSentence: (name) => `Refresh ${name}`,
  refreshed: (name) => `Refreshed: ${name}`,
  copy: 'Copy',
  copySentence: (name) => `Copy ${name}`,
  copied: (name) => `${name} is copied; paste it into the text`,
};
