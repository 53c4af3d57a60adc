/** Plans for tests of the writer. */
import fc from 'fast-check';
import type { CellStyle, Plan, PlanCell, PlanSheet } from '../../../src/layout';

export const STYLE: CellStyle = {
  font: '仿宋_GB2312',
  size: 11,
  bold: false,
  color: '#000000',
  fill: null,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  border: false,
  locked: true,
  numberFormat: 'General',
};

export const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

export const cell = (row: number, column: number, given: Partial<PlanCell> = {}): PlanCell => ({
  row,
  column,
  style: 'plain',
  value: null,
  formula: null,
  ...given,
});

export const sheet = (name: string, given: Partial<PlanSheet> = {}): PlanSheet => ({
  name,
  tabColor: '#2F5597',
  columnWidths: [],
  rowHeights: [],
  cells: [],
  merges: [],
  validations: [],
  highlights: [],
  freeze: { rows: 0, columns: 0 },
  print: {
    orientation: 'portrait',
    area: area(0, 0, 3, 3),
    titleRows: 0,
    fit: { wide: 1, tall: 0 },
    margins: { top: 37, right: 26, bottom: 35, left: 28 },
  },
  ...given,
});

export const plan = (sheets: readonly PlanSheet[], given: Partial<Plan> = {}): Plan => ({
  suffix: '',
  sheets,
  styles: { plain: STYLE },
  names: [],
  properties: {},
  start: { sheet: sheets[0]?.name ?? '', row: 0, column: 0 },
  ...given,
});

/** What a cell can hold, awkward text among it: formulas that are text, escapes, quotes, Chinese, pairs. */
const AWKWARD = [
  '=1+1',
  '+86',
  '-',
  '@x',
  "'a",
  '_x000D_',
  '<b>&amp;</b>',
  '"',
  ' a ',
  'a\nb',
  '\t',
  '𠮷',
  '三、',
] as const;
const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ minLength: 1, unit: fc.constantFrom('a', '_', 'x', '0', '中', '&', ' ') }),
);
const value = fc.oneof(
  fc.constant(null),
  text,
  fc.boolean(),
  fc.nat(200),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const formula = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.constantFrom('=A1+B1', '=IF(A1<>"",1&"<",0)', "='三、依申请公开'!$D$4"),
);

const cells = fc
  .uniqueArray(fc.tuple(fc.nat(40), fc.nat(30), value, formula), {
    selector: ([row, column]) => row * 100 + column,
    maxLength: 40,
  })
  .map((drawn) =>
    drawn
      .map(([row, column, content, computed]) => cell(row, column, { value: content, formula: computed }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  );

/** Plans with one or two sheets of any cells, a name and a property. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(cells, cells, text, fc.nat(5), fc.nat(5))
  .map(([first, second, property, rows, columns]) =>
    plan(
      [
        sheet("三、'依' 申请", { cells: first, freeze: { rows, columns } }),
        sheet('校验 & <b>', { cells: second, rowHeights: [20, null, 15.5] }),
      ],
      {
        names: [{ name: '表三_本年新收_自然人', sheet: "三、'依' 申请", area: area(3, 3) }],
        properties: { 'nianbao.edition': '2021', other: property.trim() },
      },
    ),
  );
