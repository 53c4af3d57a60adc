/** Comparisons with the year before: each word of them, in a text. */
import {
  CHANGE_BEFORE,
  CHANGE_TO,
  COMPARED_YEAR,
  COMPARISON_YEAR,
  DECREASE,
  LAST_YEARS_NUMBER,
  MONTH_ON_MONTH,
  SAME_AS_BEFORE,
  SHARE_BEFORE,
} from '../../../src/form';
import { finds, whole } from '../../support/marked';

const DIRECTIONS = '增加 增长 上升 提高 提升 增多 增幅 增 多 上涨 减少 下降 降低 减 少 降幅 回落'.split(' ');

describe('a change, right before its number', () => {
  test.each(DIRECTIONS)('%s', (direction) => {
    expect(CHANGE_BEFORE.exec(`收到申请同比${direction}`)?.groups).toEqual({
      comparison: '同比',
      year: undefined,
      direction,
    });
  });
  test.each([
    ['同比增加', '同比', undefined],
    ['环比增加', '环比', undefined],
    ['与去年相比增加', '与去年相比', '去年'],
    ['较上年度增加', '较上年度', '上年'],
    ['比上一年同期增加', '比上一年同期', '上一年'],
    ['同2023年度同期相较增加', '同2023年度同期相较', '2023年'],
    ['与去年比较，增加', '与去年比较', '去年'],
    ['增加', undefined, undefined],
    ['与前年相比增加', undefined, undefined],
    ['与023年相比增加', undefined, undefined],
  ])('%s is compared', (text, comparison, year) => {
    expect(CHANGE_BEFORE.exec(text)?.groups).toEqual({ comparison, year, direction: '增加' });
  });
  finds('words between comparison and number', CHANGE_BEFORE, [
    ...'数量 总量 件数 申请量 略有 小幅 大幅 均 各 有所 共 约 数量略有'
      .split(' ')
      .map((word) => `«同比${word}增加»`),
    ...'了 为 约 近 达 到 幅度 幅度达到'.split(' ').map((word) => `«同比增加${word}»`),
    '收到申请«同比，增加»',
    '同比。«增加»',
    '同比申请«增加»',
    '同比增加3件',
    '同比',
  ]);
});

finds('the change leads to the number', CHANGE_TO, ['增加«到»', '增«至»', '至3件', '增加']);
finds('right before a share', SHARE_BEFORE, [
  '自然人«占»',
  '自然人«占办结总数的»',
  '«占一二三四五六七八九十一二三四五六»',
  '占一二三四五六七八九十一二三四五六七',
  '占总数，',
  '占总数；',
  '占3件的',
  '占用时间',
  '占地',
  '比重',
]);
finds('fewer', DECREASE, ['«减少»了', ...whole('下降 降低 减 少 降幅 回落'), '增减', '增加']);
finds('as many as before', SAME_AS_BEFORE, [
  '数量«与去年持平»',
  '«和上年度持平»',
  '«同上一年同期持平»',
  '«较2023年度同期相比保持持平»',
  '«与去年相比持平»',
  '«与去年保持持平»',
  '与去年基本持平',
  '与去年相比大致持平',
  '与前年持平',
  '与23年持平',
  '去年持平',
  '持平',
]);
finds('compared with the year before', COMPARISON_YEAR, [
  ...whole('去年 上年 上一年 同比'),
  '与«去年»相比',
  '环比',
]);
finds('compared with the month before', MONTH_ON_MONTH, ['申请«环比»增加', '同比']);
finds('the year that is compared with', COMPARED_YEAR, [
  '«与2023年»相比增加，«较2022年»增加',
  '«比2023年»多',
  '«同2023年»相比',
  '2023年',
  '与123年相比',
  '与20231年相比',
]);
test('which year that is', () => {
  expect([...'与2023年、较2022年相比'.matchAll(COMPARED_YEAR)].map(([, year]) => year)).toEqual([
    '2023',
    '2022',
  ]);
});
finds("the number of the year before, by the year's name", LAST_YEARS_NUMBER, [
  ...whole('去年 上年 上一年 2023年 去年度 去年同期 2023年度同期'),
  ...'的 为 是 共 收到 受理 公开 主动公开 办理 办结 信息 申请 政府 的政府信息公开申请为'
    .split(' ')
    .map((word) => `比«去年${word}»`),
  '去年结转',
  '去年，收到',
  '前年收到',
  '去年收到3件',
]);
test('which year the number is of', () => {
  expect(LAST_YEARS_NUMBER.exec('比2023年度收到')?.[1]).toBe('2023年');
  expect(LAST_YEARS_NUMBER.exec('比上一年度收到')?.[1]).toBe('上一年');
});
