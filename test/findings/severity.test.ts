/** Severities that a supervisor changes for a workbook. */
import { checkReport } from '../../src/checks';
import { effectiveSeverity } from '../../src/findings';
import type { Severities } from '../../src/findings';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Report } from '../../src/report';
import { withFigure, sampleReport } from '../support/reports';
import { RULE_ROWS } from '../support/ruleTable';
import { reportOf } from '../support/years';

const severities = (
  report: Report,
  changed: Severities,
  previous: Report | null = null,
  reorganised = false,
) =>
  checkReport(report, RULE_WORDS['zh-CN'], { severities: changed, previous, reorganised }).findings.map(
    ({ rule, severity }) => [rule, severity],
  );

test.each(RULE_ROWS)('%s is %j: unless changed, and at least', (id, [severity, least]) => {
  expect(effectiveSeverity(id, {})).toBe(severity);
  expect(effectiveSeverity(id, { [id]: 'error' })).toBe('error');
  expect(effectiveSeverity(id, { [id]: 'info' })).toBe(least);
});

test('a check applies the changes, and the report’s own where none are given', () => {
  const report = withFigure(sampleReport(), 'requests.received.natural', 4);
  const changed: Severities = { 'T3-balance': 'info', 'T3-rowTotal': 'warning' };
  const expected = [
    ['T3-balance', 'error'],
    ['T3-rowTotal', 'warning'],
  ];
  expect(severities(report, changed)).toEqual(expected);
  const { findings } = checkReport({ ...report, severities: changed }, RULE_WORDS['zh-CN']);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(expected);
});

test('graver findings come first', () => {
  const report = withFigure(sampleReport(), 'proactive.fees.amount', 0.1234567);
  const text = { ...report, figures: new Map(report.figures) };
  expect(severities(text, { 'V-decimals': 'info' })).toEqual([['V-decimals', 'info']]);
});

test('a finding that is milder than its rule for a reason stays so', () => {
  const last = reportOf(2023, { 'requests.carriedOut.natural': 3 });
  const report = reportOf(2024, { 'requests.received.legal': 0 });
  expect(severities(report, { 'Y-carry': 'error' }, last, true)).toEqual([['Y-carry', 'warning']]);
  expect(severities(report, { 'Y-carry': 'info' }, last, true)).toEqual([['Y-carry', 'info']]);
});
