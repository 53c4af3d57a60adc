/** Findings on the text in English; quotes and official terms keep the Chinese. */
import type { NarrativeWords, SentenceChange } from '../zh-CN/narrative';

const changeName = (right: number, unit: string): string =>
  right === 0 ? 'no change' : `${right < 0 ? 'a decrease' : 'an increase'} of ${Math.abs(right)}${unit}`;

const SENTENCE_NAMES: NarrativeWords['sentenceNames'] = {
  requests: '依申请公开 requests',
  disputes: '行政复议、行政诉讼 disputes',
  documents: '行政规范性文件 documents',
  fee: '信息处理费 fees',
};
const MOST_CHANGES = 3;

function changed({ from, to, number }: SentenceChange): string {
  if (number) return `“${from}” should be ${to}`;
  if (from === '') return `“${to}” is missing`;
  return to === '' ? `“${from}” should go` : `“${from}” should be “${to}”`;
}

export const narrative: NarrativeWords = {
  preface: 'Preface ',
  unit: '件',
  direction: (down) => (down ? '减少' : '增加'),
  yearName: (year) => `${year}年`,
  disagrees: ({ place, quote, table, values }) => `${place}“${quote}”: ${table} has ${values.join(' or ')}`,
  changeTo: (text) => `Change to “${text}”`,
  remove: (text) => `Remove “${text}”`,
  list: ({ place, quote, count, sum, total }) =>
    `${place}“${quote}”: the ${count} items add up to ${sum}, not ${total}`,
  change: ({ place, quote, current, previous, right, unit }) =>
    `${place}“${quote}”: ${current} this year and ${previous} last year${right === null ? '' : `, ${changeName(right, unit)}`}`,
  twice: ({ place, quote, otherPlace, otherQuote }) =>
    `${place}“${quote}” differs from ${otherPlace}“${otherQuote}”`,
  sentenceNames: SENTENCE_NAMES,
  bound: ({ place, sentence, changes }) =>
    `${place}the sentence on ${SENTENCE_NAMES[sentence]} differs from the figures as they are now: ` +
    changes.slice(0, MOST_CHANGES).map(changed).join(', ') +
    (changes.length > MOST_CHANGES ? `, ${changes.length} changes in all` : ''),
  boundEdited: ({ place, sentence, text }) =>
    `${place}the sentence on ${SENTENCE_NAMES[sentence]} was rewritten and cannot be brought up to date bit by bit; by the figures as they are now it reads “${text}”`,
  refresh: (count) => `Refresh the sentence (${count === 1 ? '1 change' : `${count} changes`})`,
  replaceSentence: 'Replace the sentence',
  year: ({ place, quote, year }) => `${place}“${quote}”: this report is for ${year}`,
  body: ({ place, name, unit }) => `${place}“${name}” is not the reporting body (${unit})`,
  basis: ({ place, quote, basis }) => `${place}“${quote}” no longer applies; the basis is ${basis}`,
  leftover: ({ place, quote }) => `${place}“${quote}” is left over from a template or a word processor`,
  fee: (place) => `${place} does not mention 信息处理费; say so too where none was taken`,
  length: (place, count, most) => `${place} has ${count} characters; in principle at most ${most}`,
  noProblems: (place) => `${place} does not say what the main problems and improvements are`,
  noneStated: (place) => `${place} only says that there are no problems; name problems and measures`,
  sameProblems: (place, percent) =>
    `${place} is ${percent}% the same as last year; it must not repeat itself`,
};
