/** What surrounds a number: its clause, its year, its circle of bodies, its topic. */
import { editionById } from '../../src/form';
import type { BodyKind } from '../../src/form';
import { readNumbers } from '../../src/narrative/numbers';
import {
  abbreviates,
  clauseBefore,
  clauseOf,
  coversArea,
  ownCircle,
  periodAt,
  wholeYear,
} from '../../src/narrative/surroundings';
import { newReport } from '../../src/report';

/** The clause of the number at an index of the sentence's numbers. */
const clause = (text: string, index = 0) => {
  const tokens = readNumbers(text);
  return clauseOf(text, tokens[index]!, tokens[index - 1]);
};

describe('the clause of a number', () => {
  test.each([
    [
      '今年，收到申请3件政府信息，好。',
      0,
      { left: '收到申请', leftStart: 3, right: '政府信息', before: '今年' },
    ],
    ['收到申请3件', 0, { left: '收到申请', leftStart: 0, right: '', before: '' }],
    ['收到3件、办结2件', 1, { left: '、办结', leftStart: 4, right: '', before: '' }],
    ['收到3件办结2件', 0, { left: '收到', leftStart: 0, right: '办结', before: '' }],
    ['收到3件办结2件', 1, { left: '办结', leftStart: 4, right: '', before: '' }],
    // A colon or a bracket right before the number does not end its clause.
    ['申请：3件', 0, { left: '申请', leftStart: 0, right: '', before: '' }],
    ['好，申请：3件', 0, { left: '申请', leftStart: 2, right: '', before: '好' }],
    ['申请（3件）多', 0, { left: '申请', leftStart: 0, right: '', before: '' }],
    ['申请（3件多）', 0, { left: '申请', leftStart: 0, right: '', before: '' }],
    ['申请（3件的）', 0, { left: '', leftStart: 3, right: '的', before: '' }],
    ['申请）3件）多', 0, { left: '', leftStart: 3, right: '', before: '' }],
    ['甲：申请：3件', 0, { left: '申请', leftStart: 2, right: '', before: '' }],
  ])('%s, number %i', (text, index, expected) => expect(clause(text, index)).toEqual(expected));

  test.each(['，', '。', '；', '：', '！', '？', '（', '）'])('%s ends it at the left', (mark) =>
    expect(clause(`前${mark}收到3件`)).toMatchObject({ left: '收到', leftStart: 2 }),
  );

  test.each(['，', '。', '；', '：', '、', '！', '？', '（', '）', '5'])('%s ends it at the right', (mark) =>
    expect(clause(`收到3件申请${mark}后`).right).toBe('申请'),
  );

  test('it is no longer than 80 characters at the left', () => {
    expect(clause(`${'多'.repeat(80)}3件`)).toMatchObject({ left: '多'.repeat(80), leftStart: 0 });
    expect(clause(`${'多'.repeat(90)}3件`)).toMatchObject({ left: '多'.repeat(80), leftStart: 10 });
  });
});

test.each([
  ['今年，收到', 3, '今年'],
  ['今年；收到', 3, ''],
  ['今年收到', 2, ''],
  ['，收到', 1, ''],
  ['收到', 0, ''],
  ['去年；今年，收到', 6, '今年'],
  ['（二）今年，收到', 6, '今年'],
  // Longer than 14 characters is a clause of its own.
  [`${'长'.repeat(14)}，收到`, 15, '长'.repeat(14)],
  [`${'长'.repeat(15)}，收到`, 16, ''],
])('the clause before in %s at %i: “%s”', (text, start, expected) =>
  expect(clauseBefore(text, start)).toBe(expected),
);

test('the clause before starts at what was read already', () =>
  expect(clauseBefore('今年全年，收到', 5, 2)).toBe('全年'));

