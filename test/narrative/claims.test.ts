/** Claims of a text: which numbers speak about what, of which year, and from where to where. */
import type { BodyKind } from '../../src/form';
import { subjectOf } from '../../src/narrative/claims';
import { narrativeOf } from '../../src/narrative/narrative';
import { contextFor, written } from './support';

interface Given {
  readonly kind?: BodyKind;
  readonly unit?: string;
  readonly year?: number | null;
}
const claims = (text: string, given: Given = {}) => {
  const report = written(text, {}, given);
  return narrativeOf(report, contextFor(report)).claims;
};
/** What each claim says, and the words it says it with. */
const told = (text: string, given: Given = {}) =>
  claims(text, given).map(
    (claim) => `${subjectOf(claim)} ${claim.value}: ${claim.sentence.text.slice(claim.start, claim.end)}`,
  );
const HEAD = '（二）依申请公开。';

test('a claim with all it has', () => {
  const [claim] = claims('去年收到政府信息公开申请约30件。');
  expect(claim).toMatchObject({ value: 30, bound: 'about', period: 'last', start: 2, end: 16 });
  expect(claim?.quantities.map(({ id }) => id)).toEqual(['received']);
  expect(claim?.token).toEqual({
    start: 13,
    end: 15,
    after: 16,
    value: 30,
    decimals: 0,
    unit: '件',
    bound: 'about',
  });
  expect(claim?.sentence.text).toBe('去年收到政府信息公开申请约30件。');
});

