/** A grid as it looks, the shape of a table, and where its headers and columns stand. */
import { editionById } from '../../../src/form';
import type { Edition } from '../../../src/form';
import { findColumns, slotsOf } from '../../../src/recognize/tables/columns';
import type { Area } from '../../../src/recognize/tables/columns';
import { figureAt, writtenFigure } from '../../../src/recognize/seen/figures';
import {
  headerExtent,
  isFormHeader,
  isHeaderRow,
  lastColumnBeside,
} from '../../../src/recognize/tables/headers';
import { isLabelled, shapeOf } from '../../../src/recognize/seen/shape';
import { findUnlabelled } from '../../../src/recognize/tables/unlabelled';
import { viewOf, viewOfLaid } from '../../../src/recognize/seen/view';
import { gridOf } from '../../support/gridOf';

const edition = editionById('2021') as Edition;
const shape = (id: string) => shapeOf(edition.tables.find((table) => table.id === id)!);
const [PROACTIVE, REQUESTS, DISPUTES] = [shape('proactive'), shape('requests'), shape('disputes')];
const view = (...rows: string[]) => viewOf(gridOf(rows));

describe('a view of a grid', () => {
  const merged = view('甲|<|1', '^|<|/', '', '乙||无');

  test('has the rows that hold anything, each cell once', () => {
    expect(merged.rows).toEqual([0, 1, 3]);
    expect(
      merged
        .cellsIn(0)
        .map(({ text, kind, row, column, rowCount, columnCount }) => [
          text,
          kind,
          row,
          column,
          rowCount,
          columnCount,
        ]),
    ).toEqual([
      ['甲', 'words', 0, 0, 2, 2],
      ['1', 'number', 0, 2, 1, 1],
    ]);
    expect(merged.cellsIn(1).map(({ text, kind }) => [text, kind])).toEqual([['/', 'blank']]);
    expect(merged.cellsIn(2)).toEqual([]);
    expect(merged.cellsIn(3).map(({ text, kind }) => [text, kind])).toEqual([
      ['乙', 'words'],
      ['无', 'blank'],
    ]);
  });

  test('a merged cell fills all its places', () => {
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const)
      expect(merged.at(row, column)?.text).toBe('甲');
    expect(merged.at(0, 2)?.text).toBe('1');
    expect(merged.at(3, 1)).toBeUndefined();
    expect(merged.at(2, 0)).toBeUndefined();
  });

  test('each place is one of the source', () => {
    expect(viewOf(gridOf(['甲'], { kind: 'sheet', name: '某表' })).addressOf(4, 5)).toEqual({
      kind: 'sheet',
      grid: '某表',
      row: 4,
      column: 5,
    });
  });

  test.each([
    ['1,234', 'number'],
    [' 3件 ', 'number'],
    ['减4', 'number'],
    ['－', 'blank'],
    ['12345678901234567890', 'number'],
    ['123456789012345678901', 'words'],
    ['见附件', 'words'],
  ])('%s is %s', (text, kind) => expect(view(`${text}|`).cellsIn(0)[0]?.kind).toBe(kind));

  test('a number of a sheet is one, however it is shown; an empty cell is nothing', () => {
    const cells = new Map([
      [0, { value: 3, text: '三件（含撤回）', formula: null }],
      [1, { value: '', text: ' ', formula: null }],
    ]);
    const grid = { kind: 'sheet', name: '表', rowCount: 1, columnCount: 2, cells, merges: [] } as const;
    expect(
      viewOf(grid)
        .cellsIn(0)
        .map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['number', '三件（含撤回）'],
      ['nothing', ''],
    ]);
  });

  test('merges end with the grid; one outside of it or without places is none', () => {
    const merges = [
      { row: 0, column: 0, rowCount: 9, columnCount: 9 },
      { row: 5, column: 5, rowCount: 2, columnCount: 2 },
      { row: 1, column: 2, rowCount: 0, columnCount: 3 },
    ];
    const cut = viewOf(gridOf(['甲|', '|', '||丙'], { merges, columnCount: 2, rowCount: 2 }));
    expect(cut.cellsIn(0)).toMatchObject([{ rowCount: 2, columnCount: 2 }]);
    expect(cut.at(1, 1)?.text).toBe('甲');
    expect(cut.at(0, 2)).toBeUndefined();
    expect(cut.at(5, 5)).toBeUndefined();
  });

  test('merges beyond a hundred thousand places are read as if they were not merged', () => {
    const merges = [
      { row: 0, column: 0, rowCount: 1, columnCount: 2 },
      { row: 1, column: 0, rowCount: 1000, columnCount: 100 },
      { row: 2000, column: 0, rowCount: 1, columnCount: 2 },
    ];
    const large = viewOf(gridOf(['甲', '乙'], { merges, rowCount: 3000, columnCount: 200 }));
    expect(large.at(0, 1)?.text).toBe('甲');
    expect(large.at(1, 1)).toBeUndefined();
    expect(large.at(2000, 1)).toBeUndefined();
  });

  test('rows are read in order whatever the order of the cells, twenty thousand of them', () => {
    const cells = new Map(
      [16_384, 0, 1].map((key) => [key, { value: String(key), text: String(key), formula: null }]),
    );
    const grid = { kind: 'sheet', name: '表', rowCount: 2, columnCount: 2, cells, merges: [] } as const;
    expect(viewOf(grid).rows).toEqual([0, 1]);
    expect(
      viewOf(grid)
        .cellsIn(0)
        .map(({ text }) => text),
    ).toEqual(['0', '1']);
    const many = viewOf(gridOf(Array.from({ length: 20_005 }, (_, at) => `行${at}`)));
    expect(many.rows).toHaveLength(20_000);
    expect(many.rows.at(-1)).toBe(19_999);
  });

  test('of cells that stand elsewhere: laid out in order, each with its place in the source', () => {
    const place = (row: number, column: number) => ({ kind: 'text', grid: '文', row, column }) as const;
    const cell = (row: number, column: number, columnCount: number, text: string, at: number) =>
      ({
        row,
        column,
        rowCount: 1,
        columnCount,
        cell: undefined,
        text,
        kind: 'words',
        address: place(at, 0),
      }) as const;
    const laid = viewOfLaid(place(7, 0), [
      cell(1, 1, 1, '丙', 9),
      cell(0, 2, 1, '乙', 8),
      cell(0, 0, 2, '甲', 7),
      cell(1, 0, 1, '丁', 10),
    ]);
    expect(
      laid.rows.map((row) =>
        laid
          .cellsIn(row)
          .map(({ text }) => text)
          .join(''),
      ),
    ).toEqual(['甲乙', '丁丙']);
    expect(laid.grid).toEqual({
      kind: 'text',
      name: '文',
      rowCount: 2,
      columnCount: 3,
      cells: new Map(),
      merges: [],
    });
    expect(laid.at(0, 1)?.text).toBe('甲');
    expect(
      [laid.addressOf(0, 2), laid.addressOf(0, 1), laid.addressOf(1, 5), laid.addressOf(4, 4)].map(
        ({ row }) => row,
      ),
    ).toEqual([8, 7, 10, 7]);
    expect(viewOfLaid(place(7, 0), []).grid).toMatchObject({ rowCount: 0, columnCount: 0 });
  });
});

