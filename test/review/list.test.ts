/** Findings as plain lines: their part, place, repair and explanation, and the sheet that they are printed on. */
import { checkReport } from '../../src/checks';
import type { Finding } from '../../src/findings';
import type { Address } from '../../src/grid';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Report } from '../../src/report';
import { findingsCsv } from '../../src/review/list/csv';
import { findingList, summaryOf } from '../../src/review/list/list';
import type { ListedFinding } from '../../src/review/list/list';
import { planFindings } from '../../src/review/list/sheet';
import { listedFinding, listOf as list } from '../support/listed';
import { sampleReport } from '../support/reports';

const words = FINDING_LIST_WORDS['zh-CN'];
const report = { ...sampleReport(), unit: '某局' };
const sheetCell = (row: number, grid = '表'): Address => ({ kind: 'sheet', grid, row, column: 3 });
const finding = (given: Partial<Finding> = {}): Finding => ({
  id: 'a',
  rule: 'T3-balance',
  severity: 'error',
  table: 'requests',
  excerpt: null,
  message: '不符',
  fields: [],
  addresses: [],
  expected: null,
  actual: null,
  difference: null,
  follows: null,
  suggestions: [],
  ...given,
});
const acceptance = { finding: 'a', message: '', reason: '见批复', by: '张三', on: '2025-01-02', basis: '' };
const listed = (...findings: Finding[]) =>
  findingList(
    report,
    { findings, state: 'disagrees', missing: [], checked: 9, unassessed: 0 },
    words,
    '甲.xlsx',
  );
const lineOf = (given: Partial<Finding>) => listed(finding(given)).lines[0]!;

describe('a line', () => {
  test('of a finding with all it has', () => {
    const suggestion = { slip: null, decided: true, figures: [], texts: [] };
    expect(
      lineOf({
        addresses: [sheetCell(3), sheetCell(4)],
        suggestions: [
          { ...suggestion, message: '应为2' },
          { ...suggestion, message: '应为3' },
        ],
        acceptance,
      }),
    ).toEqual({
      number: 1,
      follows: false,
      part: '三、收到和处理政府信息公开申请情况',
      severity: 'error',
      message: '不符',
      places: '表!D4、D5',
      target: { kind: 'sheet', grid: '表', row: 3, column: 3 },
      suggestion: '应为2',
      explained: '见批复，张三，2025-01-02',
      rule: 'T3-balance',
    });
  });

  test('of a finding with nothing but its sentence', () => {
    expect(lineOf({ table: null, severity: 'info', rule: 'V-unit' as never })).toEqual({
      number: 1,
      follows: false,
      part: '整份报告',
      severity: 'info',
      message: '不符',
      places: '',
      target: null,
      suggestion: '',
      explained: '',
      rule: 'V-unit',
    });
  });

  test.each<[string, readonly Address[], string]>([
    ['one cell', [sheetCell(3)], '表!D4'],
    ['four cells of a sheet', [3, 4, 5, 6].map((row) => sheetCell(row)), '表!D4、D5、D6、D7'],
    [
      'more of them by their number',
      [3, 4, 5, 6, 7, 8].map((row) => sheetCell(row)),
      '表!D4、D5、D6、D7等6格',
    ],
    ['cells of two sheets', [sheetCell(3), sheetCell(4, '乙'), sheetCell(5)], '表!D4、乙!D5、D6'],
    ['a cell that is named twice', [sheetCell(3), sheetCell(4), sheetCell(4)], '表!D4、D5'],
    [
      'paragraphs of a document',
      [0, 2].map((row) => ({ kind: 'text', grid: '正文', row, column: 0 }) as const),
      '正文第1段、第3段',
    ],
  ])('says where it stands: %s', (_, addresses, places) => {
    expect(lineOf({ addresses }).places).toBe(places);
  });

  test('of a text stands under its part, of an unknown form under the report', () => {
    const excerpt = { part: 'problems', start: 0, end: 1, sentence: '一' } as const;
    expect(lineOf({ table: null, excerpt }).part).toBe('五、存在的主要问题及改进情况');
    const unknown = findingList(
      { ...report, edition: '1999' },
      { findings: [finding()], state: 'disagrees', missing: [], checked: 1, unassessed: 0 },
      words,
    );
    expect(unknown.lines[0]!.part).toBe('整份报告');
  });
});

