/** V-blank: a blank, / or - where a figure belongs reads as 0, and is said. */
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
  expect(findingsOf('V-blank', typed(12))).toEqual([]);
});

test.each<[string | number | null, string]>([
  [null, '表二有1格未填，按0计；没有的填0'],
  ['/', '表二有1格未填，按0计；没有的填0'],
  ['-', '表二有1格未填，按0计；没有的填0'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-blank', typed(value))).toEqual([
    finding({
      id: 'V-blank:proactive',
      rule: 'V-blank',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [address],
    }),
  ]);
});