describe('the shape of a table', () => {
  test('表二: a group of rows under each header', () => {
    expect(PROACTIVE.groups.map((group) => group.map(({ text }) => text))).toEqual([
      ['本年制发件数', '本年废止件数', '现行有效件数'],
      ['本年处理决定数量'],
      ['本年处理决定数量'],
      ['本年收费金额（单位：万元）'],
    ]);
    expect(
      PROACTIVE.rows.map(({ text, group, gap, width, fields }) => [text, group, gap, width, fields.length]),
    ).toEqual([
      ['规章', 0, 0, 3, 3],
      ['行政规范性文件', 0, 0, 3, 3],
      ['行政许可', 1, 0, 3, 1],
      ['行政处罚', 2, 0, 3, 1],
      ['行政强制', 2, 0, 3, 1],
      ['行政事业性收费', 3, 0, 3, 1],
    ]);
    expect(PROACTIVE.headers.map((headers) => headers.map(({ text, over }) => [text, over]))).toEqual([
      [
        ['信息内容', null],
        ['本年制发件数', [0, 0]],
        ['本年废止件数', [1, 1]],
        ['现行有效件数', [2, 2]],
      ],
      [
        ['信息内容', null],
        ['本年处理决定数量', [0, 0]],
      ],
      [
        ['信息内容', null],
        ['本年处理决定数量', [0, 0]],
      ],
      [
        ['信息内容', null],
        ['本年收费金额（单位：万元）', [0, 0]],
      ],
    ]);
    expect(isLabelled(PROACTIVE)).toBe(true);
  });

  test('表三: headers over headers, labels behind the names of their groups', () => {
    const [columns] = REQUESTS.groups;
    expect(columns?.map(({ text, parents }) => [text, ...parents.map(({ core }) => core)])).toEqual([
      ['自然人', '申请人情况'],
      ['商业企业', '法人或其他组织', '申请人情况'],
      ['科研机构', '法人或其他组织', '申请人情况'],
      ['社会公益组织', '法人或其他组织', '申请人情况'],
      ['法律服务机构', '法人或其他组织', '申请人情况'],
      ['其他', '法人或其他组织', '申请人情况'],
      ['总计', '申请人情况'],
    ]);
    expect(REQUESTS.headers[0]?.map(({ text, row, over }) => [text.slice(0, 3), row, over])).toEqual([
      ['（本列', 0, null],
      ['申请人', 0, [0, 6]],
      ['自然人', 1, [0, 0]],
      ['法人或', 1, [1, 5]],
      ['总计', 1, [6, 6]],
      ['商业企', 2, [1, 1]],
      ['科研机', 2, [2, 2]],
      ['社会公', 2, [3, 3]],
      ['法律服', 2, [4, 4]],
      ['其他', 2, [5, 5]],
    ]);
    expect(
      [0, 2, 4, 24].map((at) => REQUESTS.rows[at]).map((row) => [row?.text, row?.gap, row?.width]),
    ).toEqual([
      ['一、本年新收政府信息公开申请数量', 2, 9],
      ['（一）予以公开', 1, 8],
      ['1.属于国家秘密', 0, 7],
      ['四、结转下年度继续办理', 2, 9],
    ]);
  });

  test('表四: one row without a label', () => {
    expect(DISPUTES.rows.map(({ text, gap, width, fields }) => [text, gap, width, fields.length])).toEqual([
      ['', 0, 15, 15],
    ]);
    expect(DISPUTES.groups[0]?.[5]).toMatchObject({
      text: '结果维持',
      parents: [{ core: '未经复议直接起诉' }, { core: '行政诉讼' }],
    });
    expect(isLabelled(DISPUTES)).toBe(false);
    expect(shape('disputes')).toBe(DISPUTES);
  });
});

