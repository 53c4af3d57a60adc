/** Unit, year and edition where a source holds more than one report: those of the tables that were read. */
import type { FieldId } from '../../src/form';
import type { Grid } from '../../src/grid';
import { recognizeGrids } from '../../src/recognize';
import { titlesIn } from '../../src/recognize/around/titles';
import { gridOf } from '../support/gridOf';

const UNIT = '临河县水务局';
const title = (year: number) => `${year}年政府信息公开工作年度报告`;
const form = (issued: number) => [
  '信息内容|本年制发件数|本年废止件数|现行有效件数',
  '规章|0|0|0',
  `行政规范性文件|${issued}|1|9`,
  '信息内容|本年处理决定数量',
  '行政许可|5',
  '行政处罚|6',
  '行政强制|7',
];
const BEFORE = [
  '信息内容|本年新制作数量|本年新公开数量|对外公开总数量',
  '规章|0|0|0',
  '规范性文件|2|2|2',
  '信息内容|上一年项目数量|本年增/减|处理决定数量',
  '行政许可|1|0|1',
  '其他对外管理服务事项|1|0|1',
  '行政处罚|1|0|1',
  '行政强制|1|0|1',
];
const sheet = (name: string, rows: readonly string[], isHidden = false): Grid =>
  gridOf(rows, {
    kind: 'sheet',
    name,
    ...(isHidden ? { hidden: { sheet: true, rows: new Set<number>(), columns: new Set<number>() } } : {}),
  });

const ISSUED = 'proactive.normativeDocuments.issued' as FieldId;
function read(...grids: Grid[]) {
  const { report, oddities } = recognizeGrids(grids);
  const { unit, year, edition, parts, figures } = report;
  const said = oddities.flatMap(({ kind, text, expected }) =>
    ['year-doubt', 'table-aside', 'table-twice'].includes(kind) ? [[kind, text, expected]] : [],
  );
  return { unit, year, edition, overview: parts.overview, issued: figures.get(ISSUED)?.value, said };
}

describe('a title over two lines', () => {
  const OWN = [UNIT, title(2024), ...form(3)];
  const own = { unit: UNIT, year: 2024, issued: 3 };
  test.each<[string, Grid[]]>([
    ['below a table of something else', [sheet('表', ['网站|总计', '门户网站|3', '专题网站|总计', ...OWN])]],
    ['below the words of a form', [sheet('表', ['行政强制', ...OWN])]],
    ['below a heading', [sheet('表', ['信访情况', ...OWN])]],
    ['on a sheet behind another', [sheet('说明', ['填表说明']), sheet('表', OWN)]],
    [
      'in a document, behind a table',
      [
        gridOf(['填表说明'], { kind: 'text', name: '正文' }),
        gridOf(['网站|总计', '门户网站|3'], { name: '第1个表格' }),
        gridOf(['', UNIT, title(2024)], { kind: 'text', name: '正文' }),
        gridOf(form(3), { name: '第2个表格' }),
      ],
    ],
  ])('%s', (_, grids) => expect(read(...grids)).toMatchObject(own));

  test('goes on only where it may', () => {
    const lines = ['临河县', '水务局', title(2024)];
    expect(titlesIn(lines)).toEqual([{ unit: UNIT, year: 2024, first: 0, end: 3 }]);
    expect(titlesIn(lines, (at) => at === 2)).toEqual([{ unit: '水务局', year: 2024, first: 1, end: 3 }]);
    expect(titlesIn(lines, () => false)).toEqual([{ unit: '', year: 2024, first: 2, end: 3 }]);
  });
});

describe('the year is that of the tables that were read', () => {
  const these = [UNIT, title(2024), '一、总体情况', '今年做了事。', ...form(3)];
  const those = [UNIT, title(2023), '一、总体情况', '去年做了事。', ...form(2)];
  const own = { unit: UNIT, year: 2024, overview: '今年做了事。', issued: 3 };

  test.each<[string, Grid[]]>([
    ['last year on a hidden sheet', [sheet('旧', those, true), sheet('新', these)]],
    ['last year by the name of its sheet', [sheet('表二（上年）', those), sheet('表二', these)]],
    ['carried over is not last year', [sheet('去年', those), sheet('表二（含上年结转）', these)]],
    ['last year above on one sheet', [sheet('年报', [...those, ...these])]],
    ['last year below on one sheet', [sheet('年报', [...these, ...those])]],
    [
      'this year on a cover',
      [sheet('封面', these.slice(0, 4)), sheet('2023', those), sheet('2024', form(3))],
    ],
  ])('%s', (_, grids) => expect(read(...grids)).toMatchObject(own));

  test('years only in the names of sheets', () => {
    const of = (issued: number) => [`填报单位：${UNIT}`, ...form(issued)];
    const expected = { unit: UNIT, year: 2024, issued: 3 };
    expect(read(sheet('2023', of(2)), sheet('2024', of(3)))).toMatchObject(expected);
    expect(read(sheet('2024', of(3)), sheet('2023', of(2)))).toMatchObject(expected);
  });

  test('a text beside a table of last year stays where it is nowhere else', () =>
    expect(
      read(
        sheet('表二', [
          UNIT,
          title(2024),
          '一、总体情况',
          '今年做了事。',
          '二、主动公开政府信息情况',
          '2023年',
          ...form(2),
        ]),
        sheet('表二 (2)', ['2024年', ...form(3)]),
      ),
    ).toMatchObject(own));

  test('a title on a hidden sheet says the year where nothing else does', () => {
    const cover = sheet('封面', [UNIT, title(2024)], true);
    expect(read(cover, sheet('表二', form(3)))).toMatchObject({ year: 2024, said: [] });
    expect(read(cover, sheet('2025年', form(3)))).toMatchObject({ year: 2025 });
  });

  test('a year above all tables that the title does not say is told', () =>
    expect(read(sheet('封面', [UNIT, title(2024)]), sheet('2023年', form(2)))).toMatchObject({
      year: 2024,
      said: [['year-doubt', '2023', '2024']],
    }));
});

describe('the edition is that of the report’s year, where its tables are there', () => {
  const those = [UNIT, title(2020), ...BEFORE];
  const these = [UNIT, title(2021), ...form(3)];
  test.each<[string, Grid[]]>([
    ['last year before', [sheet('2020', those), sheet('2021', these)]],
    ['last year behind', [sheet('2021', these), sheet('2020', those)]],
  ])('%s', (_, grids) =>
    expect(read(...grids)).toMatchObject({ unit: UNIT, year: 2021, edition: '2021', issued: 3 }),
  );

  test('a form of another edition is read by its own', () =>
    expect(read(sheet('年报', [UNIT, title(2021), ...BEFORE]))).toMatchObject({
      year: 2021,
      edition: '2019',
    }));
});

test.each([
  ['临河县（全县汇总）', '临河县（全县汇总）'],
  ['临河县(全县汇总)', '临河县(全县汇总)'],
  ['临河县（全县 汇总）', '临河县（全县汇总）'],
])('a body keeps the brackets of its name: %s', (written, unit) =>
  expect(read(sheet('年报', [written, title(2024), ...form(3)]))).toMatchObject({ unit, year: 2024 }),
);
