/** V-text: a number stored as text is read, and said. */
import { checkReport } from '../../../src/checks';
import type { FieldId } from '../../../src/form';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { readFigure } from '../../../src/report';
import type { Figure, Report } from '../../../src/report';
import { finding, findingsOf } from '../../support/findings';
import { TYPED_PLACE, withFigureThere, withTypedCell } from '../../support/typedCell';

const FIELD = 'proactive.normativeDocuments.issued';

test('holds', () => {
  expect(findingsOf('V-text', withTypedCell(FIELD, 12))).toEqual([]);
});

test.each<[string | number | null, string]>([
  ['１２', '行政规范性文件·本年制发件数：“１２”是文本，这里按12计，表中公式不计'],
  ['1,234', '行政规范性文件·本年制发件数：“1,234”是文本，这里按1234计，表中公式不计'],
  ['3件', '行政规范性文件·本年制发件数：“3件”是文本，这里按3计，表中公式不计'],
  ['64\n2', '行政规范性文件·本年制发件数：“64 2”是文本，这里按642计，表中公式不计'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-text', withTypedCell(FIELD, value))).toEqual([
    finding({
      id: 'V-text:proactive.normativeDocuments.issued',
      rule: 'V-text',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [TYPED_PLACE],
    }),
  ]);
});

test.each<[string, Figure, string]>([
  [
    'a format that shows another number',
    readFigure({ value: 157_317, text: '1573170', formula: null }, TYPED_PLACE),
    '显示为“1573170”，存的是157317；这里按显示的1573170计，表中公式按157317计',
  ],
  [
    'a total that was not recalculated',
    {
      ...readFigure({ value: 7, text: '7', formula: '=B1+B2' }, TYPED_PLACE),
      doubt: { kind: 'notRecalculated', stored: 5, calculated: 7 },
    },
    '公式的结果存的是5，应为7，没有重新计算；核对按7计，需在 Excel 里按 F9 重算并保存',
  ],
])('breaks: %s', (_, figure, message) => {
  const found = findingsOf('V-text', withFigureThere(FIELD, figure));
  expect(found.map((each) => [each.severity, each.message])).toEqual([
    ['warning', `行政规范性文件·本年制发件数：${message}`],
  ]);
});

const placed = (column: number) => ({ kind: 'sheet', grid: '三、依申请公开', row: 4, column }) as const;
const asText = (text: string, column: number) =>
  readFigure({ value: text, text, formula: null }, placed(column));
const shown = (stored: number, text: string, column: number) =>
  readFigure({ value: stored, text, formula: null }, placed(column));
const notRecalculated = (value: number, stored: number, column: number): Figure => ({
  ...readFigure({ value, text: String(value), formula: '=1' }, placed(column)),
  doubt: { kind: 'notRecalculated', stored, calculated: value },
});

/** The report of the tests above with figures in the row 本年新收. */
function received(figures: Readonly<Record<string, Figure>>): Report {
  const report = withTypedCell(FIELD, 0);
  const given = Object.entries(figures).map(([column, figure]): [FieldId, Figure] => [
    `requests.received.${column}` as FieldId,
    figure,
  ]);
  return { ...report, figures: new Map([...report.figures, ...given]) };
}

const THREE = { natural: asText('１', 3), business: asText('2件', 4), research: asText('０', 5) };

test('three of a table are told one by one', () => {
  expect(findingsOf('V-text', received(THREE)).map(({ message }) => message)).toEqual([
    '本年新收·自然人：“１”是文本，这里按1计，表中公式不计',
    '本年新收·商业企业：“2件”是文本，这里按2计，表中公式不计',
    '本年新收·科研机构：“０”是文本，这里按0计，表中公式不计',
  ]);
});

test('in a document no formula leaves them out', () => {
  const written = (text: string, column: number) =>
    readFigure({ value: text, text, formula: null }, { ...placed(column), kind: 'table' });
  const three = { natural: written('１', 3), business: written('2件', 4), research: written('1,200', 5) };
  expect(findingsOf('V-text', received(three)).map(({ message }) => message)).toEqual([
    '本年新收·自然人：“１”写法不规范，这里按1计',
    '本年新收·商业企业：“2件”写法不规范，这里按2计',
    '本年新收·科研机构：“1,200”写法不规范，这里按1200计',
  ]);
  const four = received({ ...three, legal: written('４', 7) });
  expect(findingsOf('V-text', four).map(({ message }) => message)).toEqual([
    '表三有4格数字写法不规范：本年新收·自然人“１”按1计，本年新收·商业企业“2件”按2计，本年新收·科研机构“1,200”按1200计等',
  ]);
});

