/** What the source hides is read as it stands, and said. */
import { checkReport } from '../../src/checks';
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import type { Grid, Hidden } from '../../src/grid';
import { planReport } from '../../src/layout';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import { recognize } from '../../src/recognize';
import type { Recognized } from '../../src/recognize';
import type { Report } from '../../src/report';
import { findingList } from '../../src/review/list/list';
import { planFindings } from '../../src/review/list/sheet';
import { insertRow, mapTables, modelOf } from '../corpus/model';
import type { ModelCell } from '../corpus/model';
import { RENDERS } from '../corpus/render';
import { workbookOfPlan } from '../support/planned';
import { randomFrom } from '../support/random';
import { randomReport, withFigure } from '../support/reports';

const edition = editionById('2021') as Edition;
const report = randomReport(3, { year: 2024 });
const NOTHING: Hidden = { sheet: false, rows: new Set(), columns: new Set() };
const hide = (grid: Grid, hidden: Partial<Hidden>): Grid => ({ ...grid, hidden: { ...NOTHING, ...hidden } });

/** A workbook of somebody else: each table on a sheet of its own, or its sheets changed. */
const foreign = (change: (grid: Grid) => Grid = (grid) => grid, model = modelOf(report)): Recognized =>
  recognize({ grids: RENDERS['workbook, many sheets']!(model, randomFrom(1)).map(change) });
/** Where a figure stands when nothing is hidden. */
const placeOf = (id: string) => [...foreign().report.figures].find(([each]) => each === id)![1].address!;
const told = ({ oddities }: Recognized) =>
  oddities.map(({ kind, table, text, fields }) => [kind, table, text, fields.length]);
const values = ({ figures }: Report) =>
  Object.fromEntries([...figures].map(([id, { value }]) => [id, value]));

test('nothing hidden, nothing said', () => expect(told(foreign())).toEqual([]));

test('a hidden row, a hidden column, a hidden sheet: one oddity each, located; the figures are read', () => {
  const granted = placeOf('requests.granted.natural');
  const disputes = placeOf('disputes.review.upheld');
  const found = foreign((grid) =>
    grid.name === granted.grid
      ? hide(grid, { rows: new Set([granted.row]), columns: new Set([granted.column]) })
      : grid.name === disputes.grid
        ? hide(grid, { sheet: true })
        : grid,
  );
  expect(told(found)).toEqual([
    ['column-hidden', 'requests', '自然人', 25],
    ['row-hidden', 'requests', '（一）予以公开', 7],
    ['sheet-hidden', 'disputes', disputes.grid, 15],
  ]);
  expect(found.oddities.map(({ address }) => address?.grid)).toEqual([
    granted.grid,
    granted.grid,
    disputes.grid,
  ]);
  expect(values(found.report)).toEqual(values(report));
});

test('a hidden row of somebody’s own is told to be extra and hidden', () => {
  const cell = (column: number, text: string): ModelCell => ({
    row: 12,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
    field: null,
    kind: 'noise',
  });
  const model = mapTables(modelOf(report), (table) =>
    table.name === '表三'
      ? [insertRow(table, 12, [cell(2, '9.本地增加的情形'), ...[3, 4, 5].map((at) => cell(at, '4'))])]
      : [table],
  );
  const extra = foreign(undefined, model).oddities[0]!.address!;
  const found = foreign(
    (grid) => (grid.name === extra.grid ? hide(grid, { rows: new Set([extra.row]) }) : grid),
    model,
  );
  expect(told(found)).toEqual([
    ['row-extra', 'requests', '9.本地增加的情形', 0],
    ['row-hidden', 'requests', '9.本地增加的情形', 0],
  ]);
});

test('of two copies the one that people see is read', () => {
  const old = randomReport(9, { year: 2024 });
  const seen = RENDERS['workbook, one sheet']!(modelOf(report), randomFrom(1));
  const hidden = RENDERS['workbook, one sheet']!(modelOf(old), randomFrom(1)).map((grid) =>
    hide({ ...grid, name: '草稿' }, { sheet: true }),
  );
  const found = recognize({ grids: [...hidden, ...seen] });
  expect(values(found.report)).toEqual(values(report));
  expect(new Set(found.oddities.map(({ kind }) => kind))).toEqual(new Set(['table-aside']));
});

describe('our own workbook', () => {
  const workbook = workbookOfPlan(planReport(edition, { report, typedTotals: true }));
  const hiding = (name: string, hidden: Partial<Hidden>) => ({
    ...workbook,
    grids: workbook.grids.map((grid) => (grid.name === name ? hide(grid, hidden) : grid)),
  });

  test('hidden rows and sheets are told as well, and are findings on the form', () => {
    const found = recognize(hiding('三、依申请公开', { rows: new Set([4]) }));
    expect(told(found)).toEqual([['row-hidden', 'requests', '一、本年新收政府信息公开申请数量', 7]]);
    const [finding] = checkReport(found.report, RULE_WORDS['zh-CN']).findings;
    expect(finding).toMatchObject({
      id: 'V-form:requests.row-hidden',
      severity: 'warning',
      message: '表三有隐藏的行：“一、本年新收政府信息公开申请数量”，已照常读取，需核对',
    });
    expect(told(recognize(hiding('四、复议诉讼', { sheet: true })))).toEqual([
      ['sheet-hidden', 'disputes', '四、复议诉讼', 15],
    ]);
  });

  test('sheets that 替换 set aside are neither read nor told', () => {
    const old = workbookOfPlan(planReport(edition, { report: randomReport(9, { year: 2024 }) }));
    const aside = old.grids.map((grid) => hide({ ...grid, name: `${grid.name}（旧）` }, { sheet: true }));
    const both = { ...workbook, grids: [...aside, ...workbook.grids] };
    expect(told(recognize(both))).toEqual([]);
    expect(values(recognize(both).report)).toEqual(values(report));
    const byLabels = recognize({ grids: both.grids });
    expect(byLabels.oddities.map(({ kind }) => kind)).not.toContain('table-twice');
    expect(values(byLabels.report)).toEqual(values(report));
  });

  test.each(['zh-CN', 'en-US'] as const)(
    'the list of findings that was made in %s is no report',
    (locale) => {
      const words = FINDING_LIST_WORDS[locale];
      const wrong = withFigure(report, 'requests.received.total', 4);
      const plan = planFindings([findingList(wrong, checkReport(wrong, RULE_WORDS[locale]), words)], words);
      const listed = { grids: [...workbookOfPlan(plan).grids, ...workbook.grids] };
      expect(recognize(listed).oddities).toEqual(recognize({ grids: workbook.grids }).oddities);
    },
  );
});
