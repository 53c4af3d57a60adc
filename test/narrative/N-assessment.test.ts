/** N-assessment: a government's part one tells of 考核, 评议 and 追究. */
import type { BodyKind } from '../../src/form';
import { sampleReport } from '../support/reports';
import { findingsOf, written } from './support';

const ALL = '公开工作列入年度考核，开展社会评议1次，没有责任追究的情形。';
const township = (text: string, given: Parameters<typeof written>[2] = {}) =>
  written(text, {}, { kind: 'township', ...given });
const found = (text: string, given: Parameters<typeof written>[2] = {}) =>
  findingsOf(township(text, given)).map(({ rule, severity }) => `${rule} ${severity}`);

test.each([
  ALL,
  '绩效考评得分92分；群众满意度测评96分；没有问责。',
  '考核合格；满意率98%；没有责任追究。',
  '（五）监督保障。考核、评议、追责三项制度都已执行。',
])('holds: %s', (text) => expect(found(text)).toEqual([]));

test('holds: our own sample', () => expect(findingsOf(sampleReport())).toEqual([]));

test('breaks: none of them', () => {
  const text = '加强监督保障，全年培训2次。';
  expect(findingsOf(township(text))).toEqual([
    {
      id: 'N-assessment:overview.assessment+review+accountability',
      rule: 'N-assessment',
      severity: 'warning',
      table: null,
      excerpt: { part: 'overview', start: 0, end: 14, sentence: text },
      message: '一、没有写工作考核、社会评议、责任追究的情况；各级人民政府的报告应写明，没有的，写没有',
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

test.each([
  ['公开工作列入年度考核。', '一、没有写社会评议、责任追究的情况；各级人民政府的报告应写明，没有的，写没有'],
  ['考核优秀，没有责任追究。', '一、没有写社会评议的情况；各级人民政府的报告应写明，没有的，写没有'],
  [
    '考核优秀，没有追责，群众的满意度提高。',
    '一、没有写社会评议的情况；各级人民政府的报告应写明，没有的，写没有',
  ],
  ['开展社会评议1次，没有追责。', '一、没有写工作考核的情况；各级人民政府的报告应写明，没有的，写没有'],
])('breaks, for information: %s', (text, message) =>
  expect(findingsOf(township(text)).map((each) => [each.rule, each.severity, each.message])).toEqual([
    ['N-assessment', 'info', message],
  ]),
);

test.each<[BodyKind, string, boolean]>([
  ['department', '青石县水务局', false],
  ['department', '青石县人民政府', false],
  ['township', '青石镇人民政府', true],
  ['township', '青石街道办事处', false],
  ['township', '青石街道', false],
  ['governmentOffice', '青石县人民政府办公室', false],
  ['governmentOffice', '青石县人民政府', true],
  ['countyAggregate', '青石县', true],
  ['cityAggregate', '青石市', true],
  ['provinceAggregate', '青石省', true],
  ['verticalSystem', '青石县税务局', false],
])('%s %s', (kind, unit, asked) =>
  expect(found('培训2次。', { kind, unit })).toEqual(asked ? ['N-assessment warning'] : []),
);

test.each<[string, boolean]>([
  ['青石县人民政府', true],
  ['青石镇', true],
  ['青石乡政府', true],
  ['青石市', true],
  ['青石自治区', true],
  ['青石区', true],
  ['青石区政府', true],
  ['青石新区人民政府', true],
  ['青石经济开发区', false],
  ['青石综合实验区', false],
  ['青石新区管理委员会', false],
  ['青石县人民政府办公室', false],
  ['青石街道办事处', false],
  ['青石县水务局', false],
  ['', false],
])('of an unknown kind, by its name: “%s”', (unit, asked) =>
  expect(found('培训2次。', { kind: null, unit })).toEqual(asked ? ['N-assessment warning'] : []),
);

test('nothing while part one is empty; the other parts do not tell it', () => {
  expect(found('')).toEqual([]);
  expect(found(' \n　')).toEqual([]);
  expect(
    found('培训2次。', {
      parts: { ...sampleReport().parts, overview: '培训2次。', others: `没有收取信息处理费。${ALL}` },
    }),
  ).toEqual(['N-assessment warning']);
});

test('the bracket of the notice, copied with the heading, tells nothing', () => {
  const bracket =
    '（含《中华人民共和国政府信息公开条例》第五十条第四项规定的各级人民政府“工作考核、社会评议和责任追究结果情况”）';
  expect(found(`（五）监督保障${bracket}。培训2次。`)).toEqual([
    'N-leftover warning',
    'N-assessment warning',
  ]);
  expect(found(`（五）监督保障${bracket}。${ALL}`)).toEqual(['N-leftover warning']);
});