test.each([
  ['收到政府信息公开申请3件。', ['received 3: 收到政府信息公开申请3件']],
  ['新收政府信息公开申请3件。', ['newlyReceived 3: 新收政府信息公开申请3件']],
  // The object stands behind the number.
  ['收到3件政府信息公开申请。', ['received 3: 收到3件']],
  ['收到3件群众留言。', []],
  [`${HEAD}收到3件。`, ['received 3: 收到3件']],
  [`${HEAD}收到3件，都已答复。`, ['received 3: 收到3件']],
  [`${HEAD}收到3件并答复。`, ['received 3: 收到3件']],
  [`${HEAD}收到3件来信。`, []],
  [`${HEAD}收到3件材料。`, []],
  [`${HEAD}答复建议5件；收到3件。`, []],
  // What is not counted changes no subject.
  [`${HEAD}答复建议；收到3件。`, ['received 3: 收到3件']],
  ['好。收到3件政府信息公开申请。', ['received 3: 收到3件']],
  [`${HEAD}予以公开3件咨询。`, []],
  [`${HEAD}予以公开3件咨询类政府信息公开申请。`, ['granted 3: 予以公开3件']],
  // Units that count something else.
  ['收到政府信息公开申请3元。', []],
  ['收到政府信息公开申请3人次。', []],
  ['收到政府信息公开申请3件次。', ['received 3: 收到政府信息公开申请3件次']],
  // Without a unit only where the clause ends.
  ['收到政府信息公开申请3，办结2。', ['received 3: 收到政府信息公开申请3', 'handled 2: 办结2']],
  ['收到政府信息公开申请3办结。', []],
  ['收到政府信息公开申请3（含1）。', []],
  // Neither the year before the last nor the next one.
  ['2022年收到政府信息公开申请3件。', []],
  // Some of them only, by what stands before; or a part of the year.
  ['重复收到政府信息公开申请3件。', []],
  ['上半年，收到政府信息公开申请3件。', []],
  ['网上渠道，收到政府信息公开申请3件。', []],
  ['截至年底，收到政府信息公开申请3件。', ['received 3: 收到政府信息公开申请3件']],
  // After 其中 only what means the same there, within its statement.
  ['收到政府信息公开申请9件，其中办结政府信息公开申请3件。', ['received 9: 收到政府信息公开申请9件']],
  ['其中有几件；办结政府信息公开申请3件。', ['handled 3: 办结政府信息公开申请3件']],
  [`${HEAD}其中予以公开3件。`, ['granted 3: 予以公开3件']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));

describe('several names before one number', () => {
  test.each([
    ['政府信息公开行政复议、行政诉讼共3件。', ['review+suit 3: 行政复议、行政诉讼共3件']],
    ['政府信息公开行政复议和提起行政诉讼共3件。', ['review+suit 3: 行政复议和提起行政诉讼共3件']],
    ['政府信息公开行政复议、行政诉讼各3件。', ['review 3: 行政复议、行政诉讼各3件', 'suit 3: 行政诉讼各3件']],
    [
      '政府信息公开行政复议、行政诉讼均为0件。',
      ['review 0: 行政复议、行政诉讼均为0件', 'suit 0: 行政诉讼均为0件'],
    ],
    [
      '政府信息公开行政复议、行政诉讼分别为3、1件。',
      ['review 3: 行政复议、行政诉讼分别为3', 'suit 1: 行政诉讼分别为3、1件'],
    ],
    [
      '政府信息公开行政复议、行政诉讼分别为3件和1件。',
      ['review 3: 行政复议、行政诉讼分别为3件', 'suit 1: 行政诉讼分别为3件和1件'],
    ],
    [
      '政府信息公开行政复议、行政诉讼分别为3件以及1件。',
      ['review 3: 行政复议、行政诉讼分别为3件', 'suit 1: 行政诉讼分别为3件以及1件'],
    ],
    ['政府信息公开行政复议、行政诉讼分别为3件，以及1件。', []],
    // Numbers that are too few or too far apart belong to nobody.
    ['政府信息公开行政复议、行政诉讼分别为3件。', []],
    ['政府信息公开行政复议、行政诉讼分别为3件，再加上1件。', []],
    // A mark before the first name is not its own.
    [
      `${HEAD}收到3件、予以公开、部分公开2件。`,
      ['received 3: 收到3件', 'granted+partlyGranted 2: 予以公开、部分公开2件'],
    ],
    // Verbs are not summed up: the last one, or any of them.
    [`${HEAD}收到、办结3件。`, ['handled 3: 收到、办结3件']],
    [`${HEAD}予以公开、部分公开3件。`, ['granted+partlyGranted 3: 予以公开、部分公开3件']],
    [`${HEAD}收到、办结各3件。`, ['received 3: 收到、办结各3件', 'handled 3: 办结各3件']],
    // An unknown name makes the number nobody's.
    [`${HEAD}延期、予以公开3件。`, []],
    [
      '制发规范性文件、规章3件。',
      ['normativeDocuments.issued+regulations.issued 3: 制发规范性文件、规章3件'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the name behind the number', () => {
  test.each([
    [`${HEAD}3件予以公开。`, ['granted 3: 3件予以公开']],
    [`${HEAD}其中3件予以公开。`, ['granted 3: 3件予以公开']],
    [`${HEAD}其中，3件不予公开，2件结转下年度。`, ['denied 3: 3件不予公开', 'carriedOut 2: 2件结转下年度']],
    // Without a unit, a topic, or with other words before it, it is no claim.
    [`${HEAD}3予以公开。`, []],
    ['（一）主动公开。3件予以公开。', []],
    [`${HEAD}抽查3件予以公开。`, []],
    [`${HEAD}2022年，3件予以公开。`, []],
    [`${HEAD}3件延期。`, []],
    [`${HEAD}上半年，3件予以公开。`, []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('none at all', () => {
  test('has no number', () =>
    expect(claims('本年度没有收到政府信息公开申请。')).toMatchObject([
      { value: 0, bound: 'exact', period: 'this', token: null, start: 3, end: 15 },
    ]));

  test.each([
    [
      '没有收到政府信息公开申请，没有结转下年度的申请。',
      ['received 0: 没有收到政府信息公开申请', 'carriedOut 0: 没有结转下年度的申请'],
    ],
    [
      '没有政府信息公开行政复议、行政诉讼。',
      ['review 0: 没有政府信息公开行政复议', 'suit 0: 没有政府信息公开行政复议、行政诉讼'],
    ],
    ['去年没有收到政府信息公开申请。', ['received 0: 没有收到政府信息公开申请']],
    ['2022年没有收到政府信息公开申请。', []],
    ['上半年没有收到政府信息公开申请。', []],
    ['上半年，没有收到政府信息公开申请。', []],
    ['上半年；没有收到政府信息公开申请。', ['received 0: 没有收到政府信息公开申请']],
    ['全县没有收到政府信息公开申请。', []],
    ['网上没有收到政府信息公开申请。', []],
    ['网上：没有收到政府信息公开申请。', ['received 0: 没有收到政府信息公开申请']],
    ['没有败诉的政府信息公开行政诉讼。', []],
    ['没有发生行政复议。', []],
    ['尚未发生政府信息公开行政复议。', ['review 0: 尚未发生政府信息公开行政复议']],
    ['没有受理政府信息公开申请。', ['received 0: 没有受理政府信息公开申请']],
    // What is too long for an adverbial is a statement of its own.
    [
      '在上半年的各项准备工作都做完之后，没有收到政府信息公开申请。',
      ['received 0: 没有收到政府信息公开申请'],
    ],
    [`${HEAD}没有留言，没有收到政府信息公开申请。`, ['received 0: 没有收到政府信息公开申请']],
    ['没有制发规范性文件。', ['normativeDocuments.issued 0: 没有制发规范性文件']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

test('claims stand in reading order, part by part; the preface makes none', () => {
  const text = '没有制发规范性文件。\n废止规范性文件2件，收到政府信息公开申请3件。';
  const report = written(
    text,
    {},
    {
      parts: {
        preface: '收到政府信息公开申请9件。',
        overview: text,
        problems: '办结政府信息公开申请4件。',
        others: '',
      },
    },
  );
  const found = narrativeOf(report, contextFor(report)).claims;
  expect(found.map((claim) => [claim.sentence.passage.part, subjectOf(claim), claim.value])).toEqual([
    ['overview', 'normativeDocuments.issued', 0],
    ['overview', 'normativeDocuments.repealed', 2],
    ['overview', 'received', 3],
    ['problems', 'handled', 4],
  ]);
});

test('全县 is the area’s own, and leaves no doubt', () => {
  const given: Given = { kind: 'countyAggregate', unit: '松江县人民政府' };
  expect(claims('2024年，全县新收政府信息公开申请3件。', given)[0]?.certain).toBe(true);
  expect(claims('2024年，各村民小组收到政府信息公开申请3件。', given)[0]?.certain ?? false).toBe(false);
});

test('a report of an area may speak of all of it, of a part it may not', () => {
  const given: Given = { kind: 'countyAggregate', unit: '松江县人民政府' };
  expect(told('全县收到政府信息公开申请3件。', given)).toHaveLength(1);
  expect(told('各乡镇收到政府信息公开申请3件。', given)).toEqual([]);
  expect(told('各乡镇没有收到政府信息公开申请。', given)).toEqual([]);
});

test('a report without a year', () =>
  expect(told('2022年收到政府信息公开申请3件。', { year: null })).toHaveLength(1));