test('a list says whose it is and counts causes that are not explained', () => {
  const { lines, ...rest } = listed(
    finding(),
    finding({ severity: 'warning' }),
    finding({ severity: 'info' }),
    finding({ id: 'b', follows: 'a' }),
  );
  expect(rest).toEqual({
    file: '甲.xlsx',
    unit: '某局',
    year: 2024,
    kind: 'township',
    state: 'disagrees',
    missing: [],
    checked: 9,
    unassessed: 0,
    errors: 1,
    warnings: 1,
  });
  expect(lines.map(({ severity, number, follows }) => [severity, number, follows])).toEqual([
    ['error', 1, false],
    ['warning', 2, false],
    ['info', 3, false],
    ['error', 3, true],
  ]);
});

/** What is missing of a report of edition 2021 with these figures blank. */
function missingIn(blanks: readonly string[], given: Partial<Report> = {}): readonly string[] {
  const figures = new Map(report.figures);
  for (const id of report.figures.keys())
    if (blanks.some((blank) => id.startsWith(blank)))
      figures.set(id, { value: null, spelling: 'blank', text: '', address: null, computed: false });
  const partly = { ...report, figures, ...given };
  return findingList(partly, checkReport(partly, RULE_WORDS['zh-CN']), words).missing;
}

test.each<[string, readonly string[], Partial<Report>, readonly string[]]>([
  ['nothing', [], {}, []],
  ['the cover', [], { unit: ' ', year: null }, ['封面：机关名称、年度未填']],
  ['a whole table', ['proactive.'], {}, ['表二未填']],
  ['some cells of it', ['proactive.regulations.'], {}, ['表二：10格中3格未填']],
  [
    'columns of 表三',
    ['requests.received.natural', 'requests.carriedIn.natural', 'requests.received.total'],
    {},
    ['表三：自然人2格、总计1格未填'],
  ],
  [
    'more columns of 表三 than three',
    ['requests.received.', 'requests.carriedIn.'],
    {},
    ['表三：自然人2格、商业企业2格、科研机构2格，另4列8格未填'],
  ],
  [
    'texts',
    [],
    { parts: { preface: '', overview: '', problems: ' ', others: '无' } },
    ['一、总体情况未填', '五、存在的主要问题及改进情况未填'],
  ],
])('says what is missing: %s', (_, blanks, given, missing) => {
  expect(missingIn(blanks, given)).toEqual(missing);
});

test.each([
  [{}, '全部相符（9项核对）', 'Everything agrees (9 checks)'],
  [{ warnings: 2 }, '全部相符（9项核对），2处提醒', 'Everything agrees (9 checks), 2 warnings'],
  [{ errors: 2, state: 'disagrees' }, '2处不符', '2 mismatches'],
  [
    { errors: 1, warnings: 1, state: 'disagrees', missing: ['表二未填'], unassessed: 1 },
    '1处不符，1处提醒。未填完：表二未填',
    '1 mismatch, 1 warning. Not finished: 表二未填',
  ],
  [
    { errors: 1, state: 'disagrees', unassessed: 2 },
    '1处不符。2项表内关系因缺数字没有核对',
    '1 mismatch. 2 relations not checked for want of figures',
  ],
  [
    { state: 'unfinished', warnings: 1, missing: ['一、总体情况未填', '表三未填'], unassessed: 7 },
    '1处提醒。未填完：一、总体情况未填；表三未填',
    '1 warning. Not finished: 一、总体情况未填; 表三未填',
  ],
] as const)('in one sentence: %j', (given, chinese, english) => {
  const own = list([], given);
  expect([summaryOf(own, words), summaryOf(own, FINDING_LIST_WORDS['en-US'])]).toEqual([chinese, english]);
});

const target = { kind: 'sheet', grid: '表', row: 3, column: 3 } as const;
const line = (given: Partial<ListedFinding> = {}) => listedFinding({ part: '部分', target, ...given });

