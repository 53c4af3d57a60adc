/** Labels: what is number and what is wording, how alike two are, which of the form a text is; pairs in order. */
import { alignInOrder } from '../../../src/recognize/tables/align';
import { knownLabels } from '../../../src/recognize/seen/known';
import { labelOf, likenessOf, mayBeLike } from '../../../src/recognize/seen/labels';

describe('a label apart', () => {
  test.each([
    ['（三）危及“三安全一稳定”', '三', '危及三安全一稳定', '危及三安全一稳定'],
    ['一、本年新收', '一', '本年新收', '本年新收'],
    ['3. 其他', '3', '其他', '其他'],
    ['（二）部分公开（区分处理的，只计这一情形）', '二', '部分公开区分处理的只计这一情形', '部分公开'],
    ['数量（件）', '', '数量件', '数量件'],
    ['数量（件次）', '', '数量件次', '数量'],
    ['（按件次）数量', '', '按件次数量', '按件次数量'],
    ['增（甲乙（丙丁））', '', '增甲乙丙丁', '增甲乙丙丁'],
    ['总 计', '', '总计', '总计'],
    ['1+1=２', '', '112', '112'],
    ['', '', '', ''],
  ])('%s', (text, number, core, bare) => expect(labelOf(text)).toMatchObject({ number, core, bare }));

  test.each([
    ['总计数', ['总计', '计数']],
    ['总', []],
    ['', []],
  ])('the pairs of %j', (text, pairs) => expect(labelOf(text).pairs).toEqual(pairs));

  test('the same text is the same label', () => {
    expect(labelOf('甲乙丙')).toBe(labelOf('甲乙丙'));
  });

  test('labels are not remembered without end: neither four thousand of them nor four hundred thousand letters', () => {
    const first = labelOf('记住的标签');
    for (let at = 0; at < 4_000; at++) labelOf(`第${at}个标签`);
    expect(labelOf('记住的标签')).not.toBe(first);
    const second = labelOf('记住的标签');
    labelOf('字'.repeat(390_000));
    labelOf('句'.repeat(20_000));
    expect(labelOf('记住的标签')).not.toBe(second);
    expect(labelOf('记住的标签')).toEqual(second);
    const third = labelOf('记住的标签');
    labelOf('再来一个');
    expect(labelOf('记住的标签')).toBe(third);
  });
});

describe('how alike', () => {
  test.each([
    ['一、总计', '一、总计', true, 4],
    ['总计', '一、总计', true, 3],
    ['二、总计', '一、总计', true, 3],
    ['数量（按件次计）', '数量', true, 2],
    ['数量（按件次计）', '数量', false, 0],
    ['本年收费金额', '本年收费金额（单位：万元）', true, 2],
    ['本年收费金额', '本年收费金额（单位：万元）', false, 0],
    ['收费金额', '本年收费金额万元', true, 2],
    ['费金额', '本年收费金额万元', true, 0],
    ['行政许可办理', '行政许可', true, 2],
    ['另有行政许可一二三四', '行政许可', true, 2],
    ['另有行政许可一二三四五', '行政许可', true, 0],
    ['行政许可办', '政许可', true, 0],
    ['属于行政查询的事项', '属于行政查询事项', true, 1],
    ['属于行政查询的事项', '属于行政查询事项', false, 1],
    ['甲乙丙丁', '甲乙丙戊', true, 0],
    ['甲乙丙丁戊己庚辛壬', '甲乙丙丁戊己庚辛癸', true, 1],
    ['甲乙丙丁戊', '甲乙丙丁己', true, 1],
    ['甲乙丙丁戊', '甲乙丙己庚', true, 0],
    ['规章', '行政许可', true, 0],
  ])('%s and %s, whole: %s', (found, official, whole, score) =>
    expect(likenessOf(labelOf(found), labelOf(official), whole)).toBe(score),
  );

  test('a pair that is there twice counts twice only where both have it twice', () => {
    expect(likenessOf(labelOf('甲乙甲乙甲乙'), labelOf('甲乙丙甲乙丁'), true)).toBe(0);
    expect(likenessOf(labelOf('甲乙丙甲乙丁'), labelOf('甲乙丙甲乙丁戊'), true)).toBe(2);
  });

  test.each([
    ['甲乙丙丁戊', '甲乙丙丁己', 3, true],
    ['甲乙丙丁戊', '甲乙丙丁己', 2, false],
    ['甲乙', '甲乙丙丁戊己', 1, true],
    ['甲乙', '甲乙丙丁戊己', 0, false],
    ['甲乙丙丁戊己', '甲乙', 1, true],
  ])('%s and %s with %d pairs in common can be alike: %s', (one, other, shared, expected) =>
    expect(mayBeLike(labelOf(one), labelOf(other), shared)).toBe(expected),
  );
});