describe('headers', () => {
  test.each([
    ['requests', '自然人', true],
    ['requests', '法人或其他组织', true],
    ['requests', '自 然 人', true],
    ['requests', '自然人（个人）', false],
    ['requests', '结果维持', false],
    ['disputes', '未经复议直接起诉', true],
    ['proactive', '本年新制作数量', true],
    ['proactive', '规章', false],
  ] as const)('%s has %s: %s', (table, text, expected) => expect(isFormHeader(table, text)).toBe(expected));

  test('where those of a row begin and end, and how many there are', () => {
    const rows = view('序号|自然人|法人或其他组织|<|<|总计|备注', '规章|甲', '|结果维持|自然人|自然人|3');
    expect(headerExtent(rows, 0, REQUESTS)).toEqual({ count: 3, first: 1, last: 5 });
    expect(headerExtent(rows, 1, REQUESTS)).toEqual({ count: 0, first: Infinity, last: -1 });
    expect(headerExtent(rows, 2, REQUESTS)).toEqual({ count: 1, first: 2, last: 3 });
    expect(headerExtent(rows, 2, DISPUTES)).toEqual({ count: 1, first: 1, last: 1 });
  });

  test.each([
    ['two headers', '自然人|总计', true],
    ['one header', '自然人|备注', false],
    ['a number behind them', '自然人|总计|3', true],
    ['a number before them', '3|自然人|总计', true],
    ['a number among them', '自然人|3|总计', false],
    ['a blank among them', '自然人|/|总计', true],
    ['words of the form that are no headers', '规章|（七）总计|', false],
  ])('a row with %s', (_, row, expected) => expect(isHeaderRow(view(row), 0, REQUESTS)).toBe(expected));

  test.each([
    ['nothing beside it', ['自然人|总计', '1|2'], Infinity],
    ['headers of another table beside its own', ['自然人|总计|结果纠正', '1|2|3'], 1],
    ['the label of nothing beside it', ['自然人|总计|备注', '1|2|3'], Infinity],
    ['headers behind its figures', ['|', '1|2|自然人|3'], 1],
    ['headers before its figures', ['|', '自然人|1|2'], Infinity],
    ['the nearer of two', ['自然人|总计||结果纠正', '1|2|结果维持'], 1],
    ['no figures', ['|', '甲|结果纠正'], Infinity],
    ['a blank before them', ['|', '/|结果纠正'], 0],
  ])('%s', (_, rows, expected) =>
    expect(lastColumnBeside(view(...rows), 'requests', { headers: [0], rows: [1], first: 0 })).toBe(expected),
  );

  test('what stands before the first column is not looked at', () => {
    const rows = view('结果纠正|自然人|总计', '1|2|3');
    expect(lastColumnBeside(rows, 'requests', { headers: [0], rows: [1], first: 1 })).toBe(Infinity);
  });
});

