/** V rules on single figures. */
import { checkReport } from '../../src/checks';
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { newReport, readFigure } from '../../src/report';
import type { Figure, Report } from '../../src/report';
import { sampleReport } from '../support/reports';
import { reportOf } from '../support/years';

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
  ['若干件', 'V-number', 'error', '行政规范性文件·本年制发件数：“若干件”不是数字，与它有关的没有核对'],
  [-1, 'V-number', 'error', '行政规范性文件·本年制发件数：-1是负数，应为0或正整数'],
  [1.5, 'V-number', 'error', '行政规范性文件·本年制发件数：1.5不是整数，应为0或正整数'],
  ['１２', 'V-text', 'warning', '行政规范性文件·本年制发件数：“１２”是文本，这里按12计，表中公式不计'],
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

test('a table whose blanks count as 0 and that is empty is one finding; computed totals do not count as filled in', () => {
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
  const blankAsZero = new Set(edition.tables.map(({ id }) => id));
  expect(rules(newReport(edition, { year: 2024, figures }))).toEqual([]);
  expect(rules(newReport(edition, { year: 2024, figures, blankAsZero }))).toEqual([
    ['V-blank', 'warning', '表二尚未填写'],
    ['V-blank', 'warning', '表三尚未填写'],
    ['V-blank', 'warning', '表四尚未填写'],
  ]);
});

test('a figure that the source lacks is named, and no blank', () => {
  const sample = sampleReport();
  const figures = new Map(sample.figures);
  figures.delete('disputes.review.upheld' as FieldId);
  expect(rules({ ...sample, figures })).toEqual([
    ['V-form', 'error', '表四有1格没有找到：行政复议·结果维持，与这些数字有关的没有核对'],
  ]);
});

/** A report with these cells as somebody typed them, and 0 elsewhere. */
function cells(year: number, given: Readonly<Record<string, string | number | null>>): Report {
  const report = reportOf(year, { 'requests.received.natural': 0 });
  const figures = Object.entries(given).map(([id, value]): [FieldId, Figure] => [
    id as FieldId,
    readFigure({ value, text: String(value ?? ''), formula: null }, null),
  ]);
  return { ...report, figures: new Map([...report.figures, ...figures]) };
}
const ids = (report: Report) =>
  checkReport(report, RULE_WORDS['zh-CN'])
    .findings.filter(({ rule }) => rule.startsWith('V-'))
    .map(({ id }) => id);

test.each<[string, number, string, string | number | null, string[]]>([
  ['0', 2024, 'proactive.licensing.decisions', 0, []],
  ['a change below 0', 2020, 'proactive.licensing.itemsChange', -4, []],
  ['half a change', 2020, 'proactive.licensing.itemsChange', -0.5, ['V-number']],
  ['a count of last year below 0', 2020, 'proactive.licensing.itemsLastYear', -4, ['V-number']],
  ['an amount of 0', 2024, 'proactive.fees.amount', 0, []],
  ['half an amount', 2024, 'proactive.fees.amount', 0.5, []],
  ['an amount as text', 2024, 'proactive.fees.amount', '934.5', ['V-text']],
  ['an amount as text, too exact', 2024, 'proactive.fees.amount', '0.1234567', ['V-decimals']],
  ['an amount below 0, too exact', 2024, 'proactive.fees.amount', -0.1234567, ['V-number']],
  ['a count as text, below 0', 2024, 'proactive.licensing.decisions', '-3件', ['V-number']],
  ['a count as text, not whole', 2024, 'proactive.licensing.decisions', '1.5件', ['V-number']],
  ['an amount that is no number', 2024, 'proactive.fees.amount', '若干', ['V-number']],
])('one finding at most: %s', (_, year, id, value, rules_) => {
  expect(ids(cells(year, { [id]: value }))).toEqual(rules_.map((rule) => `${rule}:${id}`));
});

test('what is missing first, then cells, then what is blank; table by table', () => {
  const report = cells(2024, {
    'proactive.licensing.decisions': '3件',
    'proactive.coercion.decisions': null,
    'requests.received.natural': null,
    'disputes.review.upheld': -1,
  });
  const figures = new Map(report.figures);
  figures.delete('proactive.penalties.decisions' as FieldId);
  figures.delete('proactive.fees.amount' as FieldId);
  const { findings } = checkReport({ ...report, figures }, RULE_WORDS['zh-CN']);
  expect(
    findings
      .filter(({ rule }) => rule.startsWith('V-'))
      .map(({ id, message, fields }) => [id, message, fields]),
  ).toEqual([
    [
      'V-form:proactive.unread',
      '表二有2格没有找到：行政处罚·本年处理决定数量、行政事业性收费·本年收费金额（单位：万元），与这些数字有关的没有核对',
      ['proactive.penalties.decisions', 'proactive.fees.amount'],
    ],
    [
      'V-text:proactive.licensing.decisions',
      '行政许可·本年处理决定数量：“3件”是文本，这里按3计，表中公式不计',
      ['proactive.licensing.decisions'],
    ],
    ['V-blank:proactive', '表二有1格未填，按0计；没有的填0', ['proactive.coercion.decisions']],
    ['V-blank:requests', '表三有1格未填，按0计；没有的填0', ['requests.received.natural']],
    [
      'V-number:disputes.review.upheld',
      '行政复议·结果维持：-1是负数，应为0或正整数',
      ['disputes.review.upheld'],
    ],
  ]);
});

test('a total that is typed and blank counts as not filled in, one that is computed does not', () => {
  const total = 'disputes.review.total' as FieldId;
  const report = cells(2024, { [total]: null });
  expect(ids(report)).toEqual(['V-blank:disputes']);
  const computed = { ...report.figures.get(total)!, computed: true };
  expect(ids({ ...report, figures: new Map([...report.figures, [total, computed]]) })).toEqual([]);
});

test('a figure that is no total and computed counts as not filled in when it is blank', () => {
  const upheld = 'disputes.review.upheld' as FieldId;
  const report = cells(2024, { [upheld]: null });
  const computed = { ...report.figures.get(upheld)!, computed: true };
  expect(ids({ ...report, figures: new Map([...report.figures, [upheld, computed]]) })).toEqual([
    'V-blank:disputes',
  ]);
});
