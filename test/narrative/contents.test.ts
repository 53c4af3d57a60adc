/** What parts one, five and six must have, and how alike two texts are. */
import { similarity } from '../../src/narrative/contents';
import { findingsOf, said, written } from './support';

test.each([
  ['目录更新慢', '目录更新慢', 1],
  ['目录更新慢', '图解数量少', 0],
  // Two of three and of three runs of three letters.
  ['目录更新慢', '目录更新快', 2 / 3],
  ['目录更新', '目录更', 2 / 3],
  // Numbers, marks and spaces do not count.
  ['2023年有3个栏目', '2024年有12个栏目', 1],
  ['一、目录，更新；慢。', '一目录 更新\n慢', 1],
  // Too short for anything in common.
  ['目录', '目录', 0],
  ['', '', 0],
  ['', '目录更新慢', 0],
  ['目录更新慢', '', 0],
  // A run that comes again counts once.
  ['好好好好好', '好好好', 1],
])('“%s” and “%s” are alike by %d', (one, other, expected) =>
  expect(similarity(one, other)).toBeCloseTo(expected, 10),
);

describe('part five', () => {
  const problems = (text: string, year = 2024) => written(text, {}, { part: 'problems', year });
  const found = (text: string, before: string) =>
    findingsOf(problems(text), problems(before, 2023)).map(({ id, message }) => [id, message]);

  test('one that is blank is not written yet; 无 names no problem', () => {
    expect(findingsOf(problems(''))).toEqual([]);
    expect(findingsOf(problems(' \n　'))).toEqual([]);
    expect(findingsOf(problems('无。'))[0]?.id).toBe('N-problems:problems.none');
  });

  test('one line that names a problem is enough', () => {
    expect(said(problems('（一）存在的问题\n无。'))).toEqual([]);
    expect(said(problems('无。\n目录更新慢。'))).toEqual([]);
    expect(findingsOf(problems('（一）无。\n（二）暂无。')).map(({ id }) => id)).toEqual([
      'N-problems:problems.none',
    ]);
  });

  test('how alike is told in whole percents, rounded down', () => {
    // 18 of 20 runs of three, then one run less: 2 × 18 ÷ 40 and 2 × 17 ÷ 38.
    const text = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
    expect(found(text, text)).toEqual([['N-problems:problems.same', '五、与上年文字完全相同，不能年年雷同']]);
    expect(found(text, text.replace('甲乙', '天地'))).toEqual([
      ['N-problems:problems.same', '五、与上年的文字有90%相同，不能年年雷同'],
    ]);
    expect(found(text, text.replace('甲乙丙', '天地人'))).toEqual([]);
  });

  test('short texts are alike by chance; last year’s may say nothing', () => {
    const text = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';
    expect(found(text, text)).toHaveLength(1);
    expect(found(text.slice(1), text.slice(1))).toEqual([]);
    expect(found(text, '')).toEqual([]);
  });
});

describe('a report with only some of its parts: what is blank is not written yet', () => {
  const parts = { preface: '', overview: '', problems: '', others: '' };
  test.each([
    ['spaces are no text', { ...parts, overview: ' ' }, []],
    ['one that has only part one', { ...parts, overview: '好。' }, []],
    ['one that has only part five', { ...parts, problems: '目录更新慢。' }, []],
    ['one that has only part six', { ...parts, others: '没有其他事项。' }, ['N-fee']],
  ])('%s', (_, given, rules) =>
    expect(said(written('', {}, { parts: given })).map(([rule]) => rule)).toEqual(rules),
  );
});

test('part one is counted in characters, not in what they are made of', () => {
  // 𬮱 takes two units.
  expect(said(written(`${'𬮱'.repeat(999)}。`))).toEqual([]);
  expect(said(written(`${'𬮱'.repeat(1000)}。`))).toEqual([['N-length', '一、共1001字，原则上不超过1000字']]);
});

test('a title counts with all its characters', () => {
  expect(said(written(`${'好'.repeat(990)}《政府信息公开》。`))).toEqual([]);
  expect(said(written(`${'好'.repeat(990)}《政府信息公开年报》。`)).map(([rule]) => rule)).toEqual([
    'N-length',
  ]);
});

test('信息处理费 may stand in a title', () => {
  const others = (text: string) => said(written(text, {}, { part: 'others' }));
  expect(others('按《信息处理费管理办法》执行。')).toEqual([]);
  expect(others('按《管理办法》执行。')).toEqual([['N-fee', '六、未写信息处理费；没有收取的，也要写明']]);
});
