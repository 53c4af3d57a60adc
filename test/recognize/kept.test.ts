/** What a workbook of ours holds, cell by cell: report, records of 校验, last year; what is hidden, what was overwritten. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import type { Address, Grid, GridCell, Hidden, Rectangle, Workbook } from '../../src/grid';
import { recognize, recognizePrevious, recognizeWorkbook } from '../../src/recognize';
import { hiddenOddities, isSetAside } from '../../src/recognize/hidden';
import { overwrittenFormulas } from '../../src/recognize/overwritten';
import { readAcceptances, readBound, readSeverities } from '../../src/recognize/records';
import { readFigure } from '../../src/report';
import type { Figure, Oddity } from '../../src/report';
import { gridOf } from '../support/gridOf';

const edition = editionById('2021') as Edition;
const field = (id: string) => id as FieldId;
const sheet = (rows: readonly string[], parts: Partial<Grid> = {}) =>
  gridOf(rows, { kind: 'sheet', ...parts });
const area = (row: number, column: number, rowCount: number, columnCount: number): Rectangle => ({
  row,
  column,
  rowCount,
  columnCount,
});
const workbook = (
  grids: readonly Grid[],
  names: Readonly<Record<string, readonly [string, Rectangle]>>,
  properties: Readonly<Record<string, string>> = {},
): Workbook => ({
  grids,
  names: new Map(Object.entries(names).map(([name, [of, place]]) => [name, { sheet: of, area: place }])),
  properties: new Map(Object.entries(properties)),
});

describe('the records of 校验', () => {
  test('explained findings, by column; a line without a finding is none', () => {
    const grid = sheet(['', '|句|由|人|2025-01-20|T3-x| 0a ', '|句|由|人|日||0b', '|1|||||', '|||||T4-y|']);
    expect(readAcceptances(grid, area(1, 1, 4, 6))).toEqual([
      { finding: 'T3-x', message: '句', reason: '由', by: '人', on: '2025-01-20', basis: '0a' },
      { finding: 'T4-y', message: '', reason: '', by: '', on: '', basis: '' },
    ]);
    expect(readAcceptances(grid, area(1, 1, 1, 5))).toEqual([
      { finding: 'T3-x', message: '句', reason: '由', by: '人', on: '2025-01-20', basis: '' },
    ]);
  });

  test('sentences that follow the figures: all three of sentence, text and part', () => {
    const grid = sheet([
      'requests|甲|overview',
      'fee|乙|others',
      'none|丙|overview',
      'fee|丁|preface',
      'fee||others',
      '|戊|others',
      'fee|己|',
    ]);
    expect(readBound(grid, area(0, 0, 7, 3))).toEqual([
      { sentence: 'requests', part: 'overview', text: '甲' },
      { sentence: 'fee', part: 'others', text: '乙' },
    ]);
  });

  test('severities other than the catalogue’s', () => {
    const grid = sheet([
      'Y-jump|警告',
      'V-form|错误',
      'T3-balance|提示',
      'X-none|提示',
      'Y-ratio|严重',
      'V-number|',
    ]);
    expect(readSeverities(grid, area(0, 0, 6, 2))).toEqual({ 'Y-jump': 'warning', 'T3-balance': 'info' });
    expect(readSeverities(grid, area(0, 0, 0, 2))).toEqual({});
  });
});

describe('last year’s report', () => {
  const LINES = [
    '机关|unit|甲局',
    '|year|2023',
    '|edition|2021',
    '|reorganised|1',
    '|problems|有问题。',
    '|requests.received.natural|7',
    '|requests.received.total|/',
    '|proactive.fees.amount|',
  ];
  const kept = (
    lines: readonly string[],
    names: Parameters<typeof workbook>[1] = { 上年_数据: ['上年数据', area(1, 1, lines.length, 2)] },
  ) => recognizePrevious(workbook([sheet(['', ...lines], { name: '上年数据' })], names));

  test('is read line by line, with places', () => {
    const { report, reorganised } = kept(LINES)!;
    expect(reorganised).toBe(true);
    expect(report).toMatchObject({
      unit: '甲局',
      year: 2023,
      edition: '2021',
      parts: { overview: '', problems: '有问题。', others: '' },
    });
    expect(
      [...report.figures].map(([id, { value, spelling, address }]) => [id, value, spelling, address]),
    ).toEqual([
      ['proactive.fees.amount', null, 'blank', { kind: 'sheet', grid: '上年数据', row: 8, column: 2 }],
      ['requests.received.natural', 7, 'number', { kind: 'sheet', grid: '上年数据', row: 6, column: 2 }],
      ['requests.received.total', null, 'blank', { kind: 'sheet', grid: '上年数据', row: 7, column: 2 }],
    ]);
  });

  test.each([
    ['2023.5', null],
    ['去年', null],
    ['', null],
    ['2019', 2019],
  ])('of the year %j', (year, expected) => {
    expect(kept(LINES.map((line) => line.replace('2023', year)))?.report.year).toBe(expected);
  });

  test('of a body that is the same', () => {
    expect(kept(LINES.map((line) => line.replace('reorganised|1', 'reorganised|0')))?.reorganised).toBe(
      false,
    );
  });

  test.each<[string, Parameters<typeof kept>]>([
    ['without an edition', [LINES.filter((line) => !line.includes('edition'))]],
    ['of an edition that nobody knows', [LINES.map((line) => line.replace('|2021', '|1999'))]],
    ['without the name', [LINES, {}]],
    ['without its sheet', [LINES, { 上年_数据: ['没有', area(1, 1, 8, 2)] }]],
  ])('%s is none', (_, args) => expect(kept(...args)).toBeNull());
});

describe('our workbook', () => {
  const RECEIVED = '表三_本年新收_自然人';
  const CONTROL = '控制数_表三_本年新收_总计';
  const read = (
    extra: Parameters<typeof workbook>[1] = {},
    properties: Readonly<Record<string, string>> = {},
  ) =>
    recognizeWorkbook(
      workbook(
        [
          sheet(['甲局|2024|乡镇（街道）|示例路1号', '000001|0000-1|a@example.invalid|', '7|12|/|x'], {
            name: '一',
          }),
          sheet(['第一段', '', ' 第二段 ', '甲\n乙'], { name: '二' }),
        ],
        { [RECEIVED]: ['一', area(2, 0, 1, 1)], ...extra },
        properties,
      ),
    );
  const at = (row: number, column: number) => ['一', area(row, column, 1, 1)] as const;

  test('each item by its name', () => {
    const report = read(
      {
        封面_机关名称: at(0, 0),
        封面_年度: at(0, 1),
        封面_机关类型: at(0, 2),
        封面_地址: at(0, 3),
        封面_邮编: at(1, 0),
        封面_电话: at(1, 1),
        封面_电子邮箱: at(1, 2),
        封面_前言: ['二', area(3, 0, 1, 1)],
        正文_总体情况: ['二', area(0, 0, 4, 1)],
        正文_问题改进: ['二', area(0, 0, 1, 1)],
        正文_其他事项: ['没有', area(0, 0, 1, 1)],
        [CONTROL]: at(2, 1),
        控制数_表三_本年新收_商业企业: at(2, 2),
        控制数_表三_本年新收_科研机构: at(2, 3),
      },
      { 'nianbao.edition': '2021' },
    );
    expect(report).toMatchObject({
      unit: '甲局',
      year: 2024,
      kind: 'township',
      edition: '2021',
      contact: { address: '示例路1号', postcode: '000001', telephone: '0000-1', email: 'a@example.invalid' },
      parts: { preface: '甲\n乙', overview: '第一段\n第二段\n甲\n乙', problems: '第一段', others: '' },
      acceptances: [],
      severities: {},
      bound: [],
      oddities: [],
    });
    const rows = (places: readonly Address[]) => places.map(({ grid, row }) => `${grid}${row}`);
    const { preface, overview, problems, others } = report.partPlaces;
    expect([preface, overview, problems, others].map(rows)).toEqual([
      ['二3', '二3'],
      ['二0', '二2', '二3', '二3'],
      ['二0'],
      [],
    ]);
    expect(overview[1]).toEqual({ kind: 'sheet', grid: '二', row: 2, column: 0 });
    expect([...report.controls]).toEqual([['requests.received.total', 12]]);
    expect([...report.figures].map(([id, { value, address }]) => [id, value, address])).toEqual([
      ['requests.received.natural', 7, { kind: 'sheet', grid: '一', row: 2, column: 0 }],
    ]);
  });

  test.each([
    [at(0, 0), null],
    [at(2, 0), 7],
    [at(1, 3), null],
  ])('the year %#', (place, year) => expect(read({ 封面_年度: place }).year).toBe(year));

  test('without names is empty', () => {
    expect(read()).toMatchObject({
      unit: '',
      year: null,
      kind: null,
      contact: { address: '', postcode: '', telephone: '', email: '' },
      parts: { preface: '', overview: '', problems: '', others: '' },
      partPlaces: { preface: [], overview: [], problems: [], others: [] },
    });
  });

  test('a kind that is none of the seven is none', () =>
    expect(read({ 封面_机关类型: at(0, 0) }).kind).toBeNull());

  test('records of 校验 by their areas', () => {
    const records = recognizeWorkbook(
      workbook([sheet(['7', '句|由|人|日|T3-x|b', 'fee|乙|others', 'Y-jump|警告'], { name: '一' })], {
        [RECEIVED]: ['一', area(0, 0, 1, 1)],
        校验_说明: ['一', area(1, 0, 1, 6)],
        校验_语句: ['一', area(2, 0, 1, 3)],
        校验_级别: ['一', area(3, 0, 1, 2)],
      }),
    );
    expect(records.acceptances.map(({ finding }) => finding)).toEqual(['T3-x']);
    expect(records.bound).toEqual([{ sentence: 'fee', part: 'others', text: '乙' }]);
    expect(records.severities).toEqual({ 'Y-jump': 'warning' });
  });

  describe('of which edition, under which suffix', () => {
    test.each<[string, Record<string, ReturnType<typeof at>>, Record<string, string>, string, number | null]>(
      [
        ['the edition on record', {}, { 'nianbao.edition': '2021' }, '2021', 7],
        ['without a record the one that has the larger share of its names', {}, {}, '2019', 7],
        [
          'without a record the one that has more of its names',
          { 表二_规章_本年制发: at(2, 1) },
          {},
          '2021',
          7,
        ],
        [
          'a record of an edition that nobody knows',
          { 表二_规章_本年制发: at(2, 1) },
          { 'nianbao.edition': '1999' },
          '2021',
          7,
        ],
        [
          'the suffix on record',
          { [`${RECEIVED}_2`]: at(2, 1), [`表三_本年新收_总计_2`]: at(2, 1) },
          { 'nianbao.suffix': '2' },
          '2019',
          12,
        ],
        [
          'as many names with and without the suffix',
          { [`${RECEIVED}_2`]: at(2, 1) },
          { 'nianbao.suffix': '2' },
          '2019',
          12,
        ],
        ['a suffix on record that no name has', {}, { 'nianbao.suffix': '2' }, '2019', 7],
      ],
    )('%s', (_, names, properties, id, value) => {
      const report = read(names, properties);
      expect([report.edition, report.figures.get(field('requests.received.natural'))?.value]).toEqual([
        id,
        value,
      ]);
    });

    test('an edition on record without any of its names is no report', () => {
      expect(() => recognizeWorkbook(workbook([], {}, { 'nianbao.edition': '2021' }))).toThrow(
        expect.objectContaining({ code: 'report/not-found' }) as Error,
      );
    });
  });

  describe('how it was found', () => {
    const form = sheet(
      ['信息内容|本年制发件数|本年废止件数|现行有效件数', '规章|1|2|3', '行政规范性文件|4|5|6'],
      { name: '二、主动公开' },
    );
    const name = { 表二_规章_本年制发: ['二、主动公开', area(1, 1, 1, 1)] } as const;

    test('by labels where they find more than the names', () => {
      const found = recognize(workbook([form], name));
      expect([found.origin, found.report.figures.size]).toEqual(['brokenTemplate', 6]);
    });

    test('a name without the labels of its figure is no report', () => {
      const one = sheet(['甲|1'], { name: '二、主动公开' });
      const names = { 表二_规章_本年制发: ['二、主动公开', area(0, 1, 1, 1)] } as const;
      expect(() => recognize(workbook([one], names))).toThrow(
        expect.objectContaining({ code: 'report/not-found' }) as Error,
      );
    });

    test('our workbook without its tables is one, with what 封面 says', () => {
      const cover = sheet(['机关名称|甲局', '年度|2024'], { name: '封面' });
      const names = {
        封面_机关名称_2: ['封面', area(0, 1, 1, 1)],
        封面_年度_2: ['封面', area(1, 1, 1, 1)],
      } as const;
      const found = recognize(workbook([cover], names, { 'nianbao.suffix': '2' }));
      expect([found.origin, found.report.unit, found.report.year]).toEqual(['template', '甲局', 2024]);
      expect(found.oddities.map(({ kind }) => kind)).toEqual([
        'table-missing',
        'table-missing',
        'table-missing',
      ]);
    });

    test('by labels in a workbook without our names, or without any; last year’s sheet is none of it', () => {
      expect(recognize({ grids: [form] }).origin).toBe('elsewhere');
      const last = sheet(
        ['信息内容|本年制发件数|本年废止件数|现行有效件数', '规章|9|9|9', '行政规范性文件|9|9|9'],
        { name: '旧数' },
      );
      const found = recognize(
        workbook([last, form], {
          别的名称: ['旧数', area(0, 0, 1, 1)],
          上年_数据: ['旧数', area(0, 0, 3, 4)],
        }),
      );
      expect([found.origin, found.report.figures.get(field('proactive.regulations.issued'))?.value]).toEqual([
        'elsewhere',
        1,
      ]);
      expect(found.oddities.map(({ kind }) => kind)).not.toContain('table-twice');
    });
  });
});

describe('what is hidden', () => {
  const NOTHING: Hidden = { sheet: false, rows: new Set(), columns: new Set() };
  const grid = (name: string, hidden?: Partial<Hidden>): Grid =>
    sheet(['甲'], { name, ...(hidden ? { hidden: { ...NOTHING, ...hidden } } : {}) });
  const place = (row: number, column: number, name = '表', kind: Address['kind'] = 'sheet'): Address => ({
    kind,
    grid: name,
    row,
    column,
  });
  const figures = (places: Readonly<Record<string, Address | null>>) =>
    new Map(Object.entries(places).map(([id, address]) => [field(id), readFigure(undefined, address)]));
  const told = (grids: readonly Grid[], of: Map<FieldId, Figure>, oddities: readonly Oddity[] = []) =>
    hiddenOddities(edition, grids, of, oddities);
  const NATURAL = 'requests.received.natural';
  const TOTAL = 'requests.received.total';

  test.each<[string, Partial<Hidden> | undefined, [string, string, string, number][]]>([
    ['a row', { rows: new Set([3]) }, [['row-hidden', '一、本年新收政府信息公开申请数量', '3:3', 2]]],
    ['a column', { columns: new Set([3]) }, [['column-hidden', '自然人', '3:3', 1]]],
    [
      'two columns',
      { columns: new Set([3, 9]) },
      [
        ['column-hidden', '自然人', '3:3', 1],
        ['column-hidden', '总计', '3:9', 1],
      ],
    ],
    ['the sheet', { sheet: true }, [['sheet-hidden', '表', '3:3', 2]]],
    [
      'all of it',
      { sheet: true, rows: new Set([3]), columns: new Set([9]) },
      [
        ['sheet-hidden', '表', '3:3', 2],
        ['row-hidden', '一、本年新收政府信息公开申请数量', '3:3', 2],
        ['column-hidden', '总计', '3:9', 1],
      ],
    ],
    ['another row', { rows: new Set([4]) }, []],
    ['nothing', {}, []],
    ['nothing that is known', undefined, []],
  ])('%s', (_, hidden, expected) => {
    const found = told([grid('表', hidden)], figures({ [NATURAL]: place(3, 3), [TOTAL]: place(3, 9) }));
    expect(
      found.map(({ kind, text, address, fields }) => [
        kind,
        text,
        `${address?.row}:${address?.column}`,
        fields.length,
      ]),
    ).toEqual(expected);
    for (const { table, expected: none } of found) expect([table, none]).toEqual(['requests', '']);
  });

  test('is told for each table and sheet, with the figures', () => {
    const rows = { rows: new Set([3]) };
    const found = told(
      [grid('表', rows), grid('乙', rows)],
      figures({ [NATURAL]: place(3, 3), [TOTAL]: place(3, 3, '乙'), 'proactive.fees.amount': place(3, 3) }),
    );
    expect(found.map(({ table, address, fields }) => [table, address?.grid, fields])).toEqual([
      ['requests', '表', [NATURAL]],
      ['requests', '乙', [TOTAL]],
      ['proactive', '表', ['proactive.fees.amount']],
    ]);
  });

  test('nothing of figures without a place, of other editions, or in a table of a document of that name', () => {
    const rows = [grid('表', { sheet: true })];
    expect(told(rows, figures({ [NATURAL]: null, 'proactive.licensing.itemsChange': place(3, 3) }))).toEqual(
      [],
    );
    expect(told(rows, figures({ [NATURAL]: place(3, 3, '表', 'table') }))).toEqual([]);
    expect(
      told([{ ...grid('表', { sheet: true }), kind: 'table' }], figures({ [NATURAL]: place(3, 3) })),
    ).toEqual([]);
  });

  test('rows and columns more and twice, with their words and no figures', () => {
    const odd = (kind: Oddity['kind'], address: Address | null): Oddity => ({
      kind,
      table: 'requests',
      address,
      text: kind,
      expected: '甲',
      fields: [field(NATURAL)],
    });
    const hidden = [grid('表', { rows: new Set([3, 4, 5, 6, 7]) })];
    const kinds = ['row-extra', 'row-twice', 'column-extra', 'column-twice', 'label-changed'] as const;
    const found = told(hidden, new Map(), [
      ...kinds.map((kind, at) => odd(kind, place(3 + at, 0))),
      odd('row-extra', null),
    ]);
    expect(found).toEqual(
      ['row-extra', 'row-twice', 'column-extra', 'column-twice'].map((text, at) => ({
        kind: 'row-hidden',
        table: 'requests',
        address: place(3 + at, 0),
        text,
        expected: '',
        fields: [],
      })),
    );
  });

  test.each([
    ['三、依申请公开（旧）', true, true],
    ['三、依申请公开（旧2）', true, true],
    ['三、依申请公开（旧）', false, false],
    ['三、依申请公开（旧）甲', true, false],
    ['三、依申请公开（旧甲）', true, false],
    ['三、依申请公开', true, false],
    ['检查结果', false, true],
    ['检查结果 2', false, true],
    ['检查结果表', false, false],
    ['我的检查结果', false, false],
    ['审核意见', false, true],
    ['审核意见(2)', false, true],
    ['审核意见表', false, false],
    ['我的审核意见', false, false],
  ])('the sheet %s, hidden: %s, is nobody’s report: %s', (name, isHidden, expected) => {
    expect(isSetAside(grid(name, isHidden ? { sheet: true } : {}))).toBe(expected);
    if (!isHidden) expect(isSetAside(grid(name))).toBe(expected);
  });
});

describe('totals that somebody typed where the others are computed', () => {
  const cell = (value: number, formula: string | null): GridCell => ({ value, text: String(value), formula });
  const totals = edition.fields.filter(({ sumOf }) => sumOf.length > 0).map(({ id }) => id);
  const disputes = totals.filter((id) => id.startsWith('disputes.'));
  const requests = totals.filter((id) => id.startsWith('requests.'));
  const figures = (ids: readonly FieldId[], typed: readonly number[]) =>
    new Map(
      ids.map((id, at) => [
        id,
        readFigure(cell(at, typed.includes(at) ? null : '=A1'), {
          kind: 'sheet',
          grid: '表',
          row: at,
          column: 0,
        }),
      ]),
    );
  const told = (...args: Parameters<typeof figures>) =>
    overwrittenFormulas(edition, figures(...args)).map(({ address }) => address?.row);

  test.each([
    [[1], [1]],
    [[0, 2], []],
    [[0, 1, 2], []],
    [[], []],
  ])('of the three of 表四 those at %j: told %j', (typed, expected) =>
    expect(told(disputes, typed)).toEqual(expected),
  );

  test('half of them is told, more is not', () => {
    const ten = requests.slice(0, 10);
    expect(told(ten, [0, 1, 2, 3, 4])).toEqual([0, 1, 2, 3, 4]);
    expect(told(ten, [0, 1, 2, 3, 4, 5])).toEqual([]);
  });

  test('with row, figure and place; each table for itself; figures that are no totals say nothing', () => {
    const mixed = new Map([
      ...figures(disputes, [0, 1, 2]),
      ...figures(requests.slice(0, 4), [2]),
      [field('requests.received.natural'), readFigure(cell(1, null), null)],
    ]);
    expect(overwrittenFormulas(edition, mixed)).toEqual([
      {
        kind: 'formula-overwritten',
        table: 'requests',
        address: { kind: 'sheet', grid: '表', row: 2, column: 0 },
        text: '2',
        expected: '（一）予以公开',
        fields: ['requests.granted.total'],
      },
    ]);
    expect(overwrittenFormulas(edition, new Map())).toEqual([]);
  });
});
