/** The Plan: what stands where, with formulas for what can be computed. */
import { editionById, fieldOf } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { joinCells, planReport } from '../../src/layout';
import { plannedCell as cell, plannedSheet as sheet } from '../support/planned';
import { sampleReport, withFigure } from '../support/reports';

const edition = editionById('2021') as Edition;

test('nine sheets, in the order of the report', () => {
  expect(planReport(edition).sheets.map(({ name }) => name)).toEqual([
    '封面',
    '一、总体情况',
    '二、主动公开',
    '三、依申请公开',
    '四、复议诉讼',
    '五、问题改进',
    '六、其他事项',
    '校验',
    '本地要求',
  ]);
});

test('表三 stands under its heading as printed, totals are formulas, checks stand beside and below', () => {
  const plan = planReport(edition, { report: sampleReport() });
  const name = '三、依申请公开';
  expect(cell(plan, name, 'A1').value).toBe('三、收到和处理政府信息公开申请情况');
  expect(cell(plan, name, 'A2').value).toBe(
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  );
  expect(cell(plan, name, 'D5')).toMatchObject({ value: 3, formula: null, style: 'figure' });
  expect(cell(plan, name, 'J5')).toMatchObject({ value: 3, formula: '=SUM(D5:I5)', style: 'total' });
  expect(cell(plan, name, 'D28')).toMatchObject({ value: 3, formula: '=SUM(D7:D27)' });
  expect(cell(plan, name, 'K5').value).toBe('✓');
  expect(cell(plan, name, 'D31').formula).toBe(
    '=IF(OR($D$35="是",COUNTA(D5:D27,D29)>=24),IF(ROUND(SUM(D5:D6)-SUM(D28:D29),6)=0,"✓","✗"),' +
      'IF(COUNTA(D5:D27,D29)=0,"","未填完"))&IF(ROUND(SUM(D5:D6)-SUM(D28:D29),6)=0,""," 差"&ABS(ROUND(SUM(D5:D6)-SUM(D28:D29),6)))',
  );
  expect(sheet(plan, name).merges).toContainEqual({ row: 1, column: 0, rowCount: 3, columnCount: 3 });
  expect(sheet(plan, name).freeze).toEqual({ rows: 4, columns: 3 });
  expect(sheet(plan, name).print).toMatchObject({
    fit: { wide: 1, tall: 1 },
    titleRows: 4,
    area: { row: 0, rowCount: 29, columnCount: 10 },
  });
});

test('the grid of 表三 with its 核对 column fits beside the pane on a 1366-pixel screen', () => {
  const width = sheet(planReport(edition), '三、依申请公开').columnWidths.reduce(
    (sum, each) => sum + each,
    0,
  );
  expect(width).toBeLessThanOrEqual(1366 - 350 - 60);
});

test('typed totals are values', () => {
  const plan = planReport(edition, { report: sampleReport(), typedTotals: true });
  expect(cell(plan, '三、依申请公开', 'J5')).toMatchObject({ value: 3, formula: null });
  expect(
    sheet(plan, '三、依申请公开').cells.filter(({ style, formula }) => style === 'total' && formula),
  ).toEqual([]);
});

test('a stated total that is wrong is not computed away', () => {
  const report = withFigure(sampleReport(), 'requests.received.total', 4);
  const plan = planReport(edition, { report });
  expect(cell(plan, '三、依申请公开', 'J5')).toMatchObject({ value: 4, formula: null });
  expect(cell(plan, '三、依申请公开', 'K5').value).toBe('✗ 差1');
  expect(cell(plan, '三、依申请公开', 'J6').formula).toBe('=SUM(D6:I6)');
  expect(cell(plan, '校验', 'A2').value).toBe('✗ 2项核对不符');
});

test('every field has a defined name that points at its cell', () => {
  const plan = planReport(edition);
  const id = 'requests.carriedOut.total' as FieldId;
  expect(plan.names.find(({ name }) => name === fieldOf(edition, id).definedName)).toEqual({
    name: '表三_结转下年度_总计',
    sheet: '三、依申请公开',
    area: { row: 28, column: 9, rowCount: 1, columnCount: 1 },
  });
  expect(plan.names.filter(({ name }) => name.startsWith('表')).length).toBe(208);
});

test('a suffix goes to sheets, names and formulas alike', () => {
  const plan = planReport(edition, { suffix: '2' });
  expect(plan.sheets[3]?.name).toBe('三、依申请公开 (2)');
  expect(plan.names.some(({ name }) => name === '表三_本年新收_自然人_2')).toBe(true);
  expect(cell(plan, '校验 (2)', 'E5').formula).toBe("=SUM('三、依申请公开 (2)'!D5:D6)");
});

test('validations let in whole numbers only, decimals only for 收费', () => {
  const rules = sheet(planReport(edition), '二、主动公开').validations.map(({ rule }) => rule.kind);
  expect(rules).toEqual(['whole', 'whole', 'whole', 'decimal', 'list']);
});

test('校验 lists every relation with a link to its cells', () => {
  const lines = sheet(planReport(edition), '校验').cells.filter(({ style }) => style === 'link');
  expect(lines).toHaveLength(45);
  expect(lines[0]?.formula).toBe('=HYPERLINK("#表三_本年新收_自然人","查看")');
});

test('cells are joined along rows, then down', () => {
  const cells = [0, 1, 2].flatMap((row) => [1, 2].map((column) => ({ row, column })));
  expect(joinCells([...cells, { row: 5, column: 0 }])).toEqual([
    { row: 0, column: 1, rowCount: 3, columnCount: 2 },
    { row: 5, column: 0, rowCount: 1, columnCount: 1 },
  ]);
});
