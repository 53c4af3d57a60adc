/** Severities that a supervisor changes for a workbook. */
import { checkReport } from '../../src/checks';
import { effectiveSeverity, leastSeverity } from '../../src/findings';
import type { Severities } from '../../src/findings';
import { RULES } from '../../src/form';
import { MESSAGES } from '../../src/messages';
import type { Report } from '../../src/report';
import { withFigure, sampleReport } from '../support/reports';
import { reportOf } from '../support/years';

const severities = (
  report: Report,
  changed: Severities,
  previous: Report | null = null,
  reorganised = false,
) =>
  checkReport(report, MESSAGES['zh-CN'], { severities: changed, previous, reorganised }).findings.map(
    ({ rule, severity }) => [rule, severity],
  );

test.each(RULES.map(({ id, severity }) => [id, severity] as const))(
  '%s is %s unless changed',
  (id, severity) => {
    expect(effectiveSeverity(id, {})).toBe(severity);
    expect(effectiveSeverity(id, { [id]: 'error' })).toBe('error');
    expect(effectiveSeverity(id, { [id]: 'info' })).toBe(leastSeverity(id));
  },
);

test('only what 表三 prints in its corner cannot be taken lightly', () => {
  const fixed = RULES.filter(({ id }) => leastSeverity(id) !== 'info').map(({ id }) => id);
  expect(fixed).toEqual(['T3-balance']);
});

test('a check applies the changes, and the report’s own where none are given', () => {
  const report = withFigure(sampleReport(), 'requests.received.natural', 4);
  const changed: Severities = { 'T3-balance': 'info', 'T3-rowTotal': 'warning' };
  const expected = [
    ['T3-balance', 'error'],
    ['T3-rowTotal', 'warning'],
  ];
  expect(severities(report, changed)).toEqual(expected);
  const { findings } = checkReport({ ...report, severities: changed }, MESSAGES['zh-CN']);
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
