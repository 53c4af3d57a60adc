/** What people do to our template, and what is read and said of it then: a name is a hint, the labels decide. */
import { checkReport } from '../../../src/checks';
import { editionById } from '../../../src/form';
import type { Edition } from '../../../src/form';
import type { CellValue, Workbook } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { isSettled, recognize, recognizeWorkbook } from '../../../src/recognize';
import type { Report } from '../../../src/report';
import { othersWorkbook, OTHERS_UNIT, OTHERS_YEAR } from '../../support/othersWorkbook';
import { literalReport } from '../../support/literalTables';
import { workbookOfPlan } from '../../support/planned';
import * as edit from '../../support/sheetEdits';

const edition = editionById('2021') as Edition;
const PROACTIVE = '二、主动公开';
const REQUESTS = '三、依申请公开';
const DISPUTES = '四、复议诉讼';
const COVER = '封面';
const PARTLY = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
const UNIT = '金山镇人民政府';
const template = (suffix = ''): Workbook =>
  edit.withKeptFormulas(
    workbookOfPlan(
      planReport(edition, { suffix, report: { ...literalReport('2021'), unit: UNIT, year: 2024 } }),
    ),
  );

const valueOf = ({ figures }: Report, id: string): CellValue | undefined => figures.get(id as never)?.value;
const placeOf = ({ figures }: Report, id: string): string => {
  const address = figures.get(id as never)?.address;
  return address ? `${address.grid} ${address.row} ${address.column}` : 'none';
};
const told = ({ oddities }: Report) =>
  oddities.map(({ kind, table, expected, fields }) => [kind, table, expected, fields.length]);
const read = (workbook: Workbook): Report => recognize(workbook).report;
const errors = (report: Report) =>
  checkReport(report, RULE_WORDS['zh-CN'])
    .findings.filter(({ rule, severity }) => rule === 'V-form' && severity === 'error')
    .map(({ message }) => message);

test('as it was made: by its names, with nothing to say', () => {
  const report = read(template());
  expect(report).toMatchObject({ unit: UNIT, year: 2024, oddities: [] });
  expect(report.figures.size).toBe(200);
  expect(isSettled(template(), recognizeWorkbook(template()))).toBe(true);
});

test.each<[string, Workbook, string]>([
  ['empty rows between rows', edit.insertRows(template(), REQUESTS, 7, 2), '9'],
  ['rows above the table', edit.insertRows(template(), REQUESTS, 1, 3), '10'],
  ['an empty column between columns', edit.insertColumns(template(), REQUESTS, 'E1'), '7'],
  ['a column before the labels', edit.insertColumns(template(), REQUESTS, 'A1'), '7'],
  ['the whole table moved on its sheet', edit.cut(template(), REQUESTS, 'A1:J40', 'C5'), '11'],
])('%s do no harm', (_, workbook, row) => {
  const report = read(workbook);
  expect(report.oddities).toEqual([]);
  expect(isSettled(workbook, recognizeWorkbook(workbook))).toBe(true);
  expect([
    valueOf(report, 'requests.partlyGranted.business'),
    placeOf(report, 'requests.partlyGranted.natural').split(' ')[1],
  ]).toEqual([22, row]);
  expect(valueOf(report, 'requests.carriedOut.total')).toBe(1341);
});

test('a figure cut and pasted over its neighbour: each reads as it stands, and both names are told', () => {
  const report = read(edit.cut(template(), REQUESTS, 'D8', 'E8'));
  expect(valueOf(report, 'requests.partlyGranted.natural')).toBeNull();
  expect(valueOf(report, 'requests.partlyGranted.business')).toBe(21);
  expect(placeOf(report, 'requests.partlyGranted.business')).toBe(`${REQUESTS} 7 4`);
  expect(told(report)).toEqual([
    ['name-moved', 'requests', '部分公开·自然人', 1],
    ['name-lost', 'requests', '部分公开·商业企业', 1],
  ]);
});

test('cells inserted with a shift: the labels stay, the names go', () => {
  const report = read(edit.insertCells(template(), REQUESTS, 'D8:J8', 'down'));
  expect(valueOf(report, 'requests.partlyGranted.natural')).toBeNull();
  expect(valueOf(report, 'requests.denied.stateSecret.natural')).toBe(21);
  expect(valueOf(report, 'requests.carriedOut.total')).toBe(14301);
  expect(told(report).filter(([kind]) => kind === 'name-moved')[0]).toEqual([
    'name-moved',
    'requests',
    '部分公开',
    7,
  ]);
});

test('cells deleted with a shift: what stands beside the label counts', () => {
  const report = read(edit.deleteCells(template(), REQUESTS, 'E10:E10', 'left'));
  expect(valueOf(report, 'requests.denied.prohibitedByLaw.business')).toBe(43);
  expect(valueOf(report, 'requests.denied.prohibitedByLaw.total')).toBeNull();
  expect(told(report).map(([kind]) => kind)).toContain('name-moved');
});

