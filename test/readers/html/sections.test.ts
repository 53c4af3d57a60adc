/** Sections of tables, and spans that are wrong: a row stands where its label and its figures belong. */
import { drawn } from '../../support/drawnGrid';
import { readPage } from '../../support/webDocument';

const tr = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const td = (text: string, attributes = '') => `<td ${attributes}>${text}</td>`;
const tds = (figures: string) => [...figures].map((each) => td(each)).join('');
const table = (rows: string) => drawn(readPage(`<table>${rows}</table>`)[0]!);

describe('sections', () => {
  const head = `<thead>${tr(tds('甲乙'))}</thead>`;
  const body = `<tbody>${tr(tds('12'))}</tbody>`;
  const foot = `<tfoot>${tr(tds('34'))}</tfoot>`;
  test.each([
    ['as they are shown', head + body + foot],
    ['a foot before all', foot + head + body],
    ['a foot before the body', head + foot + body],
    ['a head behind all', foot + body + head],
  ])('%s', (_, rows) => expect(table(rows)).toEqual(['甲 乙', '1 2', '3 4']));

  test('only the first head and the first foot have a place of their own', () => {
    const more = '<tfoot><tr><td>5<td>6</tfoot><thead><tr><td>7<td>8</thead>';
    expect(table(foot + more + head + body)).toEqual(['7 8', '5 6', '甲 乙', '1 2', '3 4']);
  });

  test('a span ends with its section', () => {
    const rows = `<thead>${tr(td('甲', 'rowspan=3'), td('乙'))}</thead>${tr(tds('12'))}${tr(tds('34'))}`;
    expect(table(rows)).toEqual(['甲 乙', '1 2', '3 4']);
  });

  test('a span of no rows reaches to the end of its section', () => {
    const rows = `<tbody>${tr(td('甲', 'rowspan=0'), td('1'))}${tr(td('2'))}${tr(td('3'))}</tbody><tbody>${tr(tds('乙4'))}</tbody>`;
    expect(table(rows)).toEqual(['甲 1', '甲 2', '甲 3', '乙 4']);
  });

  test('where each row is a section, spans mean what they say', () => {
    const rows = [tr(td('甲', 'rowspan=3'), td('1')), tr(td('2')), tr(td('3')), tr(tds('乙4'))];
    expect(table(rows.map((row) => `<tbody>${row}</tbody>`).join(''))).toEqual([
      '甲 1',
      '甲 2',
      '甲 3',
      '乙 4',
    ]);
  });
});

/** Heads in two rows, two rows, a group of rows, one row: 4 columns of labels and figures. */
interface Spans {
  readonly corner?: string;
  readonly cornerColumns?: string;
  readonly group?: string;
  readonly label?: string;
  readonly inner?: string;
  readonly top?: string;
  readonly last?: string;
}
const form = (spans: Spans) =>
  tr(
    td('角', `rowspan=${spans.corner ?? '2'} colspan=${spans.cornerColumns ?? '2'}`),
    td('头', `colspan=${spans.top ?? '3'}`),
  ) +
  tr(tds('子丑寅')) +
  tr(td('一', `colspan=${spans.label ?? '2'}`), tds('123')) +
  tr(td('二', 'colspan=2'), tds('456')) +
  tr(td('三', `rowspan=${spans.group ?? '4'}`), td('甲', `rowspan=${spans.inner ?? '1'}`), tds('789')) +
  tr(td('乙'), tds('123')) +
  tr(td('丙'), tds('456')) +
  tr(td('丁'), tds('789')) +
  tr(td('四', `colspan=${spans.last ?? '2'}`), tds('123'));
const RIGHT = [
  '角 角 头 头 头',
  '角 角 子 丑 寅',
  '一 一 1 2 3',
  '二 二 4 5 6',
  '三 甲 7 8 9',
  '三 乙 1 2 3',
  '三 丙 4 5 6',
  '三 丁 7 8 9',
  '四 四 1 2 3',
];

/** The label next to the figures, and the figures. */
const ofColumns = (row: string) => row.split(' ').slice(1);

test.each<[string, Spans]>([
  ['as it should be', {}],
  ['a group that is one row too long', { group: '5' }],
  ['a group without an end', { group: '1000' }],
  ['a group of no rows', { group: '0' }],
  ['a group that is a row too short', { group: '3' }],
  ['a group of one row', { group: '1' }],
  ['a corner that is a row too short', { corner: '1' }],
  ['a corner that is a row too long', { corner: '3' }],
  ['a corner without an end', { corner: '99' }],
  ['a label that is too wide', { label: '3' }],
  ['a label that is too narrow', { label: '1' }],
  ['a last label that is too wide', { last: '4' }],
  ['a last label that is too narrow', { last: '1' }],
])('wrong spans: %s', (_, spans) => expect(table(form(spans)).map(ofColumns)).toEqual(RIGHT.map(ofColumns)));

test('a group that is too long ends where the next label stands', () => {
  expect(table(form({ group: '5' }))).toEqual(RIGHT);
  expect(table(form({ corner: '1' }))).toEqual(RIGHT);
});

test('spans of heads that reach into the only row of figures', () => {
  const heads = (rows: string) =>
    tr(td('头', 'colspan=4')) + tr(td('甲', `rowspan=${rows}`), td('乙', 'colspan=3')) + tr(tds('子丑寅'));
  const right = ['头 头 头 头', '甲 乙 乙 乙', '甲 子 丑 寅', '1 2 3 4'];
  for (const rows of ['2', '3', '9', '0', '1']) expect(table(heads(rows) + tr(tds('1234')))).toEqual(right);
});

describe('rows that only look as if', () => {
  const rows = (...more: string[]) =>
    [1, 2, 3].map(() => tr(td('行', 'colspan=2'), tds('123'))).join('') + more.join('');
  const three = Array.from({ length: 3 }, () => '行 行 1 2 3');

  test('a cell too many stays behind its row', () => {
    const group = tr(td('组', 'rowspan=2'), td('甲'), tds('123')) + tr(td('乙'), tds('456'), td('注'));
    expect(table(rows(group))).toEqual([
      ...three.map((row) => `${row} .`),
      '组 甲 1 2 3 .',
      '组 乙 4 5 6 注',
    ]);
  });

  test('a cell too few is missing at the end', () => {
    const group = tr(td('组', 'rowspan=2'), td('甲'), tds('123')) + tr(td('乙'), tds('456'));
    expect(table(rows(group, tr(td('末', 'colspan=2'), tds('12'))))).toEqual([
      ...three,
      '组 甲 1 2 3',
      '组 乙 4 5 6',
      '末 末 1 2 .',
    ]);
  });

  test('labels in several cells, with empty ones beside them', () => {
    expect(table(rows(tr(td('末'), td(''), td(''), tds('23'))))).toEqual([...three, '末 _ _ 2 3']);
  });

  test('a note of one cell', () =>
    expect(table(rows(tr(td('注：1件'))))).toEqual([...three, '注：1件 . . . .']));
});
