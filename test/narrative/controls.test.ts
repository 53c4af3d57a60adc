/** Numbers of the text as evidence of single figures. */
import { statedInText } from '../../src/narrative';
import type { BoundSentence } from '../../src/report';
import { contextFor, written } from './support';

const stated = (text: string, bound: readonly BoundSentence[] = []) => {
  const report = written(text, { 'requests.received.total': 12, 'requests.handled.total': 12 }, { bound });
  return statedInText(report, contextFor(report));
};

test.each([
  ['办结政府信息公开申请12件。', [{ field: 'requests.handled.total', value: 12 }]],
  // What may mean several figures, or a sum of them, is no evidence of one.
  ['收到政府信息公开申请12件。', []],
  ['政府信息公开行政诉讼12件。', []],
  ['（二）依申请公开。不予公开12件。', []],
  ['政府信息公开行政复议、行政诉讼共12件。', []],
  ['主动公开信息12条。', []],
  // Rounded, or of another year.
  ['办结政府信息公开申请约12件。', []],
  ['去年办结政府信息公开申请12件。', []],
  // Twice the same is one; two that contradict each other are left out.
  ['办结政府信息公开申请12件。办结政府信息公开申请12件。', [{ field: 'requests.handled.total', value: 12 }]],
  ['办结政府信息公开申请12件。办结政府信息公开申请13件。', []],
  [
    '没有政府信息公开行政复议，直接起诉2件，办结政府信息公开申请0件。',
    [
      { field: 'disputes.review.total', value: 0 },
      { field: 'disputes.directSuit.total', value: 2 },
      { field: 'requests.handled.total', value: 0 },
    ],
  ],
])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

describe('a sentence made from the figures is no evidence', () => {
  const made = '本年度收到政府信息公开申请12件；办结12件。';
  const bound: readonly BoundSentence[] = [{ sentence: 'requests', part: 'overview', text: made }];
  const twelve = [{ field: 'requests.handled.total', value: 12 }];

  test.each([
    [made, []],
    [`${made}办结政府信息公开申请12件。`, twelve],
    [`办结政府信息公开申请12件。${made}`, twelve],
    ['办结政府信息公开申请12件。', twelve],
  ])('%s', (text, expected) => expect(stated(text, bound)).toEqual(expected));

  test('nor is it taken for one of another part', () => {
    const report = written(made, {}, { bound });
    const moved = {
      ...report,
      parts: { ...report.parts, problems: '好。'.repeat(8) + '办结政府信息公开申请12件。' },
    };
    expect(statedInText(moved, contextFor(moved))).toEqual(twelve);
    const before = { ...report, parts: { ...report.parts, problems: '办结政府信息公开申请12件，已公开。' } };
    expect(statedInText(before, contextFor(before))).toEqual(twelve);
  });
});
