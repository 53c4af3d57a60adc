/** A-sum: each figure of an aggregate is the sum over its members. */
import { checkMembers } from '../../../src/checks';
import type { MemberReport } from '../../../src/checks';
import { editionForYear, fieldOf } from '../../../src/form';
import type { FieldId } from '../../../src/form';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { countOf, statedFigure, statedFigures } from '../../../src/report';
import type { Report } from '../../../src/report';
import { finding } from '../../support/findings';
import { randomReport, withFigure } from '../../support/reports';
import { reportOf } from '../../support/years';
import type { Values } from '../../support/years';

const words = RULE_WORDS['zh-CN'];
const edition = editionForYear(2024)!;
const member = (name: string, values: Values = {}): MemberReport => ({
  name,
  report: reportOf(2024, values),
});
const sums = (aggregate: Report, members: readonly MemberReport[], expected?: string[]) =>
  checkMembers(aggregate, members, expected ? { expected } : {}, words);

const ISSUED = 'proactive.normativeDocuments.issued';
const members = [
  member('青石镇', { [ISSUED]: 5 }),
  member('白杨街道', { [ISSUED]: 3 }),
  member('县水务局', { [ISSUED]: 4 }),
  member('县档案馆', { [ISSUED]: 1 }),
  member('县财政局'),
];

test('holds', () => {
  expect(sums(reportOf(2024, { [ISSUED]: 13 }), members)).toEqual([]);
});

test('breaks: the numbers and the three largest members', () => {
  expect(sums(reportOf(2024, { [ISSUED]: 12 }), members)).toEqual([
    finding({
      id: `A-sum:${ISSUED}`,
      rule: 'A-sum',
      table: 'proactive',
      message:
        '表二 行政规范性文件·本年制发件数：汇总12≠各成员之和13，差1；其中青石镇5、县水务局4、白杨街道3',
      fields: [ISSUED],
      expected: 13,
      actual: 12,
      difference: -1,
    }),
  ]);
});

test('every figure of the three tables', () => {
  const parts = [1, 2, 3].map((seed) => ({
    name: `成员${seed}`,
    report: randomReport(seed, { year: 2024 }),
  }));
  const total = (id: FieldId) =>
    Math.round(parts.reduce((sum, { report }) => sum + (countOf(report, id) ?? NaN), 0) * 1e6) / 1e6;
  const aggregate = reportOf(2024, Object.fromEntries(edition.fields.map(({ id }) => [id, total(id)])));
  expect(sums(aggregate, parts)).toEqual([]);
  for (const { id } of edition.fields)
    expect(sums(withFigure(aggregate, id, total(id) + 2), parts)).toEqual([
      expect.objectContaining({ id: `A-sum:${id}`, difference: 2, table: fieldOf(edition, id).table }),
    ]);
});

test('amounts add up to 1 分', () => {
  const fees = ['proactive.fees.amount', 0.1, 0.2, 0.3] as const;
  const parts = [member('甲', { [fees[0]]: fees[1] }), member('乙', { [fees[0]]: fees[2] })];
  expect(sums(reportOf(2024, { [fees[0]]: fees[3] }), parts)).toEqual([]);
});

test('a missing member is never zero: nothing is summed', () => {
  const found = sums(
    reportOf(2024, { [ISSUED]: 20 }),
    members.slice(1),
    members.map(({ name }) => name),
  );
  expect(found).toEqual([
    finding({ id: 'A-members:missing', rule: 'A-members', message: '缺少成员：青石镇；需补齐报告' }),
    finding({
      id: 'A-sum:members',
      rule: 'A-sum',
      severity: 'warning',
      message: '青石镇的数字不能确定，各项汇总暂不能核对，不按0计',
    }),
  ]);
});

test('a figure that a member lacks is left open, the others are summed; a blank is 0', () => {
  const id = ISSUED as FieldId;
  const [first, ...others] = members as [MemberReport, ...MemberReport[]];
  const figures = new Map(first.report.figures);
  figures.set(id, { ...statedFigure(null), spelling: 'unreadable', text: '五件' });
  figures.set('disputes.review.upheld' as FieldId, statedFigure(null));
  const parts = [{ ...first, report: { ...first.report, figures } }, ...others];
  expect(sums(reportOf(2024, { [ISSUED]: 1, 'disputes.review.upheld': 1 }), parts)).toEqual([
    finding({
      id: 'A-sum:figures',
      rule: 'A-sum',
      severity: 'warning',
      message: '有1格缺少数字或不是数字（青石镇），这些格的汇总暂不能核对，不按0计',
      fields: [ISSUED],
    }),
    expect.objectContaining({ id: 'A-sum:disputes.review.upheld', expected: 0, actual: 1 }),
  ]);
});

test('an edition that nobody knows is refused', () => {
  const unknown = { ...reportOf(2024), edition: '1999', figures: statedFigures(edition, {}) };
  expect(() => sums(unknown, members)).toThrow('report/edition');
});

test('members with nothing are not named, and of equals the first', () => {
  const equal = [member('甲', { [ISSUED]: 1 }), member('乙'), member('丙', { [ISSUED]: 1 })];
  expect(sums(reportOf(2024), equal).map(({ message }) => message)).toEqual([
    '表二 行政规范性文件·本年制发件数：汇总0≠各成员之和2，差2；其中甲1、丙1',
  ]);
  expect(sums(reportOf(2024, { [ISSUED]: 3 }), [member('乙')]).map(({ message }) => message)).toEqual([
    '表二 行政规范性文件·本年制发件数：汇总3≠各成员之和0，差3',
  ]);
  expect(sums(reportOf(2024, { [ISSUED]: 3 }), []).map(({ difference }) => difference)).toEqual([3]);
});

test('sums stand in the order of the form, what cannot be judged before them', () => {
  const lacking = (report: Report, id: string): Report => {
    const figures = new Map(report.figures);
    figures.delete(id as FieldId);
    return { ...report, figures };
  };
  const aggregate = lacking(
    reportOf(2024, { 'disputes.review.upheld': 1, [ISSUED]: 1, 'requests.granted.legal': 1 }),
    'requests.granted.natural',
  );
  const lone = { name: '乙', report: lacking(reportOf(2024), 'proactive.fees.amount') };
  expect(sums(aggregate, [member('甲'), lone, member('丙')])).toEqual([
    finding({
      id: 'A-sum:figures',
      rule: 'A-sum',
      severity: 'warning',
      message: '有2格缺少数字或不是数字（乙），这些格的汇总暂不能核对，不按0计',
      fields: ['proactive.fees.amount', 'requests.granted.natural'],
    }),
    expect.objectContaining({ id: `A-sum:${ISSUED}`, table: 'proactive' }),
    expect.objectContaining({
      id: 'A-sum:requests.granted.legal',
      message: '表三 予以公开·法律服务机构：汇总1≠各成员之和0，差1',
    }),
    expect.objectContaining({
      id: 'A-sum:disputes.review.upheld',
      message: '表四 行政复议·结果维持：汇总1≠各成员之和0，差1',
    }),
  ]);
});
