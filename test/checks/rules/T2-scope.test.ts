/** T2-scope: 规章 is 0 unless the body may make 规章. */
import type { BodyKind } from '../../../src/form';
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';

const values = { 'proactive.regulations.issued': 2, 'proactive.regulations.inForce': 5 };
const never = (kind: string) =>
  `规章：本年制发件数2、现行有效件数5，${kind}不能制定规章，应为0；规范性文件填在下一行`;
const rarely = (kind: string) =>
  `规章：本年制发件数2、现行有效件数5，${kind}一般不制定规章，请核对是否应填在规范性文件一行`;

test.each<[BodyKind | null, string | null]>([
  ['township', never('乡镇（街道）')],
  ['countyAggregate', never('县（市、区）汇总')],
  ['department', rarely('政府部门')],
  ['verticalSystem', rarely('垂直管理系统')],
  ['governmentOffice', null],
  ['cityAggregate', null],
  ['provinceAggregate', null],
  [null, null],
])('%s', (kind, message) => {
  const expected = finding({
    id: 'T2-scope:regulations',
    rule: 'T2-scope',
    table: 'proactive',
    message: message ?? '',
    fields: Object.keys(values),
    expected: 0,
  });
  expect(findingsOf('T2-scope', reportOf(2024, values, { kind }))).toEqual(
    message === null ? [] : [expected],
  );
});

test('0 and blank hold for everybody', () => {
  const report = reportOf(2024, { 'proactive.regulations.issued': null }, { kind: 'township' });
  expect(findingsOf('T2-scope', report)).toEqual([]);
});

test('edition 2019', () => {
  const report = reportOf(2020, { 'proactive.regulations.created': 1 }, { kind: 'township' });
  expect(findingsOf('T2-scope', report).map(({ message }) => message)).toEqual([
    '规章：本年新制作数量1，乡镇（街道）不能制定规章，应为0；规范性文件填在下一行',
  ]);
});
