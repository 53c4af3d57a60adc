/** 控制数 below 表三 and 表四: where they are typed, the formulas that compare them, the results that a plan carries. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import { literalReport } from '../support/literalTables';
import type { EditionName } from '../support/literalTables';
import { plannedCell, plannedFormulas, plannedSheet } from '../support/planned';

const REQUESTS = '三、依申请公开';
const DISPUTES = '四、复议诉讼';

const planOf = (name: EditionName, controls: Readonly<Record<string, number>> = {}, suffix = '') =>
  planReport(editionById(name) as Edition, {
    suffix,
    report: { ...literalReport(name), controls: new Map(Object.entries(controls) as [FieldId, number][]) },
  });

/** A control against its total, where all `cells` that make the total are filled in or blanks count as 0. */
const control = (zero: string, cells: string, count: number, typed: string, total: string) =>
  `=IF(${typed}="","",IF(OR(${zero}="是",COUNTA(${cells})>=${count}),IF(${typed}-${total}=0,"✓","✗"),"未填完")` +
  `&IF(${typed}-${total}=0,""," 差"&ABS(${typed}-${total})))`;

describe.each([
  [
    '2019',
    REQUESTS,
    ['A31', 'A32'],
    {
      D32: control('$D$33', 'D7:D25', 19, 'D31', 'D26'),
      E32: control('$D$33', 'E7:E25', 19, 'E31', 'E26'),
      F32: control('$D$33', 'F7:F25', 19, 'F31', 'F26'),
      G32: control('$D$33', 'G7:G25', 19, 'G31', 'G26'),
      H32: control('$D$33', 'H7:H25', 19, 'H31', 'H26'),
      I32: control('$D$33', 'I7:I25', 19, 'I31', 'I26'),
      J32: control('$D$33', 'D7:I25', 114, 'J31', 'J26'),
    },
    ['D31', 'E31', 'F31', 'G31', 'H31', 'I31', 'J31'],
    ['A31:C31', 'A32:C32'],
  ],
  [
    '2021',
    REQUESTS,
    ['A33', 'A34'],
    {
      D34: control('$D$35', 'D7:D27', 21, 'D33', 'D28'),
      E34: control('$D$35', 'E7:E27', 21, 'E33', 'E28'),
      F34: control('$D$35', 'F7:F27', 21, 'F33', 'F28'),
      G34: control('$D$35', 'G7:G27', 21, 'G33', 'G28'),
      H34: control('$D$35', 'H7:H27', 21, 'H33', 'H28'),
      I34: control('$D$35', 'I7:I27', 21, 'I33', 'I28'),
      J34: control('$D$35', 'D7:I27', 126, 'J33', 'J28'),
    },
    ['D33', 'E33', 'F33', 'G33', 'H33', 'I33', 'J33'],
    ['A33:C33', 'A34:C34'],
  ],
  [
    '2021',
    DISPUTES,
    ['A8', 'A9'],
    {
      E9: control('$E$10', 'A5:D5', 4, 'E8', 'E5'),
      J9: control('$E$10', 'F5:I5', 4, 'J8', 'J5'),
      O9: control('$E$10', 'K5:N5', 4, 'O8', 'O5'),
    },
    ['E8', 'J8', 'O8'],
    ['A8:D8', 'A9:D9'],
  ],
] as const)('edition %s, %s', (name, sheet, labels, formulas, controls, merges) => {
  const plan = planOf(name);
  const results = Object.keys(formulas);

  test('each control is compared with its total, a blank one with nothing', () => {
    expect(plannedFormulas(plan, sheet, results)).toEqual(formulas);
    expect(results.map((a1) => plannedCell(plan, sheet, a1).value)).toEqual(results.map(() => ''));
  });

  test('the rows say what they are, and are higher than one line', () => {
    expect(labels.map((a1) => plannedCell(plan, sheet, a1).value)).toEqual([
      '控制数：台账上的总计（可不填）',
      '差额：控制数－总计',
    ]);
    const { rowHeights, merges: merged } = plannedSheet(plan, sheet);
    expect(merged.map((area) => rectangleName(area))).toEqual(expect.arrayContaining([...merges]));
    expect(rowHeights.slice(-3)).toEqual([24, 24, 30]);
  });

  test('a control is a cell to type a whole number into, in no formula’s way', () => {
    const { cells, validations } = plannedSheet(plan, sheet);
    const typed = cells.filter(({ style, value }) => style === 'control' && value !== '否');
    expect(
      typed.map(({ row, column }) => rectangleName({ row, column, rowCount: 1, columnCount: 1 })),
    ).toEqual(controls);
    expect(typed.map(({ value, formula }) => [value, formula])).toEqual(typed.map(() => [null, null]));
    const rules = validations.filter(({ area }) => controls.includes(rectangleName(area) as never));
    expect(rules.map(({ rule }) => rule)).toEqual(
      controls.map(() => ({ kind: 'whole', minimum: 0, maximum: null })),
    );
  });

  test('a result turns red when it shows ✗, grey while the total is unfinished', () => {
    const { highlights } = plannedSheet(plan, sheet);
    const red = highlights.filter(({ area }) => results.includes(rectangleName(area)));
    expect(red.map(({ area, ...look }) => [rectangleName(area), look])).toEqual(
      results.flatMap((cell) => [
        [cell, { formula: `=LEFT(${cell},1)="✗"`, fill: '#FFFFFF', color: '#B10E1C', bold: true }],
        [cell, { formula: `=LEFT(${cell},3)="未填完"`, fill: '#FFFFFF', color: '#595959', bold: false }],
      ]),
    );
  });
});

