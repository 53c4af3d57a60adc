/** Severities that a supervisor changes for a workbook. */
import { checkReport } from '../../src/checks';
import { byGravity, effectiveSeverity, graver, newFinding, withSeverity } from '../../src/findings';
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

test('the graver of two, and graver findings first', () => {
  expect(graver('info', 'warning')).toBe('warning');
  expect(graver('error', 'warning')).toBe('error');
  expect(graver('error', 'error')).toBe('error');
  const found = (['Y-jump', 'V-decimals', 'V-blank'] as const).map((rule) =>
    newFinding({ id: rule, rule, message: '' }),
  );
  expect(found.sort(byGravity).map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
});

test('a finding goes with its rule, up and down', () => {
  const found = newFinding({ id: 'a', rule: 'V-blank', message: '' });
  expect(withSeverity(found, { 'V-blank': 'error' }).severity).toBe('error');
  expect(withSeverity(found, { 'V-blank': 'info' }).severity).toBe('info');
  expect(withSeverity(found, { 'V-number': 'info' }).severity).toBe('warning');
});

test('a finding that is graver than its rule for a reason stays so', () => {
  const found = newFinding({ id: 'a', rule: 'Y-jump', message: '', severity: 'warning' });
  expect(withSeverity(found, {}).severity).toBe('warning');
  expect(withSeverity(found, { 'Y-jump': 'info' }).severity).toBe('warning');
  expect(withSeverity(found, { 'Y-jump': 'warning' }).severity).toBe('warning');
  expect(withSeverity(found, { 'Y-jump': 'error' }).severity).toBe('error');
});

test('a finding that is milder than its rule for a reason stays so', () => {
  const last = reportOf(2023, { 'requests.carriedOut.natural': 3 });
  const report = reportOf(2024, { 'requests.received.legal': 0 });
  expect(severities(report, { 'Y-carry': 'error' }, last, true)).toEqual([['Y-carry', 'warning']]);
  expect(severities(report, { 'Y-carry': 'info' }, last, true)).toEqual([['Y-carry', 'info']]);
});
