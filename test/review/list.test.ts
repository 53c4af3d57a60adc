/** Findings as plain lines: their part, place, repair and explanation, and the sheet that they are printed on. */
import type { Finding } from '../../src/findings';
import type { Address } from '../../src/grid';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
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
  findingList(report, { findings, checked: 9, unassessed: 0 }, words);
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
      { findings: [finding()], checked: 1, unassessed: 0 },
      words,
    );
    expect(unknown.lines[0]!.part).toBe('整份报告');
  });
});

test('a list says whose it is and counts what is not explained', () => {
  const { lines, ...rest } = listed(
    finding(),
    finding({ severity: 'warning' }),
    finding({ severity: 'info' }),
  );
  expect(rest).toEqual({ unit: '某局', year: 2024, checked: 9, unassessed: 0, errors: 1, warnings: 1 });
  expect(lines.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
});

test.each([
  [listed(), '全部相符（9项检查）。'],
  [listed(finding(), finding(), finding({ severity: 'warning' })), '2处不符，1处提醒。'],
  [listed(finding({ severity: 'info' })), '0处不符，0处提醒。'],
])('in one sentence: %#', (list, sentence) => {
  expect(summaryOf(list, words)).toBe(sentence);
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
    expect(row(1)).toEqual([[0, 'hint', '2处不符，0处提醒。', null]]);
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
        heading: '',
        fit: { wide: 1, tall: 0 },
        margins: { top: 37, left: 28, bottom: 35, right: 26 },
      },
    });
  });

  test('of several reports: whose each line is, numbered through, without links', () => {
    const several = planFindings(
      [list([line(), line()]), list([], { unit: '无' }), list([line()], { unit: '乙局', year: null })],
      words,
    ).sheets[0]!;
    expect(row(0, several)).toEqual([[0, 'heading', '检查结果', null]]);
    expect(row(1, several)).toEqual([[0, 'hint', '3份报告，3条。', null]]);
    expect(row(2, several).map(([, , value]) => value)).toEqual([
      '序号',
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
    expect(several.columnWidths).toEqual([44, 120, 50, 120, 56, 300, 130, 180, 100, 80]);
    expect(row(3, several).slice(0, 4)).toEqual([
      [0, 'listNumber', 1, null],
      [1, 'list', '某局', null],
      [2, 'listNumber', 2024, null],
      [3, 'list', '部分', null],
    ]);
    expect(row(5, several).slice(0, 3)).toEqual([
      [0, 'listNumber', 3, null],
      [1, 'list', '乙局', null],
      [2, 'listNumber', null, null],
    ]);
  });

  test('without findings prints a line all the same', () => {
    const none = planFindings([list([])], words).sheets[0]!;
    expect(none.print.area).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 9 });
    expect(row(1, none)).toEqual([[0, 'hint', '全部相符（9项检查）。', null]]);
    expect(planFindings([], words).sheets[0]!.cells[1]!.value).toBe('0份报告，0条。');
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

test('lines of CSV, all reports alike', () => {
  const csv = findingsCsv(
    [
      list([line()]),
      list([]),
      list([line({ severity: 'info', explained: '' })], { unit: '=乙', year: null }),
    ],
    words,
  );
  expect(csv).toBe(
    '\ufeff机关,年度,部分,级别,问题,位置,建议,说明,规则\r\n' +
      '某局,2024,部分,不符,问题,位置,建议,说明,T3-balance\r\n' +
      "'=乙,,部分,提示,问题,位置,建议,,T3-balance\r\n",
  );
});
