/** T2-scope: 规章 is 0 unless the body may make 规章. */
import type { BodyKind } from '../../../src/form';
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';

const values = { 'proactive.regulations.issued': 2, 'proactive.regulations.inForce': 5 };
const never = (kind: string) =>
  `规章：本年制发件数2、现行有效件数5，${kind}不能制定规章，应为0；规范性文件填在下一行`;
const rarely = (kind: string) =>
  `规章：本年制发件数2、现行有效件数5，${kind}一般不制定规章，需核对是否应填在规范性文件一行`;

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
  expect(findingsOf('T2-scope', reportOf(2024, values, { kind, unit: '青石市' }))).toEqual(
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

describe('by the name where the kind is not known or does not tell', () => {
  const said = (unit: string, kind: BodyKind | null = null) =>
    findingsOf('T2-scope', reportOf(2024, values, { unit, kind })).map(({ message }) => message);

  test.each([
    '青石镇人民政府',
    '青石镇',
    '白杨乡人民政府',
    '白杨街道办事处',
    '白杨街道办',
    '金山镇党政办公室',
    '乌兰苏木人民政府',
    '临河县人民政府',
    '临河县',
    '临河县人民政府办公室',
    '云台区人民政府',
    '某某自治县人民政府',
    '某某自治旗人民政府',
    '云台高新技术产业开发区管理委员会',
    '云台经开区管委会',
    '河湾县水务局',
    '青石市市场监督管理局',
    '青石市政务服务中心',
    '某省水利厅',
    '某自治区发展和改革委员会',
    '青石市国有资产监督管理委员会',
    '国家税务总局河湾县税务局',
    '某市卫生健康委（本级）',
    '某 市 公 安 局',
  ])('%s makes none', (unit) => expect(said(unit)).toEqual([never(unit)]));

  test.each([
    '水务局',
    '市场监督管理局',
    '城市管理局',
    '城乡建设局',
    '乡村振兴局',
    '市政园林局',
    '社区服务中心',
  ])('%s may be short for a 国务院部门', (unit) => expect(said(unit)).toEqual([rarely(unit)]));

  test.each([
    '',
    '青石市',
    '青石市人民政府',
    '青石市人民政府办公室',
    '某省人民政府办公厅',
    '某自治区人民政府',
    '某自治州人民政府',
    '某盟行政公署',
    '教育部',
    '审计署',
    '海关总署',
    '国家市场监督管理总局',
    '国家发展和改革委员会',
    '国务院国有资产监督管理委员会',
    '中国证券监督管理委员会',
    '市场监管总局',
    '某大学',
  ])('%s may make some, or the name does not tell', (unit) => expect(said(unit)).toEqual([]));

  test('the office of a county reports for the county; that of a city may be that of a 设区的市', () => {
    expect(said('临河县人民政府办公室', 'governmentOffice')).toEqual([never('临河县人民政府办公室')]);
    expect(said('青石市人民政府办公室', 'governmentOffice')).toEqual([]);
  });

  test('a kind that tells comes first, but for a 国务院部门', () => {
    expect(said('青石镇', 'cityAggregate')).toEqual([]);
    expect(said('青石市', 'countyAggregate')).toEqual([never('县（市、区）汇总')]);
    expect(said('河湾县水务局', 'department')).toEqual([rarely('政府部门')]);
    expect(said('国家市场监督管理总局', 'department')).toEqual([]);
  });
});
