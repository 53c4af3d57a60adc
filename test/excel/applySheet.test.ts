/** What is sent to Excel for a planned sheet, call by call. */
import { applySheet } from '../../src/excel/applySheet';
import type { CellStyle, PlanSheet } from '../../src/layout';
import { recorder } from '../support/recorder';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const PLAIN: CellStyle = {
  font: '宋体',
  size: 11,
  bold: false,
  color: '#000000',
  fill: null,
  horizontal: 'left',
  vertical: 'top',
  wrap: false,
  border: false,
  locked: true,
  numberFormat: 'General',
};
const STYLES = {
  plain: PLAIN,
  title: {
    ...PLAIN,
    font: '黑体',
    size: 16,
    bold: true,
    color: '#333333',
    fill: '#EEEEEE',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  text: { ...PLAIN, numberFormat: '@' },
  day: { ...PLAIN, numberFormat: 'yyyy-mm-dd' },
  figure: { ...PLAIN, horizontal: 'right', border: true, locked: false },
} as const;
const SHEET: PlanSheet = {
  name: '表',
  tabColor: '#112233',
  columnWidths: [],
  rowHeights: [],
  cells: [{ row: 0, column: 0, style: 'plain', value: '甲', formula: null }],
  merges: [],
  validations: [],
  highlights: [],
  freeze: { rows: 0, columns: 0 },
  print: {
    orientation: 'portrait',
    area: area(0, 0, 2, 3),
    titleRows: 0,
    fit: { wide: 1, tall: 0 },
    margins: { top: 25.4, right: 12.7, bottom: 50.8, left: 0 },
  },
};

/** What is set or called on the way to nothing else, in order. */
function sent(given: Partial<PlanSheet>): string[] {
  const log: string[] = [];
  applySheet(recorder<Excel.Worksheet>('', log), { ...SHEET, ...given }, STYLES);
  return log.filter((line) => !/^getRange\("[^"]*"\)$|getItem\("[^"]*"\)$/.test(line));
}
const sentOf = (given: Partial<PlanSheet>, what: RegExp) => sent(given).filter((line) => what.test(line));

test('the least sheet', () => {
  expect(sent({})).toEqual([
    'tabColor = "#112233"',
    'getRange("A1").formulas = [["甲"]]',
    'getRange("A1").format.font.name = "宋体"',
    'getRange("A1").format.font.size = 11',
    'getRange("A1").format.font.color = "#000000"',
    'getRange("A1").format.horizontalAlignment = "Left"',
    'getRange("A1").format.verticalAlignment = "Top"',
    'pageLayout.paperSize = "A4"',
    'pageLayout.orientation = "Portrait"',
    'pageLayout.topMargin = 72',
    'pageLayout.rightMargin = 36',
    'pageLayout.bottomMargin = 144',
    'pageLayout.leftMargin = 0',
    'pageLayout.centerHorizontally = true',
    'pageLayout.blackAndWhite = true',
    'pageLayout.zoom = {"horizontalFitToPages":1}',
    'pageLayout.setPrintArea("A1:C2")',
  ]);
});

test('all cells in one rectangle, empty between them', () => {
  const cells = [
    { row: 0, column: 1, style: 'plain', value: 3, formula: null },
    { row: 2, column: 0, style: 'plain', value: 4, formula: '=SUM(B1)' },
    { row: 2, column: 2, style: 'plain', value: '1-2', formula: null },
  ];
  expect(sentOf({ cells }, /formulas/)).toEqual([
    'getRange("A1:C3").formulas = [["",3,""],["","",""],["=SUM(B1)","","\'1-2"]]',
  ]);
});

test('cells of the format @ have it before anything is written, and what they hold needs no mark there', () => {
  const cells = [
    { row: 0, column: 0, style: 'text', value: '054000', formula: null },
    { row: 1, column: 0, style: 'text', value: "'0", formula: null },
    { row: 2, column: 0, style: 'plain', value: '054000', formula: null },
    { row: 4, column: 0, style: 'text', value: null, formula: null },
  ];
  expect(sentOf({ cells }, /numberFormat|formulas/)).toEqual([
    'getRange("A1:A2").numberFormat = [["@"],["@"]]',
    'getRange("A5").numberFormat = [["@"]]',
    'getRange("A1:A5").formulas = [["054000"],["\'\'0"],["\'054000"],[""],[""]]',
  ]);
});

test('looks: a range for each, lines round and within', () => {
  const cells = [
    { row: 0, column: 0, style: 'title', value: '题', formula: null },
    { row: 1, column: 0, style: 'figure', value: 1, formula: null },
    { row: 1, column: 1, style: 'figure', value: 2, formula: null },
    { row: 2, column: 0, style: 'figure', value: 3, formula: null },
    { row: 2, column: 1, style: 'figure', value: 4, formula: null },
    { row: 4, column: 0, style: 'figure', value: 5, formula: null },
  ];
  const merges = [area(0, 0, 1, 2)];
  expect(sentOf({ cells, merges }, /format\.(?!font\.(?:name|size|color))|merge/)).toEqual([
    'getRange("A1").format.horizontalAlignment = "Center"',
    'getRange("A1").format.verticalAlignment = "Center"',
    'getRange("A1").format.font.bold = true',
    'getRange("A1").format.fill.color = "#EEEEEE"',
    'getRange("A1").format.wrapText = true',
    'getRange("A2:B3").format.horizontalAlignment = "Right"',
    'getRange("A2:B3").format.verticalAlignment = "Top"',
    'getRange("A2:B3").format.protection.locked = false',
    'getRange("A5").format.horizontalAlignment = "Right"',
    'getRange("A5").format.verticalAlignment = "Top"',
    'getRange("A5").format.protection.locked = false',
    ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'].map(
      (edge) => `getRange("A2:B3").format.borders.getItem("${edge}").style = "Continuous"`,
    ),
    ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map(
      (edge) => `getRange("A5").format.borders.getItem("${edge}").style = "Continuous"`,
    ),
    'getRange("A1:B1").merge()',
  ]);
});

