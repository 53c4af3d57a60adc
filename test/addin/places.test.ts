/** Places by defined names, and the lines of a list on 校验, in workbooks that hold nothing else. */
import { coverPlace, textPlace } from '../../src/addin';
import { bindingCells, explanationCells, insertionCells, withdrawalCells } from '../../src/addin/steps';
import type { CellWrite } from '../../src/excel';
import { editionById } from '../../src/form';
import type { CoverKey } from '../../src/form';
import { cellKey, formatAddress } from '../../src/grid';
import type { GridCell, Workbook } from '../../src/grid';

type Names = Readonly<Record<string, readonly [sheet: string, row: number, column: number, rows: number]>>;
type Cells = readonly (readonly [row: number, column: number, value: string | number])[];

/** A workbook with these names and, where there are any, the cells of the sheet 校验. */
function workbook(names: Names, cells: Cells | null = null, suffix?: string): Workbook {
  return {
    grids: cells
      ? [
          {
            kind: 'sheet',
            name: '校验',
            rowCount: 20,
            columnCount: 20,
            merges: [],
            cells: new Map(
              cells.map(([row, column, value]): [number, GridCell] => [
                cellKey(row, column),
                { value, text: String(value), formula: null },
              ]),
            ),
          },
        ]
      : [],
    names: new Map(
      Object.entries(names).map(([name, [sheet, row, column, rowCount]]) => [
        name,
        { sheet, area: { row, column, rowCount, columnCount: 1 } },
      ]),
    ),
    properties: new Map(suffix === undefined ? [] : [['nianbao.suffix', suffix]]),
  };
}
const written = (cells: readonly CellWrite[]) =>
  cells.map(({ address, value }) => [formatAddress(address), value]);

test.each<[CoverKey, string]>([
  ['unit', '封面_机关名称'],
  ['year', '封面_年度'],
  ['kind', '封面_机关类型'],
  ['edition', '封面_格式版本'],
  ['address', '封面_地址'],
  ['postcode', '封面_邮编'],
  ['telephone', '封面_电话'],
  ['email', '封面_电子邮箱'],
  ['preface', '封面_前言'],
])('the place of %s is what %s stands for', (key, name) => {
  expect(coverPlace(workbook({ [name]: ['乙表', 4, 7, 1] }), key)).toEqual({
    kind: 'sheet',
    grid: '乙表',
    row: 4,
    column: 7,
  });
  expect(coverPlace(workbook({ [`${name}_2`]: ['乙表', 4, 7, 1] }), key)).toBeUndefined();
});

test.each([
  ['overview', '正文_总体情况'],
  ['problems', '正文_问题改进'],
  ['others', '正文_其他事项'],
] as const)('the place of %s is the first cell of %s', (part, name) => {
  expect(textPlace(workbook({ [name]: ['丙表', 2, 1, 30] }), part)).toEqual({
    kind: 'sheet',
    grid: '丙表',
    row: 2,
    column: 1,
  });
  expect(textPlace(workbook({}), part)).toBeUndefined();
});

test('the suffix on record counts where 机关名称 has it, for every name', () => {
  const names: Names = {
    封面_机关名称: ['一', 0, 0, 1],
    封面_年度: ['一', 1, 0, 1],
    封面_年度_2: ['二', 1, 0, 1],
  };
  const year = (each: Names, suffix?: string) => coverPlace(workbook(each, null, suffix), 'year')?.grid;
  expect(year(names)).toBe('一');
  expect(year(names, '2')).toBe('一');
  expect(year({ ...names, 封面_机关名称_2: ['二', 0, 0, 1] }, '2')).toBe('二');
  expect(year({ ...names, 封面_机关名称_2: ['二', 0, 0, 1] })).toBe('一');
});

