/** V-decimals: decimals in amounts only, at most 6 places (1 分). */
import type { FieldId } from '../../../src/form';
import { newReport, readFigure } from '../../../src/report';
import { editionById } from '../../../src/form';
import type { Report } from '../../../src/report';
import { finding, findingsOf } from '../../support/findings';
import { sampleReport } from '../../support/reports';

const FIELD = 'proactive.fees.amount';
const address = { kind: 'sheet', grid: '二、主动公开', row: 3, column: 1 } as const;

/** The sample's figures with one cell as somebody typed it. */
function typed(value: string | number | null): Report {
  const sample = sampleReport();
  const figure = readFigure({ value, text: String(value ?? ''), formula: null }, address);
  const { parts } = newReport(editionById('2021')!);
  return { ...sample, parts, figures: new Map([...sample.figures, [FIELD as FieldId, figure]]) };
}

test('holds', () => {
  expect(findingsOf('V-decimals', typed(12.345678))).toEqual([]);
});

test.each<[string | number | null, string]>([
  [0.1234567, '行政事业性收费·本年收费金额（单位：万元）：0.1234567超过6位小数（以万元计，6位小数即1分）'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-decimals', typed(value))).toEqual([
    finding({
      id: 'V-decimals:proactive.fees.amount',
      rule: 'V-decimals',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [address],
    }),
  ]);
});
