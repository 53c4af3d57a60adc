/** What a clause names of requests: the more particular of several, and from or to which year it carries. */
import { told } from './support';

describe('carried from the year before', () => {
  test.each<[string, readonly string[]]>([
    ['（二）依申请公开。上年结转3件。', ['carriedIn 3: 上年结转3件']],
    ['（二）依申请公开。上年度结转申请3件。', ['carriedIn 3: 上年度结转申请3件']],
    [
      '（二）依申请公开。上年转结申请3件，转结下年2件。',
      ['carriedIn 3: 上年转结申请3件', 'carriedOut 2: 转结下年2件'],
    ],
    ['（二）依申请公开。上年转入3件。', ['carriedIn 3: 上年转入3件']],
    ['（二）依申请公开。结转自2023年的3件。', ['carriedIn 3: 结转自2023年的3件']],
    ['（二）依申请公开。2023年结转3件。', ['carriedIn 3: 2023年结转3件']],
    ['（二）依申请公开。结转2024年3件。', ['carriedIn 3: 结转2024年3件']],
    ['上年结转3件。', ['carriedIn? 3: 上年结转3件']],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('carried to the next year', () => {
  test.each<[string, readonly string[]]>([
    ['（二）依申请公开。结转下年度3件。', ['carriedOut 3: 结转下年度3件']],
    ['（二）依申请公开。结转至2025年3件。', ['carriedOut 3: 结转至2025年3件']],
    ['（二）依申请公开。3件转入下年度。', ['carriedOut 3: 3件转入下年度']],
    ['（二）依申请公开。转下一年办理3件。', ['carriedOut 3: 转下一年办理3件']],
    ['（二）依申请公开。下年度继续办理3件。', ['carriedOut 3: 下年度继续办理3件']],
    ['（二）依申请公开。3件下年度继续办理。', ['carriedOut 3: 3件下年度继续办理']],
    ['（二）依申请公开。下年度的计划3件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('still open', () => {
  test.each<[string, readonly string[]]>([
    ['（二）依申请公开。正在办理3件。', ['carriedOut 3: 正在办理3件']],
    ['（二）依申请公开。正在按程序办理3件。', ['carriedOut 3: 正在按程序办理3件']],
    ['（二）依申请公开。未办结3件。', ['carriedOut 3: 未办结3件']],
    ['（二）依申请公开。还在与建议一并办理3件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('one of the two, and both with what is new', () => {
  test.each<[string, readonly string[]]>([
    ['（二）依申请公开。结转3件。', ['carried 3: 结转3件']],
    ['（二）依申请公开。新收和上年结转共3件。', ['newlyReceived+carriedIn 3: 新收和上年结转共3件']],
    ['（二）依申请公开。转载新闻3件。', []],
    ['（二）依申请公开。转办3件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});
