/** V-form on the source: what a foreign workbook has that the form has not, and the other way round. */
import { checkReport } from '../../../src/checks';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import type { Oddity } from '../../../src/report';
import { sampleReport } from '../../support/reports';

const address = { kind: 'sheet', grid: 'Sheet1', row: 4, column: 0 } as const;
const odd = (kind: Oddity['kind'], text: string, expected = ''): Oddity => ({
  kind,
  table: 'requests',
  address,
  text,
  expected,
  fields: [],
});
const check = (oddities: readonly Oddity[]) =>
  checkReport({ ...sampleReport(), oddities }, RULE_WORDS['zh-CN']).findings.map(
    ({ id, severity, message, addresses }) => ({ id, severity, message, addresses }),
  );

test('holds: nothing odd, nothing said', () => {
  expect(check([])).toEqual([]);
});

test('breaks: one finding for each kind, located', () => {
  expect(
    check([
      odd('row-extra', '其中：网上申请'),
      odd('row-extra', '其中：信函申请'),
      odd('row-missing', '', '2.重复申请'),
    ]),
  ).toEqual([
    {
      id: 'V-form:requests.row-missing',
      severity: 'error',
      message: '表三缺少行：“2.重复申请”，与这些数字有关的没有核对',
      addresses: [address],
    },
    {
      id: 'V-form:requests.row-extra',
      severity: 'warning',
      message: '表三多出行：“其中：网上申请”、“其中：信函申请”，没有读取',
      addresses: [address, address],
    },
  ]);
});

test('money in 元 is a matter of the value', () => {
  expect(check([odd('unit', '251000元')])).toEqual([
    expect.objectContaining({ id: 'V-text:requests.unit', severity: 'warning' }),
  ]);
});
