/** The lexicon: its words are such as texts can have, and sentences are cut into them, the longest first. */
import { LEXICON } from '../../../src/form';
import type { Sense } from '../../../src/form';
import { cutterOf } from '../../../src/narrative/claims/words';
import { passageForm, simplify } from '../../../src/text';

const ENTRIES = Object.entries(LEXICON) as [Sense, readonly string[]][];
const WORDS = ENTRIES.flatMap(([sense, words]) => words.map((word) => [sense, word] as const));
/** Digits of hotlines are the only ones that are words. */
const HOTLINE = '12345';

const sensesOf = (word: string): Sense[] =>
  ENTRIES.filter(([, words]) => words.includes(word))
    .map(([sense]) => sense)
    .sort();

test('every sense has words, and each word is as narrow, simplified texts have it', () => {
  expect(ENTRIES.filter(([, words]) => words.length === 0)).toEqual([]);
  expect(WORDS.filter(([, word]) => word === '' || /\s/.test(word))).toEqual([]);
  expect(WORDS.filter(([, word]) => /[A-Za-z\d]/.test(word) && word !== HOTLINE)).toEqual([]);
  expect(WORDS.filter(([, word]) => simplify(word) !== word)).toEqual([]);
  expect(WORDS.filter(([, word]) => passageForm(word).text !== word)).toEqual([]);
});

test('no word ends a sentence, and none holds a mark that ends a clause, but the comma alone', () => {
  expect(WORDS.filter(([, word]) => /[。；！？]/.test(word))).toEqual([]);
  expect(WORDS.filter(([, word]) => word.includes('，')).map(([, word]) => word)).toEqual(['，']);
});

test('no word stands twice under one sense', () => {
  const twice = ENTRIES.flatMap(([sense, words]) =>
    words.filter((word, index) => words.indexOf(word) !== index).map((word) => [sense, word]),
  );
  expect(twice).toEqual([]);
});

test.each<[string, readonly Sense[]]>([
  ['办理', ['act.dealtWith', 'decide', 'filler', 'role.case']],
  ['处理', ['act.dealtWith', 'decide']],
  ['办结', ['act.handled', 'decide']],
  ['审结', ['act.handled', 'result.concluded']],
  ['结案', ['act.handled', 'result.concluded']],
  ['收到', ['act.received', 'filler']],
  ['受理', ['act.received', 'role.case', 'role.decision']],
  ['答复', ['act.answered', 'filler']],
  ['新增', ['act.newlyReceived', 'documentAct.issued', 'filler']],
  ['申请', ['filler', 'half.request', 'role.decision']],
  ['公开', ['half.information', 'role.decision', 'role.document']],
  ['撤销', ['result.corrected', 'some']],
  ['撤回', ['result.other', 'some']],
  ['未办结', ['open']],
  ['未审结', ['result.pending']],
  ['法人', ['applicant.organisations', 'some']],
  ['自然人', ['applicant.natural', 'some']],
  ['上年', ['carry.from']],
  ['下年度', ['carry.into']],
  ['行政复议', ['case.review']],
  ['行政诉讼', ['case.suit']],
  ['规范性文件', ['document.normativeDocuments']],
  ['行政许可', ['decision.licensing']],
  ['行政处罚', ['decision.penalties']],
  ['许可', ['foreign']],
  ['予以公开', ['outcome.granted']],
  ['部分公开', ['outcome.partlyGranted']],
  ['不予公开', ['outcome.denied']],
  ['不公开', ['outcome.denied']],
  ['驳回', ['result.upheldOrOther']],
  ['维持', ['result.upheld']],
  ['其中', ['among']],
])('%s is evidence for %j', (word, senses) => expect(sensesOf(word)).toEqual(senses));

