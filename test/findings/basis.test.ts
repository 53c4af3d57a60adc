/** What an explanation rests on. It is kept in people's workbooks: the next version must find the same. */
import { basisOf, newFinding } from '../../src/findings';
import type { FieldId } from '../../src/form';
import { sampleReport, withFigure } from '../support/reports';

const amount = 'proactive.fees.amount' as FieldId;
const finding = newFinding({ id: 'a', rule: 'V-decimals', message: '', fields: [amount] });

test.each([
  [0.1234567, 'cc4c1fa4'],
  [3, '0722e169'],
])('a figure of %d', (figure, basis) => {
  expect(basisOf(finding, withFigure(sampleReport(), 'proactive.fees.amount', figure))).toBe(basis);
});

test('a figure that is not there', () => {
  const report = sampleReport();
  const figures = new Map(report.figures);
  figures.delete(amount);
  expect(basisOf(finding, { ...report, figures })).toBe('a5fa506e');
});

test('two figures and the sentence that speaks of them', () => {
  const report = withFigure(
    withFigure(sampleReport(), 'requests.received.natural', 4),
    'requests.received.business',
    1,
  );
  const excerpt = { part: 'overview', start: 0, end: 8, sentence: '本年新收3件。' } as const;
  const fields = ['requests.received.natural', 'requests.received.business'] as FieldId[];
  expect(basisOf({ ...finding, fields, excerpt }, report)).toBe('a3750542');
});
