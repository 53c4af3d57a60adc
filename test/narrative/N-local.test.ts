/** N-local: what a supervisor asks on the sheet 本地要求. */
import type { LocalDemand, Report } from '../../src/report';
import { findingsOf, said, written } from './support';

const place = { kind: 'sheet', grid: '本地要求', row: 2, column: 2 } as const;
const asking = (others: string, given: Partial<LocalDemand>, report: Partial<Report> = {}) =>
  written(
    others,
    {},
    {
      part: 'others',
      localDemands: [
        { part: 'others', asked: 'heading', words: '建议提案办理情况', kinds: [], address: place, ...given },
      ],
      ...report,
    },
  );
const FEE = '本年度没有收取信息处理费。';
const NO_HEADING = '六、没有“本地要求”表所列的标题“建议提案办理情况”';

test.each([
  ['in a line of its own', '（二）建议提案办理情况\n全部办结。'],
  ['with its text', '（二）建议提案办理情况。全部办结。'],
  ['with a colon, spaces and Traditional characters', '2.建議提案 辦理情況：全部办结。'],
  ['before the year', '建议提案办理情况2024年全部办结。'],
])('holds: the heading %s', (_, text) => expect(said(asking(`${FEE}\n${text}`, {}))).toEqual([]));

test.each([
  ['nowhere', ''],
  ['only in a sentence', '我镇重视建议提案办理情况。'],
  ['that goes on as another one', '（二）建议提案办理情况通报。全部办结。'],
])('breaks: the heading is %s', (_, text) =>
  expect(said(asking(`${FEE}\n${text}`, {}))).toEqual([['N-local', NO_HEADING]]),
);

test('a phrase may stand anywhere in its part, over lines and spaces', () => {
  const phrase = { asked: 'phrase', words: '没有（收取）其他费用' } as const;
  expect(said(asking(`${FEE}也没有 (收取)\n其他费用。`, phrase))).toEqual([]);
  expect(said(asking(FEE, phrase))).toEqual([
    ['N-local', '六、没有“本地要求”表所列的语句“没有（收取）其他费用”'],
  ]);
  expect(said(asking(`${FEE}也没有（收取）其他费用。`, { ...phrase, part: 'problems' }))).toEqual([
    ['N-local', '五、没有“本地要求”表所列的语句“没有（收取）其他费用”'],
  ]);
});

test('it is a warning at the part and at the demand', () => {
  const { partPlaces } = written('');
  const first = { kind: 'sheet', grid: '六、其他事项', row: 2, column: 0 } as const;
  const report = asking(FEE, {}, { partPlaces: { ...partPlaces, others: [first] } });
  expect(findingsOf(report)).toMatchObject([
    {
      id: 'N-local:others.heading.建议提案办理情况',
      severity: 'warning',
      excerpt: { part: 'others' },
      addresses: [first, place],
    },
  ]);
});

test('it is asked of the kinds of body that are named', () => {
  const kinds = ['department', 'township'] as const;
  expect(said(asking(FEE, { kinds }))).toEqual([['N-local', NO_HEADING]]);
  expect(said(asking(FEE, { kinds }, { kind: 'verticalSystem' }))).toEqual([]);
  expect(said(asking(FEE, { kinds }, { kind: null }))).toEqual([]);
  expect(said(asking(FEE, {}, { kind: null }))).toEqual([['N-local', NO_HEADING]]);
});

const UNCLEAR = '“本地要求”表“建议提案办理情况”一行没有核对：部分、要求、适用于要从列表里选，文字不超过100字';

test.each<Partial<LocalDemand>>([{ part: null }, { asked: null }, { kinds: null }])(
  'what was not understood is said: %j',
  (given) => {
    const [finding, ...others] = findingsOf(asking(FEE, given));
    expect(finding).toMatchObject({ rule: 'N-local', message: UNCLEAR, excerpt: null, addresses: [place] });
    expect(others).toEqual([]);
  },
);

test('so are words that are too long', () => {
  expect(said(asking(FEE, { words: '长'.repeat(101) }))).toMatchObject([['N-local', /长…长/]]);
  expect(said(asking(`${FEE}${'长'.repeat(100)}`, { asked: 'phrase', words: '长'.repeat(100) }))).toEqual([]);
});

test('the same is said once: what is asked twice, and 信息处理费, which the form asks for', () => {
  const [demand] = asking('', {}).localDemands;
  expect(said({ ...asking(FEE, {}), localDemands: [demand!, demand!] })).toEqual([['N-local', NO_HEADING]]);
  expect(said(asking('没有其他需要报告的事项。', { words: '收取信息处理费情况' }))).toEqual([
    ['N-fee', '六、未写信息处理费；没有收取的，也要写明'],
  ]);
});

test('nothing is said of an empty sheet, nor while there is no text', () => {
  expect(said(written(FEE, {}, { part: 'others', localDemands: [] }))).toEqual([]);
  const empty = { preface: '', overview: '', problems: '', others: '' };
  expect(said(asking('', {}, { parts: empty }))).toEqual([]);
});
