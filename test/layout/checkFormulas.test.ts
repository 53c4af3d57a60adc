/** The check cells beside and below a table: native formulas, literally, and the results they carry. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planReport } from '../../src/layout';
import { literalReport } from '../support/literalTables';
import type { EditionName } from '../support/literalTables';
import { plannedCell, plannedFormulas } from '../support/planned';
import { withFigure } from '../support/reports';

const planOf = (name: EditionName, report = literalReport(name)) =>
  planReport(editionById(name) as Edition, { report, typedTotals: true });

describe.each([
  [
    '2019',
    '三、依申请公开',
    {
      K5: '=IF(ROUND(SUM(D5:I5)-SUM(J5),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D5:I5)-SUM(J5),6)))',
      K26: '=IF(ROUND(SUM(D26:I26)-SUM(J26),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D26:I26)-SUM(J26),6)))',
      K27: '=IF(ROUND(SUM(D27:I27)-SUM(J27),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D27:I27)-SUM(J27),6)))',
      D29: '=IF(ROUND(SUM(D5:D6)-SUM(D26:D27),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D5:D6)-SUM(D26:D27),6)))',
      J29: '=IF(ROUND(SUM(J5:J6)-SUM(J26:J27),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(J5:J6)-SUM(J26:J27),6)))',
      D30: '=IF(ROUND(SUM(D7:D25)-SUM(D26),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D7:D25)-SUM(D26),6)))',
      J30: '=IF(ROUND(SUM(J7:J25)-SUM(J26),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(J7:J25)-SUM(J26),6)))',
    },
  ],
  [
    '2021',
    '三、依申请公开',
    {
      K5: '=IF(ROUND(SUM(D5:I5)-SUM(J5),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D5:I5)-SUM(J5),6)))',
      K29: '=IF(ROUND(SUM(D29:I29)-SUM(J29),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D29:I29)-SUM(J29),6)))',
      D31: '=IF(ROUND(SUM(D5:D6)-SUM(D28:D29),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D5:D6)-SUM(D28:D29),6)))',
      J31: '=IF(ROUND(SUM(J5:J6)-SUM(J28:J29),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(J5:J6)-SUM(J28:J29),6)))',
      D32: '=IF(ROUND(SUM(D7:D27)-SUM(D28),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D7:D27)-SUM(D28),6)))',
      J32: '=IF(ROUND(SUM(J7:J27)-SUM(J28),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(J7:J27)-SUM(J28),6)))',
    },
  ],
  [
    '2021',
    '四、复议诉讼',
    {
      E7: '=IF(ROUND(SUM(A5:D5)-SUM(E5),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(A5:D5)-SUM(E5),6)))',
      J7: '=IF(ROUND(SUM(F5:I5)-SUM(J5),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(F5:I5)-SUM(J5),6)))',
      O7: '=IF(ROUND(SUM(K5:N5)-SUM(O5),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(K5:N5)-SUM(O5),6)))',
    },
  ],
] as const)('edition %s, %s', (name, sheet, formulas) => {
  const plan = planOf(name);

  test('cells beside and below the table', () => {
    expect(plannedFormulas(plan, sheet, Object.keys(formulas))).toEqual(formulas);
  });

  test('carry ✓ where the figures tie', () => {
    const results = Object.keys(formulas).map((a1) => plannedCell(plan, sheet, a1).value);
    expect(new Set(results)).toEqual(new Set(['✓']));
  });
});

test.each<[EditionName, readonly (readonly [string, string])[]]>([
  [
    '2019',
    [
      ['K2', '核对'],
      ['A29', '差额：（一＋二）－（三＋四）'],
      ['A30', '差额：办理结果各项之和－（七）总计'],
      ['A31', '控制数：台账上的总计（可不填）'],
      ['A32', '差额：控制数－总计'],
    ],
  ],
  [
    '2021',
    [
      ['K2', '核对'],
      ['A31', '差额：（一＋二）－（三＋四）'],
      ['A32', '差额：办理结果各项之和－（七）总计'],
      ['A33', '控制数：台账上的总计（可不填）'],
      ['A34', '差额：控制数－总计'],
    ],
  ],
])('edition %s says below 表三 what each row checks', (name, labels) => {
  const plan = planOf(name);
  expect(labels.map(([a1]) => [a1, plannedCell(plan, '三、依申请公开', a1).value])).toEqual(labels);
});

test.each([
  ['more came in than went out', 3, '✗ 差3'],
  ['less came in than went out', -2, '✗ 差2'],
])('%s: the size of the difference', (_, by, shown) => {
  const report = withFigure(literalReport('2021'), 'requests.received.natural', 2251 + by);
  const plan = planOf('2021', report);
  const results = ['D31', 'E31', 'K5', 'K6', 'D32'].map(
    (a1) => plannedCell(plan, '三、依申请公开', a1).value,
  );
  expect(results).toEqual([shown, '✓', shown, '✓', '✓']);
});