describe('the year a number speaks about', () => {
  test.each([
    ['收到', 'this'],
    ['2024年收到', 'this'],
    ['2023年收到', 'last'],
    ['2022年收到', 'other'],
    ['2025年收到', 'other'],
    ['去年收到', 'last'],
    ['上年收到', 'last'],
    ['上年度收到', 'last'],
    ['上一年度收到', 'last'],
    ['往年收到', 'last'],
    ['今年收到', 'this'],
    ['去年建成，今年收到', 'this'],
    ['去年建成，本年度收到', 'this'],
    ['今年建成，去年收到', 'last'],
    ['2022年建成，2023年收到', 'last'],
    // Only compared with.
    ['较2023年多收到', 'this'],
    ['与去年相比收到', 'this'],
    ['去年同期相比收到', 'this'],
    ['2023年较2022年收到', 'last'],
    // Only carried from or to.
    ['2023年结转', 'this'],
    ['结转至2025年', 'this'],
    ['上年结转', 'this'],
  ] as const)('%s: %s', (text, period) => expect(periodAt(text, text.length, 2024)).toBe(period));

  test('what stands behind the number does not count', () =>
    expect(periodAt('收到3件，去年4件', 2, 2024)).toBe('this'));

  test('a report without a year takes every year for its own', () => {
    expect(periodAt('2019年收到', 7, null)).toBe('this');
    expect(periodAt('去年收到', 4, null)).toBe('last');
  });
});

test.each([
  ['全年收到', true],
  ['上半年收到', false],
  ['每月收到', false],
  ['1月1日至11月', true],
  ['截至11月', false],
  ['截至12月31日，每月', true],
  ['截至年底近三年', true],
])('%s speaks of the whole year: %s', (words, whole) => expect(wholeYear(words)).toBe(whole));

test.each([
  ['住建局', '住房和城乡建设局', true],
  ['市政府办', '市人民政府办公室', true],
  ['市政府办', '市人民政府', false],
  ['建住局', '住房和城乡建设局', false],
  ['局局', '水务局', false],
  ['', '水务局', true],
  ['水', '水务局', true],
  ['局', '水务局', true],
])('%s may stand for %s: %s', (short, name, expected) => expect(abbreviates(short, name)).toBe(expected));

const report = (unit: string, kind: BodyKind | null) =>
  newReport(editionById('2021')!, { unit, kind, year: 2024 });

test.each<[string, BodyKind | null, boolean]>([
  ['松江县人民政府', 'countyAggregate', true],
  ['松江县人民政府', 'department', false],
  ['青石镇人民政府', 'cityAggregate', true],
  ['松江县人民政府', null, true],
  ['松江县', null, true],
  ['松江县水务局', null, false],
  ['松江县人民政府办公室', null, false],
])('%s as %s reports for an area: %s', (unit, kind, expected) =>
  expect(coversArea(report(unit, kind))).toBe(expected),
);

test.each<[string, BodyKind, string, boolean]>([
  ['青石镇人民政府', 'township', '全年收到', true],
  ['青石镇人民政府', 'township', '全县收到', false],
  ['松江县人民政府', 'countyAggregate', '全县收到', true],
  // A body of the area is not the area.
  ['松江县人民政府', 'countyAggregate', '县公安局共', false],
  // Nor is another body; an office of one's own is.
  ['河湾县水务局', 'department', '县公安局共', false],
  ['河湾县水务局', 'department', '县水务局共', true],
  ['河湾县水务局', 'department', '局办公室共', true],
  ['松江县水务局', 'countyAggregate', '松江县水务局共', true],
  ['松江县人民政府', 'countyAggregate', '我局共', true],
  // Fewer bodies than the area; a body's own kind of name is its own.
  ['松江县人民政府', 'countyAggregate', '各乡镇收到', false],
  ['青石镇人民政府', 'township', '各部门收到', false],
  ['白杨街道办事处', 'township', '街道收到', true],
  ['松江县人民政府办公室', 'governmentOffice', '县政府办公室收到', true],
  ['白杨街道办事处', 'countyAggregate', '街道收到', false],
])('%s (%s), own circle in %s: %s', (unit, kind, words, expected) =>
  expect(ownCircle(report(unit, kind), words)).toBe(expected),
);