test.each([
  ['as the total', 50, '✓'],
  ['more than the total', 53, '✗ 差3'],
  ['less than the total', 46, '✗ 差4'],
  ['nothing at all', 0, '✗ 差50'],
])('a control that is %s', (_, control, shown) => {
  const plan = planOf('2021', { 'disputes.review.total': control });
  expect(['E8', 'E9', 'J8', 'J9'].map((a1) => plannedCell(plan, DISPUTES, a1).value)).toEqual([
    control,
    shown,
    null,
    '',
  ]);
});

test('a control of 表三 stands under its own column', () => {
  const plan = planOf('2021', { 'requests.handled.legal': 2414 });
  expect(['G34', 'H33', 'H34', 'I34'].map((a1) => plannedCell(plan, REQUESTS, a1).value)).toEqual([
    '',
    2414,
    '✗ 差1',
    '',
  ]);
});

test('controls have names, of a second report with its suffix', () => {
  const names = planOf('2021', {}, '2').names.filter(({ name }) => name.includes('控制数'));
  expect(names.map(({ name, sheet, area }) => `${name} ${sheet}!${rectangleName(area)}`)).toEqual([
    '表三_控制数_2 三、依申请公开 (2)!D33:J33',
    '控制数_表三_办理结果总计_自然人_2 三、依申请公开 (2)!D33',
    '控制数_表三_办理结果总计_商业企业_2 三、依申请公开 (2)!E33',
    '控制数_表三_办理结果总计_科研机构_2 三、依申请公开 (2)!F33',
    '控制数_表三_办理结果总计_社会公益组织_2 三、依申请公开 (2)!G33',
    '控制数_表三_办理结果总计_法律服务机构_2 三、依申请公开 (2)!H33',
    '控制数_表三_办理结果总计_其他_2 三、依申请公开 (2)!I33',
    '控制数_表三_办理结果总计_总计_2 三、依申请公开 (2)!J33',
    '表四_控制数_2 四、复议诉讼 (2)!E8:O8',
    '控制数_表四_行政复议_总计_2 四、复议诉讼 (2)!E8',
    '控制数_表四_未经复议直接起诉_总计_2 四、复议诉讼 (2)!J8',
    '控制数_表四_复议后起诉_总计_2 四、复议诉讼 (2)!O8',
  ]);
});

test('表二 has no totals, and no controls: below it stands 空白按0 alone', () => {
  const { cells } = plannedSheet(planOf('2021'), '二、主动公开');
  const beside = cells.filter(({ style }) => style === 'control' || style === 'checkLabel');
  expect(beside.map(({ row, column, value }) => [row, column, value])).toEqual([
    [16, 0, '空白按0（填“是”则未填的格按0核对）'],
    [16, 1, '否'],
  ]);
});
