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
      K4: '=IF(ROUND(SUM(D4:I4)-SUM(J4),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D4:I4)-SUM(J4),6)))',
      K25: '=IF(ROUND(SUM(D25:I25)-SUM(J25),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D25:I25)-SUM(J25),6)))',
      K26: '=IF(ROUND(SUM(D26:I26)-SUM(J26),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D26:I26)-SUM(J26),6)))',
      D28: '=IF(ROUND(SUM(D4:D5)-SUM(D25:D26),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D4:D5)-SUM(D25:D26),6)))',
      J28: '=IF(ROUND(SUM(J4:J5)-SUM(J25:J26),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(J4:J5)-SUM(J25:J26),6)))',
      D29: '=IF(ROUND(SUM(D6:D24)-SUM(D25),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D6:D24)-SUM(D25),6)))',
      J29: '=IF(ROUND(SUM(J6:J24)-SUM(J25),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(J6:J24)-SUM(J25),6)))',
    },
  ],
  [
    '2021',
    '三、依申请公开',
    {
      K4: '=IF(ROUND(SUM(D4:I4)-SUM(J4),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D4:I4)-SUM(J4),6)))',
      K28: '=IF(ROUND(SUM(D28:I28)-SUM(J28),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D28:I28)-SUM(J28),6)))',
      D30: '=IF(ROUND(SUM(D4:D5)-SUM(D27:D28),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D4:D5)-SUM(D27:D28),6)))',
      J30: '=IF(ROUND(SUM(J4:J5)-SUM(J27:J28),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(J4:J5)-SUM(J27:J28),6)))',
      D31: '=IF(ROUND(SUM(D6:D26)-SUM(D27),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(D6:D26)-SUM(D27),6)))',
      J31: '=IF(ROUND(SUM(J6:J26)-SUM(J27),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(J6:J26)-SUM(J27),6)))',
    },
  ],
  [
    '2021',
    '四、复议诉讼',
    {
      E6: '=IF(ROUND(SUM(A4:D4)-SUM(E4),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(A4:D4)-SUM(E4),6)))',
      J6: '=IF(ROUND(SUM(F4:I4)-SUM(J4),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(F4:I4)-SUM(J4),6)))',
      O6: '=IF(ROUND(SUM(K4:N4)-SUM(O4),6)=0,"✓","✗ 差"&ABS(ROUND(SUM(K4:N4)-SUM(O4),6)))',
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
      ['K1', '核对'],
      ['A28', '差额：（一＋二）－（三＋四）'],
      ['A29', '差额：办理结果各项之和－（七）总计'],
      ['A30', '控制数：台账上的总计（可不填）'],
      ['A31', '差额：控制数－总计'],
    ],
  ],
  [
    '2021',
    [
      ['K1', '核对'],
      ['A30', '差额：（一＋二）－（三＋四）'],
      ['A31', '差额：办理结果各项之和－（七）总计'],
      ['A32', '控制数：台账上的总计（可不填）'],
      ['A33', '差额：控制数－总计'],
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
  const results = ['D30', 'E30', 'K4', 'K5', 'D31'].map(
    (a1) => plannedCell(plan, '三、依申请公开', a1).value,
  );
  expect(results).toEqual([shown, '✓', shown, '✓', '✓']);
});
