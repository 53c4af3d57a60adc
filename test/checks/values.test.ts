/** V rules on single figures. */
import { checkReport } from '../../src/checks';
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { newReport, readFigure } from '../../src/report';
import type { Report } from '../../src/report';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const address = { kind: 'sheet', grid: '二、主动公开', row: 2, column: 1 } as const;

/** The sample's figures, without its texts, with one cell of 表二 as somebody typed it. */
function typed(id: string, value: string | number | null): Report {
  const sample = sampleReport();
  const figure = readFigure({ value, text: String(value ?? ''), formula: null }, address);
  const { parts } = newReport(edition);
  return { ...sample, parts, figures: new Map([...sample.figures, [id as FieldId, figure]]) };
}

const rules = (report: Report) =>
  checkReport(report, RULE_WORDS['zh-CN']).findings.map(({ rule, severity, message }) => [
    rule,
    severity,
    message,
  ]);

test.each([
  ['三件', 'V-number', 'error', '行政规范性文件·本年制发件数：“三件”不是数字，暂按0计'],
  [-1, 'V-number', 'error', '行政规范性文件·本年制发件数：-1是负数，应为0或正整数'],
  [1.5, 'V-number', 'error', '行政规范性文件·本年制发件数：1.5不是整数，应为0或正整数'],
  ['１２', 'V-text', 'warning', '行政规范性文件·本年制发件数：“１２”是文本，这里按12计，表中公式不计'],
  [null, 'V-blank', 'warning', '表二有1格未填，按0计；没有的填0'],
  ['/', 'V-blank', 'warning', '表二有1格未填，按0计；没有的填0'],
])('a count of %j', (value, rule, severity, message) => {
  expect(rules(typed('proactive.normativeDocuments.issued', value))).toEqual([[rule, severity, message]]);
});

test('an amount may have decimals, to 1 分', () => {
  expect(rules(typed('proactive.fees.amount', 12.345678))).toEqual([]);
  expect(rules(typed('proactive.fees.amount', 0.1234567))).toEqual([
    [
      'V-decimals',
      'error',
      '行政事业性收费·本年收费金额（单位：万元）：0.1234567超过6位小数（以万元计，6位小数即1分）',
    ],
  ]);
  expect(rules(typed('proactive.fees.amount', -1))[0]?.[0]).toBe('V-number');
});

test('the finding points at its cell', () => {
  const [finding] = checkReport(
    typed('proactive.normativeDocuments.issued', -1),
    RULE_WORDS['zh-CN'],
  ).findings;
  expect(finding).toMatchObject({
    fields: ['proactive.normativeDocuments.issued'],
    addresses: [address],
    table: 'proactive',
  });
});

test('an empty table is one finding; computed totals do not count as filled in', () => {
  const figures = new Map(
    edition.fields.map((field) => [
      field.id,
      readFigure(
        {
          value: field.sumOf.length > 0 ? 0 : null,
          text: '',
          formula: field.sumOf.length > 0 ? '=SUM()' : null,
        },
        null,
      ),
    ]),
  );
  expect(rules(newReport(edition, { year: 2024, figures }))).toEqual([
    ['V-blank', 'warning', '表二还没有填写'],
    ['V-blank', 'warning', '表三还没有填写'],
    ['V-blank', 'warning', '表四还没有填写'],
  ]);
});

test('figures that the source lacks are counted aloud', () => {
  const sample = sampleReport();
  const figures = new Map(sample.figures);
  figures.delete('disputes.review.upheld' as FieldId);
  expect(rules({ ...sample, figures })).toEqual([
    ['V-blank', 'warning', '表四有1格找不到：名称已被删除或引用失效，按0计'],
  ]);
});
