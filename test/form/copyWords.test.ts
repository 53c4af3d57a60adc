/** What captions, names of sheets and labels say of a copy of a table, each in words that people write. */
import {
  ANNEX_WORDS,
  CARRIED_OVER,
  PART_WORDS,
  PREVIOUS_WORDS,
  SAMPLE_WORDS,
  WHOLE_WORDS,
} from '../../src/form';

test.each<[string, RegExp, readonly string[], readonly string[]]>([
  [
    'last year',
    PREVIOUS_WORDS,
    ['上年', '上年度', '去年数据', '上一年', '往年', '历年年报'],
    ['本年', '2023年', '年报'],
  ],
  [
    'a sample',
    SAMPLE_WORDS,
    ['样表', '样例', '示例', '填表说明', '填报说明', '范本', '举例'],
    ['表三', '模板', '说明'],
  ],
  [
    'an annex',
    ANNEX_WORDS,
    ['附件', '附件1:某局', '附表', '(附表2)', '【附录】'],
    ['见附件', '表三', '附近'],
  ],
  [
    'a part',
    PART_WORDS,
    [
      '第1季度',
      '一季度',
      '四季报',
      '上半年',
      'Q3',
      '3月',
      '2024年11月份',
      '1-6月',
      '1月至9月',
      '所属单位2024年申请情况',
      '各部门',
    ],
    [
      '全年',
      '1-12月',
      '2024年',
      '表三',
      '12月31日',
      '三、收到和处理政府信息公开申请情况',
      '四、结转下年度继续办理',
    ],
  ],
  ['all of it', WHOLE_WORDS, ['全年', '合计', '总计', '汇总表', '1-12月', '1月至12月'], ['11-12月', '表三']],
])('%s', (_, words, said, others) => {
  expect(said.filter((word) => !words.test(word))).toEqual([]);
  expect(others.filter((word) => words.test(word))).toEqual([]);
});

test.each(['表三(含上年结转)', '上年度结转', '包括上年结转'])('%s is of this year', (name) => {
  expect(PREVIOUS_WORDS.test(name.replace(CARRIED_OVER, ''))).toBe(false);
});
