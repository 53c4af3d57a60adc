/** V-text: a number stored as text is read, and said. */
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
  expect(findingsOf('V-text', typed(12))).toEqual([]);
});

test.each<[string | number | null, string]>([
  ['１２', '行政规范性文件·本年制发件数：“１２”是文本，这里按12计，表中公式不计'],
  ['1,234', '行政规范性文件·本年制发件数：“1,234”是文本，这里按1234计，表中公式不计'],
  ['3件', '行政规范性文件·本年制发件数：“3件”是文本，这里按3计，表中公式不计'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-text', typed(value))).toEqual([
    finding({
      id: 'V-text:proactive.normativeDocuments.issued',
      rule: 'V-text',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [address],
    }),
  ]);
});
