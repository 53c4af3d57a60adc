/** N-twice: what no table holds, or not yet, is the same wherever it stands. */
import { findingsOf, mended, said, written } from './support';

const text = '主动公开信息196条。\n（三）管理。全年累计主动公开信息190条。';

test('holds', () => {
  expect(said(written('主动公开信息196条。\n全年主动公开政府信息196条。'))).toEqual([]);
  expect(said(written('通过网站主动公开信息196条，通过公众号主动公开信息20条。'))).toEqual([]);
});

test('breaks', () => {
  const report = written(text);
  const [finding] = findingsOf(report);
  expect(findingsOf(report)).toHaveLength(1);
  expect(finding).toMatchObject({
    id: 'N-twice:overview.published',
    severity: 'warning',
    message: '一、（三）“全年累计主动公开信息190条”，与一、“主动公开信息196条”不一致',
    fields: [],
    expected: 196,
    actual: 190,
    difference: -6,
    follows: null,
  });
  expect(mended(report, finding!)).toBe(text.replace('190', '196'));
});

test('figures that are not filled in yet', () => {
  const twice = '收到政府信息公开申请3件。\n全年收到政府信息公开申请4件。';
  const report = { ...written(twice), figures: new Map() };
  expect(said(report).map(([rule]) => rule)).toEqual(['N-twice']);
});

test('the repair keeps how the number is written', () => {
  const report = written('主动公开信息196条。\n主动公开信息 一百九十 条。');
  const [finding] = findingsOf(report);
  expect(finding?.suggestions).toEqual([
    {
      message: '改为“一百九十六条”',
      slip: null,
      decided: true,
      figures: [],
      texts: [{ part: 'overview', start: 19, end: 23, from: '一百九十', to: '一百九十六' }],
    },
  ]);
  expect(finding).toMatchObject({
    message: '一、“主动公开信息一百九十条”，与一、“主动公开信息196条”不一致',
    excerpt: { start: 12, end: 26 },
  });
});

test('none where there was one: nothing to put in its stead', () => {
  const twice = '收到政府信息公开申请3件。\n没有收到政府信息公开申请。';
  const of = (text: string) => ({ ...written(text), figures: new Map() });
  // One has a unit and the other has none: they are not held against each other.
  expect(said(of(twice))).toEqual([]);
  expect(said(of('没有收到政府信息公开申请。\n没有收到政府信息公开申请。'))).toEqual([]);
});

test.each([
  // Each later one is held against the first.
  ['主动公开信息196条。主动公开信息190条。主动公开信息196条。主动公开信息191条。', [190, 191]],
  // Rounded, of another year, or in another unit.
  ['主动公开信息196条。主动公开信息约190条。', []],
  ['主动公开信息约190条。主动公开信息196条。', []],
  ['主动公开信息196条。去年，主动公开信息190条。', []],
  ['主动公开信息196条。主动公开信息190件。', []],
])('%s', (told, actual) => {
  const found = findingsOf(written(told));
  expect(found.map((finding) => finding.actual)).toEqual(actual);
  expect(found.every(({ expected }) => expected === 196)).toBe(true);
});

test('across parts, but not figures that the tables have', () => {
  const parts = { overview: '主动公开信息196条。', problems: '主动公开信息190条，目录更新偏慢。' };
  const report = written('');
  expect(said({ ...report, parts: { ...report.parts, ...parts } })).toEqual([
    ['N-twice', '五、“主动公开信息190条”，与一、“主动公开信息196条”不一致'],
  ]);
  const figures = { 'requests.handled.total': 3 };
  expect(
    said(written('办结政府信息公开申请3件。\n办结政府信息公开申请4件。', figures)).map(([rule]) => rule),
  ).toEqual(['N-handled']);
});

describe('other numbers, known again by their own words', () => {
  const TRAINING = '举办依申请公开业务培训班3期。';

  test.each([
    ['举办依申请公开业务培训班4期。', '一、“举办依申请公开业务培训班4期”'],
    ['全年共举办依申请公开业务培训班4期。', '一、“全年共举办依申请公开业务培训班4期”'],
    ['\n（三）管理。2024年，举办了依申请公开业务培训班4期。', '一、（三）“举办了依申请公开业务培训班4期”'],
  ])('%s is held against it', (text, place) =>
    expect(said(written(`${TRAINING}${text}`))).toEqual([
      ['N-twice', `${place}，与一、“举办依申请公开业务培训班3期”不一致`],
    ]),
  );

  test.each([
    '举办依申请公开业务培训班3期。',
    // Of another year, of a part of the year or of other bodies, in another unit, or rounded.
    '去年举办依申请公开业务培训班4期。',
    '上半年举办依申请公开业务培训班2期。',
    '上半年，举办依申请公开业务培训班2期。',
    '全县举办依申请公开业务培训班9期。',
    '举办依申请公开业务培训班30人次。',
    '举办依申请公开业务培训班约4期。',
    // Other words; a part.
    '举办依申请公开系统培训班4期。',
    '全年培训9场，其中举办依申请公开业务培训班4期。',
  ])('%s is not', (text) => expect(said(written(`${TRAINING}${text}`))).toEqual([]));

  test('words that are too short say too little, and items of lists are no statements', () => {
    expect(said(written('举办业务培训3期。举办业务培训4期。'))).toEqual([]);
    expect(
      said(
        written(
          '公开信息60条：财政预算决算信息20条、机构职能40条。公开信息30条：财政预算决算信息10条、机构职能20条。',
        ),
      ),
    ).toEqual([]);
  });
});
