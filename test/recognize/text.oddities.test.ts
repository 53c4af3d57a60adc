/** A text tells what is odd about it as a grid does, each with its line. */
import { checkReport } from '../../src/checks';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { gridOfText } from '../../src/readers';
import { recognize } from '../../src/recognize';
import type { Recognized } from '../../src/recognize';
import type { OddityKind } from '../../src/report';
import { reportText } from '../../src/writers';
import { modelOf } from '../corpus/model';
import type { ModelTable } from '../corpus/model';
import { rowsOf } from '../corpus/render';
import { asLines, SPELLINGS } from '../support/asText';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';

const report = randomReport(3, { year: 2024 });
const readText = (text: string): Recognized => recognize({ grids: [gridOfText(text)] });
const values = (read: Recognized) =>
  Object.fromEntries([...read.report.figures].map(([id, { value }]) => [id, value]));
const original = Object.fromEntries([...report.figures].map(([id, { value }]) => [id, value]));

/** 表三 row by row, as the report prints it, each cell a line. */
const requests = modelOf(report).find(
  (block): block is ModelTable => block.kind === 'table' && block.name === '表三',
)!;
const ROWS = rowsOf(requests).map((cells) => cells.map(({ text }) => text));
const HEADERS = ROWS.slice(0, 3).flat();
const DATA = ROWS.slice(3);
const HEADING = '三、收到和处理政府信息公开申请情况';
const read = (...rows: readonly (readonly string[])[]): Recognized =>
  readText([HEADING, ...rows.flatMap((cells) => [...cells, ''])].join('\n'));
/** What is told of 表三, and how many figures it bears on. */
const told = ({ oddities }: Recognized) =>
  oddities
    .filter(({ table }) => table === 'requests')
    .map(({ kind, text, expected, fields }) => [kind, text || expected, fields.length]);
const placed = ({ oddities }: Recognized, kind: OddityKind) =>
  oddities.find((odd) => odd.kind === kind)?.address?.row;
const isOriginal = (read: Recognized) => {
  for (const [id, value] of Object.entries(values(read))) expect([id, value]).toEqual([id, original[id]]);
};

describe('nothing odd, nothing said', () => {
  test.each([
    ['one cell a line', asLines(report, SPELLINGS['official']!, randomFrom(1))],
    ['tabs', reportText(report)],
    ['spaces', reportText(report).replace(/\t+/g, '  ')],
    ['bars', reportText(report).replace(/^(.*\t.*)$/gm, (row) => `| ${row.split('\t').join(' | ')} |`)],
  ])('%s', (_, text) => expect(readText(text).oddities).toEqual([]));
});

test('a table that is not there', () => {
  expect(read(HEADERS, ...DATA).oddities.map(({ kind, table }) => [kind, table])).toEqual([
    ['table-missing', 'proactive'],
    ['table-missing', 'disputes'],
  ]);
});

test('a row that is missing, changed or extra, with its line', () => {
  const changed = DATA.map((cells) =>
    cells.map((text) => text.replace('8.属于行政查询事项', '8.属于行政查询的事项')),
  );
  const odd = read(HEADERS, ['其中：网上申请', '1', '0', '0', '0', '0', '0', '1'], ...changed.slice(1));
  expect(told(odd)).toEqual([
    ['label-changed', '8.属于行政查询的事项', 7],
    ['row-missing', '一、本年新收政府信息公开申请数量', 7],
  ]);
  const amid = read(
    HEADERS,
    changed[0]!,
    ['其中：网上申请', '1', '0', '0', '0', '0', '0', '1'],
    ...changed.slice(1),
  );
  expect(told(amid)).toEqual([
    ['label-changed', '8.属于行政查询的事项', 7],
    ['row-extra', '其中：网上申请', 0],
  ]);
  expect(placed(amid, 'row-extra')).toBe(1 + HEADERS.length + 1 + 8 + 1);
  isOriginal(amid);
});

test('the table twice with the same figures', () => {
  const twice = read(HEADERS, ...DATA, HEADERS, ...DATA);
  expect(told(twice)).toEqual([]);
  isOriginal(twice);
});

test('the table twice: where the figures differ the one is read in which they tie', () => {
  const [[first, ...cells] = [''], ...rest] = DATA;
  const other = [[first ?? '', ...cells.slice(0, -1), '9999'], ...rest];
  const twice = read(HEADERS, ...other, HEADERS, ...DATA);
  expect(twice.oddities.map(({ kind, reason, fields }) => [kind, reason, fields])).toContainEqual([
    'table-twice',
    'relations',
    ['requests.received.total'],
  ]);
  isOriginal(twice);
});

