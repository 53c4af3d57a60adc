/** A ledger beside a report does not disturb that it is read, neither by names nor by labels, nor on the supervisor's desk. */
import { reviewFile } from '../../../src/desk/receive/reviewFile';
import type { ReviewSetting } from '../../../src/desk/receive/reviewFile';
import { editionForYear, fieldOf } from '../../../src/form';
import type { FieldId } from '../../../src/form';
import type { Workbook } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import type { Plan } from '../../../src/layout';
import { countLedger } from '../../../src/ledger';
import { figureFormulas, planLedger, withLedger } from '../../../src/ledger/sheets';
import { readXlsx } from '../../../src/readers/xlsx';
import { recognize } from '../../../src/recognize';
import type { Report } from '../../../src/report';
import { statedFigure } from '../../../src/report';
import { writeXlsx } from '../../../src/writers/xlsx';
import { member } from '../../desk/made';
import { randomLedger } from '../../support/ledgers';
import { sampleReport } from '../../support/reports';
import { sheet } from './sheets';

const edition = editionForYear(2024)!;
const ledger = randomLedger(11, { rows: 80, cases: 12, year: 2024 });
const counted = countLedger(ledger, edition, 2024);
/** The sample, with what the ledger counts in 表三 and 表四. */
const report: Report = {
  ...sampleReport(),
  figures: new Map(
    [...sampleReport().figures].map(([id, figure]) => {
      const count = counted.figures.get(id);
      return [id, count === undefined ? figure : statedFigure(count)] as const;
    }),
  ),
};

const typed: Plan = withLedger(
  planReport(edition, { report }),
  planLedger({ year: 2024, ledger, yearFrom: "'封面'!$B$4" }),
);

const sources = { yearCell: "'封面'!$B$4", sheets: { applications: '依申请台账', cases: '复议诉讼台账' } };
const formulas = figureFormulas(edition, sources);

/** The same with formulas where the figures stand, as the switch makes them. */
function withFormulas(workbook: Workbook): Workbook {
  const grids = workbook.grids.map((grid) => {
    const cells = new Map(grid.cells);
    for (const [id, formula] of formulas) {
      const named = workbook.names.get(fieldOf(edition, id).definedName);
      if (named?.sheet !== grid.name) continue;
      const key = named.area.row * 16_384 + named.area.column;
      const cell = cells.get(key);
      if (cell) cells.set(key, { ...cell, formula });
    }
    return { ...grid, cells };
  });
  return { ...workbook, grids };
}

const workbook = readXlsx(writeXlsx(typed), 'a.xlsx');
const values = (read: Report) => new Map([...read.figures].map(([id, { value }]) => [id, value]));
const expected = values(report);

test('the ledger counts something: an empty one would prove nothing', () => {
  expect(formulas.size).toBeGreaterThan(140);
  expect(counted.figures.get('requests.received.total' as FieldId)).toBeGreaterThan(40);
});

test.each([
  ['typed', workbook],
  ['counted', withFormulas(workbook)],
])('by names, with figures that are %s', (_, given) => {
  const read = recognize(given);
  expect(read.origin).toBe('template');
  expect(values(read.report)).toEqual(expected);
  expect(read.report.oddities).toEqual([]);
  expect(read.report).toMatchObject({ unit: '金山镇人民政府', year: 2024, edition: '2021' });
});

test.each([
  ['typed', workbook],
  ['counted', withFormulas(workbook)],
])('by labels, where all names are lost, with figures that are %s', (_, given) => {
  const bare = { ...given, names: new Map(), properties: new Map() };
  const without = {
    ...bare,
    grids: bare.grids.filter(({ name }) => !/台账|工作日历/.test(name)),
  };
  const read = recognize(bare);
  expect(values(read.report)).toEqual(expected);
  // The same as without the ledger's sheets.
  expect(read.report.oddities).toEqual(recognize(without).report.oddities);
  expect(read.report.parts).toEqual(recognize(without).report.parts);
});

const SETTING: ReviewSetting = {
  locale: 'zh-CN',
  members: [member(4, '金山镇人民政府', { kind: 'township' })],
  previous: {},
};

test('the desk takes it like any other', async () => {
  const alone = await reviewFile(writeXlsx(planReport(edition, { report })), '1.xlsx', SETTING);
  const beside = await reviewFile(writeXlsx(typed), '1.xlsx', SETTING);
  if (alone.kind === 'unread' || beside.kind === 'unread') throw new Error('unread');
  expect(beside.report).toEqual(alone.report);
  expect(beside.member).toBe(4);
});

test('a ledger alone is no report', () => {
  const alone = readXlsx(writeXlsx(planLedger({ year: 2024, ledger })), 'a.xlsx');
  expect(() => recognize(alone)).toThrow('report/not-found');
  expect(() => recognize({ ...alone, names: new Map() })).toThrow('report/not-found');
});

test("an office's own list beside tables made elsewhere is none of them", () => {
  const list = sheet('登记表', [
    '序号|收到日期|申请人类别|申请内容|答复日期|办理结果',
    '1|45691|自然人|某批复|45700|（三）不予公开',
    '2|45691|商业企业|某合同|45700|（一）予以公开',
    '3|45691|自然人|某预算|45700|（七）总计',
  ]);
  const tables = workbook.grids.filter(({ name }) => /^[二三四]/.test(name));
  const alone = recognize({ grids: tables });
  const beside = recognize({ grids: [...tables, list] });
  expect(values(beside.report)).toEqual(values(alone.report));
  expect(beside.report.oddities).toEqual(alone.report.oddities);
});
