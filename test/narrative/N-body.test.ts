/** N-body: no other body of the same kind reports in this report. */
import type { Report } from '../../src/report';
import { ASSESSED, findingsOf, mended, said, written } from './support';

const FIGURES = { 'requests.received.total': 3 };

test.each([
  ['青石镇人民政府', '青石镇收到政府信息公开申请3件。'],
  ['河湾县青石镇人民政府', '青石镇人民政府收到政府信息公开申请3件。'],
  ['河湾县住房和城乡建设局', '县住建局收到政府信息公开申请3件。'],
  ['河湾县发展和改革局', '我局收到政府信息公开申请3件，县政务服务局公开目录。'],
  ['青石镇人民政府', '县教育局公开信息20条。'],
])('holds: %s: %s', (unit, text) => expect(said(written(text, FIGURES, { unit }))).toEqual([]));

test('breaks: a text copied from a neighbour', () => {
  const report = written('2024年，白杨镇收到政府信息公开申请3件。', FIGURES);
  const [finding] = findingsOf(report);
  expect(findingsOf(report)).toHaveLength(1);
  expect(finding).toMatchObject({
    id: 'N-body:overview.白杨镇',
    rule: 'N-body',
    severity: 'warning',
    message: '一、“白杨镇”不是本机关（青石镇人民政府）',
    fields: [],
    expected: null,
  });
  expect(mended(report, finding!)).toBe('2024年，青石镇收到政府信息公开申请3件。');
});

test('breaks: an office', () => {
  const given = { unit: '河湾县水务局', kind: 'department' } as const;
  expect(said(written('县民政局收到政府信息公开申请3件。', FIGURES, given))).toEqual([
    ['N-body', '一、“县民政局”不是本机关（河湾县水务局）'],
  ]);
});

test('a full name is replaced by the full name, where it stands', () => {
  const text = '好。今年，白杨镇 人民政府收到政府信息公开申请3件。';
  const report = written(text, FIGURES);
  const [finding] = findingsOf(report);
  expect(finding).toMatchObject({
    id: 'N-body:overview.白杨镇人民政府',
    message: '一、“白杨镇 人民政府”不是本机关（青石镇人民政府）',
    excerpt: { start: 2, end: 26 },
    suggestions: [
      {
        message: '改为“青石镇人民政府”',
        texts: [{ part: 'overview', start: 5, end: 13, from: '白杨镇 人民政府', to: '青石镇人民政府' }],
      },
    ],
  });
});

test('each other name once, wherever it comes first', () => {
  const text =
    '白杨镇收到政府信息公开申请3件。\n白杨镇公开信息5条。\n柳河乡公开信息6条。\n白杨镇公开信息5条。';
  expect(findingsOf(written(text, FIGURES)).map(({ id, excerpt }) => [id, excerpt?.start])).toEqual([
    ['N-body:overview.白杨镇', 0],
    ['N-body:overview.柳河乡', 28],
  ]);
});

test.each<[string, string, Partial<Report>, readonly string[]]>([
  ['another kind of body', '白杨局收到政府信息公开申请3件。', {}, []],
  ['no number', '白杨镇公开信息及时。', {}, []],
  ['neither requests nor information', '白杨镇收到来信3件。', {}, []],
  ['not a name', '各乡镇公开信息3条。', {}, []],
  ['a county reports for its towns', `白杨镇公开信息3条。${ASSESSED}`, { kind: 'countyAggregate' }, []],
  ['an office of a government', `白杨镇公开信息3条。${ASSESSED}`, { kind: 'governmentOffice' }, []],
  ['a unit without a name', '白杨镇公开信息3条。', { unit: '' }, []],
  ['a unit of no known kind', '松江县人民政府公开信息3条。', { unit: '河湾中学' }, []],
  ['a name that is all ending', '区管理委员会公开信息3条。', { unit: '河湾管委会' }, []],
  ['a street for a town', '白杨街道公开信息3条。', {}, ['N-body']],
  ['a zone in a zone', '白杨管委会公开信息3条。', { unit: '高新区管委会' }, ['N-body']],
  ['a zone in its long name', '高新区管委会公开信息3条。', { unit: '高新区管理委员会' }, []],
  ['another zone by its short name', '河湾管委会公开信息3条。', { unit: '高新区管理委员会' }, ['N-body']],
  ['a zone for a committee', '河湾管理委员会公开信息3条。', { unit: '松江县教育委员会' }, []],
  ['the unit in a longer name', '河湾县青石镇公开信息3条。', {}, []],
  ['the name in short', '河湾县政府办公室公开信息3条。', {}, []],
])('%s: %s', (_, text, given, rules) =>
  expect(said(written(text, FIGURES, given)).map(([rule]) => rule)).toEqual(rules),
);
