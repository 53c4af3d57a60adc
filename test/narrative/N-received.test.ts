/** N-received: what the text says was received is the year's new requests, with or without those carried in. */
import { claimed, findingsOf, mended, said, written } from './support';

const FIGURES = { 'requests.received.total': 3, 'requests.carriedIn.total': 2 };
const place = { kind: 'sheet', grid: '一、总体情况', row: 4, column: 1 } as const;

test.each([
  '收到政府信息公开申请3件。',
  '共受理依申请公开5件。',
  '新收三件政府信息公开申请。',
  '（二）依申请公开。全年受理３件。',
])('holds: %s', (text) => {
  expect(said(written(text, FIGURES))).toEqual([]);
  expect(claimed(written(text, FIGURES))).toHaveLength(1);
});

test('breaks: the whole finding, the nearer reading offered', () => {
  const report = {
    ...written('（二）依申请公开。2024年，我镇收到政府信息公开申请6件。', FIGURES),
    partPlaces: { preface: [], overview: [place], problems: [], others: [] },
  };
  expect(findingsOf(report)).toEqual([
    {
      id: 'N-received:overview.received',
      rule: 'N-received',
      severity: 'error',
      table: null,
      excerpt: { part: 'overview', start: 9, end: 30, sentence: '2024年，我镇收到政府信息公开申请6件。' },
      message: '一、（二）“收到政府信息公开申请6件”，表三为3件或5件',
      fields: ['requests.received.total'],
      addresses: [place],
      expected: 3,
      actual: 6,
      difference: 3,
      follows: null,
      suggestions: [
        {
          message: '改为“5件”',
          slip: null,
          decided: true,
          figures: [],
          texts: [{ part: 'overview', start: 27, end: 28, from: '6', to: '5' }],
        },
      ],
    },
  ]);
});

test.each([
  ['收到政府信息公开申请六件。', '收到政府信息公开申请五件。'],
  ['收到政府信息公开申请６件。', '收到政府信息公开申请５件。'],
  ['收到政府信息公开申请 6 件。', '收到政府信息公开申请 5 件。'],
  ['收到 6 件政府信息公开申请。', '收到 5 件政府信息公开申请。'],
])('the repair keeps the style: %s', (text, repaired) => {
  const report = written(text, FIGURES);
  expect(mended(report, findingsOf(report)[0]!)).toBe(repaired);
});

test('the second finding about the same has an ordinal', () => {
  const report = written('收到政府信息公开申请4件。\n收到政府信息公开申请6件。', FIGURES);
  expect(findingsOf(report).map(({ id }) => id)).toEqual([
    'N-received:overview.received',
    'N-received:overview.received#2',
  ]);
});

test('none received', () => {
  const text = '本年度没有收到政府信息公开申请。';
  expect(said(written(text))).toEqual([]);
  expect(said(written(text, FIGURES))).toEqual([
    ['N-received', '一、“没有收到政府信息公开申请”，表三为3件或5件'],
  ]);
});

test('waits until the figures are filled in', () => {
  const report = written('收到政府信息公开申请4件。', FIGURES);
  expect(said({ ...report, figures: new Map() })).toEqual([]);
});
