/** Explained findings: they hold while their figures stay, and the four printed relations stay errors. */
import { checkReport } from '../../src/checks';
import { basisOf, isOpen } from '../../src/findings';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Report } from '../../src/report';
import { sampleReport, withFigure } from '../support/reports';

const check = (report: Report) => checkReport(report, RULE_WORDS['zh-CN']).findings;

function explained(report: Report): Report {
  const finding = check(report)[0]!;
  const { id, message } = finding;
  const by = { reason: '系统故障', by: '张三', on: '2025-01-20' };
  return { ...report, acceptances: [{ finding: id, message, ...by, basis: basisOf(finding, report) }] };
}

/** The sample without the sentence that says there were no decisions and no charges. */
const silent: Report = {
  ...sampleReport(),
  parts: {
    ...sampleReport().parts,
    overview: sampleReport().parts.overview.replace(
      '，没有作出行政许可、行政处罚、行政强制决定，没有收取行政事业性收费',
      '',
    ),
  },
};

const decimals = withFigure(silent, 'proactive.fees.amount', 0.1234567);

test('an explained finding carries its explanation and is open no more', () => {
  const [finding] = check(explained(decimals));
  expect(finding?.acceptance).toMatchObject({ reason: '系统故障', by: '张三', on: '2025-01-20' });
  expect(finding && isOpen(finding)).toBe(false);
});

test('it lapses when a figure it rests on changes', () => {
  const [finding] = check(withFigure(explained(decimals), 'proactive.fees.amount', 0.7654321));
  expect(finding?.acceptance).toBeUndefined();
});

test('it stays when another figure changes', () => {
  const [finding] = check(withFigure(explained(decimals), 'proactive.licensing.decisions', 7));
  expect(finding?.acceptance).toBeDefined();
});

test('a relation printed in the form can be explained but stays open', () => {
  const [finding] = check(explained(withFigure(sampleReport(), 'requests.received.natural', 4)));
  expect(finding?.acceptance).toBeDefined();
  expect(finding && isOpen(finding)).toBe(true);
});
