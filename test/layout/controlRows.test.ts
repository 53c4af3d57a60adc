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

describe.each([
  [
    '2019',
    REQUESTS,
    ['A30', 'A31'],
    {
      D31: '=IF(D30="","",IF(D30=D25,"✓","✗ 差"&ABS(D30-D25)))',
      E31: '=IF(E30="","",IF(E30=E25,"✓","✗ 差"&ABS(E30-E25)))',
      F31: '=IF(F30="","",IF(F30=F25,"✓","✗ 差"&ABS(F30-F25)))',
      G31: '=IF(G30="","",IF(G30=G25,"✓","✗ 差"&ABS(G30-G25)))',
      H31: '=IF(H30="","",IF(H30=H25,"✓","✗ 差"&ABS(H30-H25)))',
      I31: '=IF(I30="","",IF(I30=I25,"✓","✗ 差"&ABS(I30-I25)))',
      J31: '=IF(J30="","",IF(J30=J25,"✓","✗ 差"&ABS(J30-J25)))',
    },
    ['D30', 'E30', 'F30', 'G30', 'H30', 'I30', 'J30'],
    ['A30:C30', 'A31:C31'],
  ],
  [
    '2021',
    REQUESTS,
    ['A32', 'A33'],
    {
      D33: '=IF(D32="","",IF(D32=D27,"✓","✗ 差"&ABS(D32-D27)))',
      E33: '=IF(E32="","",IF(E32=E27,"✓","✗ 差"&ABS(E32-E27)))',
      F33: '=IF(F32="","",IF(F32=F27,"✓","✗ 差"&ABS(F32-F27)))',
      G33: '=IF(G32="","",IF(G32=G27,"✓","✗ 差"&ABS(G32-G27)))',
      H33: '=IF(H32="","",IF(H32=H27,"✓","✗ 差"&ABS(H32-H27)))',
      I33: '=IF(I32="","",IF(I32=I27,"✓","✗ 差"&ABS(I32-I27)))',
      J33: '=IF(J32="","",IF(J32=J27,"✓","✗ 差"&ABS(J32-J27)))',
    },
    ['D32', 'E32', 'F32', 'G32', 'H32', 'I32', 'J32'],
    ['A32:C32', 'A33:C33'],
  ],
  [
    '2021',
    DISPUTES,
    ['A7', 'A8'],
    {
      E8: '=IF(E7="","",IF(E7=E4,"✓","✗ 差"&ABS(E7-E4)))',
      J8: '=IF(J7="","",IF(J7=J4,"✓","✗ 差"&ABS(J7-J4)))',
      O8: '=IF(O7="","",IF(O7=O4,"✓","✗ 差"&ABS(O7-O4)))',
    },
    ['E7', 'J7', 'O7'],
    ['A7:D7', 'A8:D8'],
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
    expect(rowHeights.slice(-2)).toEqual([24, 24]);
  });

  test('a control is a cell to type a whole number into, in no formula’s way', () => {
    const { cells, validations } = plannedSheet(plan, sheet);
    const typed = cells.filter(({ style }) => style === 'control');
    expect(
      typed.map(({ row, column }) => rectangleName({ row, column, rowCount: 1, columnCount: 1 })),
    ).toEqual(controls);
    expect(typed.map(({ value, formula }) => [value, formula])).toEqual(typed.map(() => [null, null]));
    const rules = validations.filter(({ area }) => controls.includes(rectangleName(area) as never));
    expect(rules.map(({ rule }) => rule)).toEqual(
      controls.map(() => ({ kind: 'whole', minimum: 0, maximum: null })),
    );
  });

  test('a result turns red when it shows ✗', () => {
    const { highlights } = plannedSheet(plan, sheet);
    const red = highlights.filter(({ area }) => results.includes(rectangleName(area)));
    expect(red.map(({ area, ...look }) => [rectangleName(area), look])).toEqual(
      results.map((cell) => [
        cell,
        { formula: `=LEFT(${cell},1)="✗"`, fill: '#FFFFFF', color: '#B10E1C', bold: true },
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
  expect(['E7', 'E8', 'J7', 'J8'].map((a1) => plannedCell(plan, DISPUTES, a1).value)).toEqual([
    control,
    shown,
    null,
    '',
  ]);
});

test('a control of 表三 stands under its own column', () => {
  const plan = planOf('2021', { 'requests.handled.legal': 2414 });
  expect(['G33', 'H32', 'H33', 'I33'].map((a1) => plannedCell(plan, REQUESTS, a1).value)).toEqual([
    '',
    2414,
    '✗ 差1',
    '',
  ]);
});

test('controls have names, of a second report with its suffix', () => {
  const names = planOf('2021', {}, '2').names.filter(({ name }) => name.includes('控制数'));
  expect(names.map(({ name, sheet, area }) => `${name} ${sheet}!${rectangleName(area)}`)).toEqual([
    '表三_控制数_2 三、依申请公开 (2)!D32:J32',
    '控制数_表三_办理结果总计_自然人_2 三、依申请公开 (2)!D32',
    '控制数_表三_办理结果总计_商业企业_2 三、依申请公开 (2)!E32',
    '控制数_表三_办理结果总计_科研机构_2 三、依申请公开 (2)!F32',
    '控制数_表三_办理结果总计_社会公益组织_2 三、依申请公开 (2)!G32',
    '控制数_表三_办理结果总计_法律服务机构_2 三、依申请公开 (2)!H32',
    '控制数_表三_办理结果总计_其他_2 三、依申请公开 (2)!I32',
    '控制数_表三_办理结果总计_总计_2 三、依申请公开 (2)!J32',
    '表四_控制数_2 四、复议诉讼 (2)!E7:O7',
    '控制数_表四_行政复议_总计_2 四、复议诉讼 (2)!E7',
    '控制数_表四_未经复议直接起诉_总计_2 四、复议诉讼 (2)!J7',
    '控制数_表四_复议后起诉_总计_2 四、复议诉讼 (2)!O7',
  ]);
});

test('表二 has no totals, and no controls', () => {
  const { cells } = plannedSheet(planOf('2021'), '二、主动公开');
  expect(cells.filter(({ style }) => style === 'control' || style === 'checkLabel')).toEqual([]);
});
