/** N-decisions: licences, penalties, coercion and fees as 表二 has them. */
import { findingsOf, mended, said, written } from './support';

const FIGURES = {
  'proactive.licensing.decisions': 120,
  'proactive.penalties.decisions': 19,
  'proactive.coercion.decisions': 4,
  'proactive.fees.amount': 4068.21,
};

test.each([
  '作出行政许可决定120件。',
  '作出120件行政许可决定。',
  '行政许可120件。',
  '办理行政许可120件、行政处罚19件、行政强制4件。',
  '作出行政许可、行政处罚决定共139件。',
  '作出行政许可、行政处罚决定分别为120件、19件。',
  // Amounts are compared to the digits that the text prints.
  '收取行政事业性收费4068.21万元。',
  '收取行政事业性收费4068.2万元。',
  '收取行政事业性收费4068万元。',
  '收取行政事业性收费0.41亿元。',
  '收取行政事业性收费0.4亿元。',
  '收取行政事业性收费40682100元。',
  '收取行政事业性收费约4000万元。',
  // What is published, asked for, begun or listed is another number.
  '公示行政许可决定118件。',
  '公开行政许可信息118条。',
  '主动公开行政许可、行政处罚118件。',
  '行政许可118条。',
  '受理行政许可申请130件。',
  '行政许可事项118项。',
  '行政处罚案件立案22件。',
  '行政事业性收费项目3项。',
  '上半年作出行政许可决定60件。',
  '全县作出行政许可决定960件。',
  '没有公开行政许可信息。',
])('holds: %s', (text) => expect(said(written(text, FIGURES))).toEqual([]));

test.each([
  ['作出行政许可决定102件。', '一、“行政许可决定102件”，表二为120件'],
  ['作出118件行政许可决定。', '一、“作出118件”，表二为120件'],
  ['行政许可102件。', '一、“行政许可102件”可能与表二不符（表二为120件）'],
  ['行政强制措施3起。', '一、“行政强制措施3起”可能与表二不符（表二为4起）'],
  ['作出行政许可、行政处罚决定共140件。', '一、“行政许可、行政处罚决定共140件”，表二为139件'],
  ['作出行政许可、行政处罚决定分别为120件、20件。', '一、“行政处罚决定分别为120件、20件”，表二为19件'],
  ['收取行政事业性收费4068.3万元。', '一、“行政事业性收费4068.3万元”，表二为40682100元'],
  ['收取行政事业性收费4069万元。', '一、“行政事业性收费4069万元”，表二为40682100元'],
  ['收取行政事业性收费0.42亿元。', '一、“行政事业性收费0.42亿元”，表二为40682100元'],
  ['收取行政事业性收费40682000元。', '一、“行政事业性收费40682000元”，表二为40682100元'],
  ['没有作出行政许可决定。', '一、“没有作出行政许可决定”，表二为120件'],
  ['未实施行政强制。', '一、“未实施行政强制”，表二为4件'],
  ['全年未发生行政处罚。', '一、“未发生行政处罚”，表二为19件'],
  ['没有收取行政事业性收费。', '一、“没有收取行政事业性收费”，表二为40682100元'],
])('breaks: %s', (text, message) => expect(said(written(text, FIGURES))).toEqual([['N-decisions', message]]));

test('none at all where there are none', () => {
  expect(said(written('没有作出行政许可、行政处罚决定，没有收取行政事业性收费。'))).toEqual([]);
});

test('the finding: an error where the words are certain, else a warning', () => {
  const report = written('作出行政许可决定102件。', FIGURES);
  const [finding] = findingsOf(report);
  expect(finding).toMatchObject({
    id: 'N-decisions:overview.licensing',
    severity: 'error',
    fields: ['proactive.licensing.decisions'],
    expected: 120,
    actual: 102,
  });
  expect(mended(report, finding!)).toBe('作出行政许可决定120件。');
  expect(findingsOf(written('行政许可102件。', FIGURES))[0]?.severity).toBe('warning');
});

test('an amount is mended in the unit of the text', () => {
  const report = written('收取行政事业性收费4068.3万元。', FIGURES);
  const [finding] = findingsOf(report);
  expect(mended(report, finding!)).toBe('收取行政事业性收费4068.21万元。');
  const hundredMillions = written('收取行政事业性收费0.42亿元。', FIGURES);
  expect(mended(hundredMillions, findingsOf(hundredMillions)[0]!)).toBe('收取行政事业性收费0.406821亿元。');
});
