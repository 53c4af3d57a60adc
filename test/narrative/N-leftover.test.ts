/** N-leftover: instructions, placeholders and marks of a word processor. */
import { findingsOf, mended, said, written } from './support';

test.each([
  ['该部分以表格形式报告。', true],
  ['（文字描述）', true],
  ['收到政府信息公开申请XX件。', false],
  ['20XX年，我镇公开信息。', false],
  ['××年公开信息。', false],
  ['公开信息＿＿＿条。', false],
  ['公开信息____条。', false],
  ['[bookmark: _Toc1]全年公开有序。', true],
  ['全年公开有序，详见错误!未找到引用源。', true],
  ['请在此处填写总体情况。', false],
  ['单击此处输入文字。', false],
  ['（请填写问题）', false],
  ['本报告可在县政府门户网站（具体网址）查阅。', true],
  ['如有疑问，请与（单位名称）联系。', false],
  [
    '（五）监督保障（含《中华人民共和国政府信息公开条例》第五十条第四项规定的各级人民政府“工作考核、社会评议和责任追究结果情况”）。全年培训2次。',
    true,
  ],
  ['（本部分原则上不超过1000字）', true],
  ['这一项报告本机关政府信息公开工作总体情况。', true],
])('breaks: %s', (text, removable) => {
  const [finding, ...others] = findingsOf(written(text));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: 'N-leftover:overview.mark', rule: 'N-leftover', severity: 'warning' });
  expect(finding?.suggestions.length).toBe(removable ? 1 : 0);
});

test.each([
  'X光机采购信息已公开。',
  '“A+B”模式公开。',
  '报告格式统一为表格。',
  '（详见附件）',
  '本报告可在县政府门户网站（网址：www.example.invalid）查阅。',
  '监督保障（含工作考核、社会评议）有力。',
  '公开民生信息（主要包括教育、医疗等方面的内容）。',
  '简报（每期不超过500字）按月印发。',
  '部分公开（区分处理的，只计这一情形，不计其他情形）由承办科室核对。',
])('holds: %s', (text) => expect(said(written(text))).toEqual([]));

test('the message and the repair', () => {
  const report = written('[bookmark: _GoBack]全年公开有序。');
  const [finding] = findingsOf(report);
  expect(finding?.message).toBe('一、“[bookmark:_GoBack]”是模板或排版的残留');
  expect(mended(report, finding!)).toBe('全年公开有序。');
});

test('the whole finding stands in its sentence, and takes out what was left with its spaces', () => {
  const text = '好。全年 [bookmark: _Toc 1] 公开有序。尾。';
  const report = written(text);
  expect(findingsOf(report)).toEqual([
    {
      id: 'N-leftover:overview.mark',
      rule: 'N-leftover',
      severity: 'warning',
      table: null,
      excerpt: { part: 'overview', start: 2, end: 29, sentence: '全年 [bookmark: _Toc 1] 公开有序。' },
      message: '一、“[bookmark:_Toc1]”是模板或排版的残留',
      fields: [],
      addresses: [],
      expected: null,
      actual: null,
      difference: null,
      follows: null,
      suggestions: [
        {
          message: '删去“[bookmark:_Toc1]”',
          slip: null,
          decided: true,
          figures: [],
          texts: [{ part: 'overview', start: 5, end: 23, from: '[bookmark: _Toc 1]', to: '' }],
        },
      ],
    },
  ]);
});

test.each<[string, readonly number[]]>([
  // In reading order, whatever they are; what lies within another one is not counted again.
  ['公开____条。详见错误!未找到引用源。收到XX件。', [0, 8, 20]],
  ['[bookmark: _GoBack]好。', [0]],
  ['（请填写____）', [0]],
  ['[bookmark: a][bookmark: b]好。', [0, 0]],
  ['____好____。', [0, 0]],
  ['好。\n（二）收到XX件。', [3]],
  ['好。XX件', [2]],
])('%s', (text, starts) => {
  const found = findingsOf(written(text));
  expect(found.map(({ excerpt }) => excerpt?.start)).toEqual(starts);
});

test('the paragraph is told', () =>
  expect(said(written('好。\n（二）收到XX件。'))).toEqual([
    ['N-leftover', '一、（二）“XX”是模板或排版的残留'],
  ]));
