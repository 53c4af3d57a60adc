/** N-basis: the notice cited is the one of the edition. */
import { findingsOf, mended, said, written } from './support';

const preface = (text: string) => written(text, {}, { part: 'preface' });

test.each([
  '根据国办公开办函〔2021〕30号编制。',
  '格式由国办公开办函〔2019〕60号改为国办公开办函〔2021〕30号。',
  '根据《信息公开办法（试行）》编制。',
])('holds: %s', (text) => expect(said(preface(text))).toEqual([]));

test.each(['〔2019〕60号', '[2019]60号', '（2019）60号', '【2019】60号'])('breaks: %s', (number) => {
  const text = `根据国办公开办函${number}编制。`;
  const report = preface(text);
  const [finding] = findingsOf(report);
  expect(finding).toMatchObject({
    id: 'N-basis:preface.number',
    severity: 'warning',
    message: `引言：“${number}”已不适用，现行依据为国办公开办函〔2021〕30号`,
  });
  expect(mended(report, finding!)).toBe('根据国办公开办函〔2021〕30号编制。');
});

test('the trial form by its name', () => {
  expect(said(preface('根据《政府信息公开工作年度报告格式（试行）》编制。'))).toEqual([
    ['N-basis', '引言：“格式（试行）”已不适用，现行依据为国办公开办函〔2021〕30号'],
  ]);
});

test('right for 2020', () => {
  const report = written(
    '根据国办公开办函〔2019〕60号编制。',
    {},
    { part: 'preface', edition: '2019', year: 2020 },
  );
  expect(said(report)).toEqual([]);
});

test.each(['根据《政府信息公开工作年度报告格式（试行）》编制。', '参照国办公开办函〔2021〕30号编制。'])(
  'the first edition has no notice before it: %s',
  (text) => expect(said(written(text, {}, { part: 'preface', edition: '2019', year: 2020 }))).toEqual([]),
);

test('the whole finding on the trial form: nothing to put in its stead', () => {
  const text = '好。根据《年度报告格式（试行）》编制。';
  expect(findingsOf(preface(text))).toEqual([
    {
      id: 'N-basis:preface.form',
      rule: 'N-basis',
      severity: 'warning',
      table: null,
      excerpt: { part: 'preface', start: 2, end: 19, sentence: text.slice(2) },
      message: '引言：“格式（试行）”已不适用，现行依据为国办公开办函〔2021〕30号',
      fields: [],
      addresses: [],
      expected: null,
      actual: null,
      difference: null,
      suggestions: [],
    },
  ]);
});

test('the number in its place, with or without 号', () => {
  const text = '好。根据国办公开办函〔 2019 〕60 的要求编制。';
  const report = preface(text);
  const [finding] = findingsOf(report);
  expect(finding?.suggestions).toEqual([
    {
      message: '改为“〔2021〕30号”',
      slip: null,
      figures: [],
      texts: [{ part: 'preface', start: 10, end: 20, from: '〔 2019 〕60', to: '〔2021〕30号' }],
    },
  ]);
});

test.each<[string, readonly string[]]>([
  // Once in a sentence; the number before the name.
  ['根据〔2019〕60号、〔2019〕60号编制。', ['number']],
  ['根据格式（试行）和〔2019〕60号编制。', ['number']],
  // Each sentence on its own: the right one elsewhere does not excuse it.
  ['根据〔2019〕60号编制。按〔2021〕30号执行。', ['number']],
  ['按〔2021〕30号执行。根据〔2019〕60号编制。', ['number']],
  ['按[2021]30编制，不再按〔2019〕60号。', []],
  ['好。〔2019〕60号已不用。', ['number']],
  ['根据〔2019〕61号编制。', []],
  ['根据2019年60号编制。', []],
  ['根据《〔2019〕60号文》编制。', ['number']],
])('%s', (text, subjects) =>
  expect(findingsOf(preface(text)).map(({ id }) => id)).toEqual(
    subjects.map((subject) => `N-basis:preface.${subject}`),
  ),
);

test('two sentences, in any part', () =>
  expect(
    findingsOf(written('根据〔2019〕60号。\n（二）按〔2019〕60号。')).map(({ message }) => message),
  ).toEqual([
    '一、“〔2019〕60号”已不适用，现行依据为国办公开办函〔2021〕30号',
    '一、（二）“〔2019〕60号”已不适用，现行依据为国办公开办函〔2021〕30号',
  ]));