describe('which of the labels a text could be', () => {
  const labels = ['1.总计', '2.其他处理情形', '其他处理情况', '增'].map(labelOf);
  const known = knownLabels(labels);
  const truncated = knownLabels(labels, true);

  test.each<[string, [number, number][]]>([
    ['1.总计', [[0, 4]]],
    ['总计', [[0, 3]]],
    [
      '其他处理情形',
      [
        [1, 3],
        [2, 1],
      ],
    ],
    [
      '其他处理情况',
      [
        [1, 1],
        [2, 4],
      ],
    ],
    ['增', [[3, 4]]],
    ['增（按件次计）', [[3, 2]]],
    ['其他', []],
    ['无关的字', []],
    ['减', []],
    ['', []],
    ['  ', []],
    ['。', []],
  ])('%j', (text, expected) => {
    expect([...known.likeness(text)]).toEqual(expected);
    expect([...known.likeness(text)]).toEqual(expected);
  });

  test.each<[string, [number, number][]]>([
    [
      '其他',
      [
        [1, 1],
        [2, 1],
      ],
    ],
    [
      '其他处理情',
      [
        [1, 2],
        [2, 2],
      ],
    ],
    ['总', []],
    ['处理', []],
  ])('the beginning %s of a header in a narrow column', (text, expected) =>
    expect([...truncated.likeness(text)]).toEqual(expected),
  );

  test('a text longer than any label with its explanation is none', () => {
    const long = (length: number) => `总计（${'释'.repeat(length - 4)}）`;
    expect([...known.likeness(long(240))]).toEqual([[0, 2]]);
    expect([...known.likeness(long(241))]).toEqual([]);
  });

  test('what was like none is like a label that is new', () => {
    expect([...known.likeness('从未见过的一行')]).toEqual([]);
    const later = knownLabels([labelOf('从未见过的一行')]);
    expect([...later.likeness('从未见过的一行')]).toEqual([[0, 4]]);
    expect([...known.likeness('从未见过的一行')]).toEqual([]);
  });
});

describe('pairs in order', () => {
  const align = (gains: readonly (readonly number[])[]) =>
    alignInOrder(gains.length, gains[0]?.length ?? 0, (row, at) => gains[row]?.[at] || undefined);

  test.each([
    [
      'each with its own',
      [
        [1, 0],
        [0, 1],
      ],
      [0, 1],
    ],
    [
      'no two cross: the larger gain',
      [
        [0, 2],
        [3, 0],
      ],
      [undefined, 0],
    ],
    [
      'no two cross: the larger gain, the other way',
      [
        [0, 3],
        [2, 0],
      ],
      [1, undefined],
    ],
    [
      'the larger sum',
      [
        [5, 3, 0],
        [0, 0, 0],
        [4, 0, 3],
      ],
      [0, undefined, 2],
    ],
    ['the first of equals', [[2, 2]], [0]],
    ['a later one that gains more', [[1, 2]], [1]],
    ['one candidate for two rows: the first', [[2], [2]], [0, undefined]],
    ['one candidate for two rows: the one that gains more', [[1], [2]], [undefined, 0]],
    ['none fits', [[0, 0]], [undefined]],
    ['no candidates', [[], []], [undefined, undefined]],
    [
      'a row between is left out',
      [
        [1, 0],
        [0, 0],
        [0, 1],
      ],
      [0, undefined, 1],
    ],
  ])('%s', (_, gains, expected) => expect(align(gains)).toEqual(expected));
});