test('four of a table in one way are one finding with all their places; what is no number is told by itself', () => {
  const report = received({ ...THREE, nonprofit: asText('若干', 6), legal: asText('４', 7) });
  expect(findingsOf('V-text', report)).toEqual([
    finding({
      id: 'V-text:requests.storedAsText',
      rule: 'V-text',
      table: 'requests',
      message:
        '表三有4格数字是文本：本年新收·自然人“１”按1计，本年新收·商业企业“2件”按2计，本年新收·科研机构“０”按0计等；表中公式不计',
      fields: [
        'requests.received.natural',
        'requests.received.business',
        'requests.received.research',
        'requests.received.legal',
      ],
      addresses: [placed(3), placed(4), placed(5), placed(7)],
    }),
  ]);
  expect(findingsOf('V-number', report).map(({ fields }) => fields)).toEqual([
    ['requests.received.nonprofit'],
  ]);
});

test('each way is counted for itself, and each table', () => {
  const report = received({
    ...THREE,
    nonprofit: shown(1, '10', 6),
    legal: notRecalculated(4, 3, 7),
  });
  const figures = new Map([...report.figures, [FIELD as FieldId, asText('3件', 1)]]);
  expect(findingsOf('V-text', { ...report, figures }).map(({ id }) => id)).toEqual([
    `V-text:${FIELD}`,
    'V-text:requests.received.natural',
    'V-text:requests.received.business',
    'V-text:requests.received.research',
    'V-text:requests.received.nonprofit',
    'V-text:requests.received.legal',
  ]);
});

const sentences = (locale: 'zh-CN' | 'en-US', report: Report) =>
  checkReport(report, RULE_WORDS[locale])
    .findings.filter(({ rule }) => rule === 'V-text')
    .map(({ id, message }) => [id, message]);
const ROW = '本年新收';

test('many that are shown otherwise', () => {
  const report = received({
    natural: shown(1, '10', 3),
    business: shown(2, '20', 4),
    research: shown(3, '30', 5),
    nonprofit: shown(4, '40', 6),
  });
  expect(sentences('zh-CN', report)).toEqual([
    [
      'V-text:requests.shownOtherwise',
      `表三有4格显示的与存的不同：${ROW}·自然人显示为“10”，存的是1，按10计；${ROW}·商业企业显示为“20”，存的是2，按20计；${ROW}·科研机构显示为“30”，存的是3，按30计等；这里按显示的计，表中公式按存的计`,
    ],
  ]);
  expect(sentences('en-US', report)).toEqual([
    [
      'V-text:requests.shownOtherwise',
      `Table 3 (表三): 4 cells show another number than is stored, such as ${ROW} · 自然人 “10” is shown, 1 is stored, it counts as 10; ${ROW} · 商业企业 “20” is shown, 2 is stored, it counts as 20; ${ROW} · 科研机构 “30” is shown, 3 is stored, it counts as 30; they count as shown here and as stored in the sheet’s formulas`,
    ],
  ]);
});

test('many that were not recalculated', () => {
  const report = received({
    natural: notRecalculated(1, 0, 3),
    business: notRecalculated(2, 1, 4),
    research: notRecalculated(3, 2, 5),
    nonprofit: notRecalculated(4, 3, 6),
  });
  expect(sentences('zh-CN', report)).toEqual([
    [
      'V-text:requests.notRecalculated',
      `表三有4格公式没有重新计算：${ROW}·自然人存的是0，应为1；${ROW}·商业企业存的是1，应为2；${ROW}·科研机构存的是2，应为3等；核对按应有的结果计，需在 Excel 里按 F9 重算并保存`,
    ],
  ]);
  expect(sentences('en-US', report)).toEqual([
    [
      'V-text:requests.notRecalculated',
      `Table 3 (表三): 4 formulas were not recalculated, such as ${ROW} · 自然人 0 is stored and should be 1; ${ROW} · 商业企业 1 is stored and should be 2; ${ROW} · 科研机构 2 is stored and should be 3; they are checked as they should be; press F9 in Excel and save`,
    ],
  ]);
});

test('many as text, in English', () => {
  expect(sentences('en-US', received({ ...THREE, nonprofit: asText('４', 6) }))).toEqual([
    [
      'V-text:requests.storedAsText',
      `Table 3 (表三): 4 numbers are text, such as ${ROW} · 自然人 “１” counts as 1, ${ROW} · 商业企业 “2件” counts as 2, ${ROW} · 科研机构 “０” counts as 0; the sheet’s formulas leave them out`,
    ],
  ]);
});
