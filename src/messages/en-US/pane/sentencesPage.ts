/** Words of 常用语句 in the pane in English; the sentences themselves are always Chinese. */
import type { SentencesPageWords, TextPlace } from '../../zh-CN/pane/sentencesPage';
import { tableName } from '../terms';

const placed = ({ heading, after, all }: TextPlace): string => {
  if (after > 0) return `${heading}, below paragraph ${after}`;
  return all > 0 ? `${heading}, at the top` : heading;
};

export const sentencesPage: SentencesPageWords = {
  title: 'Standard sentences (常用语句)',
  why: 'Made from the figures of the tables. Select a cell of the text first to have a sentence put there; edit it as you like. When a figure changes you are told, and refreshing leaves your own words alone.',
  line: 'made from the figures',
  stale: (count) => (count === 1 ? '1 to refresh' : `${count} to refresh`),
  open: 'Choose',
  openStale: 'Refresh',
  text: (name) => `Text of ${name}`,
  notFilledIn: (table) => `${tableName(table)} is not filled in yet.`,
  goesTo: (place) => `Goes into ${placed(place)}`,
  notices: 'Notices 收费通知 (件)',
  charged: 'Charged 总金额 (元)',
  received: 'Received 实际收取 (元)',
  written: 'The text says already: ',
  quote: (sentence) => `“${sentence}”`,
  moreWritten: (count) => ` (${count} sentences)`,
  insertAgain: 'Insert all the same',
  insertSentenceAgain: (name) => `Insert all the same: ${name}`,
  insert: 'Insert',
  insertSentence: (name) => `Insert ${name}`,
  inserted: (place) => `Inserted into ${placed(place)}`,
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
