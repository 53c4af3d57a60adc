/** Grids of any kind: the edition that fits, the tables that are there and those that are not, and what is no report. */
import type { FieldId } from '../../src/form';
import { recognizeGrids } from '../../src/recognize';
import { gridOf } from '../support/gridOf';

const TABLE_2021 = ['信息内容|本年制发件数|本年废止件数|现行有效件数', '规章|1|2|3', '行政规范性文件|4|5|6'];
const TABLE_2019 = [
  '信息内容|本年新制作数量|本年新公开数量|对外公开总数量',
  '规章|1|2|3',
  '规范性文件|4|5|6',
];
const text = (...rows: string[]) => gridOf(rows, { kind: 'text', name: '正文' });
const table = (rows: readonly string[]) => gridOf(rows, { name: '第1个表格' });
const titled = (year: number) =>
  text(`临河县水务局${year}年政府信息公开工作年度报告`, '一、总体情况', '做了事。');

test.each<[string, Parameters<typeof recognizeGrids>[0], string, string]>([
  ['by its tables', [table(TABLE_2021)], '2021', 'proactive.regulations.issued'],
  ['by its tables, of the edition before', [table(TABLE_2019)], '2019', 'proactive.regulations.created'],
  [
    'by its tables, whatever the year says',
    [titled(2020), table(TABLE_2021)],
    '2021',
    'proactive.regulations.issued',
  ],
  [
    'by the year, where tables are the same',
    [titled(2020), table(['（七）总计|1|0|0|0|0|0|1'])],
    '2019',
    'requests.handled.natural',
  ],
  [
    'by the year, where tables are the same, of the other',
    [titled(2023), table(['（七）总计|1|0|0|0|0|0|1'])],
    '2021',
    'requests.handled.natural',
  ],
])('an edition is known %s', (_, grids, edition, id) => {
  const { report } = recognizeGrids(grids);
  expect(report.edition).toBe(edition);
  expect(report.figures.get(id as FieldId)?.value).toBe(1);
});

test('a table that is not there is told, with all its figures', () => {
  const { report, oddities } = recognizeGrids([titled(2023), table(TABLE_2021)]);
  expect(report.oddities).toBe(oddities);
  expect(report).toMatchObject({ unit: '临河县水务局', year: 2023, parts: { overview: '做了事。' } });
  expect(
    oddities.map(({ kind, table: id, address, text: words, expected, fields }) => [
      kind,
      id,
      address,
      words,
      expected,
      fields.length,
    ]),
  ).toEqual([
    ['row-missing', 'proactive', null, '', '行政许可', 1],
    ['row-missing', 'proactive', null, '', '行政处罚', 1],
    ['row-missing', 'proactive', null, '', '行政强制', 1],
    ['row-missing', 'proactive', null, '', '行政事业性收费', 1],
    ['table-missing', 'requests', null, '', '表三', 175],
    ['table-missing', 'disputes', null, '', '表四', 15],
  ]);
  expect(oddities[5]?.fields[0]).toBe('disputes.review.upheld');
});

test('a table stands in a table, else in the lines of the text', () => {
  const lines = text(
    '二、主动公开政府信息情况',
    '规章 7 8 9',
    '三、收到和处理政府信息公开申请情况',
    '（七）总计 1 0 0 0 0 0 1',
  );
  const { report } = recognizeGrids([lines, table(TABLE_2021)]);
  expect(report.figures.get('proactive.regulations.issued' as FieldId)).toMatchObject({
    value: 1,
    address: { kind: 'table', row: 1, column: 1 },
  });
  expect(report.figures.get('requests.handled.natural' as FieldId)).toMatchObject({
    value: 1,
    address: { kind: 'text', row: 3, column: 1 },
  });
});

test('a text with two headings is a report without figures', () => {
  const { report } = recognizeGrids([text('一、总体情况', '做了事。', '二、主动公开政府信息情况')]);
  expect([report.figures.size, report.parts.overview]).toEqual([0, '做了事。']);
  expect(() => recognizeGrids([text('一、总体情况', '做了事。')])).toThrow();
});

test('lines of a table are none of the texts, those right above and below it are', () => {
  const rows = ['一、总体情况', '做了事。', ...TABLE_2021, '又做了事。', '六、其他事项', '无'];
  const { report } = recognizeGrids([gridOf(rows, { kind: 'sheet', name: '表' })]);
  expect(report.parts).toMatchObject({ overview: '做了事。\n又做了事。', others: '无' });
});

test('a line of the form between the title and its rows is no text, a title stays the title', () => {
  const rows = [
    '白杨镇人民政府2024年政府信息公开工作年度报告',
    '第二十条 第（一）项',
    '信息内容|本年制发件数|本年废止件数|现行有效件数',
    '规章|0|0|0',
    '行政规范性文件|3|1|12',
  ];
  const { report } = recognizeGrids([gridOf(rows, { kind: 'sheet', name: '表' })]);
  expect([report.unit, report.year]).toEqual(['白杨镇人民政府', 2024]);
  expect(report.parts).toEqual({ preface: '', overview: '', problems: '', others: '' });
});

test('what is odd of totals and of hidden rows is told with the rest', () => {
  const five = '结果维持|结果纠正|其他结果|尚未审结|总计';
  const grid = gridOf(
    [
      '行政复议|<|<|<|<|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<',
      `${five}|${five}|${five}`,
      Array.from({ length: 15 }, () => '0').join('|'),
    ],
    { kind: 'sheet' },
  );
  const cells = new Map(grid.cells);
  for (const column of [4, 9])
    cells.set(2 * 16_384 + column, { value: 0, text: '0', formula: '=SUM(A3:D3)' });
  const hidden = { sheet: false, rows: new Set([2]), columns: new Set<number>() };
  const { oddities } = recognizeGrids([{ ...grid, cells, hidden }]);
  expect(
    oddities
      .filter(({ table: id }) => id === 'disputes')
      .map(({ kind, expected, text: words, fields }) => [kind, expected, words, fields.length]),
  ).toEqual([
    ['formula-overwritten', '复议后起诉', '0', 1],
    ['row-hidden', '', '行政复议', 15],
  ]);
});

describe('what is no report', () => {
  const details = (names: readonly string[]) => {
    try {
      recognizeGrids(names.map((name) => gridOf(['甲'], { name })));
    } catch (thrown) {
      return thrown;
    }
    return undefined;
  };
  const headings =
    '一、总体情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要问题及改进情况 / 六、其他需要报告的事项';

  test.each([
    [['一', '二', '一'], '“一”、“二”'],
    [['1', '2', '3', '4', '5', '6'], '“1”、“2”、“3”、“4”、“5”、“6”'],
    [['1', '2', '3', '4', '5', '6', '7'], '“1”、“2”、“3”、“4”、“5”、“6”…'],
    [[], ''],
  ])('of %j says what was looked for and what there was', (names, found) => {
    expect(details(names)).toMatchObject({ code: 'report/not-found', details: { headings, found } });
  });

  test('is also a sheet that was set aside', () => {
    expect(() => recognizeGrids([gridOf(TABLE_2021, { kind: 'sheet', name: '检查结果' })])).toThrow();
  });
});
