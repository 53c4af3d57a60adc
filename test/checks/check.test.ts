/** A whole check: the order of findings, what a workbook changes of it, and how much was looked at. */
import { checkReport, partIndexOf } from '../../src/checks';
import { newFinding } from '../../src/findings';
import { editionById } from '../../src/form';
import type { Edition, FieldId, TableId, TextPartId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Report } from '../../src/report';
import { sampleReport, withFigure } from '../support/reports';
import { reportOf } from '../support/years';

const words = RULE_WORDS['zh-CN'];
const edition = editionById('2021') as Edition;
const sample = sampleReport();
const ids = (report: Report, options: Parameters<typeof checkReport>[2] = {}) =>
  checkReport(report, words, options).findings.map(({ id, severity }) => `${severity} ${id}`);

test.each<[string, TableId | null, TextPartId | null, number]>([
  ['the whole report', null, null, -1],
  ['the preface, which has no heading', null, 'preface', -1],
  ['part one', null, 'overview', 0],
  ['表二', 'proactive', null, 1],
  ['表三', 'requests', null, 2],
  ['表四', 'disputes', null, 3],
  ['part five', null, 'problems', 4],
  ['part six', null, 'others', 5],
  ['a table, wherever a text says it', 'requests', 'problems', 2],
])('a finding on %s stands under its part', (_, table, part, index) => {
  const excerpt = part && { part, start: 0, end: 1, sentence: '' };
  const finding = newFinding({ id: 'a', rule: 'V-form', message: '', table, excerpt });
  expect(partIndexOf(finding, edition)).toBe(index);
});

test('the whole report first, then the tables, then the texts in their order, errors before warnings within each', () => {
  let report = withFigure(sample, 'disputes.review.total', 1);
  report = withFigure(report, 'proactive.licensing.decisions', null);
  report = withFigure(report, 'proactive.penalties.decisions', -1);
  report = withFigure(report, 'requests.received.legal', null);
  report = withFigure(report, 'requests.carriedOut.natural', 1.5);
  const parts = { ...report.parts, overview: '该部分以表格形式报告。', problems: '无。', others: '没有。' };
  expect(ids({ ...report, year: null, parts })).toEqual([
    'warning V-form:year',
    'error V-number:proactive.penalties.decisions',
    'error T3-balance:natural',
    'error T3-rowTotal:carriedOut',
    'error V-number:requests.carriedOut.natural',
    'error T4-total:review',
    'warning N-leftover:overview.mark',
    'warning N-problems:problems.none',
    'error N-fee:others.fee',
  ]);
});

test('every relation and every table is looked at', () => {
  expect(checkReport(reportOf(2024), words).checked).toBe(45);
  expect(checkReport(reportOf(2020), words).checked).toBe(43);
});

test('severities that are given go before those of the workbook', () => {
  const report = withFigure(sample, 'proactive.penalties.decisions', -1);
  const finding = 'V-number:proactive.penalties.decisions';
  expect(ids({ ...report, severities: { 'V-number': 'info' } })).toEqual([`info ${finding}`]);
  expect(ids({ ...report, severities: { 'V-number': 'info' } }, { severities: {} })).toEqual([
    `error ${finding}`,
  ]);
  expect(ids(report, { severities: { 'V-number': 'warning' } })).toEqual([`warning ${finding}`]);
});

test('without last year’s report nothing is compared with it', () => {
  const previous = { ...sample, year: 2023, parts: { ...sample.parts, overview: '', problems: '' } };
  const last = withFigure(
    withFigure(previous, 'requests.carriedOut.natural', 2),
    'requests.carriedOut.total',
    2,
  );
  expect(ids(sample)).toEqual([]);
  expect(ids(sample, { previous: null })).toEqual([]);
  expect(ids(sample, { previous: last })).toEqual(['error Y-carry:natural', 'error Y-carry:total']);
  expect(ids(sample, { previous: last, reorganised: true })).toEqual([
    'warning Y-carry:natural',
    'warning Y-carry:total',
  ]);
});

test('an edition that nobody knows is refused', () => {
  expect(() => checkReport({ ...sample, edition: '1999' }, words)).toThrow('report/edition');
});

test('controls: what has one is told by it, what has none is not', () => {
  const control = (id: string, value: number) => ({
    ...sample,
    controls: new Map([[id as FieldId, value]]),
  });
  const told = (id: string, value: number) =>
    checkReport(control(id, value), words).findings.map(({ fields: _, ...finding }) => [
      finding.id,
      finding.message,
      finding.expected,
      finding.actual,
      finding.difference,
    ]);
  expect(told('disputes.review.total', 0)).toEqual([]);
  expect(told('disputes.review.total', 2)).toEqual([
    ['T4-total:review.control', '行政复议：总计0≠控制数2，差2', 2, 0, -2],
  ]);
  expect(told('requests.handled.natural', 1)).toEqual([
    ['T3-handled:natural.control', '自然人：总计3≠控制数1，差2', 1, 3, 2],
  ]);
  expect(told('requests.received.total', 9)).toEqual([]);
  expect(told('requests.carriedOut.natural', 9)).toEqual([]);
  expect(told('disputes.review.upheld', 9)).toEqual([]);
});