describe('where the columns of a table stand', () => {
  const area = (headers: number[], rows: number[], first = 1, last = Infinity): Area => ({
    headers,
    rows,
    first,
    last,
  });
  const slots = (rows: readonly string[], of: Area) =>
    slotsOf(view(...rows), of).map(({ from, to, header, above, hasFigures }) =>
      [from, to, header?.text ?? '-', above.map(({ text }) => text).join('<') || '-', hasFigures ? '#' : '']
        .join(' ')
        .trim(),
    );

  test.each<[string, string[], Area, string[]]>([
    ['a column under each header', ['|甲|乙', '行|1|'], area([0], [1]), ['1 1 甲 - #', '2 2 乙 -']],
    ['columns under one header', ['|甲|<|乙', '行|1|2|3'], area([0], [1]), ['1 2 甲 - #', '3 3 乙 - #']],
    ['columns under one header, figures in the second', ['|甲|<', '行|字|2'], area([0], [1]), ['1 2 甲 - #']],
    [
      'headers over headers',
      ['|上|<', '|甲|乙', '行|1|/'],
      area([0, 1], [2]),
      ['1 1 甲 上 #', '2 2 乙 上 #'],
    ],
    [
      'a header that is not merged',
      ['|上|', '|甲|乙', '行|1|2'],
      area([0, 1], [2]),
      ['1 1 甲 上 #', '2 2 乙 上 #'],
    ],
    [
      'the nearest of those',
      ['|上|中|', '|甲|乙|丙', '行|1|2|3'],
      area([0, 1], [2]),
      ['1 1 甲 上 #', '2 2 乙 中 #', '3 3 丙 中 #'],
    ],
    [
      'a header over the labels is over none',
      ['上||', '|甲|乙', '行|1|2'],
      area([0, 1], [2]),
      ['1 1 甲 - #', '2 2 乙 - #'],
    ],
    ['a header over several rows', ['|甲', '|^', '行|1'], area([0, 1], [2]), ['1 1 甲 - #']],
    ['a column without a header', ['|甲|', '行|1|2'], area([0], [1]), ['1 1 甲 - #', '2 2 - - #']],
    ['a number over a column is no header', ['|甲|2', '行|1|2'], area([0], [1]), ['1 1 甲 - #', '2 2 - - #']],
    ['no farther than told', ['|甲|乙|丙', '行|1|2|3'], area([0], [1], 1, 2), ['1 1 甲 - #', '2 2 乙 - #']],
    ['not before told', ['|甲|乙', '行|1|2'], area([0], [1], 2), ['2 2 乙 - #']],
    ['words are no figures', ['|甲|乙', '行|字|2'], area([0], [1]), ['1 1 甲 -', '2 2 乙 - #']],
    ['nothing', [''], area([], []), []],
  ])('%s', (_, rows, of, expected) => expect(slots(rows, of)).toEqual(expected));

  const found = (
    of: typeof PROACTIVE,
    header: readonly string[],
    row: string,
    isForeign = (_: string) => false,
  ) => {
    const rows = [...header, row];
    const headers = header.map((_, at) => at);
    const place = slotsOf(view(...rows), area(headers, [header.length]));
    const { columns, twice, extra } = findColumns(place, of.groups[0]!, isForeign);
    return {
      columns: columns.map((column) => (column ? `${column.by} ${column.from}` : '-')).join(', '),
      twice: twice.map(({ slot: { from } }) => from),
      extra: extra.map(({ from }) => from),
    };
  };
  const none = { twice: [], extra: [] };

  test.each<[string, string, string, Partial<ReturnType<typeof found>>]>([
    [
      'by their headers',
      '|本年制发件数|本年废止件数|现行有效件数',
      '行|1|2|3',
      { columns: 'header 1, header 2, header 3' },
    ],
    [
      'by headers that are alike',
      '|本年制发|本年废止件数（件）|现行有效件数',
      '行|1|2|3',
      { columns: 'changed 1, changed 2, header 3' },
    ],
    [
      'one that moved',
      '|现行有效件数|本年制发件数|本年废止件数',
      '行|3|1|2',
      { columns: 'header 2, header 3, moved 1' },
    ],
    ['by their order, without headers', '|||', '行|1|2|3', { columns: 'order 1, order 2, order 3' }],
    [
      'by their order among headers',
      '|本年制发件数|不认识|现行有效件数',
      '行|1|2|3',
      { columns: 'header 1, order 2, header 3' },
    ],
    [
      'not where there are too many',
      '|本年制发件数|甲|乙|现行有效件数',
      '行|1|2|2|3',
      { columns: 'header 1, -, header 4', extra: [2, 3] },
    ],
    [
      'not where there are too few',
      '|本年制发件数|现行有效件数',
      '行|1|3',
      { columns: 'header 1, -, header 2' },
    ],
    [
      'not where no figures stand',
      '|本年制发件数|不认识|现行有效件数',
      '行|1||3',
      { columns: 'header 1, -, header 3' },
    ],
    [
      'one more',
      '|本年制发件数|本年废止件数|现行有效件数|合计',
      '行|1|2|3|6',
      { columns: 'header 1, header 2, header 3', extra: [4] },
    ],
    [
      'one more in which nothing stands',
      '|本年制发件数|本年废止件数|现行有效件数|合计',
      '行|1|2|3|',
      { columns: 'header 1, header 2, header 3' },
    ],
    [
      'one that is there twice',
      '|本年制发件数|本年制发件数|本年废止件数|现行有效件数',
      '行|1|1|2|3',
      { columns: 'header 1, header 3, header 4', twice: [2] },
    ],
    [
      'the one with figures of two',
      '|本年制发件数|本年制发件数|本年废止件数|现行有效件数',
      '行||1|2|3',
      { columns: 'header 2, header 3, header 4' },
    ],
    [
      'farther than two columns behind the last is another table',
      '|本年制发件数|本年废止件数|现行有效件数|甲|乙|丙',
      '行|1|2|3|4|5|6',
      { columns: 'header 1, header 2, header 3', extra: [4, 5] },
    ],
  ])('%s', (_, header, row, expected) =>
    expect(found(PROACTIVE, [header], row)).toEqual({ ...none, ...expected }),
  );

  test('a column under a header of something else is none that is missing', () => {
    const header = ['|本年制发件数|外来|现行有效件数'];
    expect(found(PROACTIVE, header, '行|1|2|3', (text) => text === '外来')).toEqual({
      columns: 'header 1, -, header 3',
      twice: [],
      extra: [2],
    });
  });

  test('headers that are broken over two rows', () => {
    expect(found(PROACTIVE, ['|本年制|本年废|现行有', '|发件数|止件数|效件数'], '行|1|2|3').columns).toBe(
      'header 1, header 2, header 3',
    );
  });

  const results = '结果维持|结果纠正|其他结果|尚未审结|总计';
  const fifteen = `|${results}|${results}|${results}`;
  const numbers = `行|${Array.from({ length: 15 }, (_, at) => at).join('|')}`;

  test('results that come three times, all there: each in its turn', () => {
    expect(found(DISPUTES, [fifteen], numbers).columns).toBe(
      Array.from({ length: 15 }, (_, at) => `header ${at + 1}`).join(', '),
    );
  });

  test('results of which some are missing: those under the header of their kind', () => {
    const header = ['|行政复议|<|<|<|<|未经复议直接起诉|<|<|<|<', `|${results}|${results}`];
    const row = `行|${Array.from({ length: 10 }, (_, at) => at).join('|')}`;
    expect(found(DISPUTES, header, row).columns).toBe(
      [
        ...Array.from({ length: 10 }, (_, at) => `header ${at + 1}`),
        ...Array.from({ length: 5 }, () => '-'),
      ].join(', '),
    );
    expect(found(DISPUTES, [`|${results}|${results}`], row).columns).toBe(
      Array.from({ length: 15 }, () => '-').join(', '),
    );
  });

  test('results of one kind alone stand under the header of that kind', () => {
    const found15 = found(DISPUTES, ['|复议后起诉|<|<|<|<', `|${results}`], '行|1|2|3|4|10');
    expect(found15.columns).toBe(
      [
        ...Array.from({ length: 10 }, () => '-'),
        'header 1',
        'header 2',
        'header 3',
        'header 4',
        'header 5',
      ].join(', '),
    );
  });

  test('results that are missing are not taken for the columns that follow', () => {
    const header = ['|行政复议|<|<|<|<|甲|<|<|<|<|乙|<|<|<|<', `|${results}|1|2|3|4|5|6|7|8|9|10`];
    const { columns, extra } = found(DISPUTES, header, numbers);
    expect(columns).toBe(
      [
        'header 1',
        'header 2',
        'header 3',
        'header 4',
        'header 5',
        ...Array.from({ length: 10 }, () => '-'),
      ].join(', '),
    );
    expect(extra).toEqual([6]);
  });
});

