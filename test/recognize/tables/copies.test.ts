/** A table in grids: its rows in every copy, the copy that is read, its figures, and what is odd about them. */
import { editionById } from '../../../src/form';
import type { Edition } from '../../../src/form';
import type { Grid } from '../../../src/grid';
import { findCopies } from '../../../src/recognize/tables/copies';
import { choose, mainOf } from '../../../src/recognize/tables/choice';
import { evidenceIn } from '../../../src/recognize/around/evidence';
import { missingRows, readCopies } from '../../../src/recognize/tables/gridTable';
import { isHeaderRow } from '../../../src/recognize/tables/headers';
import { readCopy } from '../../../src/recognize/tables/readCopy';
import { shapeOf } from '../../../src/recognize/seen/shape';
import { standings } from '../../../src/recognize/around/standing';
import { viewOf } from '../../../src/recognize/seen/view';
import { gridOf } from '../../support/gridOf';

const edition = editionById('2021') as Edition;
const shape = (id: string, of = edition) => shapeOf(of.tables.find((table) => table.id === id)!);
const [PROACTIVE, REQUESTS, DISPUTES] = [shape('proactive'), shape('requests'), shape('disputes')];

/** 表二, where each row stands that people write. */
const FORM = [
  '信息内容|本年制发件数|本年废止件数|现行有效件数',
  '规章|1|2|3',
  '行政规范性文件|4|5|6',
  '信息内容|本年处理决定数量|<|<',
  '行政许可|7|<|<',
  '信息内容|本年处理决定数量|<|<',
  '行政处罚|8|<|<',
  '行政强制|9|<|<',
  '信息内容|本年收费金额（单位：万元）|<|<',
  '行政事业性收费|10.25|<|<',
];
const FIGURES = {
  'proactive.regulations.issued': 1,
  'proactive.regulations.repealed': 2,
  'proactive.regulations.inForce': 3,
  'proactive.normativeDocuments.issued': 4,
  'proactive.normativeDocuments.repealed': 5,
  'proactive.normativeDocuments.inForce': 6,
  'proactive.licensing.decisions': 7,
  'proactive.penalties.decisions': 8,
  'proactive.coercion.decisions': 9,
  'proactive.fees.amount': 10.25,
};
/** The table that is read in a source of grids. */
function readGridTable(grids: readonly Grid[], of: typeof PROACTIVE) {
  const views = grids.map(viewOf);
  const copies = readCopies(views, of, edition, standings(views, evidenceIn(views)));
  const read = choose(copies, () => mainOf(copies, undefined), of, edition);
  return read && { ...read, oddities: [...read.oddities, ...missingRows(of, read)] };
}
/** The form with other lines: by number, or undefined for none. */
const changed = (lines: Readonly<Record<number, string | undefined>>, from = FORM) =>
  from.flatMap((line, at) => (at in lines ? (lines[at] === undefined ? [] : [lines[at]]) : [line]));
const sheet = (rows: readonly string[], name = '表', parts: Partial<Grid> = {}) =>
  gridOf(rows, { name, kind: 'sheet', ...parts });

