/** N-partial: what the report counts covers the year to its end. */
import type { TextPartId } from '../../src/form';
import { findingsOf, said, written } from './support';

const found = (text: string, part: TextPartId = 'overview', year: number | null = 2024) =>
  findingsOf(written(text, {}, { part, year }))
    .filter(({ rule }) => rule === 'N-partial')
    .map(({ message }) => message);

test.each([
  ['1—11月通过公众号发布推文及视频451篇。', '1—11月'],
  ['1-11月份，共公开信息300条。', '1-11月份'],
  ['1至10月公开信息300条。', '1至10月'],
  ['一至十一月公开信息300条。', '一至十一月'],
  ['2024年1月至11月，我镇公开信息300余条。', '2024年1月至11月'],
  ['2024年1—9月公开信息1.2万条。', '2024年1—9月'],
  ['截至11月底，累计发布信息320条。', '截至11月底'],
  ['截止2024年11月30日，公众号有粉丝3200人。', '截止2024年11月30日'],
  ['截至十月份，网站浏览12万人次。', '截至十月份'],
  ['前三季度公开信息200条。', '前三季度'],
  ['前11个月受理咨询32件。', '前11个月'],
  ['一至三季度发布信息200条。', '一至三季度'],
])('breaks: %s', (text, period) =>
  expect(found(text)).toEqual([`一、“${period}”不到全年；报告应写全年情况`]),
);

test.each([
  // The year, and its end.
  '2024年1月1日至12月31日公开信息300条。',
  '1—12月公开信息300条。',
  '截至12月底公开信息300条。',
  '截至2024年底公开信息300条。',
  // The rest of the year is told of too.
  '1—6月公开信息120条，7—12月公开信息150条。',
  '前三季度公开信息200条，四季度公开100条。',
  // A campaign, a month, a meeting.
  '3月至5月开展专项清理，清理过期信息20条。',
  '1月至3月集中清理栏目，下架过期信息30条。',
  '5月开展政务公开日活动，发放资料200份。',
  '6月份组织培训1次，参加40人。',
  '11月15日召开会议1次。',
  // Nothing is counted.
  '1—11月按计划推进公开工作。',
  '截至11月底前完成目录调整。',
  '截至11月底，专项整治清理信息20条。',
  // Another year, or only compared with.
  '2023年1—11月公开信息300条。',
  '1—11月发布推文451篇，全年发布513篇。',
  '公开信息300条，较1—11月增加20条。',
  '比去年1—11月增加20条。',
  // Not the first months of a year.
  '提前三个月发布通知2次。',
  '第1—3季度通报均为第1名。',
  // A title.
  '印发《2024年1—11月公开情况》20份。',
])('holds: %s', (text) => expect(found(text)).toEqual([]));

test('the period of the statistics, in the preface', () => {
  expect(found('本报告统计期限自2024年1月1日起，至11月30日止。', 'preface')).toEqual([
    '前言：“2024年1月1日起，至11月30日止”不到全年；报告应写全年情况',
  ]);
  expect(found('统计期限为2024年1月1日至2024年12月31日。', 'preface')).toEqual([]);
});

test('how far a problem is mended by now is told with a date', () => {
  expect(found('截至11月底，已补录信息30条。', 'problems')).toEqual([]);
  expect(found('1—11月收取信息处理费200元。', 'others')).toHaveLength(1);
});

test('a report whose year is not known', () =>
  expect(found('2024年1—11月公开信息300条。', 'overview', null)).toHaveLength(1));

test('the whole finding: information, once a sentence', () => {
  const text = '好。1—11月公开信息300条，截至10月底发布视频20条。尾。';
  expect(findingsOf(written(text))).toEqual([
    {
      id: 'N-partial:overview.period',
      rule: 'N-partial',
      severity: 'info',
      table: null,
      excerpt: {
        part: 'overview',
        start: 2,
        end: 30,
        sentence: '1—11月公开信息300条，截至10月底发布视频20条。',
      },
      message: '一、“1—11月”不到全年；报告应写全年情况',
      fields: [],
      addresses: [],
      expected: null,
      actual: null,
      difference: null,
      follows: null,
      suggestions: [],
    },
  ]);
});

test('two sentences, each in its place', () =>
  expect(said(written('（一）1—11月公开信息300条。\n（二）截至10月底发布视频20条。'))).toEqual([
    ['N-partial', '一、（一）“1—11月”不到全年；报告应写全年情况'],
    ['N-partial', '一、（二）“截至10月底”不到全年；报告应写全年情况'],
  ]));
