/** Published pages against what was accepted. */
import { publishedPaper } from '../../src/desk/letters/circular';
import { checkPublished, datedBy, firstDifference, newlyDated } from '../../src/desk/published';
import type { ReturnedReport, ReviewedFile, ReviewOutcome } from '../../src/desk/types';
import { desk, figures, member, NO_PARTS, sent, standing } from './made';

const page = (
  id: number | null,
  given: Partial<ReturnedReport> = {},
  file = `${id}.html`,
): ReviewOutcome => ({
  kind: 'return',
  file,
  digest: '0',
  member: id,
  matchedBy: null,
  candidates: [],
  report: {
    unit: '',
    year: 2024,
    kind: 'department',
    edition: '2021',
    figures: figures({ 'requests.received.total': 5 }),
    parts: { ...NO_PARTS, overview: '一　二\n三' },
    fingerprint: '',
    state: 'agrees',
    missing: [],
    publishedOn: '2025-01-20',
    issues: [],
    ...given,
  },
});

const own = {
  figures: figures({ 'requests.received.total': 5 }),
  parts: { ...NO_PARTS, overview: '一二三' },
};
const made = desk(
  [member(1, '甲'), member(2, '乙', { due: '2025-01-15' }), member(3, '丙'), member(4, '丁')],
  {
    returns: [sent(1, 1, own), sent(1, 2, { figures: figures() }), sent(2, 1, own)],
    standings: [
      standing(1, { state: 'accepted', accepted: { round: 1, fingerprint: '1-1' } }),
      standing(2),
      standing(3, { state: 'missing' }),
      standing(4, { state: 'published', publishedOn: '2025-01-10' }),
    ],
  },
);

test('a page that is what was accepted, spaces and breaks aside', () => {
  expect(checkPublished(made, [page(1)])).toEqual({
    pages: [
      {
        file: '1.html',
        member: 1,
        round: 1,
        accepted: true,
        otherYear: false,
        figures: [],
        unread: [],
        texts: [],
        publishedOn: '2025-01-20',
        due: '2025-01-31',
        day: null,
        same: true,
      },
    ],
    unplaced: [],
    without: [4],
  });
});

test('figures and texts that differ; what cannot be read is not known to', () => {
  const given = {
    figures: figures({ 'requests.received.total': 6, 'requests.handled.total': null }),
    parts: { ...NO_PARTS, preface: '期限', overview: '一二', others: '新' },
  };
  expect(checkPublished(made, [page(1, given)]).pages[0]).toMatchObject({
    figures: [{ field: 'requests.received.total', accepted: 5, published: 6 }],
    unread: ['requests.handled.total'],
    texts: [
      { part: 'overview', accepted: '一二三', published: '一二' },
      { part: 'others', accepted: '', published: '新' },
    ],
    same: false,
  });
});

test('a figure that was accepted unread and is on the page differs', () => {
  const unread = {
    ...made,
    returns: [sent(1, 1, { ...own, figures: figures({ 'requests.received.total': null }) })],
  };
  expect(checkPublished(unread, [page(1)]).pages[0]?.figures).toEqual([
    { field: 'requests.received.total', accepted: null, published: 5 },
  ]);
});

test.each([
  [2, '2025-01-15', null],
  [2, '2025-01-16', 'late'],
  [1, '2025-01-31', null],
  [1, '2025-02-01', 'late'],
  [1, '2024-12-30', 'early'],
  [1, null, null],
  [1, '某日', null],
])('of member %s on %s: %s', (id, publishedOn, day) => {
  expect(checkPublished(made, [page(id, { publishedOn })]).pages[0]?.day).toBe(day);
});

test('the last round where none is accepted; nothing where nothing came; nothing of another year', () => {
  const { pages } = checkPublished(made, [page(2), page(3), page(1, { year: 2023 })]);
  expect(pages.map(({ round, accepted, otherYear, same }) => [round, accepted, otherYear, same])).toEqual([
    [1, false, false, true],
    [null, false, false, false],
    [1, true, true, false],
  ]);
});

test('files of nobody and files that cannot be read', () => {
  const unread: ReviewOutcome = { kind: 'unread', file: 'x.html', digest: '', code: '', reason: '损坏' };
  const unsure: ReviewOutcome = { ...(page(null) as ReviewedFile), candidates: [2, 3] };
  expect(checkPublished(made, [unsure, unread, page(99)])).toEqual({
    pages: [],
    unplaced: [
      { file: 'null.html', candidates: [2, 3], reason: null },
      { file: 'x.html', candidates: [], reason: '损坏' },
      { file: '99.html', candidates: [], reason: null },
    ],
    without: [1, 4],
  });
});

test('the days go into the desk: of several the first; what is accepted is published; none of another year', () => {
  const check = checkPublished(made, [
    page(1, { publishedOn: '2025-01-22' }),
    page(1, {}, 'again.html'),
    page(2, { publishedOn: '2025-01-18' }),
    page(3, { publishedOn: null }),
    page(4, { year: 2023, publishedOn: '2024-01-05' }),
  ]);
  expect(datedBy(made, check).standings.map(({ publishedOn, state }) => [publishedOn, state])).toEqual([
    ['2025-01-20', 'published'],
    ['2025-01-18', 'received'],
    [null, 'missing'],
    ['2025-01-10', 'published'],
  ]);
  expect(newlyDated(made, check)).toBe(2);
  expect(newlyDated(datedBy(made, check), check)).toBe(0);
});

test('the proof for the whole list, as a page', () => {
  const given = { figures: figures({ 'requests.received.total': 6 }), publishedOn: null };
  const check = checkPublished(made, [page(1, given), page(2), page(3), page(null), page(4, { year: 2023 })]);
  expect(publishedPaper(made, check)).toEqual({
    title: '2024年政府信息公开工作年度报告公布核对情况',
    addressee: '',
    paragraphs: [
      '审核通过2家；核对已公布页面2份，与审核的报告一致1份，不一致1份。',
      '不一致的1份：甲（数字1处）。',
      '页面不是本年度报告的1家：丁。',
      '已公布而没有报送的1家：丙。',
      '已公布而尚未审核通过的1家：乙。',
      '逾期公布的1家：乙。',
      '页面没有公布日期的1家：甲。',
      '另有1个页面没有认出是哪家的。',
    ],
    signature: '政府信息公开工作主管部门',
  });
});

test('two texts around the first place where they differ', () => {
  const long = '本年度共收到申请十二件，其中自然人申请十件，法人申请二件，均已办结。';
  expect(firstDifference(long, long.replace('法人申请二', ' 法人申请 三'))).toEqual({
    accepted: '…人申请十件，法人申请二件，均已办结。',
    published: '…请十件， 法人申请 三件，均已办结。',
  });
  expect(firstDifference('一１', '一1二')).toEqual({ accepted: '一１', published: '一1二' });
});
