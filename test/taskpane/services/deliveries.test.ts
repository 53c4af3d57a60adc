/** What files that leave the pane are called: a name that every system takes, whatever the body is called. */
import type { CheckResult } from '../../../src/findings';
import { makePicture, makeTablePicture } from '../../../src/taskpane/exporting/pictures';
import type { PictureKind } from '../../../src/taskpane/exporting/pictures';
import { makeDelivery, makeFindingsDelivery } from '../../../src/taskpane/services/deliveries';
import type { DeliveryKind, DeliveryOptions } from '../../../src/taskpane/services/deliveries';
import type { Report } from '../../../src/report';
import { literalReport } from '../../support/literalTables';

// Node draws nothing; the browser's own drawing is tried in test/e2e.
jest.mock('../../../src/taskpane/exporting/rasterize', () => ({
  rasterize: () => Promise.resolve(Uint8Array.of(0x89)),
}));

const REST = '2024年政府信息公开工作年度报告';
const called = (unit: string, year: number | null = 2024): Report => ({
  ...literalReport('2021'),
  unit,
  year,
});
const nameOf = async (unit: string, year?: number | null) =>
  (await makeDelivery('json', called(unit, year))).file;

test.each([
  ['a slash', '甲/乙'],
  ['a backslash', '甲\\乙'],
  ['a colon', '甲:乙'],
  ['an asterisk', '甲*乙'],
  ['a question mark', '甲?乙'],
  ['a quote', '甲"乙'],
  ['angle brackets', '甲<>乙'],
  ['a bar', '甲|乙'],
  ['control characters', '甲\u0000\u0008\u001f\u007f\u0085乙'],
  ['line ends', '甲\r\n\u2028\u2029乙'],
  ['characters of no width', '甲\u200b\ufeff乙'],
  ['half a character', '甲\ud800乙'],
  ['all of them, more than once', '//甲::"?*乙<|>\\'],
  ['dots in front', '..甲乙'],
  ['spaces in front', ' \u3000甲乙'],
  ['dots and spaces in front, behind what is refused', '/. ./ 甲乙'],
])('a name with %s has none of it', async (_, unit) => {
  expect(await nameOf(unit)).toBe(`甲乙${REST}.json`);
});

test.each([
  ['a tab is a space', '甲\t乙', `甲 乙${REST}.json`],
  ['a character of two halves stays', '𠮷镇', `𠮷镇${REST}.json`],
  ['brackets, dots within and wide marks stay', '甲（一）.乙：丙', `甲（一）.乙：丙${REST}.json`],
  ['nobody named', '', `${REST}.json`],
])('%s', async (_, unit, file) => {
  expect(await nameOf(unit)).toBe(file);
});

test('no year leaves no gap in front', async () => {
  expect(await nameOf('', null)).toBe('年政府信息公开工作年度报告.json');
});

describe('every kind of file is called after the body, without what is refused', () => {
  const report = called('./甲:乙');

  test.each<[DeliveryKind, DeliveryOptions, string]>([
    ['word', {}, `甲乙${REST}.docx`],
    ['page', {}, `甲乙${REST}.html`],
    ['csv', {}, `甲乙${REST}.csv`],
    ['json', {}, `甲乙${REST}.json`],
    [
      'word',
      { portion: { kind: 'part', index: 3 } },
      `甲乙${REST}（四、政府信息公开行政复议、行政诉讼情况）.docx`,
    ],
    ['page', { portion: { kind: 'table', table: 'disputes' } }, `甲乙${REST}（表四）.html`],
    ['word', { draft: true }, `甲乙${REST}（草稿）.docx`],
    [
      'page',
      { draft: true, portion: { kind: 'table', table: 'disputes' } },
      `甲乙${REST}（表四）（草稿）.html`,
    ],
  ])('%s %j', async (kind, options, file) => {
    expect((await makeDelivery(kind, report, options)).file).toBe(file);
  });

  test.each<[PictureKind, string]>([
    ['png', `甲乙${REST}（图解）.png`],
    ['svg', `甲乙${REST}（图解）.svg`],
    ['word', `甲乙${REST}（含图解）.docx`],
    ['page', `甲乙${REST}（含图解）.html`],
  ])('图解 as %s', async (kind, file) => {
    const picture = { svg: '<svg/>', width: 1, height: 1, title: '图', description: '述' };
    expect((await makePicture(kind, picture, report)).file).toBe(file);
  });

  test('a table as a picture', async () => {
    expect((await makeTablePicture(report, 'requests', '三')).file).toBe(`甲乙${REST}（三）.png`);
  });

  test.each([
    ['word', 'zh-CN', `甲乙${REST}检查结果.docx`],
    ['csv', 'zh-CN', `甲乙${REST}检查结果.csv`],
    ['csv', 'en-US', `甲乙${REST} findings.csv`],
  ] as const)('findings as %s, %s', async (kind, locale, file) => {
    const result: CheckResult = {
      findings: [],
      state: 'agrees',
      missing: [],
      checked: 9,
      unassessed: 0,
    };
    expect((await makeFindingsDelivery(kind, { report, result }, locale)).file).toBe(file);
  });
});
