/** One file from bytes to what the desk keeps of it. */
import { digestOf, reviewFile } from '../../src/desk/receive/reviewFile';
import type { ReviewSetting } from '../../src/desk/receive/reviewFile';
import { editionForYear } from '../../src/form';
import { planReport } from '../../src/layout';
import type { Report } from '../../src/report';
import { UserError } from '../../src/messages';
import { webPage } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { sampleReport, withFigure } from '../support/reports';
import { member } from './made';
import { PERMITS, RECEIVED } from './receiving';

const SETTING: ReviewSetting = {
  locale: 'zh-CN',
  members: [member(4, '金山镇人民政府', { kind: 'township' })],
  previous: {},
};
const bytesOf = (report: Report): Uint8Array => writeXlsx(planReport(editionForYear(2024)!, { report }));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function returned(report: Report, setting = SETTING) {
  const outcome = await reviewFile(bytesOf(report), '收件/1.xlsx', setting);
  if (outcome.kind === 'unread') throw new Error(outcome.reason);
  return outcome;
}

test('whose it is, what it says, and nothing found in it', async () => {
  const outcome = await returned(sampleReport());
  expect(outcome).toMatchObject({ file: '收件/1.xlsx', member: 4, matchedBy: 'name', candidates: [] });
  const { unit, year, kind, edition, state, missing, issues, figures } = outcome.report;
  expect([unit, year, kind, edition, state, missing, issues]).toEqual([
    '金山镇人民政府',
    2024,
    'township',
    '2021',
    'agrees',
    [],
    [],
  ]);
  expect(Object.keys(figures)).toHaveLength(200);
  expect([figures[RECEIVED], figures[PERMITS]]).toEqual([3, 0]);
  expect(outcome.digest).toMatch(/^[0-9a-f]{16}$/);
  expect(outcome.report.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});

test('a fingerprint is of what is said, a digest of the bytes', async () => {
  const one = await returned(sampleReport());
  const page = await reviewFile(utf8(webPage(sampleReport())), '1.html', SETTING);
  const other = await returned(withFigure(sampleReport(), 'proactive.licensing.decisions', 1));
  if (page.kind === 'unread') throw new Error(page.reason);
  expect(page.digest).not.toBe(one.digest);
  expect(other.report.fingerprint).not.toBe(one.report.fingerprint);
  expect(digestOf(utf8('a'))).not.toBe(digestOf(utf8('b')));
  expect(digestOf(utf8('a'))).toBe(digestOf(utf8('a')));
});

test('a cause with its places, its repair, and without what follows from it', async () => {
  const { report } = await returned(withFigure(sampleReport(), 'requests.received.total', 5));
  expect(report.state).toBe('disagrees');
  expect(report.issues.map(({ matter, rule, severity }) => [matter, rule, severity])).toEqual([
    ['T3-balance:total', 'T3-balance', 'error'],
  ]);
  const [cause] = report.issues;
  expect(cause!.places).toContain('三、');
  expect(cause!.targets.length).toBeGreaterThan(0);
  expect(cause!.suggestion).toContain('5 应为 3');
});

test("a figure that is not filled in is none, not 0; last year's report is held against it", async () => {
  const gap = await returned(withFigure(sampleReport(), 'proactive.licensing.decisions', null));
  expect(gap.report.figures[PERMITS]).toBeNull();
  expect([gap.report.state, gap.report.missing]).toEqual(['unfinished', ['表二：10格中1格未填']]);
  const last = await returned(
    withFigure(
      withFigure({ ...sampleReport(), year: 2023 }, 'requests.carriedOut.natural', 2),
      'requests.carriedOut.total',
      2,
    ),
  );
  const setting = { ...SETTING, previous: { 4: last.report } };
  const matters = (await returned(sampleReport(), setting)).report.issues.map(({ matter }) => matter);
  expect(matters).toContain('Y-carry:natural');
  const renamed = { ...setting, members: [member(4, '金山镇人民政府', { lastName: '青石镇人民政府' })] };
  const after = (await returned(sampleReport(), renamed)).report.issues;
  expect(after.filter(({ rule, severity }) => rule === 'Y-carry' && severity === 'error')).toEqual([]);
});

test("the desk's weights count, not those of the body's own workbook", async () => {
  const wrong = {
    ...withFigure(sampleReport(), 'proactive.regulations.issued', 1),
    severities: { 'T2-scope': 'info' as const },
  };
  const rules = async (setting: ReviewSetting) =>
    (await returned(wrong, setting)).report.issues.flatMap(({ rule, severity }) =>
      rule === 'T2-scope' ? severity : [],
    );
  expect(await rules(SETTING)).toEqual([]);
  expect(await rules({ ...SETTING, severities: {} })).toEqual(['warning']);
  expect(await rules({ ...SETTING, severities: { 'T2-scope': 'error' } })).toEqual(['error']);
});

test.each([
  [new Uint8Array(), '1.xlsx', 'file/empty', '1.xlsx 是空文件。'],
  [utf8('PK\u0003\u0004'), '2.xlsx', 'file/damaged', '2.xlsx 已损坏'],
  [utf8('{}'), '3.json', 'report/json', 'JSON'],
  [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), '4.jpg', 'file/kind', '可以读取：'],
])('bytes that are no report are told, never thrown: %#', async (bytes, file, code, words) => {
  const outcome = await reviewFile(bytes, file, SETTING);
  expect(outcome).toMatchObject({ kind: 'unread', file, code });
  expect(outcome.kind === 'unread' && outcome.reason).toContain(words);
  expect(outcome.kind === 'unread' && outcome.reason).not.toContain('undefined');
});

test('in English, too', async () => {
  const outcome = await reviewFile(new Uint8Array(), '1.xlsx', { ...SETTING, locale: 'en-US' });
  expect(outcome).toMatchObject({ kind: 'unread', code: 'file/empty' });
  expect(outcome.kind === 'unread' && outcome.reason).toMatch(/^1\.xlsx is/);
});

test('who counts the time may end it: that file is unread', async () => {
  const limit = (): never => {
    throw new UserError('file/too-large', { file: '1.xlsx', limit: 'time' });
  };
  expect(await reviewFile(bytesOf(sampleReport()), '1.xlsx', SETTING, { limit })).toMatchObject({
    kind: 'unread',
    code: 'file/too-large',
  });
});
