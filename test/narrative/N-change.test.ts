/** N-change: increases, decreases and percentages against last year’s report, or within the sentence. */
import type { CheckContext } from '../../src/findings';
import { checkNarrative } from '../../src/narrative';
import { contextFor, findingsOf, mended, said, written } from './support';
import type { Figures } from './support';

const now = { 'requests.received.total': 12 };
const before = (received: number) =>
  written('', { 'requests.received.total': received }, { year: 2023, parts: undefined as never });
const last = before(9);

test.each([
  '收到政府信息公开申请12件，与去年相比增加3件。',
  '收到政府信息公开申请12件，同比增长33.3%。',
  '收到政府信息公开申请12件，较2023年增加3件，增长33.33%。',
  '收到政府信息公开申请12件，比上年增长33%。',
])('holds against last year: %s', (text) => expect(said(written(text, now), last)).toEqual([]));

test.each([
  '收到政府信息公开申请12件，与去年相比减少1件。',
  '公开信息110条，同比增加10条，增长10%。',
  '去年公开信息80条，今年公开信息100条，增加20条，增长25%。',
  '公开信息100条，较上年的80条增加20条。',
  '公开信息100条，同比增长两成，办结率增加到98%。',
])('holds without last year’s report: %s', (text) => expect(said(written(text, now))).toEqual([]));

test.each([
  ['收到政府信息公开申请12件，与去年相比增加2件。', '一、“与去年相比增加2件”，本年12、上年9，应为增加3件'],
  ['收到政府信息公开申请12件，同比增长30%。', '一、“同比增长30%”，本年12、上年9，应为增加33%'],
  ['收到政府信息公开申请12件，同比减少3件。', '一、“同比减少3件”，本年12、上年9，应为增加3件'],
  ['收到政府信息公开申请12件，与去年持平。', '一、“与去年持平”，本年12、上年9，应为增加3件'],
])('breaks against last year: %s', (text, message) =>
  expect(said(written(text, now), last)).toEqual([['N-change', message]]),
);

test.each([
  ['公开信息110条，同比增加10条，增长11%。', '一、“增长11%”，本年110、上年100，应为增加10%'],
  ['去年公开信息80条，今年公开信息100条，增加30条。', '一、“增加30条”，本年100、上年80，应为增加20条'],
])('breaks within the sentence: %s', (text, message) =>
  expect(said(written(text, now))).toEqual([['N-change', message]]),
);

test('the finding, and its repair turns the direction too', () => {
  const report = written('收到政府信息公开申请12件，同比减少2件。', now);
  const [finding] = findingsOf(report, last);
  expect(finding).toMatchObject({
    id: 'N-change:overview.received.count',
    severity: 'warning',
    fields: ['requests.received.total'],
    expected: 3,
    actual: -2,
    difference: -5,
    follows: null,
  });
  expect(mended(report, finding!)).toBe('收到政府信息公开申请12件，同比增加3件。');
});

test('another year’s report is not last year’s', () => {
  expect(said(written('收到政府信息公开申请12件，同比增加2件。', now), { ...last, year: 2022 })).toEqual([]);
});

test('the whole finding on a percentage, in the digits and the words it is written in', () => {
  const text = '（二）依申请公开。收到政府信息公开申请12件，比去年增长３０．５％。';
  const report = written(text, now);
  expect(findingsOf(report, last)).toEqual([
    {
      id: 'N-change:overview.received.percent',
      rule: 'N-change',
      severity: 'warning',
      table: null,
      excerpt: { part: 'overview', start: 9, end: 34, sentence: text.slice(9) },
      message: '一、（二）“比去年增长３０．５％”，本年12、上年9，应为增加33.3%',
      fields: ['requests.received.total'],
      addresses: [],
      expected: 33.3,
      actual: 30.5,
      difference: -2.8,
      follows: null,
      suggestions: [
        {
          message: '改为“增长３３.３%”',
          slip: null,
          decided: true,
          figures: [],
          texts: [{ part: 'overview', start: 28, end: 32, from: '３０．５', to: '３３.３' }],
        },
      ],
    },
  ]);
});

test('持平 where it is not so: nothing to put in its stead', () => {
  const report = written('好。收到政府信息公开申请12件，与2023年持平。', now);
  expect(findingsOf(report, before(15))).toMatchObject([
    {
      id: 'N-change:overview.received.same',
      message: '一、“与2023年持平”，本年12、上年15，应为减少3件',
      fields: ['requests.received.total'],
      expected: -3,
      actual: 0,
      difference: 3,
      follows: null,
      suggestions: [],
    },
  ]);
  expect(said(report, before(12))).toEqual([]);
  expect(said(report, null)).toEqual([]);
});

