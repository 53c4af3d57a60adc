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

/** ✓ or ✗ where all `cells` are filled in or blanks count as 0; `difference` is what both sides differ by. */
const sign = (zero: string, cells: string, count: number, difference: string) =>
  `=IF(OR(${zero}="是",COUNTA(${cells})>=${count}),IF(${difference}=0,"✓","✗"),IF(COUNTA(${cells})=0,"","未填完"))` +
  `&IF(${difference}=0,""," 差"&ABS(${difference}))`;

describe.each([
  [
    '2019',
    '三、依申请公开',
    {
      K5: sign('$D$33', 'D5:J5', 7, 'ROUND(SUM(D5:I5)-SUM(J5),6)'),
      K26: sign('$D$33', 'D26:J26', 7, 'ROUND(SUM(D26:I26)-SUM(J26),6)'),
      K27: sign('$D$33', 'D27:J27', 7, 'ROUND(SUM(D27:I27)-SUM(J27),6)'),
      D29: sign('$D$33', 'D5:D6,D26:D27', 4, 'ROUND(SUM(D5:D6)-SUM(D26:D27),6)'),
      J29: sign('$D$33', 'J5:J6,J26:J27', 4, 'ROUND(SUM(J5:J6)-SUM(J26:J27),6)'),
      D30: sign('$D$33', 'D7:D26', 20, 'ROUND(SUM(D7:D25)-SUM(D26),6)'),
      J30: sign('$D$33', 'J7:J26', 20, 'ROUND(SUM(J7:J25)-SUM(J26),6)'),
    },
  ],
  [
    '2021',
    '三、依申请公开',
    {
      K5: sign('$D$35', 'D5:J5', 7, 'ROUND(SUM(D5:I5)-SUM(J5),6)'),
      K29: sign('$D$35', 'D29:J29', 7, 'ROUND(SUM(D29:I29)-SUM(J29),6)'),
      D31: sign('$D$35', 'D5:D6,D28:D29', 4, 'ROUND(SUM(D5:D6)-SUM(D28:D29),6)'),
      J31: sign('$D$35', 'J5:J6,J28:J29', 4, 'ROUND(SUM(J5:J6)-SUM(J28:J29),6)'),
      D32: sign('$D$35', 'D7:D28', 22, 'ROUND(SUM(D7:D27)-SUM(D28),6)'),
      J32: sign('$D$35', 'J7:J28', 22, 'ROUND(SUM(J7:J27)-SUM(J28),6)'),
    },
  ],
  [
    '2021',
    '四、复议诉讼',
    {
      E7: sign('$E$10', 'A5:E5', 5, 'ROUND(SUM(A5:D5)-SUM(E5),6)'),
      J7: sign('$E$10', 'F5:J5', 5, 'ROUND(SUM(F5:I5)-SUM(J5),6)'),
      O7: sign('$E$10', 'K5:O5', 5, 'ROUND(SUM(K5:N5)-SUM(O5),6)'),
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