describe('a table whose one row has no label', () => {
  const found = (...rows: string[]) =>
    findUnlabelled([view(...rows)], DISPUTES).map(([piece]) => [
      piece?.rows[0]?.row,
      piece?.rows[0]?.hasFigures,
      piece?.extent,
    ]);
  const wide = '结果维持|结果纠正|其他结果|尚未审结|总计';

  test.each<[string, string[], unknown[]]>([
    ['is under its header', [wide, '1|2|3|4|10'], [[1, true, { first: 0, last: 4 }]]],
    ['is behind an empty row', [wide, '', '', '1|2|3|4|10'], [[3, true, { first: 0, last: 4 }]]],
    [
      'is behind the numbers of the columns',
      [wide, '1|2|3|4|5', '0|0|1|0|1'],
      [[2, true, { first: 0, last: 4 }]],
    ],
    ['may be like the numbers of the columns', [wide, '1|2|3|4|5'], [[1, true, { first: 0, last: 4 }]]],
    ['may be of blanks', [wide, '/|/|/|/|/'], [[1, true, { first: 0, last: 4 }]]],
    ['may be of words', [wide, '甲|乙|丙'], [[1, false, { first: 0, last: 4 }]]],
    ['prefers the row with a number', [wide, '甲|乙|丙', '1|2|3|4|10'], [[2, true, { first: 0, last: 4 }]]],
    ['stands within four rows', [wide, '甲', '乙', '丙', '1|2|3|4|10'], []],
    ['is no line of text', [wide, '甲'], []],
    ['is not under another header', [wide, '甲', wide, '1|2|3|4|10'], [[3, true, { first: 0, last: 4 }]]],
    ['needs four headers', ['结果维持|结果纠正|其他结果', '1|2|3'], []],
    ['needs a row', [wide], []],
    [
      'begins and ends with the widest of its headers',
      ['行政复议|<|<|<|<|<|行政诉讼', `|${wide}`, '9|1|2|3|4|10|9'],
      [[2, true, { first: 0, last: 6 }]],
    ],
    [
      'is not what stands beside its headers',
      [`序号|${wide}|备注`, '1||||||字', '7|1|2|3|4|10|字'],
      [[2, true, { first: 1, last: 5 }]],
    ],
  ])('%s', (_, rows, expected) => expect(found(...rows)).toEqual(expected));

  test('three numbers count columns from any number; two never do', () => {
    expect(found(wide, '2|3|4||', '1|2|3|4|10')[0]?.[0]).toBe(2);
    expect(found(wide, '1|2|||', '1|2|3|4|10')[0]?.[0]).toBe(1);
    expect(found(wide, '1|3|2||', '1|2|3|4|10')[0]?.[0]).toBe(1);
  });

  test('in every grid', () => {
    expect(
      findUnlabelled([view(wide, '1|2|3|4|9'), view('甲'), view(wide, '1|2|3|4|10')], DISPUTES).map(
        (copy) => copy.length,
      ),
    ).toEqual([1, 1]);
    expect(findUnlabelled([view(wide, '1|2|3|4|10')], DISPUTES)).toMatchObject([
      [{ rows: [{ index: 0, row: 1, label: undefined, score: 4, hasFigures: true }], twice: [] }],
    ]);
  });
});