test.each([
  // The claim right before it is meant, in its own sentence.
  ['与去年持平，收到政府信息公开申请12件。'],
  ['收到政府信息公开申请12件。与去年持平。'],
  ['公开信息12条，与去年持平。'],
  ['收到政府信息公开申请12件，与去年基本持平。'],
])('nothing to hold 持平 against: %s', (text) => expect(said(written(text, now), last)).toEqual([]));

test('持平 where there are none', () => {
  expect(said(written('没有收到政府信息公开申请，与去年持平。'), last)).toEqual([
    ['N-change', '一、“与去年持平”，本年0、上年9，应为减少9'],
  ]);
});

test('持平 speaks of the number right before it', () => {
  const figures = { 'requests.received.total': 12, 'requests.handled.total': 9 };
  const earlier = written('', { 'requests.received.total': 12, 'requests.handled.total': 8 }, { year: 2023 });
  const text = '收到政府信息公开申请12件，办结9件，与去年持平，收到12件。';
  expect(findingsOf(written(text, figures), earlier).map(({ id }) => id)).toEqual([
    'N-change:overview.handled.same',
  ]);
});

const changed = (text: string, repaired: string, previous = last, figures: Figures = now) => {
  const report = written(text, figures);
  const [finding, ...others] = findingsOf(report, previous);
  expect(others).toEqual([]);
  expect(mended(report, finding!)).toBe(repaired);
  return finding;
};

describe('repairs', () => {
  test.each([
    // The word stays where the direction is right, the number where only the direction is wrong.
    ['同比上升２件', '同比上升３件', '改为“上升３件”'],
    ['同比下降3件', '同比增加3件', '改为“增加3件”'],
    ['同比下降十件', '同比增加三件', '改为“增加三件”'],
    ['较2023年减少 33.3 ％', '较2023年增加 33.3 ％', '改为“增加33.3%”'],
    ['减少后比去年减少2件', '减少后比去年增加3件', '改为“增加3件”'],
    ['同比增长33.8%', '同比增长33.3%', '改为“增长33.3%”'],
    ['同比增长34%', '同比增长33%', '改为“增长33%”'],
    ['与去年相比多了2件', '与去年相比多了3件', '改为“多3件”'],
  ])('%s becomes %s', (from, to, message) => {
    const finding = changed(`收到政府信息公开申请12件，${from}。`, `收到政府信息公开申请12件，${to}。`);
    expect(finding?.suggestions).toHaveLength(1);
    expect(finding?.suggestions[0]?.message).toBe(message);
  });

  test('downwards', () => {
    const finding = changed(
      '收到政府信息公开申请12件，同比增长20%。',
      '收到政府信息公开申请12件，同比减少20%。',
      before(15),
    );
    expect(finding).toMatchObject({ expected: -20, actual: 20, difference: 40 });
    expect(finding?.message).toBe('一、“同比增长20%”，本年12、上年15，应为减少20%');
  });

  test('no change at all keeps the word', () => {
    const finding = changed(
      '收到政府信息公开申请12件，同比减少2件。',
      '收到政府信息公开申请12件，同比减少0件。',
      before(12),
    );
    expect(finding).toMatchObject({ expected: 0, actual: -2 });
    expect(finding?.message).toBe('一、“同比减少2件”，本年12、上年12，应为持平');
  });
});