test('two rows of figures exchanged under their labels', () => {
  let workbook = edit.cut(template(), REQUESTS, 'D9:J9', 'D61');
  workbook = edit.cut(workbook, REQUESTS, 'D10:J10', 'D9');
  workbook = edit.cut(workbook, REQUESTS, 'D61:J61', 'D10');
  const report = read(workbook);
  expect(valueOf(report, 'requests.denied.stateSecret.natural')).toBe(41);
  expect(valueOf(report, 'requests.denied.prohibitedByLaw.natural')).toBe(31);
  expect(told(report)).toEqual([
    ['name-moved', 'requests', '国家秘密', 7],
    ['name-moved', 'requests', '法律法规禁止公开', 7],
  ]);
});

test('two labels exchanged by typing: the figures beside them are theirs, or it is told', () => {
  let workbook = edit.typed(template(), REQUESTS, 'B7', PARTLY);
  workbook = edit.typed(workbook, REQUESTS, 'B8', '（一）予以公开');
  const report = read(workbook);
  const named = new Set<string>(report.oddities.flatMap(({ fields }) => fields));
  for (const [id, stands] of [
    ['requests.granted.natural', 21],
    ['requests.partlyGranted.natural', 11],
  ] as const)
    expect([id, valueOf(report, id) === stands || named.has(id)]).toEqual([id, true]);
});

test('a row deleted and typed again: read, and its names told', () => {
  let workbook = edit.deleteRows(template(), REQUESTS, 8);
  workbook = edit.insertRows(workbook, REQUESTS, 8);
  workbook = edit.typed(workbook, REQUESTS, 'B8', PARTLY, null, 5, 6, 7, 8, 9, 10, 45);
  const report = read(workbook);
  expect(valueOf(report, 'requests.partlyGranted.natural')).toBe(5);
  expect(valueOf(report, 'requests.denied.stateSecret.natural')).toBe(31);
  expect(told(report)).toEqual([
    ['formula-overwritten', 'requests', PARTLY, 1],
    ['name-lost', 'requests', '部分公开', 7],
  ]);
});

test('two names on one cell', () => {
  const workbook = template();
  const names = new Map(workbook.names).set(
    '表三_部分公开_商业企业',
    workbook.names.get('表三_部分公开_自然人')!,
  );
  const report = read({ ...workbook, names });
  expect(valueOf(report, 'requests.partlyGranted.natural')).toBe(21);
  expect(valueOf(report, 'requests.partlyGranted.business')).toBe(22);
  expect(told(report)).toEqual([['name-moved', 'requests', '部分公开·商业企业', 1]]);
});

test('a figure moved out of its table is blank in it', () => {
  const report = read(edit.cut(template(), REQUESTS, 'D5', 'N41'));
  expect(valueOf(report, 'requests.received.natural')).toBeNull();
  expect(placeOf(report, 'requests.received.natural')).toBe(`${REQUESTS} 4 3`);
  expect(told(report)).toEqual([['name-moved', 'requests', '本年新收·自然人', 1]]);
});

test.each<[string, Workbook, string[]]>([
  [
    'a table',
    edit.deleteSheet(template(), DISPUTES),
    ['没有找到表四，与它有关的都没有核对；需查看来源是否完整'],
  ],
  ['a row', edit.deleteRows(template(), REQUESTS, 8), [`表三缺少行：“${PARTLY}”，与这些数字有关的没有核对`]],
  [
    'a column',
    edit.deleteColumns(template(), REQUESTS, 'F1'),
    ['表三缺少列：“科研机构”，与这些数字有关的没有核对'],
  ],
])('%s that is missing is an error', (_, workbook, expected) => {
  expect(errors(read(workbook))).toEqual(expected);
});

test('a row with figures between those of the form is told, not read', () => {
  let workbook = edit.insertRows(template(), REQUESTS, 10);
  workbook = edit.typed(workbook, REQUESTS, 'C10', '另行统计', 1, 2, 3, 4, 5, 6, 21);
  const report = read(workbook);
  expect(told(report).map(([kind]) => kind)).toEqual(['row-extra']);
  expect(valueOf(report, 'requests.denied.prohibitedByLaw.natural')).toBe(41);
});

