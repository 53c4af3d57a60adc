/** Y-stock: 现行有效 = last year's 现行有效 + 制发 − 废止, for 规章 and for 行政规范性文件. */
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';

const stock = (row: string, inForce: number, issued = 0, repealed = 0) => ({
  [`proactive.${row}.inForce`]: inForce,
  [`proactive.${row}.issued`]: issued,
  [`proactive.${row}.repealed`]: repealed,
});
const previous = reportOf(2023, { ...stock('regulations', 4), ...stock('normativeDocuments', 11) });

test.each([
  ['holds', stock('normativeDocuments', 12, 3, 2), []],
  [
    'breaks',
    stock('normativeDocuments', 13, 3, 2),
    [
      finding({
        id: 'Y-stock:proactive.normativeDocuments',
        rule: 'Y-stock',
        table: 'proactive',
        message: '行政规范性文件：上年现行有效＋本年制发－本年废止＝11＋3－2＝12≠现行有效13，差1',
        fields: [
          'proactive.normativeDocuments.issued',
          'proactive.normativeDocuments.repealed',
          'proactive.normativeDocuments.inForce',
        ],
        expected: 12,
        actual: 13,
        difference: 1,
      }),
    ],
  ],
])('%s', (_, values, expected) => {
  const report = reportOf(2024, { ...stock('regulations', 4), ...values });
  expect(findingsOf('Y-stock', report, { previous })).toEqual(expected);
});

test('both rows are looked at', () => {
  const found = findingsOf('Y-stock', reportOf(2024, stock('regulations', 5)), { previous });
  expect(found.map(({ message }) => message)).toEqual([
    '规章：上年现行有效＋本年制发－本年废止＝4＋0－0＝4≠现行有效5，差1',
    '行政规范性文件：上年现行有效＋本年制发－本年废止＝11＋0－0＝11≠现行有效0，差11',
  ]);
});

test('对外公开总数量 of edition 2019 is not 现行有效', () => {
  const before = reportOf(2020, { 'proactive.regulations.publishedTotal': 9 });
  expect(findingsOf('Y-stock', reportOf(2021, stock('regulations', 1)), { previous: before })).toEqual([]);
});

test('a body that was reorganised is asked to look; what is not there is not compared', () => {
  const report = reportOf(2024, stock('normativeDocuments', 13, 3, 2));
  const before = reportOf(2023, stock('normativeDocuments', 11));
  expect(findingsOf('Y-stock', report, { previous: before, reorganised: true })).toEqual([
    finding({
      id: 'Y-stock:proactive.normativeDocuments',
      rule: 'Y-stock',
      table: 'proactive',
      message:
        '行政规范性文件：上年现行有效＋本年制发－本年废止＝11＋3－2＝12≠现行有效13，差1；机构有调整，需核实',
      fields: [
        'proactive.normativeDocuments.issued',
        'proactive.normativeDocuments.repealed',
        'proactive.normativeDocuments.inForce',
      ],
      expected: 12,
      actual: 13,
      difference: 1,
    }),
  ]);
  const figures = new Map([...report.figures].filter(([id]) => !id.endsWith('.repealed')));
  expect(findingsOf('Y-stock', { ...report, figures }, { previous: before })).toEqual([]);
});

test('表二 that is not filled in is not compared, though 表三 is', () => {
  const report = reportOf(2024, { 'requests.received.natural': 1 });
  const figures = new Map([...report.figures].filter(([id]) => !id.startsWith('proactive.')));
  expect(findingsOf('Y-stock', { ...report, figures }, { previous })).toEqual([]);
  expect(findingsOf('Y-stock', report, { previous })).toHaveLength(2);
});