describe('what a change is of', () => {
  test.each([
    // The number before it of the same statement.
    ['收到政府信息公开申请12件；另比去年增加2件。', []],
    ['收到政府信息公开申请12件，好，比去年增加2件。', ['received.count']],
    ['收到政府信息公开申请12件，好评率98%，比去年增加2件。', []],
    ['收到政府信息公开申请约12件，比去年增加2件。', []],
    ['比去年增加2件。', []],
    // Against a year that is named, and no other.
    ['收到政府信息公开申请12件，增加2件。', []],
    ['收到政府信息公开申请12件，较2022年增加2件。', []],
    ['收到政府信息公开申请12件，较2023年增加2件。', ['received.count']],
    ['收到政府信息公开申请12件，环比增加2件，同比增加3件。', []],
    // Rounded, of another unit, or a result instead of a change.
    ['收到政府信息公开申请12件，比去年增加2余件。', []],
    ['收到政府信息公开申请12件，比去年增加2人。', []],
    ['收到政府信息公开申请12件，比去年增加到2件。', []],
    ['收到政府信息公开申请12件，比去年增加2件，增长33.3%。', ['received.count']],
    ['收到政府信息公开申请12件，比去年增加3件，增长30%。', ['received.percent']],
    ['收到政府信息公开申请12件，比去年增加2件，增长30%。', ['received.count', 'received.percent']],
  ])('%s', (text, subjects) =>
    expect(findingsOf(written(text, now), last).map(({ id }) => id)).toEqual(
      subjects.map((subject) => `N-change:overview.${subject}`),
    ),
  );

  test.each([
    ['公开信息110条，同比增加10条，增长11%。', ['text.percent']],
    ['公开信息110条，同比增加10条，增长9.9%。', ['text.percent']],
    ['公开信息110条，同比增加10条，增长10.0%。', []],
    ['公开信息90条，同比减少10条，下降10%。', []],
    ['公开信息90条，同比减少10条，增长10%。', ['text.percent']],
    ['公开信息110条，同比增加约10条，增长11%。', []],
    ['公开信息110条，同比增加10次，增长11%。', []],
    ['去年公开信息80条，今年公开信息100条，增加30条。', ['text.count']],
    ['2023年公开信息80条，今年公开信息100条，同比增加30条。', ['text.count']],
    ['2022年公开信息80条，今年公开信息100条，同比增加30条。', []],
    ['去年公开信息约80条，今年公开信息100条，增加30条。', []],
    ['去年公开信息80次，今年公开信息100条，增加30条。', []],
    ['公开信息10条，同比增加10条，增长50%。', []],
    // Another number's change, and a part of the change.
    ['公开信息110条，同比增加10条；发布图片55条，同比增长20%。', []],
    ['公开信息110条，同比增加10条，其中图解同比增加5条。', []],
  ])('within the sentence: %s', (text, subjects) =>
    expect(findingsOf(written(text)).map(({ id }) => id)).toEqual(
      subjects.map((subject) => `N-change:overview.${subject}`),
    ),
  );

  test('from nothing there is no percentage', () => {
    const report = written('收到政府信息公开申请12件，同比增长90%。', now);
    expect(said(report, before(0))).toEqual([]);
  });

  test('with or without those carried in, it is right of one pair', () => {
    const figures = { 'requests.received.total': 12, 'requests.carriedIn.total': 3 };
    const earlier = written(
      '',
      { 'requests.received.total': 9, 'requests.carriedIn.total': 1 },
      { year: 2023 },
    );
    const rules = (text: string) => said(written(text, figures), earlier).map(([rule]) => rule);
    expect(rules('共受理依申请公开15件，比去年增加5件。')).toEqual([]);
    expect(rules('共受理依申请公开15件，比去年增加3件。')).toEqual([]);
    expect(rules('共受理依申请公开15件，比去年增加4件。')).toEqual(['N-change']);
    // Last year's report does not say what was carried in: nobody can tell.
    const told = [...earlier.figures].filter(([id]) => !id.startsWith('requests.carriedIn.'));
    const partly = { ...earlier, figures: new Map(told) };
    expect(said(written('共受理依申请公开15件，比去年增加4件。', figures), partly)).toEqual([]);
  });

  test('not of a body that was reorganised, of no report, or of one without its figures', () => {
    const report = written('收到政府信息公开申请12件，同比增加2件。', now);
    const rules = (given: Partial<CheckContext>) =>
      checkNarrative(report, { ...contextFor(report, last), ...given }).map(({ rule }) => rule);
    expect(rules({})).toEqual(['N-change']);
    expect(rules({ reorganised: true })).toEqual([]);
    expect(rules({ previous: null })).toEqual([]);
    expect(rules({ previous: { ...last, figures: new Map() } })).toEqual([]);
    expect(rules({ previous: { ...last, year: 2025 } })).toEqual([]);
    expect(said({ ...report, year: null }, last)).toEqual([]);
  });
});

describe('a number of several readings', () => {
  // 3646 were received, 3650 with those carried in; the year before 3541 and 3590.
  const figures = { 'requests.received.total': 3646, 'requests.carriedIn.total': 4 };
  const earlier = written(
    '',
    { 'requests.received.total': 3541, 'requests.carriedIn.total': 49 },
    { year: 2023 },
  );
  const told = (text: string) => said(written(text, figures), earlier);

  test.each(['2.97%', '2.965%', '3.0%'])('%s is right of what it says', (share) =>
    expect(told(`受理政府信息公开申请3646件，较上年增长${share}。`)).toEqual([]),
  );
  test('1.67% is right of the other reading', () =>
    expect(told('受理政府信息公开申请3646件，较上年增长1.67%。')).toEqual([]));

  test('the change that is offered is that of its own reading', () => {
    const text = '受理政府信息公开申请3646件，较上年增长1.80%。';
    const report = written(text, figures);
    const [finding, ...others] = findingsOf(report, earlier);
    expect(others).toEqual([]);
    expect(finding?.message).toBe('一、“较上年增长1.80%”，本年3646、上年3541，应为增加2.97%');
    expect(mended(report, finding!)).toBe('受理政府信息公开申请3646件，较上年增长2.97%。');
    const carried = written('受理政府信息公开申请3650件，较上年增长1.80%。', figures);
    expect(findingsOf(carried, earlier)[0]?.message).toBe(
      '一、“较上年增长1.80%”，本年3650、上年3590，应为增加1.67%',
    );
  });
});