test('rows without a header are read in the order of the form, which is a guess', () => {
  const bare = read(...DATA);
  expect(told(bare).map(([kind, , count]) => [kind, count])).toEqual(
    Array.from({ length: 7 }, () => ['guessed-by-order', 25]),
  );
  isOriginal(bare);
});

describe('a column of somebody’s own: eight figures in every row', () => {
  /** With a figure put in behind so many others. */
  const withExtra = (at: number, figure: (cells: readonly string[]) => string) =>
    DATA.map((cells) => {
      const labels = cells.length - 7;
      return [...cells.slice(0, labels + at), figure(cells), ...cells.slice(labels + at)];
    });
  const organisations = (cells: readonly string[]) =>
    String(cells.slice(-6, -1).reduce((sum, text) => sum + Number(text), 0));

  test.each([
    ['behind 其他', 6, [...HEADERS, '小计'], organisations, '小计'],
    ['behind all others', 7, [...HEADERS.slice(0, 2), '核对', ...HEADERS.slice(2)], () => '5', '核对'],
  ])('%s, told by its header', (_, at, headers, figure, header) => {
    const found = read(headers, ...withExtra(at, figure));
    expect(told(found)).toEqual([['column-extra', header, 0]]);
    isOriginal(found);
  });

  test('without a header, told by 总计: a guess', () => {
    const found = read(HEADERS, ...withExtra(6, organisations));
    expect(told(found)).toEqual([['column-guessed', '', 175]]);
    isOriginal(found);
  });

  test('without a header, and no row tells: a guess', () => {
    const zeros = DATA.map((cells) => [...cells.slice(0, -7), ...Array.from({ length: 8 }, () => '0')]);
    expect(told(read(HEADERS, ...zeros))).toEqual([['column-guessed', '', 175]]);
  });

  test('in one row alone the first figures are read, and that is said where they do not tie', () => {
    const one = DATA.map((cells, at) =>
      at === 4 ? [...cells.slice(0, -7), '9', ...cells.slice(-7)] : cells,
    );
    expect(told(read(HEADERS, ...one)).map(([kind, , count]) => [kind, count])).toEqual([
      ['figures-extra', 7],
    ]);
    const behind = DATA.map((cells, at) => (at === 1 ? [...cells, '9'] : cells));
    expect(told(read(HEADERS, ...behind))).toEqual([]);
  });
});

describe('a column less', () => {
  test('that its header names: the others are read', () => {
    const headers = HEADERS.filter((text) => text !== '科研机构');
    const rows = DATA.map((cells) => cells.filter((_, at) => at !== cells.length - 5));
    const found = read(headers, ...rows);
    expect(told(found)).toEqual([['column-missing', '科研机构', 25]]);
    isOriginal(found);
  });
});

describe('columns in another order', () => {
  const total = (cells: readonly string[]) => [
    ...cells.slice(0, -7),
    ...cells.slice(-1),
    ...cells.slice(-7, -1),
  ];

  test('under a header of one row: read by it', () => {
    const header = ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
    const found = read(header, ...DATA.map(total));
    expect(told(found)).toEqual([['column-moved', '总计', 25]]);
    isOriginal(found);
  });

  test('under a header of several rows, which does not tell the order: a guess', () => {
    const header = HEADERS.filter((text) => text !== '总计');
    const found = read([...header.slice(0, 2), '总计', ...header.slice(2)], ...DATA.map(total));
    expect(told(found)).toContainEqual(['guessed-by-order', '', 175]);
  });
});

test('findings on the form name the line', () => {
  const found = read(
    HEADERS,
    DATA[0]!,
    ['其中：网上申请', '1', '0', '0', '0', '0', '0', '1'],
    ...DATA.slice(1),
  );
  const [finding] = checkReport(found.report, RULE_WORDS['zh-CN']).findings.filter(
    ({ id }) => id === 'V-form:requests.row-extra',
  );
  expect(finding).toMatchObject({
    message: '表三多出行：“其中：网上申请”，没有读取',
    addresses: [{ kind: 'text', grid: '文本', row: 1 + HEADERS.length + 1 + 8 + 1, column: 0 }],
  });
});
