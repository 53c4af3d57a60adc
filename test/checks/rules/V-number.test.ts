/** V-number: whole numbers ≥ 0. */
import type { FieldId } from '../../../src/form';
import { newReport, readFigure } from '../../../src/report';
import { editionById } from '../../../src/form';
import type { Report } from '../../../src/report';
import { finding, findingsOf } from '../../support/findings';
import { sampleReport } from '../../support/reports';

const FIELD = 'proactive.normativeDocuments.issued';
const address = { kind: 'sheet', grid: '二、主动公开', row: 3, column: 1 } as const;

/** The sample's figures with one cell as somebody typed it. */
function typed(value: string | number | null): Report {
  const sample = sampleReport();
  const figure = readFigure({ value, text: String(value ?? ''), formula: null }, address);
  const { parts } = newReport(editionById('2021')!);
  return { ...sample, parts, figures: new Map([...sample.figures, [FIELD as FieldId, figure]]) };
}

test('holds', () => {
  expect(findingsOf('V-number', typed(12))).toEqual([]);
});

test.each<[string | number | null, string]>([
  ['三件', '行政规范性文件·本年制发件数：“三件”不是数字，暂按0计'],
  [-1, '行政规范性文件·本年制发件数：-1是负数，应为0或正整数'],
  [1.5, '行政规范性文件·本年制发件数：1.5不是整数，应为0或正整数'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-number', typed(value))).toEqual([
    finding({
      id: 'V-number:proactive.normativeDocuments.issued',
      rule: 'V-number',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [address],
    }),
  ]);
});