/** A sentence cut into words: each with its first sense, or all of them; what is unknown stands in brackets. */
const cut = cutterOf([]);
function told(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const word of cut(text)) {
    if (word.start > end) parts.push(`(${text.slice(end, word.start)})`);
    parts.push(`${text.slice(word.start, word.end)}=${[...word.senses].sort().join('&')}`);
    ({ end } = word);
  }
  if (end < text.length) parts.push(`(${text.slice(end)})`);
  return parts.join(' ');
}
test.each([
  ['收到政府信息公开申请3件', '收到=act.received&filler 政府信息公开申请=topic.requests (3) 件=filler'],
  ['上年结转申请2件', '上年=carry.from 结转=carry 申请=filler&half.request&role.decision (2) 件=filler'],
  ['同意公开答复9件', '同意公开=outcome.granted 答复=act.answered&filler (9) 件=filler'],
  [
    '转下一年办理103件',
    '转=carry 下一年=carry.into 办理=act.dealtWith&decide&filler&role.case (103) 件=filler',
  ],
  ['正在办理3件', '正在办理=open (3) 件=filler'],
  [
    '不予公开、无法提供各1件',
    '不予公开=outcome.denied 、=and 无法提供=outcome.unavailable 各=each&filler (1) 件=filler',
  ],
  ['未发生行政复议、行政诉讼', '未=none 发生=decide&filler 行政复议=case.review 、=and 行政诉讼=case.suit'],
  ['未经复议直接提起行政诉讼2件', '未经复议直接提起行政诉讼=case.directSuit (2) 件=filler'],
  ['均已审结', '均已=all&filler 审结=act.handled&result.concluded'],
  [
    '制发行政规范性文件4件',
    '制发=documentAct.issued 行政规范性文件=document.normativeDocuments (4) 件=filler',
  ],
  ['作出行政许可决定12件', '作出=decide&filler 行政许可=decision.licensing 决定=decide (12) 件=filler'],
  ['其中网络平台申请5件', '其中=among 网络平台=channel 申请=filler&half.request&role.decision (5) 件=filler'],
  [
    '公民、法人和其他组织提出的申请',
    '公民、法人和其他组织=filler 提出=filler 的=filler 申请=filler&half.request&role.decision',
  ],
  ['自然人、法人或其他组织', '自然人=applicant.natural&some 、=and 法人或其他组织=applicant.organisations'],
  ['群众来信来访3件', '群众来信=foreign 来访=channel&foreign (3) 件=filler'],
  ['不予处理2件', '不予处理=outcome.notProcessed (2) 件=filler'],
  ['属于四类过程性信息', '属于四类过程性信息=outcome.denied.deliberative'],
  ['不属于四类', '(不属) 于=filler (四) 类=filler&role.decision'],
  ['法律行政法规禁止公开', '法律行政法规禁止公开=outcome.denied.prohibitedByLaw'],
  [
    '通过信函、当面等多种方式收到',
    '通过=filler 信函=channel 、=and 当面=channel 等多种方式=manners 收到=act.received&filler',
  ],
  ['废止和宣布失效3件', '废止和宣布失效=documentAct.repealed (3) 件=filler'],
  ['撤销1件', '撤销=result.corrected&some (1) 件=filler'],
  ['尚未审结2件', '尚未审结=result.pending (2) 件=filler'],
])('%s', (text, words) => expect(told(text)).toBe(words));

test('names that an edition prints are words beside the lexicon, in senses of their own or in one more', () => {
  const printed = cutterOf([
    ['重复申请', 'outcome.notProcessed.repeat'],
    ['属于表内一行', 'outcome.denied'],
    ['办结', 'outcome.granted'],
  ]);
  expect(printed('属于表内一行，重复申请，办结')).toEqual([
    { start: 0, end: 6, senses: ['outcome.denied'] },
    { start: 6, end: 7, senses: ['filler'] },
    { start: 7, end: 11, senses: ['outcome.notProcessed.repeat'] },
    { start: 11, end: 12, senses: ['filler'] },
    { start: 12, end: 14, senses: ['act.handled', 'decide', 'outcome.granted'] },
  ]);
  expect(printed('')).toEqual([]);
  expect(printed('甲乙丙')).toEqual([]);
});