describe('a sheet', () => {
  const plan = planFindings(
    [list([line(), line({ severity: 'warning', target: null, message: '长'.repeat(60) })])],
    words,
  );
  const [sheet] = plan.sheets;
  const row = (number: number, of = sheet!) =>
    of.cells
      .filter(({ row: own }) => own === number)
      .map(({ column, style, value, formula }) => [column, style, value, formula]);

  test('alone, with the styles of our workbook, to be read from its beginning', () => {
    expect(plan.sheets).toHaveLength(1);
    expect({ ...plan, sheets: [], styles: {} }).toEqual({
      suffix: '',
      sheets: [],
      styles: {},
      names: [],
      properties: {},
      start: { sheet: '检查结果', row: 0, column: 0 },
    });
    expect(plan.styles['list']?.size).toBe(9);
  });

  test('of one report: title, sentence, columns, a link to each cell', () => {
    expect(row(0)).toEqual([[0, 'heading', '某局2024年政府信息公开工作年度报告检查结果', null]]);
    expect(row(1)).toEqual([[0, 'hint', '2处不符。', null]]);
    expect(row(2).map(([column, style, value]) => `${column} ${style} ${value}`)).toEqual([
      '0 listHeader 序号',
      '1 listHeader 部分',
      '2 listHeader 级别',
      '3 listHeader 问题',
      '4 listHeader 位置',
      '5 listHeader 建议',
      '6 listHeader 说明',
      '7 listHeader 规则',
      '8 listHeader 查看',
    ]);
    expect(row(3)).toEqual([
      [0, 'listNumber', 1, null],
      [1, 'list', '部分', null],
      [2, 'listNumber', '不符', null],
      [3, 'list', '问题', null],
      [4, 'list', '位置', null],
      [5, 'list', '建议', null],
      [6, 'list', '说明', null],
      [7, 'listNumber', 'T3-balance', null],
      [8, 'link', '查看', `=HYPERLINK("#'表'!D4","查看")`],
    ]);
    expect(row(4)[0]).toEqual([0, 'listNumber', 2, null]);
    expect(row(4)[8]).toEqual([8, 'link', null, null]);
    expect(row(5)).toEqual([]);
  });

  test('its measures: widths, heights, what stays in sight, how it prints', () => {
    expect({ ...sheet, cells: [] }).toEqual({
      name: '检查结果',
      tabColor: '#C00000',
      columnWidths: [44, 120, 56, 300, 130, 180, 100, 80, 48],
      rowHeights: [30, 20, null, 20, 43],
      cells: [],
      merges: [
        { row: 0, column: 0, rowCount: 1, columnCount: 9 },
        { row: 1, column: 0, rowCount: 1, columnCount: 9 },
      ],
      validations: [],
      highlights: [],
      freeze: { rows: 3, columns: 0 },
      print: {
        orientation: 'landscape',
        area: { row: 0, column: 0, rowCount: 5, columnCount: 9 },
        titleRows: 3,
        fit: { wide: 1, tall: 0 },
        margins: { top: 37, left: 28, bottom: 35, right: 26 },
      },
    });
  });

  test('of several reports: whose each line is, causes numbered through, without links', () => {
    const several = planFindings(
      [
        list([line(), line({ follows: true }), line()], { file: '甲.xlsx' }),
        list([], { unit: '无' }),
        list([line(), line({ follows: true })], { file: '乙.docx', unit: '乙局', year: null }),
      ],
      words,
    ).sheets[1]!;
    expect(row(0, several)).toEqual([[0, 'heading', '检查结果', null]]);
    expect(row(1, several)).toEqual([[0, 'hint', '3份报告，5条。', null]]);
    expect(row(2, several).map(([, , value]) => value)).toEqual([
      '序号',
      '文件',
      '机关',
      '年度',
      '部分',
      '级别',
      '问题',
      '位置',
      '建议',
      '说明',
      '规则',
    ]);
    expect(several.columnWidths).toEqual([44, 120, 120, 50, 120, 56, 300, 130, 180, 100, 80]);
    expect(row(3, several).slice(0, 5)).toEqual([
      [0, 'listNumber', 1, null],
      [1, 'list', '甲.xlsx', null],
      [2, 'list', '某局', null],
      [3, 'listNumber', 2024, null],
      [4, 'list', '部分', null],
    ]);
    expect(row(6, several).slice(0, 4)).toEqual([
      [0, 'listNumber', 3, null],
      [1, 'list', '乙.docx', null],
      [2, 'list', '乙局', null],
      [3, 'listNumber', null, null],
    ]);
    const settled = [3, 4, 5, 6, 7]
      .map((number) => row(number, several))
      .map((cells) => [cells[0]![2], cells[8]![2]]);
    expect(settled).toEqual([
      [1, '建议'],
      [1, '第1项改正后即相符'],
      [2, '建议'],
      [3, '建议'],
      [3, '第3项改正后即相符'],
    ]);
  });

  test('without findings prints a line all the same', () => {
    const none = planFindings([list([])], words).sheets[0]!;
    expect(none.print.area).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 9 });
    expect(row(1, none)).toEqual([[0, 'hint', '全部相符（9项核对）。', null]]);
    expect(planFindings([], words).sheets.map(({ cells }) => cells[1]!.value)).toEqual([
      '共0个文件。',
      '0份报告，0条。',
    ]);
  });

  test('of several files: before it an overview with a row for each', () => {
    const plan = planFindings(
      [
        list([line(), line({ severity: 'warning' })], { file: '甲.xlsx', errors: 1, warnings: 1 }),
        list([], { file: '又.xlsx', year: 2023 }),
        { file: '坏.xlsx', reason: '坏.xlsx 是空文件。' },
        list([], { file: '空.xlsx', unit: '', year: null, state: 'unfinished', missing: ['表二', '表三'] }),
        list([], { file: '税.xlsx', unit: '国家税务总局某县税务局' }),
      ],
      words,
    );
    const [overview, findings] = plan.sheets;
    expect([plan.start?.sheet, overview!.name, findings!.name]).toEqual(['情况一览', '情况一览', '检查结果']);
    expect(row(0, overview)).toEqual([[0, 'heading', '情况一览', null]]);
    expect(row(1, overview)).toEqual([
      [0, 'hint', '共5个文件：2个相符，1个不符，1个未填完，1个读不出。', null],
    ]);
    expect([2, 3, 4, 5, 6, 7, 8].map((number) => row(number, overview).map(([, , value]) => value))).toEqual([
      ['序号', '文件', '机关', '年度', '状态', '不符', '提醒', '未填的内容或读不出的原因', '备注'],
      [1, '甲.xlsx', '某局', 2024, '不符', 1, 1, '', '同一机关另有又.xlsx'],
      [2, '又.xlsx', '某局', 2023, '相符', 0, 0, '', '年度不是2024；同一机关另有甲.xlsx'],
      [3, '坏.xlsx', null, null, '读不出', null, null, '坏.xlsx 是空文件。', ''],
      [4, '空.xlsx', '', null, '未填完', 0, 0, '表二；表三', '没有年度'],
      [5, '税.xlsx', '国家税务总局某县税务局', 2024, '相符', 0, 0, '', '垂直管理系统，不列入本级汇总'],
      [],
    ]);
  });

  test('one file that could not be read has its row in the overview', () => {
    const [overview] = planFindings([{ file: '坏.xlsx', reason: '空' }], words).sheets;
    expect(row(3, overview).map(([, , value]) => value)).toEqual([
      1,
      '坏.xlsx',
      null,
      null,
      '读不出',
      null,
      null,
      '空',
      '',
    ]);
  });

  test('the year asked for goes before that of most', () => {
    const [overview] = planFindings(
      ['a', 'b', 'c'].map((file, at) => list([], { file, unit: file, year: at < 2 ? 2024 : 2025 })),
      words,
      2025,
    ).sheets;
    expect([3, 4, 5].map((number) => row(number, overview).at(-1)![2])).toEqual([
      '年度不是2025',
      '年度不是2025',
      '',
    ]);
  });

  test.each([
    ['a place in a document', { kind: 'table', grid: '第1个表格', row: 1, column: 1 } as const, null],
    [
      'a sheet with both quotes',
      { kind: 'sheet', grid: `a'b"c`, row: 0, column: 0 } as const,
      `=HYPERLINK("#'a''b""c'!A1","查看")`,
    ],
  ])('links to %s', (_, target, formula) => {
    const own = planFindings([list([line({ target })])], words).sheets[0]!;
    expect(row(3, own)[8]![3]).toBe(formula);
  });
});

test('lines of CSV, all files alike: one for each finding, and one for a file without', () => {
  const csv = findingsCsv(
    [
      list([line()]),
      list([]),
      list([line({ severity: 'info', explained: '' }), line({ follows: true })], { unit: '=乙', year: null }),
      list([], { file: '空.xlsx', state: 'unfinished', missing: ['表二', '表三'] }),
      { file: '坏.xlsx', reason: '是空文件。' },
    ],
    words,
  );
  expect(csv).toBe(
    '\ufeff文件,机关,年度,状态,未填,序号,部分,级别,问题,位置,建议,说明,规则\r\n' +
      ',某局,2024,不符,,1,部分,不符,问题,位置,建议,说明,T3-balance\r\n' +
      ',某局,2024,相符,,,,,,,,,\r\n' +
      ",'=乙,,不符,,1,部分,提示,问题,位置,建议,,T3-balance\r\n" +
      ",'=乙,,不符,,1,部分,不符,问题,位置,第1项改正后即相符,说明,T3-balance\r\n" +
      '空.xlsx,某局,2024,未填完,表二；表三,,,,,,,,\r\n' +
      '坏.xlsx,,,读不出,,,,,是空文件。,,,,\r\n',
  );
});
