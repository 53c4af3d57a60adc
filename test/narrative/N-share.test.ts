/** N-share: a share comes to the printed digits of a whole that was stated, or that 表三 has. */
import { findingsOf, mended, said, written } from './support';

const FIGURES = { 'requests.received.total': 41, 'requests.handled.total': 42, 'requests.granted.total': 17 };
const TOPIC = '（二）依申请公开。';

test.each([
  '公开信息40条，其中图解10条，占25%。',
  '公开信息30条，其中图解10条，占33.3%。',
  '公开信息30条，其中图解10条，占33.33%。',
  // 12.5 is printed as 13.
  '公开信息80条，其中图解10条，占13%。',
  // Of any whole that was stated before, in the sentence or in the one before it.
  '公开信息80条，图解40条，动画10条，占25%。',
  '公开信息80条，图解40条，动画10条，占12.5%。',
  '公开信息40条。其中图解10条，占25%。',
  '公开信息0条，其中图解0条，占0%。',
  // Of what 表三 has as received or handled.
  `${TOPIC}收到政府信息公开申请41件，予以公开17件，占41.5%。`,
  `${TOPIC}收到政府信息公开申请41件，予以公开17件，占40.5%。`,
  `${TOPIC}予以公开17件，占办结总数的40.5%。`,
  // Nothing to hold it against: no whole, in another paragraph, in other units, rounded, or of a wider circle.
  '图解10条，占30%。',
  '公开信息40条。\n其中图解10条，占30%。',
  '公开信息40条，其中图解10件，占30%。',
  '公开信息40条，其中图解10条，占约30%。',
  '公开信息约40条，其中图解10条，占30%。',
  '公开信息40条，其中图解约10条，占30%。',
  '公开信息40条，其中图解10条，占全县的2%。',
  '公开信息40条，其中图解10条，比重30%。',
  '公开信息40条，其中图解10条，占用时间30%。',
])('holds: %s', (text) => expect(said(written(text, FIGURES))).toEqual([]));

test.each([
  ['公开信息40条，其中图解10条，占30%。', '一、“占30%”，10占40的25%'],
  ['公开信息40条，其中图解10条（占30%）。', '一、“占30%”，10占40的25%'],
  ['公开信息40条，其中图解10条，占总数的30%。', '一、“占总数的30%”，10占40的25%'],
  ['公开信息40条。其中图解10条，占30%。', '一、“占30%”，10占40的25%'],
  ['公开信息30条，其中图解10条，占33.4%。', '一、“占33.4%”，10占30的33.3%'],
  ['公开信息80条，图解40条，动画10条，占20%。', '一、“占20%”，10占40的25%'],
  [`${TOPIC}收到政府信息公开申请41件，予以公开17件，占43%。`, '一、（二）“占43%”，17占41的41%'],
])('breaks: %s', (text, message) => expect(said(written(text, FIGURES))).toEqual([['N-share', message]]));

test('the finding, with a repair where one whole was stated only', () => {
  const text = '公开信息40条，其中图解10条，占３０％。';
  const report = written(text);
  const [finding, ...others] = findingsOf(report);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'N-share:overview.share',
    severity: 'warning',
    message: '一、“占３０％”，10占40的25%',
    fields: [],
    expected: 25,
    actual: 30,
    difference: 5,
  });
  expect(finding?.suggestions[0]?.message).toBe('改为“２５%”');
  expect(mended(report, finding!)).toBe('公开信息40条，其中图解10条，占２５％。');
  expect(findingsOf(written('公开信息80条，图解40条，动画10条，占20%。'))[0]?.suggestions).toEqual([]);
});