describe('the copies of a table', () => {
  const copies = (...grids: (readonly string[])[]) =>
    findCopies(
      grids.map((rows) => viewOf(gridOf(rows))),
      PROACTIVE,
      (view, row) => isHeaderRow(view, row, PROACTIVE),
    ).map((copy) =>
      copy.map(({ rows, twice }) =>
        [
          ...rows.map(
            ({ index, row, score, hasFigures }) => `${index}@${row}:${score}${hasFigures ? '#' : ''}`,
          ),
          ...twice.map(({ index, row }) => `twice ${index}@${row}`),
        ].join(' '),
      ),
    );

  test.each<[string, string[][], string[][]]>([
    ['one', [['规章|1', '行政许可|2']], [['0@0:4# 2@1:4#']]],
    [
      'rows that are alike',
      [['行政规范性文件数|1', '行政许可（件）|2', '1.行政强制|3']],
      [['1@0:2# 2@1:2# 4@2:3#']],
    ],
    ['one that goes on in the next grid', [['规章|1'], ['行政许可|2']], [['0@0:4#', '2@0:4#']]],
    [
      'two in two grids',
      [
        ['规章|1', '行政许可|2'],
        ['规章|3', '行政许可|4'],
      ],
      [['0@0:4# 2@1:4#'], ['0@0:4# 2@1:4#']],
    ],
    [
      'two in one grid',
      [['规章|1', '行政许可|2', '规章|3', '行政许可|4']],
      [['0@0:4# 2@1:4#'], ['0@2:4# 2@3:4#']],
    ],
    ['a row again', [['规章|1', '规章|2', '行政许可|3']], [['0@0:4# 2@2:4# twice 0@1']]],
    [
      'the one that has figures',
      [
        ['规章|', '行政许可|'],
        ['规章|3', '行政许可|4'],
      ],
      [['0@0:4# 2@1:4#']],
    ],
    ['blank forms, where nothing else is there', [['规章|', '行政许可|']], [['0@0:4 2@1:4']]],
    ['blanks are figures', [['规章|/']], [['0@0:4#']]],
    [
      'a row where figures stand, not where its words do',
      [['规章|见后', '规章|2', '行政许可|3']],
      [['0@1:4# 2@2:4#']],
    ],
    ['rows in another order', [['行政许可|1', '规章|2', '行政处罚|3']], [['0@1:4# 2@0:4# 3@2:4#']]],
    [
      'the more complete one goes on',
      [['规章|1'], ['规章|1', '行政规范性文件|2'], ['行政许可|3']],
      [['0@0:4#'], ['0@0:4# 1@1:4#', '2@0:4#']],
    ],
    ['labels far from each other are two', [['规章|1', '||||||行政许可|2']], [['0@0:4#', '2@1:4#']]],
    ['labels five columns apart are one', [['规章|1', '|||||行政许可|2']], [['0@0:4# 2@1:4#']]],
    ['nothing', [['甲|1']], []],
  ])('%s', (_, grids, expected) => expect(copies(...grids)).toEqual(expected));

  test('a header is no row, even one with words of a row', () => {
    expect(copies(['信息内容|本年制发件数|规章|现行有效件数', '行政许可|1'])).toEqual([['2@1:4#']]);
  });

  test('of labels beside each other the nearest to the figures', () => {
    const [copy] = findCopies([viewOf(gridOf(['行政许可|规章|1']))], PROACTIVE, () => false);
    expect(copy?.[0]?.rows[0]).toMatchObject({ index: 0, label: { text: '规章', column: 1 } });
    const [explained] = findCopies([viewOf(gridOf(['规章|共计|1']))], PROACTIVE, () => false);
    expect(explained?.[0]?.rows[0]).toMatchObject({ index: 0, label: { text: '规章', column: 0 } });
    const [behind] = findCopies([viewOf(gridOf(['1|规章|2|行政许可|3']))], PROACTIVE, () => false);
    expect(behind?.[0]?.rows[0]).toMatchObject({ index: 0, label: { text: '规章', column: 1 } });
  });

  test('of the same label twice in a row the first', () => {
    const [copy] = findCopies([viewOf(gridOf(['规章|1|规章|2']))], PROACTIVE, () => false);
    expect(copy?.[0]?.rows[0]?.label?.column).toBe(0);
  });

  test('what goes on belongs to the copy that has more rows so far', () => {
    expect(copies(['规章|1', '行政规范性文件|2'], ['规章|1'], ['行政许可|3'])).toEqual([
      ['0@0:4# 1@1:4#', '2@0:4#'],
      ['0@0:4#'],
    ]);
  });

  test('a label that is cut over two cells is joined', () => {
    const [copy] = findCopies([viewOf(gridOf(['规|章|1']))], PROACTIVE, () => false);
    expect(copy?.[0]?.rows[0]).toMatchObject({ index: 0, label: { text: '章' }, score: 4 });
  });
});

