/** What the readers left out: told of each table that is missing and may be in it; rows always, and once. */
import type { Grid, Unread } from '../../src/grid';
import { planReport } from '../../src/layout';
import { recognize } from '../../src/recognize';
import type { Recognized } from '../../src/recognize';
import { editionOf } from '../../src/report';
import { modelOf } from '../corpus/model';
import { RENDERS } from '../corpus/render';
import { workbookOfPlan } from '../support/planned';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';

const report = randomReport(3, { year: 2024 });
const sheets = RENDERS['workbook, many sheets']!(modelOf(report), randomFrom(1));
const holds = (grid: Grid, text: string) => [...grid.cells.values()].some((cell) => cell.text.includes(text));
const without = (label: string) => sheets.filter((grid) => !holds(grid, label));
const left = (unread: Unread): Grid => ({
  ...{ kind: 'table', name: '未读取的内容', rowCount: 0, columnCount: 0, cells: new Map(), merges: [] },
  unread,
});
const told = ({ oddities }: Recognized) =>
  oddities
    .filter(({ kind }) => kind.endsWith('-unread'))
    .map(({ kind, table, text, address }) => [kind, table, text, address]);

test.each(['object', 'picture', 'document'] as const)('%s: only where a table is missing', (unread) => {
  expect(told(recognize({ grids: [...sheets, left(unread)] }))).toEqual([]);
  expect(told(recognize({ grids: [...without('本年新收'), left(unread), left(unread)] }))).toEqual([
    [`${unread}-unread`, 'requests', '', null],
    [`${unread}-unread`, 'requests', '', null],
  ]);
});

test('rows of a sheet: always, and once', () => {
  const cut = (grid: Grid): Grid =>
    holds(grid, '本年新收') ? { ...grid, name: '台账', unread: 'rows' } : grid;
  const read = recognize({ grids: sheets.map(cut) });
  expect(told(read)).toEqual([['rows-unread', null, '台账', null]]);
  expect(read.report.figures.get('requests.received.natural' as never)?.value).toBe(
    recognize({ grids: sheets }).report.figures.get('requests.received.natural' as never)?.value,
  );
  expect(told(recognize({ grids: without('行政复议').map(cut) }))).toEqual([
    ['rows-unread', null, '台账', null],
  ]);
});

test('rows of a sheet beside our own template', () => {
  const workbook = workbookOfPlan(planReport(editionOf(report), { report }));
  const read = recognize({ ...workbook, grids: [...workbook.grids, { ...left('rows'), name: '台账' }] });
  expect([read.origin, ...told(read)]).toEqual(['template', ['rows-unread', null, '台账', null]]);
  expect(read.report.oddities).toBe(read.oddities);
});