describe('names of one sheet', () => {
  test('count where those of the workbook went with the sheet that was copied', () => {
    for (const sheet of [COVER, PROACTIVE, REQUESTS, DISPUTES, '一、总体情况']) {
      const workbook = edit.deleteSheet(edit.copySheet(template(), sheet, `${sheet} (2)`), sheet);
      const { report, origin } = recognize(workbook);
      expect([sheet, origin, report.unit, report.year, report.figures.size]).toEqual([
        sheet,
        'template',
        UNIT,
        2024,
        200,
      ]);
      expect(report.oddities).toEqual([]);
      expect(isSettled(workbook, recognizeWorkbook(workbook))).toBe(true);
    }
  });

  test('a copy beside the sheet: ours is read, and the copy told where it says otherwise', () => {
    const copied = edit.copySheet(template(), REQUESTS, `${REQUESTS} (2)`);
    expect(told(read(copied))).toEqual([]);
    expect(isSettled(copied, recognizeWorkbook(copied))).toBe(false);
    const other = edit.typed(copied, `${REQUESTS} (2)`, 'D8', 1, 2);
    const report = read(other);
    expect(valueOf(report, 'requests.partlyGranted.natural')).toBe(21);
    expect(told(report)).toEqual([['copy-elsewhere', 'requests', '表三', 2]]);
    expect(report.oddities[0]).toMatchObject({ text: `${REQUESTS} (2)`, address: { row: 7, column: 3 } });
  });

  test('a blank copy, last year’s and one that was set aside are none', () => {
    const copied = (name: string) => edit.typed(edit.copySheet(template(), REQUESTS, name), name, 'D8', 1, 2);
    expect(told(read(copied('上年 表三')))).toEqual([]);
    const aside = copied(`${REQUESTS}（旧）`);
    const hidden = { sheet: true, rows: new Set<number>(), columns: new Set<number>() };
    const grids = aside.grids.map((grid) => (grid.name.endsWith('（旧）') ? { ...grid, hidden } : grid));
    expect(told(read({ ...aside, grids }))).toEqual([]);
  });
});

describe('our sheet in another workbook', () => {
  /** The sheet 三 of ours instead of theirs, with its names and nothing else of ours. */
  const moved = (): Workbook => {
    const [ours, theirs] = [template(), othersWorkbook()];
    const held = (name: string) => theirs.grids.find((grid) => grid.name === name)!.cells.values();
    const grids = theirs.grids.filter(({ name }) =>
      [...held(name)].every(({ text }) => !text.includes('本年新收政府信息公开申请数量')),
    );
    return {
      grids: [...grids, ...ours.grids.filter(({ name }) => name === REQUESTS)],
      names: new Map([...ours.names].filter(([, { sheet }]) => sheet === REQUESTS)),
      properties: new Map(),
    };
  };

  test('is read by its names, the other tables, unit and year by labels and title', () => {
    const { report, origin } = recognize(moved());
    expect(origin).toBe('brokenTemplate');
    expect(valueOf(report, 'requests.partlyGranted.natural')).toBe(21);
    expect(report).toMatchObject({ unit: OTHERS_UNIT, year: OTHERS_YEAR });
    expect(report.figures.size).toBe(200);
    expect(told(report).filter(([kind]) => /^name/.test(String(kind)))).toEqual([]);
  });
});

describe('a second report in the workbook', () => {
  const two = (): Workbook => {
    const [first, second] = [template(), template('2')];
    const other = edit.typed(second, `${COVER} (2)`, 'B3', '另一机关');
    return {
      grids: [...first.grids, ...other.grids],
      names: new Map([...first.names, ...other.names]),
      properties: other.properties,
    };
  };

  test('is read though one of its names is lost, and never together with the first', () => {
    const names = new Map(two().names);
    names.delete('表三_部分公开_自然人_2');
    const report = read({ ...two(), names });
    expect([report.unit, report.figures.size]).toEqual(['另一机关', 200]);
    expect(placeOf(report, 'requests.partlyGranted.natural')).toBe(`${REQUESTS} (2) 7 3`);
    const without = read(edit.deleteSheet(two(), `${DISPUTES} (2)`));
    expect(without.unit).toBe('另一机关');
    expect(valueOf(without, 'disputes.review.total')).toBeUndefined();
    expect(errors(without)).toEqual(['没有找到表四，与它有关的都没有核对；需查看来源是否完整']);
  });
});

describe('封面', () => {
  test('an item moved away from its label is not read there', () => {
    const report = read(edit.cut(template(), COVER, 'B3', 'B30'));
    expect([report.unit, report.year]).toEqual(['', 2024]);
  });

  test('two items exchanged, and one whose name is lost, are read by their labels', () => {
    let workbook = edit.cut(template(), COVER, 'B3', 'B40');
    workbook = edit.cut(workbook, COVER, 'B4', 'B3');
    workbook = edit.cut(workbook, COVER, 'B40', 'B4');
    workbook = edit.typed(edit.typed(workbook, COVER, 'B3', '甲局'), COVER, 'B4', 2023);
    expect(read(workbook)).toMatchObject({ unit: '甲局', year: 2023 });
    const names = new Map(template().names);
    names.delete('封面_年度');
    expect(read({ ...template(), names })).toMatchObject({ unit: UNIT, year: 2024 });
  });
});