describe('a list on 校验', () => {
  const LIST: Names = { 校验_说明: ['校验', 3, 2, 2], 校验_语句: ['校验', 9, 4, 2] };
  const FINDING = {
    message: '差1',
    reason: '已核对',
    by: '甲',
    on: '2025-01-12',
    finding: 'T3',
    basis: '3|0',
  };

  test('takes each value into its column, from where the list begins', () => {
    expect(written(explanationCells(workbook(LIST, []), FINDING))).toEqual([
      ['校验!C4', '差1'],
      ['校验!D4', '已核对'],
      ['校验!E4', '甲'],
      ['校验!F4', '2025-01-12'],
      ['校验!G4', 'T3'],
      ['校验!H4', '3|0'],
    ]);
    expect(
      written(bindingCells(workbook(LIST, []), { sentence: 'fee', part: 'others', text: '无。' })),
    ).toEqual([
      ['校验!E10', 'fee'],
      ['校验!F10', '无。'],
      ['校验!G10', 'others'],
    ]);
  });

  test.each<[string, Cells, string]>([
    ['the line of the same finding, though an earlier one is free', [[4, 6, 'T3']], '校验!C5'],
    ['whose id may stand between blanks', [[4, 6, ' T3 ']], '校验!C5'],
    ['a line of blanks is free', [[3, 2, ' 　']], '校验!C4'],
    ['a line with only a number in it is not', [[3, 3, 0]], '校验!C5'],
    ['nor one with something in its last column', [[3, 7, '3|0']], '校验!C5'],
    ['what stands beside the list does not matter', [[3, 8, '备注']], '校验!C4'],
    ['nor does what stands above it', [[2, 6, 'T3']], '校验!C4'],
  ])('%s', (_, cells, place) => {
    expect(written(explanationCells(workbook(LIST, cells), FINDING))[0]?.[0]).toBe(place);
  });

  test('is full where no line is free, though lines under it are', () => {
    const cells: Cells = [
      [3, 2, '甲'],
      [4, 2, '乙'],
      [9, 4, 'requests'],
      [10, 4, 'disputes'],
    ];
    expect(() => explanationCells(workbook(LIST, cells), FINDING)).toThrow('explain/full {"count":2}');
    expect(() =>
      bindingCells(workbook(LIST, cells), { sentence: 'fee', part: 'others', text: '无。' }),
    ).toThrow('sentences/list-full {"count":2}');
  });

  test('whose sheet is not read is taken for empty', () => {
    expect(written(explanationCells(workbook(LIST), FINDING))[0]).toEqual(['校验!C4', '差1']);
    expect(withdrawalCells(workbook(LIST), 'T3')).toEqual([]);
  });

  test('is none without its name: nothing can be explained, or taken back', () => {
    expect(() => explanationCells(workbook({}, []), FINDING)).toThrow('explain/no-list {}');
    expect(() => withdrawalCells(workbook({}, []), 'T3')).toThrow('explain/no-list {}');
    expect(() => bindingCells(workbook({}, []), { sentence: 'fee', part: 'others', text: '无。' })).toThrow(
      'sentences/no-list {}',
    );
  });

  test('every line of a finding is freed where it stands twice', () => {
    const cells: Cells = [
      [3, 6, 'T3'],
      [4, 6, 'T3'],
    ];
    expect(written(withdrawalCells(workbook(LIST, cells), 'T3')).map(([place]) => place)).toEqual([
      ...['校验!C4', '校验!D4', '校验!E4', '校验!F4', '校验!G4', '校验!H4'],
      ...['校验!C5', '校验!D5', '校验!E5', '校验!F5', '校验!G5', '校验!H5'],
    ]);
  });
});

describe('a sentence', () => {
  const NAMES: Names = { 正文_其他事项: ['校验', 12, 3, 3], 校验_语句: ['校验', 9, 4, 2] };
  const MADE = { sentence: 'fee', part: 'others', text: '没有收取信息处理费。' } as const;
  const insert = (names: Names, cells: Cells | null) =>
    written(insertionCells(workbook(names, cells), editionById('2021')!, MADE, '　没有收费。\n'));

  test('goes into its part as it was edited, and onto the list as it was made', () => {
    expect(insert(NAMES, [[12, 3, '已有。']])).toEqual([
      ['校验!D14', '没有收费。'],
      ['校验!E10', 'fee'],
      ['校验!F10', '没有收取信息处理费。'],
      ['校验!G10', 'others'],
    ]);
  });

  test('into the last row that is left', () => {
    const taken: Cells = [
      [12, 3, '甲。'],
      [13, 3, '乙。'],
    ];
    expect(insert(NAMES, taken)[0]?.[0]).toBe('校验!D15');
    expect(() => insert(NAMES, [...taken, [14, 3, '丙。']])).toThrow(
      'sentences/part-full {"part":"六、其他需要报告的事项","count":3}',
    );
  });

  test('what stands under the part, or beside it, does not matter', () => {
    const cells: Cells = [
      [15, 3, '页脚'],
      [12, 2, '旁'],
    ];
    expect(insert(NAMES, cells)[0]?.[0]).toBe('校验!D13');
  });

  test('without the name of its part, or its sheet, there is no part', () => {
    const gone = 'sentences/no-part {"part":"六、其他需要报告的事项"}';
    expect(() => insert({ 校验_语句: ['校验', 9, 4, 2] }, [])).toThrow(gone);
    expect(() => insert(NAMES, null)).toThrow(gone);
  });
});
