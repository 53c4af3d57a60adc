/** The forms in which texts are compared, by what they are. */
import {
  compatible,
  figureForm,
  hasWideDigits,
  labelForm,
  nameForm,
  passageForm,
  wideDigits,
  withoutByteOrderMark,
  withoutControls,
  withoutSpaces,
} from '../../src/text';

test.each([
  ['（ 一 ） 總計', '(一)总计'],
  ['第二十條\u3000第（八）項', '第二十条第(八)项'],
  ['１．属于国家秘密', '1.属于国家秘密'],
  ['办\u200b理\ufeff结\u00a0果\n', '办理结果'],
])('a label: %j', (text, form) => expect(labelForm(text)).toBe(form));

test.each([
  ['１,２３４ 件', '1,234件'],
  ['－３．５', '-3.5'],
  ['\ufeff 7\u200b', '7'],
  ['①', '①'],
  ['總', '總'],
])('a figure: %j', (text, form) => expect(figureForm(text)).toBe(form));

test.each([
  ['青石镇 \u3000人民政府', '青石镇人民政府'],
  ['Ａ局（①）', 'A局(1)'],
  ['總', '總'],
])('a name: %j', (text, form) => expect(nameForm(text)).toBe(form));

test.each([
  ['收到 １２ 件', '收到12件', [0, 1, 3, 4, 6]],
  ['共1,234件,其中', '共1,234件，其中', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['(一):50％；−3．5', '（一）：50%；-3.5', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ['一\n\t二', '一\n二', [0, 1, 3]],
  ['1,a', '1，a', [0, 1, 2]],
])('a passage, and where each character stands: %j', (source, text, at) =>
  expect(passageForm(source)).toEqual({ text, at }),
);

test('digits widen, and are known', () => {
  expect(wideDigits('2024年')).toBe('２０２４年');
  expect([hasWideDigits('２'), hasWideDigits('2年')]).toEqual([true, false]);
  expect(compatible('⼀ﬁ')).toBe('一fi');
});

test('what nobody sees', () => {
  expect(withoutSpaces(' a\u3000\u200b\u00a0b\ufeff\n')).toBe('ab');
  expect(withoutSpaces('\u200e5\u200f2\u202a\u202e\u2060\u2069\u00ad\ufe0f\u3164\u{e0100}')).toBe('52');
  expect(withoutByteOrderMark('\ufeffa\ufeff')).toBe('a\ufeff');
  expect(withoutByteOrderMark('a')).toBe('a');
  expect(withoutByteOrderMark('a\ufeff')).toBe('a\ufeff');
  expect(withoutControls('a\tb\u0007\u200b\u2028\ufeff\ufffe\ud800c')).toBe('a bc');
});

test('marks of a passage in one spelling', () => {
  expect(passageForm('(甲):乙;5％．−－').text).toBe('（甲）：乙；5%.--');
});
