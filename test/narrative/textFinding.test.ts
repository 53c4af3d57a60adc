/** How findings on a text are made: place, quote, changes, addresses, ids. */
import type { Finding } from '../../src/findings';
import type { FieldId } from '../../src/form';
import { narrativeOf } from '../../src/narrative/narrative';
import type { Narrative, NarrativeFinding } from '../../src/narrative/narrative';
import { passageOf } from '../../src/narrative/passage';
import {
  partFinding,
  passageChange,
  placeName,
  quote,
  sentenceFinding,
  sourceOf,
  textChange,
  textSuggestion,
  withOrdinals,
} from '../../src/narrative/textFinding';
import type { Report } from '../../src/report';
import { contextFor, written } from './support';

const TEXT = '（一） 好。共 １２ 件。\n（二）尾。\n三、其他。\n续。';
const cell = (row: number) => ({ kind: 'sheet', grid: '一、总体情况', row, column: 1 }) as const;
const field = (id: string) => id as FieldId;
const received = field('requests.received.total');

const report: Report = {
  ...written(TEXT),
  partPlaces: { preface: [cell(0)], overview: [cell(4), cell(5)], problems: [], others: [] },
};
const narrative: Narrative = narrativeOf(report, contextFor(report));
const overview = narrative.passages[1]!;
const sentence = (index: number) => overview.sentences[index]!;

describe('the place', () => {
  test.each([
    [0, '一、（一）'],
    [1, '一、（二）'],
    // Only numbers in brackets are told: 一、三、 would be no place.
    [2, '一、'],
    [3, '一、'],
  ])('paragraph %i is %s', (index, place) =>
    expect(placeName(narrative, overview, overview.paragraphs[index])).toBe(place),
  );

  test.each([
    ['preface', '前言：'],
    ['overview', '一、'],
    ['problems', '五、'],
    ['others', '六、'],
  ] as const)('the whole of %s is %s', (part, place) =>
    expect(placeName(narrative, passageOf(part, '文'))).toBe(place),
  );
});

test.each([
  ['共 12 件\n好', '共12件好'],
  ['一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
  ['一二三四五六七八九十一二三四五六七八九十末', '一二三四五六七八九…三四五六七八九十末'],
  ['', ''],
])('%s is quoted as %s', (text, expected) => expect(quote(text)).toBe(expected));

test('what stands in the source between two places of a sentence', () => {
  expect(sourceOf(sentence(0), 0, 4)).toBe('（一） 好');
  expect(sourceOf(sentence(1), 1, 3)).toBe('１２');
  expect(sourceOf(sentence(1), 0, 5)).toBe('共 １２ 件。');
});

test('a change of a sentence is one of the source', () => {
  expect(textChange(sentence(1), 1, 3, '１３')).toEqual({
    part: 'overview',
    start: 8,
    end: 10,
    from: '１２',
    to: '１３',
  });
  expect(passageChange(overview, 6, 8, '')).toEqual({
    part: 'overview',
    start: 8,
    end: 10,
    from: '１２',
    to: '',
  });
});

test('a suggestion of words changes no figure', () => {
  const change = { part: 'overview', start: 0, end: 1, from: '甲', to: '乙' } as const;
  expect(textSuggestion('改', [change])).toEqual({
    message: '改',
    slip: null,
    decided: true,
    figures: [],
    texts: [change],
  });
});

describe('a finding on a sentence', () => {
  test('has its excerpt from the source, its address, and nothing that was not given', () => {
    expect(sentenceFinding(narrative, sentence(1), { rule: 'N-twice', subject: 'x', message: '话' })).toEqual(
      {
        id: 'N-twice:overview.x',
        rule: 'N-twice',
        severity: 'warning',
        table: null,
        excerpt: { part: 'overview', start: 6, end: 13, sentence: '共 １２ 件。' },
        message: '话',
        fields: [],
        addresses: [cell(4)],
        expected: null,
        actual: null,
        difference: null,
        follows: null,
        suggestions: [],
      },
    );
  });

  test('stands where its paragraph stands; a paragraph without a place has none', () => {
    const addresses = (index: number) =>
      sentenceFinding(narrative, sentence(index), { rule: 'N-twice', subject: 'x', message: '' }).addresses;
    expect(addresses(2)).toEqual([cell(5)]);
    expect(addresses(3)).toEqual([]);
  });

  test('leads to the cells of its figures too, after the text', () => {
    const figure = { ...report.figures.get(received)!, address: cell(9) };
    const placed = { ...report, figures: new Map([...report.figures, [received, figure]]) };
    const made = sentenceFinding({ ...narrative, report: placed }, sentence(1), {
      rule: 'N-received',
      subject: 'received',
      message: '',
      fields: [received],
    });
    expect(made.addresses).toEqual([cell(4), cell(9)]);
    expect(made.fields).toEqual([received]);
  });

  test.each<[number | null, number | null, number | null]>([
    [3, 4, 1],
    [4, 3, -1],
    [0.1, 0.3, 0.2],
    [0, 0, 0],
    [null, 4, null],
    [3, null, null],
  ])('%s expected, %s there: the difference is %s', (expected, actual, difference) => {
    const matter = { rule: 'N-received', subject: 'x', message: '', expected, actual } as const;
    expect(sentenceFinding(narrative, sentence(1), matter)).toMatchObject({ expected, actual, difference });
  });

  test('weighs as its rule does unless it is said otherwise', () => {
    const matter = { rule: 'N-received', subject: 'x', message: '' } as const;
    expect(sentenceFinding(narrative, sentence(1), matter).severity).toBe('error');
    expect(sentenceFinding(narrative, sentence(1), { ...matter, severity: 'warning' }).severity).toBe(
      'warning',
    );
  });
});

test('a finding on a part has the whole text for its excerpt', () => {
  expect(
    partFinding(narrative, 'overview', { rule: 'N-length', subject: 'length', message: '长' }),
  ).toMatchObject({
    id: 'N-length:overview.length',
    excerpt: { part: 'overview', start: 0, end: TEXT.length, sentence: TEXT },
    addresses: [cell(4)],
  });
  expect(
    partFinding(narrative, 'preface', { rule: 'N-problems', subject: 'empty', message: '' }),
  ).toMatchObject({
    id: 'N-problems:preface.empty',
    excerpt: { part: 'preface', start: 0, end: 0, sentence: '' },
    addresses: [cell(0)],
  });
});

test('what is found first keeps its id, the others are counted', () => {
  const finding = (id: string) => ({ id, message: id }) as Finding as NarrativeFinding;
  expect(withOrdinals([finding('a'), finding('b'), finding('a'), finding('a')])).toEqual([
    { id: 'a', message: 'a' },
    { id: 'b', message: 'b' },
    { id: 'a#2', message: 'a' },
    { id: 'a#3', message: 'a' },
  ]);
  expect(withOrdinals([])).toEqual([]);
});
