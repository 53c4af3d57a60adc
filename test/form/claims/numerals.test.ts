/** How texts write numbers: the units, what counts nothing, and what makes a number a bound. */
import {
  BOUND_AFTER,
  BOUND_BEFORE,
  CASE_UNITS,
  COUNT_UNITS,
  NAMED_NUMBERS,
  NOT_COUNTS,
  NOT_NUMERAL_AFTER,
  NOT_NUMERAL_BEFORE,
  UNIT_NAMES,
  YEAR_NUMBER,
} from '../../../src/form';
import { finds, whole } from '../../support/marked';

test('the units, a longer one before what it begins with', () => {
  expect(COUNT_UNITS.join(' ')).toBe(
    '件（次） 件次 人次 场次 条次 件 份 宗 起 例 条 项 个 次 篇 部 人 期 场 名 元 封 类 家',
  );
});
test('requests, cases and documents are counted in these', () => {
  expect([...CASE_UNITS]).toEqual([
    '',
    ...['件（次）', '件次', '件', '份', '宗', '起', '例', '条', '项', '个', '次', '部'],
  ]);
});
test('units that are the same', () => {
  expect(UNIT_NAMES).toEqual({ '件（次）': '件', 件次: '件', 条次: '条' });
});

describe('numbers that count nothing', () => {
  const [range, date, ordinal, document, ratio, bracketed, dotted] = NOT_COUNTS as readonly [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ];
  test('are of seven kinds', () => expect(NOT_COUNTS).toHaveLength(7));
  finds('numbers of items in brackets', bracketed, [
    '«（1）»动态3条；«（12）»公告5条',
    '具体为：«（1）»动态3条',
    '动态（3）条',
    '（一）主动公开',
    '（123）',
  ]);
  finds('numbers of items with a point', dotted, ['«1.»动态3条；«2、»公告5条', '1.5万次', '动态3、公告5条']);
  finds('ranges', range, [
    '«11—12»月',
    '«3-5»件、«6–8»件',
    '«3.25至14.75»万元',
    '«1~2»件',
    '«1～2»件',
    '«2到3»件',
    '«1——3»月',
    '3件至5件',
    '3—',
    '—3',
  ]);
  finds('dates, durations and ages', date, [
    ...whole('90年代 12月 12月份 31日 30号 24时 15分钟 70周年 18周岁 10级 18岁 12版'),
    '自«1月»«1日»起',
    '12件',
    '90年',
  ]);
  finds('ordinals and names with a letter', ordinal, [
    '«第20»条、«第3»条',
    '«A44»纸',
    '«z12»',
    '共«24H»',
    '«100kg»',
    '20条',
    '第二条',
    'A',
  ]);
  finds('numbers of documents', document, [
    '国办函«〔2020〕109号»、«〔2021〕30号»',
    '«〔2021〕»',
    '«〔2021〕号»',
    '«[2019]60号»',
    '«[2019]»',
    '〔〕30号',
    '[]',
    '2021〕30号',
  ]);
  finds('ratios and times', ratio, [
    ...whole('10×20 10x20 10X20 10*20 10/20 10:20 10：20'),
    '«24/7»、«12:30»',
    '10、20',
    '10：',
  ]);
});

finds('a year', YEAR_NUMBER, ['«2024»年，«1999»年', '2024件', '1824年', '12024年', '20245年', '202年']);
finds('digits that are a name', NAMED_NUMBERS, [
  ...['12345', '12315', '12369', '12328', '12366', '12333', '96123'].map((number) => `«${number}»热线`),
  ...['政务', '热线', '平台', '工单', '市民', '便民', '投诉', '举报'].map((word) => `«12345»${word}`),
  '«12345»热线和«12315»平台',
  '12345件',
  '112345热线',
  '96热线',
  '961234热线',
]);

finds('about, before the number', BOUND_BEFORE.about, [
  ...whole('约 近 大约 将近 接近 大概'),
  '收到«约»',
  '约定',
  '共',
]);
finds('at least, before the number', BOUND_BEFORE.atLeast, [
  ...whole('超过 超 逾 不少于 至少 突破 达到近'),
  '收到«超过»',
  '超期',
  '达到',
]);
finds('about, after the number', BOUND_AFTER.about, ['«左右»，', '«上下»', '件左右', '以上']);
finds('at least, after the number', BOUND_AFTER.atLeast, [
  '«余»件',
  ...whole('多 来 以上'),
  '件以上',
  '以下',
]);
finds('a Chinese numeral that counts nothing, from the left', NOT_NUMERAL_BEFORE, [
  ...whole('第 每 逐 任 某 唯 统 这 那 同 星 期 周 其'),
  '条例«第»',
  '第一',
  '共',
]);
finds('a Chinese numeral that counts nothing, from the right', NOT_NUMERAL_AFTER, [
  '«事»情',
  '«不漏»',
  '«不少»',
  '«一»件',
  '件事',
  '不多',
]);
