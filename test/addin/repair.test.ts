/** 采纳: only cells that somebody types into change, only what the suggestion names in them, and only while it still fits. */
import { isAdoptable, repairCells, suggestionCells } from '../../src/addin/steps';
import type { OpenReport } from '../../src/addin';
import type { Finding, Suggestion } from '../../src/findings';
import { cellKey, formatAddress } from '../../src/grid';
import type { Address, GridCell } from '../../src/grid';
import { opened, openedFrom } from '../support/open';
import { withCell } from '../support/planned';
import { sampleReport, withFigure } from '../support/reports';

const OVERVIEW = '一、总体情况';
const at = (row: number, grid = OVERVIEW, column = 0) => ({ kind: 'sheet', grid, row, column }) as const;
const FIGURE = at(4, '三、依申请公开', 3);

const withOverview = (...rows: readonly (string | null)[]): OpenReport => {
  const { workbook } = opened({ ...sampleReport(), parts: { ...sampleReport().parts, overview: '' } });
  return openedFrom(
    rows.reduce((held, value, row) => withCell(held, { address: at(2 + row), value }), workbook),
  );
};

type Change = readonly [start: number, end: number, to: string];
const suggestion = (...texts: readonly Change[]): Suggestion => ({
  message: '',
  slip: null,
  decided: true,
  figures: [],
  texts: texts.map(([start, end, to]) => ({ part: 'overview', start, end, from: '', to })),
});
const figure = (field: string, from: number | null, to: number): Suggestion => ({
  message: '',
  slip: null,
  decided: true,
  figures: [{ field: field as never, from, to }],
  texts: [],
});
const finding = (fields: readonly string[] = []): Finding => ({
  id: 'T3-balance:natural',
  rule: 'T3-balance',
  severity: 'error',
  table: 'requests',
  excerpt: null,
  message: '',
  fields: fields as never,
  addresses: [],
  expected: null,
  actual: null,
  difference: null,
  follows: null,
  suggestions: [],
});
const cells = (open: OpenReport, repair: Suggestion) =>
  repairCells(finding(), repair, open, open).map(({ address, value }) => [formatAddress(address), value]);

test.each<[string, readonly (string | null)[], readonly Change[], unknown[]]>([
  ['one word', ['收到3件。'], [[2, 3, '4']], [[`${OVERVIEW}!A3`, '收到4件。']]],
  [
    'two in one cell, whatever their order',
    ['甲1乙2'],
    [
      [1, 2, '9'],
      [3, 4, '8'],
    ],
    [[`${OVERVIEW}!A3`, '甲9乙8']],
  ],
  [
    'the later one first',
    ['甲1乙2'],
    [
      [3, 4, '88'],
      [1, 2, ''],
    ],
    [[`${OVERVIEW}!A3`, '甲乙88']],
  ],
  ['the second paragraph', ['甲。', '收到3件。'], [[5, 6, '4']], [[`${OVERVIEW}!A4`, '收到4件。']]],
  ['after an empty row', ['甲。', null, '收到3件。'], [[5, 6, '4']], [[`${OVERVIEW}!A5`, '收到4件。']]],
  [
    'both paragraphs',
    ['甲1', '乙2'],
    [
      [1, 2, '3'],
      [4, 5, '4'],
    ],
    [
      [`${OVERVIEW}!A3`, '甲3'],
      [`${OVERVIEW}!A4`, '乙4'],
    ],
  ],
  ['the second line of a cell', ['甲1\n乙2'], [[4, 5, '5']], [[`${OVERVIEW}!A3`, '甲1\n乙5']]],
  ['the paragraph after such a cell', ['甲1\n乙2', '丙3'], [[7, 8, '6']], [[`${OVERVIEW}!A4`, '丙6']]],
  ['blanks around it stay', ['　　收到3件。 '], [[2, 3, '4']], [[`${OVERVIEW}!A3`, '　　收到4件。 ']]],
  ['all of it taken out leaves an empty cell', ['甲。', '乙'], [[3, 4, '']], [[`${OVERVIEW}!A4`, null]]],
])('text: %s', (_, rows, changes, expected) => {
  const open = withOverview(...rows);
  expect(isAdoptable(suggestion(...changes), open)).toBe(true);
  expect(cells(open, suggestion(...changes))).toEqual(expected);
});