describe('the figures of a copy', () => {
  const read = (rows: readonly string[], of = PROACTIVE, kind: Grid['kind'] = 'table') => {
    const views = [viewOf(gridOf(rows, { kind }))];
    const [copy] = findCopies(views, of, (view, row) => isHeaderRow(view, row, of));
    return readCopy(copy!, of, edition);
  };
  const told = (rows: readonly string[], of = PROACTIVE, kind: Grid['kind'] = 'table') =>
    read(rows, of, kind).oddities.map(({ kind: odd, address, text, expected, fields }) =>
      [odd, address ? `${address.row}:${address.column}` : '-', text, expected, fields.length].join(' '),
    );
  const values = (rows: readonly string[], of = PROACTIVE) =>
    Object.fromEntries(
      [...read(rows, of).figures].map(([id, { value }]) => [id.replace(/^[^.]*\./, ''), value]),
    );

  test('each with its place; nothing odd, nothing told', () => {
    const { figures, oddities, places, likeness } = read(FORM);
    expect(Object.fromEntries([...figures].map(([id, { value }]) => [id, value]))).toEqual(FIGURES);
    expect([...figures.values()].map(({ address }) => [address?.row, address?.column])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
      [2, 3],
      [4, 1],
      [6, 1],
      [7, 1],
      [9, 1],
    ]);
    expect(oddities).toEqual([]);
    expect(places).toEqual([{ kind: 'table', grid: '表', first: 0, last: 9 }]);
    expect(likeness).toBe(34);
  });

  test.each<[string, string[], string[]]>([
    [
      'a label that is alike',
      changed({ 4: '行政许可（办结）|7|<|<' }),
      ['label-changed 4:0 行政许可（办结） 行政许可 1'],
    ],
    ['a label without its number is the label', changed({ 4: '3.行政许可|7|<|<' }), []],
    [
      'a header that is alike',
      changed({ 0: '信息内容|本年制发|本年废止件数|现行有效件数' }),
      ['header-changed 0:1 本年制发 本年制发件数 2'],
    ],
    [
      'a column that moved',
      changed({ 0: '信息内容|现行有效件数|本年制发件数|本年废止件数' }),
      ['column-moved 0:1 现行有效件数 现行有效件数 2'],
    ],
    [
      'no header',
      FORM.slice(1, 3),
      [
        'guessed-by-order 0:1  本年制发件数 2',
        'guessed-by-order 0:2  本年废止件数 2',
        'guessed-by-order 0:3  现行有效件数 2',
      ],
    ],
    [
      'a header of other words',
      changed({ 0: '信息内容|甲|乙|丙' }),
      [
        'guessed-by-order 0:1 甲 本年制发件数 2',
        'guessed-by-order 0:2 乙 本年废止件数 2',
        'guessed-by-order 0:3 丙 现行有效件数 2',
      ],
    ],
    [
      'a column that is missing',
      ['信息内容|本年制发件数|现行有效件数', '规章|1|3'],
      ['column-missing - \u0020本年废止件数 2'],
    ],
    [
      'a column more',
      ['信息内容|本年制发件数|本年废止件数|现行有效件数|合计', '规章|1|2|3|6'],
      ['column-extra 0:4 合计  0'],
    ],
    [
      'a column more without a header',
      ['信息内容|本年制发件数|本年废止件数|现行有效件数|', '规章|1|2|3|6', '行政规范性文件|1|2|3|6'],
      ['column-extra 0:4   0'],
    ],
    [
      'a column twice',
      ['信息内容|本年制发件数|本年制发件数|本年废止件数|现行有效件数', '规章|1|1|2|3'],
      ['column-twice 0:2 本年制发件数  2'],
    ],
    ['a row twice', [...FORM.slice(0, 2), '规章|9|9|9', ...FORM.slice(2, 3)], ['row-twice 2:0 规章 规章 3']],
    ['a row more', [...FORM.slice(0, 2), '决定|9|9|9', ...FORM.slice(2, 3)], ['row-extra 2:0 决定  0']],
    [
      'a row more that begins with a number',
      [...FORM.slice(0, 2), '1|决定|9|9', ...FORM.slice(2, 3)],
      ['row-extra 2:0 决定  0'],
    ],
    ['a row more without words', [...FORM.slice(0, 2), '|9|9|9', ...FORM.slice(2, 3)], ['row-extra 2:1   3']],
    ['words between the rows', [...FORM.slice(0, 2), '说明|见后', ...FORM.slice(2, 3)], []],
    ['a row more before and behind', ['决定|9|9|9', ...FORM.slice(0, 3), '决定|9|9|9'], []],
    ['money in 元', changed({ 9: '行政事业性收费|102500元|<|<' }), ['unit 9:1 102500元 行政事业性收费 1']],
    [
      'money in 元 with a space',
      changed({ 9: '行政事业性收费|102500元 |<|<' }),
      ['unit 9:1 102500元 行政事业性收费 1'],
    ],
    ['money in 万元', changed({ 9: '行政事业性收费|10.25万元|<|<' }), []],
    ['a count in 元 is no money', changed({ 4: '行政许可|7元|<|<' }), []],
    [
      'two figures in the places of one',
      changed({ 4: '行政许可|7|5|' }),
      ['cell-ambiguous 4:1 7 行政许可 1'],
    ],
    ['the same figure twice in the places of one', changed({ 4: '行政许可|7|7|' }), []],
    [
      'a figure behind that of a column',
      changed({ 3: '信息内容|本年处理决定数量||', 4: '行政许可|7|5|' }),
      ['column-extra 3:2   0'],
    ],
  ])('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));

  test('what is told of a column names its figures in all rows of the group', () => {
    const [odd] = read(['信息内容|本年制发件数|现行有效件数', '规章|1|3']).oddities;
    expect(odd).toEqual({
      kind: 'column-missing',
      table: 'proactive',
      address: null,
      text: '',
      expected: '本年废止件数',
      fields: ['proactive.regulations.repealed', 'proactive.normativeDocuments.repealed'],
    });
  });

  test.each<[string, string[], Record<string, number | null>]>([
    [
      'a figure right of its place',
      ['信息内容|本年处理决定数量||', '行政许可|||7'],
      { 'licensing.decisions': 7 },
    ],
    [
      'a figure beside a word',
      ['信息内容|本年处理决定数量||', '行政许可|甲||7'],
      { 'licensing.decisions': null },
    ],
    [
      'a blank where nothing else stands',
      ['信息内容|本年处理决定数量||', '行政许可|/||'],
      { 'licensing.decisions': null },
    ],
    [
      'nothing',
      ['信息内容|本年制发件数|本年废止件数|现行有效件数', '规章|1||3'],
      { 'regulations.issued': 1, 'regulations.repealed': null, 'regulations.inForce': 3 },
    ],
    [
      'not a figure under the next header',
      ['信息内容|本年制发件数|本年废止件数|现行有效件数', '规章||2|3'],
      { 'regulations.issued': null, 'regulations.repealed': 2, 'regulations.inForce': 3 },
    ],
    [
      'a figure that is merged from the row above is not of this row',
      ['信息内容|本年处理决定数量', '行政处罚|8', '行政强制|^'],
      { 'penalties.decisions': 8, 'coercion.decisions': null },
    ],
  ])('%s', (_, rows, expected) => expect(values(rows)).toEqual(expected));

  test('a place without a cell has an address all the same', () => {
    const { figures } = read(['信息内容|本年制发件数|本年废止件数|现行有效件数', '规章|1||3']);
    expect([...figures.values()].map(({ address }) => address?.column)).toEqual([1, 2, 3]);
  });

  test('headers farther than six rows above are not looked at', () => {
    const between = (count: number) => [
      '信息内容|现行有效件数|本年制发件数|本年废止件数',
      ...Array.from({ length: count }, () => '说明'),
      '规章|1|2|3',
    ];
    expect(values(between(5))).toEqual({
      'regulations.inForce': 1,
      'regulations.issued': 2,
      'regulations.repealed': 3,
    });
    expect(values(between(6))).toEqual({
      'regulations.issued': 1,
      'regulations.repealed': 2,
      'regulations.inForce': 3,
    });
  });

  describe('cells of a document whose columns do not fit', () => {
    const header = '信息内容|本年制发件数|<|本年废止件数|现行有效件数';
    const wrong = ['规章|1|2|3|这一格的说明很长很长'];

    test('are read in the order of the form where they are just so many', () => {
      const rows = [header, '规章|1|<|2|3', '行政规范性文件||4|5||6'];
      expect(values(rows)).toMatchObject({ 'normativeDocuments.issued': 4 });
      expect(told([header, '规章|1|2|3|'])).toEqual(['guessed-by-order 1:0 规章 规章 3']);
      expect(values([header, '规章|1|2|3|'])).toEqual({
        'regulations.issued': 1,
        'regulations.repealed': 2,
        'regulations.inForce': 3,
      });
    });

    test('on a sheet they stand where they stand', () => {
      expect(told([header, '规章|1|2|3|'], PROACTIVE, 'sheet')).toEqual(['cell-ambiguous 1:1 1 规章 1']);
    });

    test('are not where there are words among them', () => {
      expect(told([header, ...wrong])).toEqual(['cell-ambiguous 1:1 1 规章 1']);
    });
  });

  test('a table without labels: figures under its headers', () => {
    const five = '结果维持|结果纠正|其他结果|尚未审结|总计';
    const numbers = Array.from({ length: 15 }, (_, at) => at + 1).join('|');
    const found = readGridTable([gridOf([`序号|${five}|${five}|${five}|备注`, `1|${numbers}|7`])], DISPUTES);
    expect([...found!.figures.values()].map(({ value }) => value)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
    expect(found?.oddities).toEqual([]);
  });

  test('a table beside another', () => {
    const header = '信息内容|本年处理决定数量|行政复议|结果维持';
    expect(values([header, '行政许可|7|8|9'])).toEqual({ 'licensing.decisions': 7 });
    expect(told([header, '行政许可|7|8|9'])).toEqual([]);
  });

  test('applicants in another year’s words are none that are missing', () => {
    const header = '|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计';
    expect(told([header, '（七）总计|1|0|0|0|0|0|1'], REQUESTS)).toEqual([]);
  });
});

describe('of all copies the one that is the report’s', () => {
  const read = (...grids: Grid[]) => readGridTable(grids, PROACTIVE);
  const first = (...grids: Grid[]) =>
    read(...grids)?.figures.get('proactive.regulations.issued' as never)?.value;
  const told = (...grids: Grid[]) =>
    read(...grids)?.oddities.map(({ kind, address, text, expected, fields }) => [
      kind,
      address && `${address.grid} ${address.row}:${address.column}`,
      text,
      expected,
      fields.length,
    ]);
  /** Every figure a dash. */
  const BLANK = FORM.map((line, at) =>
    at % 10 === 0 || [3, 5, 8].includes(at) ? line : line.replace(/[\d.]+/g, '/'),
  );
  const other = changed({ 1: '规章|91|92|93' });
  const hidden = { hidden: { sheet: true, rows: new Set<number>(), columns: new Set<number>() } };

  test('the first of equals; the other is told, with its place and figures', () => {
    expect(first(sheet(FORM, '甲'), sheet(other, '乙'))).toBe(1);
    expect(told(sheet(FORM, '甲'), sheet(['说明', ...other], '乙'))).toEqual([
      ['table-twice', '乙 2:0', '乙', '甲', 3],
    ]);
  });

  test('not one with more figures: blanks may be zeros that were left out', () => {
    expect(first(sheet(changed({ 9: '行政事业性收费|/|<|<' }), '甲'), sheet(other, '乙'))).toBe(1);
  });

  test('the one that is filled in', () => {
    expect(first(sheet(BLANK, '甲'), sheet(other, '乙'))).toBe(91);
  });

  test('the one in the words of the form', () => {
    expect(first(sheet(changed({ 4: '行政许可（办结）|7|<|<' }), '甲'), sheet(other, '乙'))).toBe(91);
  });

  test.each(['上年', '去年数据', '上一年', '样表', '示例', '上 年'])(
    'not one on a sheet named %s',
    (name) => {
      expect(first(sheet(FORM, name), sheet(changed({ 9: undefined }, other), '乙'))).toBe(91);
      expect(told(sheet(FORM, name), sheet(other, '乙'))).toEqual([
        ['table-aside', `${name} 1:0`, name, '乙', 3],
      ]);
    },
  );

  test('not one on a hidden sheet, which is told', () => {
    expect(first(sheet(FORM, '甲', hidden), sheet(other, '乙'))).toBe(91);
    expect(told(sheet(FORM, '甲', hidden), sheet(other, '乙'))?.map(([kind]) => kind)).toEqual([
      'table-aside',
    ]);
  });

  test('one that is blank rather than last year’s, or one that is hidden', () => {
    expect(first(sheet(FORM, '上年'), sheet(BLANK, '乙'))).toBeNull();
    expect(first(sheet(FORM, '甲', hidden), sheet(BLANK, '乙'))).toBeNull();
  });

  test('one that is a third as long is not worth telling', () => {
    const three = [FORM[0]!, FORM[1]!];
    const four = ['信息内容|本年制发件数|本年废止件数|现行有效件数', '规章|91|92|93', ...FORM.slice(3, 5)];
    expect(told(sheet(FORM, '甲'), sheet(three, '乙'))).toEqual([]);
    expect(told(sheet(FORM, '甲'), sheet(four, '乙'))).toEqual([['table-twice', '乙 1:0', '乙', '甲', 10]]);
  });

  test('blocks that stand apart are one', () => {
    const found = read(sheet(FORM.slice(3), '乙'), sheet(FORM.slice(0, 3), '甲'));
    expect(Object.fromEntries([...found!.figures].map(([id, { value }]) => [id, value]))).toEqual(FIGURES);
    expect(found?.oddities).toEqual([]);
    expect(found?.places.map(({ grid, first: top, last }) => [grid, top, last])).toEqual([
      ['乙', 0, 6],
      ['甲', 0, 2],
    ]);
    expect(found?.likeness).toBe(34);
  });

  test('blocks of a draft are one as well, and one of a draft is none of the other', () => {
    const parts = (...names: readonly [string, string]) => [
      sheet(FORM.slice(3), names[0]),
      sheet(FORM.slice(0, 3), names[1]),
    ];
    expect(read(...parts('初稿乙', '初稿甲'))?.figures.size).toBe(10);
    expect(read(...parts('定稿乙', '初稿甲'))?.figures.size).toBe(4);
  });

  test('rows that are missing are told, with their figures', () => {
    expect(told(sheet(changed({ 2: undefined, 7: undefined })))).toEqual([
      ['row-missing', null, '', '行政规范性文件', 3],
      ['row-missing', null, '', '行政强制', 1],
    ]);
  });

  test('a page without a header has the columns of the page before', () => {
    const pages = [
      ['信息内容|现行有效件数|本年制发件数|本年废止件数', '规章|3|1|2'],
      ['行政规范性文件|6|4|5'],
    ];
    const found = read(...pages.map((rows, at) => sheet(rows, `第${at}页`)));
    expect([...found!.figures].map(([id, { value }]) => [id, value])).toEqual([
      ['proactive.regulations.issued', 1],
      ['proactive.regulations.repealed', 2],
      ['proactive.regulations.inForce', 3],
      ['proactive.normativeDocuments.issued', 4],
      ['proactive.normativeDocuments.repealed', 5],
      ['proactive.normativeDocuments.inForce', 6],
    ]);
  });

  test('of eighty copies, not of more, which is told', () => {
    const three = FORM.slice(0, 2);
    const many = (count: number) => Array.from({ length: count }, (_, at) => sheet(three, `第${at}份`));
    expect(first(...many(79), sheet(other, '末'))).toBe(91);
    expect(first(...many(80), sheet(other, '末'))).toBe(1);
    expect(told(...many(79), sheet(other, '末'))?.map(([kind]) => kind)).not.toContain('copies-unread');
    expect(told(...many(80), sheet(other, '末'))).toContainEqual(['copies-unread', '末 1:0', '末', '80', 10]);
  });

  test('less than a row in the words of the form is none', () => {
    expect(read(sheet(['行政许可（办结）|7']))).toBeUndefined();
    expect(read(sheet(['行政许可|7']))?.figures.size).toBe(1);
    expect(read(sheet(['甲|7']))).toBeUndefined();
    expect(read()).toBeUndefined();
  });
});