describe('a figure of a document, which has no number cells', () => {
  const address = { kind: 'table', grid: '表', row: 1, column: 2 } as const;
  test.each([
    ['0', 0, 'number'],
    ['12', 12, 'number'],
    [' 12 ', 12, 'number'],
    ['1.50', 1.5, 'number'],
    ['123456789012345', 123456789012345, 'number'],
    ['1234567890123456', 1234567890123456, 'text'],
    ['012', 12, 'text'],
    ['00', 0, 'text'],
    ['-3', -3, 'text'],
    ['3件', 3, 'text'],
    ['1.', null, 'unreadable'],
    ['/', null, 'blank'],
    ['', null, 'blank'],
    ['见附件', null, 'unreadable'],
  ])('%j is %d, %s', (text, value, spelling) =>
    expect(writtenFigure(text, address)).toMatchObject({ value, spelling, address, computed: false }),
  );

  test('a cell of a sheet is read as it is, one of a document by its text', () => {
    const cell = { value: '3', text: '3', formula: '=A1' };
    expect(figureAt(cell, { ...address, kind: 'sheet' })).toMatchObject({
      value: 3,
      spelling: 'text',
      computed: true,
    });
    expect(figureAt(cell, address)).toMatchObject({ value: 3, spelling: 'number', computed: false });
    expect(figureAt(undefined, address)).toMatchObject({ value: null, spelling: 'blank', text: '' });
  });
});
