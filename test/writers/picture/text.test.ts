import { fittingSize, widthOf, wrap } from '../../../src/writers/picture/text';

test('lines are no wider than their room and lose nothing', () => {
  const text = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';
  const lines = wrap(text, 10, 83);
  expect(lines.join('')).toBe(text);
  expect(Math.max(...lines.map((line) => widthOf(line, 10)))).toBeLessThanOrEqual(83);
});

test('a closing mark does not begin a line, an opening one does not end it', () => {
  expect(wrap('一二三四。五', 10, 40)).toEqual(['一二三', '四。五']);
  expect(wrap('一二三（四）五', 10, 50)).toEqual(['一二三', '（四）五']);
});

test('a line is never empty, however narrow the room', () => {
  expect(wrap('一二', 10, 1)).toEqual(['一', '二']);
  expect(wrap('', 10, 50)).toEqual(['']);
});

test('what does not fit is set smaller, what fits stays', () => {
  expect(fittingSize('一二', 10, 20)).toBe(10);
  expect(widthOf('12345678', fittingSize('12345678', 15, 30))).toBeLessThanOrEqual(30);
});
