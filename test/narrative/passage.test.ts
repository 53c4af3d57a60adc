/** Texts cut into paragraphs and sentences. */
import { editionById } from '../../src/form';
import { passageOf, passagesOf } from '../../src/narrative/passage';
import { newReport } from '../../src/report';

const sentences = (text: string) =>
  passageOf('overview', text).sentences.map((each) => [each.text, each.start, each.end]);
const paragraphs = (text: string) => passageOf('overview', text).paragraphs;

test.each([
  [
    '甲。乙！丙？丁',
    [
      ['甲。', 0, 2],
      ['乙！', 2, 4],
      ['丙？', 4, 6],
      ['丁', 6, 7],
    ],
  ],
  [
    '甲!乙?丙',
    [
      ['甲!', 0, 2],
      ['乙?', 2, 4],
      ['丙', 4, 5],
    ],
  ],
  [
    '甲。。！乙',
    [
      ['甲。。！', 0, 4],
      ['乙', 4, 5],
    ],
  ],
  [
    '甲。\n\n乙。',
    [
      ['甲。', 0, 2],
      ['乙。', 4, 6],
    ],
  ],
  [
    '甲 。 乙。',
    [
      ['甲。', 0, 2],
      ['乙。', 2, 4],
    ],
  ],
  ['', []],
])('sentences of %j', (text, expected) => expect(sentences(text)).toEqual(expected));

test('a sentence knows its paragraph and its passage', () => {
  const passage = passageOf('problems', '甲。\n乙。丙。');
  expect(passage.part).toBe('problems');
  expect(passage.plain.source).toBe('甲。\n乙。丙。');
  expect(passage.sentences.map(({ paragraph }) => paragraph.index)).toEqual([0, 1, 1]);
  expect(passage.sentences.every((each) => each.passage === passage)).toBe(true);
});

test('paragraphs are told with their places, their numbers and what they open with', () => {
  expect(paragraphs('（一）主动公开。好。\n续行。再续。\n三、其他\n尾')).toEqual([
    { index: 0, start: 0, end: 10, opening: '（一）主动公开', number: '（一）' },
    { index: 1, start: 11, end: 17, opening: '（一）主动公开。续行', number: '' },
    { index: 2, start: 18, end: 22, opening: '三、其他', number: '三、' },
    { index: 3, start: 23, end: 24, opening: '三、其他。尾', number: '' },
  ]);
  expect(paragraphs('')).toEqual([]);
});

test.each([
  // A short line without marks is a heading for what follows; its own opening is not repeated.
  ['依申请公开情况\n收到3件。', '依申请公开情况。收到3件'],
  [`${'长'.repeat(30)}\n收到3件。`, `${'长'.repeat(30)}。收到3件`],
  // What is too long or has marks is a sentence that goes on.
  [`${'长'.repeat(31)}\n收到3件。`, `。${'长'.repeat(31)}收到3件`],
  ['依申请，公开\n收到3件。', '。依申请，公开收到3件'],
  ['依申请。\n收到3件。', '。收到3件'],
  ['依申请；公开\n收到3件。', '。依申请；公开收到3件'],
  ['（二）申请。答复。\n收到3件。', '（二）申请。收到3件'],
  ['文中的（二）申请，见下。\n收到3件。', '。收到3件'],
])('the last paragraph of %j opens with %s', (text, opening) =>
  expect(paragraphs(text).at(-1)?.opening).toBe(opening),
);

test('a report has its four parts in reading order', () => {
  const parts = { preface: '甲', overview: '乙', problems: '丙', others: '' };
  const report = newReport(editionById('2021')!, { year: 2024, parts });
  expect(passagesOf(report).map(({ part, plain, sentences: all }) => [part, plain.text, all.length])).toEqual(
    [
      ['preface', '甲', 1],
      ['overview', '乙', 1],
      ['problems', '丙', 1],
      ['others', '', 0],
    ],
  );
});
