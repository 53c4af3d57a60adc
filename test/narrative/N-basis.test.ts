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
    message: `前言：“${number}”已不适用，现行依据为国办公开办函〔2021〕30号`,
  });
  expect(mended(report, finding!)).toBe('根据国办公开办函〔2021〕30号编制。');
});

test('the trial form by its name', () => {
  expect(said(preface('根据《政府信息公开工作年度报告格式（试行）》编制。'))).toEqual([
    ['N-basis', '前言：“格式（试行）”已不适用，现行依据为国办公开办函〔2021〕30号'],
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
      message: '前言：“格式（试行）”已不适用，现行依据为国办公开办函〔2021〕30号',
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

test('the number in its place, with or without 号', () => {
  const text = '好。根据国办公开办函〔 2019 〕60 的要求编制。';
  const report = preface(text);
  const [finding] = findingsOf(report);
  expect(finding?.suggestions).toEqual([
    {
      message: '改为“〔2021〕30号”',
      slip: null,
      decided: true,
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

const OLD_TITLE = '关于政府信息公开工作年度报告有关事项的通知';
const ISSUER = '国务院办公厅政府信息与政务公开办公室';
const OLD_TITLE_SAID =
  '前言：“关于政府信息公开工…报告有关事项的通知”是国办公开办函〔2019〕60号的标题，已不适用；' +
  '国办公开办函〔2021〕30号的标题是“关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知”';

test.each([
  // The right number does not excuse the title that it is given.
  `根据《${ISSUER}${OLD_TITLE}》（国办公开办函〔2021〕30号）编制。`,
  `根据《${OLD_TITLE}》（国办公开办函【2021】30号）编制。`,
  `根据《${ISSUER}${OLD_TITLE}》编制。`,
  `根据国务院办公厅印发的《${OLD_TITLE}》编制。`,
])('breaks by the older title: %s', (text) => {
  const report = preface(text);
  const [finding, ...others] = findingsOf(report);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'N-basis:preface.title',
    severity: 'warning',
    message: OLD_TITLE_SAID,
  });
  expect(mended(report, finding!)).toBe(
    text.replace(OLD_TITLE, '关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知'),
  );
});

test('the older title with its own number: both are mended', () => {
  const report = preface(`根据${ISSUER}${OLD_TITLE}（国办公开办函〔2019〕60号）编制。`);
  const [finding, ...others] = findingsOf(report);
  expect(others).toEqual([]);
  expect(finding?.id).toBe('N-basis:preface.number');
  expect(mended(report, finding!)).toBe(
    `根据${ISSUER}关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知（国办公开办函〔2021〕30号）编制。`,
  );
});

test.each(['国办发', '国办函', '国办公开办', '国办公开函', '国办公开办发'])(
  'breaks by the code of another series: %s',
  (code) => {
    const report = preface(`本报告根据${code}〔2021〕30号编制。`);
    const [finding, ...others] = findingsOf(report);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'N-basis:preface.issuer',
      severity: 'warning',
      message: `前言：“${code}〔2021〕30号”的发文字号有误，应为国办公开办函〔2021〕30号`,
    });
    expect(mended(report, finding!)).toBe('本报告根据国办公开办函〔2021〕30号编制。');
  },
);

test('an older number under a wrong code: both are mended', () => {
  const report = preface('根据国办发〔2019〕60号编制。');
  expect(mended(report, findingsOf(report)[0]!)).toBe('根据国办公开办函〔2021〕30号编制。');
});

test.each([
  // Another notice with the same number: of somebody else, or about something else.
  '根据鲁政办发〔2019〕60号编制年度报告。',
  '根据青石县政务公开办〔2021〕30号编制年度报告。',
  '落实国办发〔2021〕30号，推进惠企政策直达。',
  // A local notice with a like title.
  `根据《青石县人民政府办公室${OLD_TITLE}》编制。`,
  `根据《${OLD_TITLE}》编制。`,
  `根据《${OLD_TITLE}》（青政办函〔2021〕30号）编制。`,
  // Both notices, one after the other.
  `《${ISSUER}${OLD_TITLE}》已由国办公开办函〔2021〕30号代替。`,
  `根据《${ISSUER}关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。`,
  '根据国办公开办函〔2021〕30号、国办函〔2020〕109号编制。',
])('holds: %s', (text) => expect(said(preface(text))).toEqual([]));

test('the title was right for 2020', () =>
  expect(
    said(
      written(`根据《${ISSUER}${OLD_TITLE}》编制。`, {}, { part: 'preface', edition: '2019', year: 2020 }),
    ),
  ).toEqual([]));