test('a figure goes into its cell, and with a text into both', () => {
  const open = withOverview('收到3件。');
  const both = { ...figure('requests.received.natural', 3, 4), texts: suggestion([2, 3, '4']).texts };
  expect(cells(open, both)).toEqual([
    ['三、依申请公开!D5', 4],
    [`${OVERVIEW}!A3`, '收到4件。'],
  ]);
});

test.each<[string, Suggestion]>([
  ['nothing', suggestion()],
  ['a total that is a formula', figure('requests.received.total', 3, 4)],
  ['a figure that is not there', figure('requests.nothing', 3, 4)],
  [
    'a typed figure together with a formula',
    {
      ...figure('requests.received.natural', 3, 4),
      figures: [
        ...figure('requests.received.natural', 3, 4).figures,
        ...figure('requests.received.total', 3, 4).figures,
      ],
    },
  ],
  ['words over the end of a cell', suggestion([2, 6, 'x'])],
  ['words beyond the text', suggestion([40, 41, 'x'])],
])('not to be adopted: %s', (_, repair) => {
  expect(isAdoptable(repair, withOverview('甲乙。', '丙丁。'))).toBe(false);
});

test('a text that a formula makes is not to be adopted', () => {
  const { workbook } = withOverview('收到3件。');
  const made: GridCell = { value: '收到3件。', text: '收到3件。', formula: '="收到"&3&"件。"' };
  const grids = workbook.grids.map((grid) =>
    grid.name === OVERVIEW ? { ...grid, cells: new Map(grid.cells).set(cellKey(2, 0), made) } : grid,
  );
  expect(isAdoptable(suggestion([2, 3, '4']), openedFrom({ ...workbook, grids }))).toBe(false);
});

describe('what was typed since is not overwritten', () => {
  const changed = { code: 'finding/changed-since' };
  test.each<[string, Finding, Suggestion, ReturnType<typeof at>, string | number]>([
    ['the figure itself', finding(), figure('requests.received.natural', 3, 4), FIGURE, 8],
    ['the text', finding(), suggestion([0, 1, '乙']), at(2), '另一句。'],
    ['another paragraph of it', finding(), suggestion([0, 1, '乙']), at(4), '另一句。'],
    [
      'a figure that the finding rests on',
      finding(['requests.received.natural']),
      suggestion([0, 1, '乙']),
      FIGURE,
      8,
    ],
  ])('%s', (_, found, repair, address, value) => {
    const made = withOverview('甲。');
    const now = openedFrom(withCell(made.workbook, { address, value }));
    expect(() => repairCells(found, repair, made, now)).toThrow(expect.objectContaining(changed) as Error);
    expect(repairCells(found, repair, made, made)).toHaveLength(1);
  });

  test('what else was typed does not matter', () => {
    const made = withOverview('甲。');
    const now = openedFrom(withCell(made.workbook, { address: FIGURE, value: 8 }));
    expect(repairCells(finding(), suggestion([0, 1, '乙']), made, now)).toHaveLength(1);
  });
});

test('a cell that has become a formula since is missing', () => {
  const made = opened(withFigure(sampleReport(), 'requests.received.natural', 3));
  const formula: GridCell = { value: 3, text: '3', formula: '=1+2' };
  const grids = made.workbook.grids.map((grid) =>
    grid.name === FIGURE.grid ? { ...grid, cells: new Map(grid.cells).set(cellKey(4, 3), formula) } : grid,
  );
  const now = openedFrom({ ...made.workbook, grids });
  expect(() => repairCells(finding(), figure('requests.received.natural', 3, 4), made, now)).toThrow(
    expect.objectContaining({ code: 'excel/missing' }) as Error,
  );
});