test('a look that the plan does not have is a slip', () => {
  const cells = [{ row: 0, column: 0, style: 'lost', value: 1, formula: null }];
  expect(() => sent({ cells })).toThrow('the plan has no style lost');
});

test('widths in points, equal neighbours together; heights where they are given', () => {
  const sizes = { columnWidths: [100, 100, 40], rowHeights: [null, 20, 20, null, 30] };
  expect(sentOf(sizes, /columnWidth|rowHeight/)).toEqual([
    'getRange("A:B").format.columnWidth = 75',
    'getRange("C:C").format.columnWidth = 30',
    'getRange("2:3").format.rowHeight = 20',
    'getRange("5:5").format.rowHeight = 30',
  ]);
});

test.each([
  [{ kind: 'list', items: ['是', '否'] }, '{"list":{"inCellDropDown":true,"source":"是,否"}}'],
  [{ kind: 'decimal', minimum: 0 }, '{"decimal":{"formula1":0,"operator":"GreaterThanOrEqualTo"}}'],
  [
    { kind: 'whole', minimum: -5, maximum: null },
    '{"wholeNumber":{"formula1":-5,"operator":"GreaterThanOrEqualTo"}}',
  ],
  [
    { kind: 'whole', minimum: 2019, maximum: 2099 },
    '{"wholeNumber":{"formula1":2019,"formula2":2099,"operator":"Between"}}',
  ],
] as const)('what may be typed: %j', (rule, told) => {
  const validations = [{ area: area(1, 1, 2, 1), rule, title: '不能填', message: '请填整数' }];
  expect(sentOf({ validations }, /dataValidation/)).toEqual([
    `getRange("B2:B3").dataValidation.rule = ${told}`,
    'getRange("B2:B3").dataValidation.errorAlert = {"title":"不能填","message":"请填整数","showAlert":true,"style":"Stop"}',
  ]);
});

test('highlights: the strongest goes in last', () => {
  const highlights = [
    { area: area(0, 0, 1, 1), formula: '=A1>0', fill: '#FF0000', color: '#FFFFFF', bold: true },
    { area: area(0, 0, 1, 2), formula: '=A1<0', fill: '#00FF00', color: '#000000', bold: false },
  ];
  const strong = 'getRange("A1").conditionalFormats.add("Custom")';
  const weak = 'getRange("A1:B1").conditionalFormats.add("Custom")';
  expect(sentOf({ highlights }, /conditionalFormats/)).toEqual([
    weak,
    `${weak}.custom.rule.formula = "=A1<0"`,
    `${weak}.custom.format.fill.color = "#00FF00"`,
    `${weak}.custom.format.font.color = "#000000"`,
    strong,
    `${strong}.custom.rule.formula = "=A1>0"`,
    `${strong}.custom.format.fill.color = "#FF0000"`,
    `${strong}.custom.format.font.color = "#FFFFFF"`,
    `${strong}.custom.format.font.bold = true`,
  ]);
});

test.each([
  [0, 0, []],
  [3, 0, ['freezePanes.freezeRows(3)']],
  [0, 2, ['freezePanes.freezeColumns(2)']],
  [3, 2, ['freezePanes.freezeAt("A1:B3")']],
])('%i rows and %i columns that stay in sight', (rows, columns, calls) => {
  expect(sentOf({ freeze: { rows, columns } }, /freeze/)).toEqual(calls);
});

test('a page that lies, with rows that repeat and a limit of its height', () => {
  const print = {
    ...SHEET.print,
    orientation: 'landscape',
    titleRows: 3,
    fit: { wide: 1, tall: 2 },
  } as const;
  expect(sentOf({ print }, /orientation|zoom|setPrintTitleRows/)).toEqual([
    'pageLayout.orientation = "Landscape"',
    'pageLayout.zoom = {"horizontalFitToPages":1,"verticalFitToPages":2}',
    'pageLayout.setPrintTitleRows("$1:$3")',
  ]);
});

test('days have their format before anything is written, and go in as numbers', () => {
  const cells = [
    { row: 0, column: 0, style: 'day', value: 45688, formula: null },
    { row: 1, column: 0, style: 'day', value: null, formula: null },
    { row: 2, column: 0, style: 'plain', value: 45688, formula: null },
  ];
  expect(sentOf({ cells }, /numberFormat|formulas/)).toEqual([
    'getRange("A1:A2").numberFormat = [["yyyy-mm-dd"],["yyyy-mm-dd"]]',
    'getRange("A1:A3").formulas = [[45688],[""],[45688]]',
  ]);
});

test('a filter, and a list that stands in cells', () => {
  const rule = { kind: 'cells', sheet: "乙's", area: area(3, 1, 9, 1) } as const;
  const given = {
    filter: area(2, 0, 4, 3),
    validations: [{ area: area(0, 0, 1, 1), rule, title: '单', message: '选' }],
  };
  expect(sentOf(given, /autoFilter|rule/)).toEqual([
    `getRange("A1").dataValidation.rule = {"list":{"inCellDropDown":true,"source":"='乙''s'!$B$4:$B$12"}}`,
    'autoFilter.apply("A3:C6")',
  ]);
});