describe('where the parts of a suggestion stand', () => {
  const made = withOverview('收到3件。');
  const NATURAL = 'requests.received.natural';
  const withPlaces = (overview: readonly Address[], text = made.report.parts.overview): OpenReport => ({
    ...made,
    report: {
      ...made.report,
      parts: { ...made.report.parts, overview: text },
      partPlaces: { ...made.report.partPlaces, overview },
    },
  });
  const withAddress = (address: Address | null): OpenReport => {
    const own = made.report.figures.get(NATURAL as never)!;
    const figures = new Map([...made.report.figures, [NATURAL as never, { ...own, address }]]);
    return { ...made, report: { ...made.report, figures } };
  };

  test.each<[string, OpenReport, Suggestion, boolean]>([
    ['a cell of a sheet', withPlaces([at(2)]), suggestion([2, 3, '4']), true],
    ['a document', withPlaces([{ ...at(2), kind: 'text' }]), suggestion([2, 3, '4']), false],
    ['a table of a document', withPlaces([{ ...at(2), kind: 'table' }]), suggestion([2, 3, '4']), false],
    ['nowhere', withPlaces([]), suggestion([2, 3, '4']), false],
    ['a sheet that is gone', withPlaces([at(2, '没有')]), suggestion([2, 3, '4']), false],
    ['a cell that is gone', withPlaces([at(20)]), suggestion([2, 3, '4']), false],
    ['a figure in a cell', withAddress(FIGURE), figure(NATURAL, 3, 4), true],
    ['a figure in a document', withAddress({ ...FIGURE, kind: 'text' }), figure(NATURAL, 3, 4), false],
    ['a figure that stands nowhere', withAddress(null), figure(NATURAL, 3, 4), false],
    [
      'a text that has its cell beside one that has none',
      made,
      suggestion([2, 3, '4'], [40, 41, 'x']),
      false,
    ],
    [
      'a text that has its cell beside a figure that is computed',
      made,
      { ...figure('requests.received.total', 3, 4), texts: suggestion([2, 3, '4']).texts },
      false,
    ],
    [
      'a figure beside a text that has no cell',
      made,
      { ...figure(NATURAL, 3, 4), texts: suggestion([40, 41, 'x']).texts },
      false,
    ],
  ])('%s', (_, open, repair, adoptable) => {
    expect(isAdoptable(repair, open)).toBe(adoptable);
    if (!adoptable) expect(() => suggestionCells(repair, open)).toThrow('excel/missing {}');
  });

  test('a paragraph without a place does not move those after it', () => {
    const places = [at(2), undefined, at(4)] as unknown as readonly Address[];
    const open = withPlaces(places, '收到3件。\n其中1件\n收到3件。');
    expect(isAdoptable(suggestion([9, 10, '2']), open)).toBe(false);
    expect(isAdoptable(suggestion([14, 15, '4']), open)).toBe(false);
    expect(isAdoptable(suggestion([2, 3, '4']), open)).toBe(true);
  });

  test('changes of two parts go each into their own cell, though they begin alike', () => {
    const { workbook } = withOverview('甲1');
    const problems = { ...at(2, '五、问题改进'), kind: 'sheet' } as const;
    const open = openedFrom(
      Array.from({ length: 30 }, (_, row) => row).reduce(
        (held, row) =>
          withCell(held, { address: { ...problems, row: 2 + row }, value: row === 0 ? '乙2' : null }),
        workbook,
      ),
    );
    const repair: Suggestion = {
      ...suggestion([1, 2, '3']),
      texts: [
        { part: 'overview', start: 1, end: 2, from: '1', to: '3' },
        { part: 'problems', start: 1, end: 2, from: '2', to: '4' },
      ],
    };
    expect(cells(open, repair)).toEqual([
      [`${OVERVIEW}!A3`, '甲3'],
      ['五、问题改进!A3', '乙4'],
    ]);
  });

  test('a change up to the very ends of a cell, and what leaves only blanks', () => {
    expect(cells(withOverview('甲乙', '丙'), suggestion([0, 2, '丁']))).toEqual([[`${OVERVIEW}!A3`, '丁']]);
    expect(cells(withOverview(' 甲乙 ', '丙'), suggestion([0, 2, '']))).toEqual([[`${OVERVIEW}!A3`, null]]);
  });
});

test('a blank figure is filled in while it is blank, and a 0 is no blank', () => {
  const blank = opened(withFigure(sampleReport(), 'requests.received.natural', null));
  const zero = opened(withFigure(sampleReport(), 'requests.received.natural', 0));
  expect(cells(blank, figure('requests.received.natural', null, 4))).toEqual([['三、依申请公开!D5', 4]]);
  expect(() => cells(zero, figure('requests.received.natural', null, 4))).toThrow('finding/changed-since {}');
});

test('a figure that is gone is missing where the suggestion took it for blank', () => {
  const open = withOverview('甲。');
  expect(() => cells(open, figure('requests.nothing', null, 4))).toThrow('excel/missing {}');
});

test('the cells of a suggestion are asked for without a finding, too', () => {
  const open = withOverview('收到3件。');
  const both = { ...figure('requests.received.natural', 3, 4), texts: suggestion([2, 3, '4']).texts };
  expect(suggestionCells(both, open)).toEqual([
    { address: FIGURE, value: 4 },
    { address: at(2), value: '收到4件。', fits: true },
  ]);
});
