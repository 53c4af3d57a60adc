/**
 * A counted workbook in LibreOffice, changed there as people change lists: 表三 and 表四 are what a naive count of the rows says, or the sheet
 * names the row; the saved file is read to the same figures.
 */
import { editionForYear } from '../../src/form';
import { cellAt, parseRectangle } from '../../src/grid';
import type { Workbook } from '../../src/grid';
import { periodOf, problemsOf, workdayCalendar } from '../../src/ledger';
import type { Application, DisputeCase } from '../../src/ledger';
import { countFor } from '../../src/ledger/forReport';
import { planCounted } from '../../src/ledger/planCounted';
import { figureFormulas } from '../../src/ledger/sheets';
import { readLedger } from '../../src/ledger/stored';
import { LEDGER } from '../../src/messages';
import { readXlsx } from '../../src/readers/xlsx';
import { blankApplication, blankCase, randomLedger } from '../support/ledgers';
import { describeWithOffice } from '../support/libreoffice';
import * as office from '../support/officeEdits';
import type { Edit } from '../support/officeEdits';
import { reportOf } from '../support/years';
import { poisonedWorkbook } from './plans';

jest.setTimeout(600_000);

const LIST = '依申请台账';
const CASES = '复议诉讼台账';
const CALENDAR = '工作日历';
const RENAMED = "2026年'台账' (新)";
/** Headers and rows with formulas; 30 columns. */
const AREA = 'A5:AD505';
const YEAR = 2026;
const edition = editionForYear(YEAR)!;
const seeded = randomLedger(17, { rows: 60, cases: 12, year: YEAR });
const plan = planCounted(reportOf(YEAR, {}), edition, '2027-12-31', seeded);

interface Rows {
  readonly applications: readonly Application[];
  readonly cases: readonly DisputeCase[];
}

/** What a person with a pencil counts of the year: figures that are not 0. */
function naive({ applications, cases }: Rows): Record<string, number> {
  const figures: Record<string, number> = {};
  const add = (id: string) => (figures[id] = (figures[id] ?? 0) + 1);
  for (const { received, answered, applicant, outcome } of applications) {
    if (received === null || applicant === null || received > '2026-12-31') continue;
    const wasOpen = answered === null || answered >= '2026-01-01';
    if (received >= '2026-01-01') add(`requests.received.${applicant}`);
    else if (wasOpen) add(`requests.carriedIn.${applicant}`);
    if (answered === null || answered > '2026-12-31') add(`requests.carriedOut.${applicant}`);
    else if (wasOpen && outcome !== null) add(`requests.${outcome}.${applicant}`);
  }
  for (const { kind, opened, closed, result, coDefendant } of cases) {
    if (coDefendant === true || kind === null || opened === null || opened > '2026-12-31') continue;
    if (closed === null || closed > '2026-12-31') add(`disputes.${kind}.pending`);
    else if (closed >= '2026-01-01' && result !== null) add(`disputes.${kind}.${result}`);
  }
  return figures;
}

const byId = (figures: Iterable<readonly [string, number]>): Record<string, number> =>
  Object.fromEntries([...figures].filter(([, count]) => count !== 0));

/** Where 表三 and 表四 show a figure that is counted: found by its formula in the plan. */
const formulas = figureFormulas(edition, { yearCell: "'封面'!$B$4", sheets: LEDGER.sheets });
const places = plan.sheets.flatMap(({ name, cells }) =>
  cells.flatMap((cell) => {
    const id = [...formulas].find(([, formula]) => formula === cell.formula)?.[0];
    return id === undefined ? [] : [{ id, sheet: name, ...cell }];
  }),
);

const gridOf = (workbook: Workbook, sheet: string) => workbook.grids.find(({ name }) => name === sheet)!;
const textIn = (workbook: Workbook, sheet: string, at: string): string => {
  const { row, column } = parseRectangle(at)!;
  return cellAt(gridOf(workbook, sheet), row, column)?.text ?? '';
};
const shown = (workbook: Workbook) =>
  byId(
    places.map(({ id, sheet, row, column }) => {
      const value = cellAt(gridOf(workbook, sheet), row, column)?.value;
      return [id, typeof value === 'number' ? value : NaN];
    }),
  );
const read = (workbook: Workbook) =>
  byId(
    [...countFor(readLedger(workbook)!, { edition: '2021', year: YEAR })!.figures].filter(([id]) =>
      formulas.has(id),
    ),
  );

/** 核对 of the rows that have one, by 编号 or what stands first in the row. */
function problems(workbook: Workbook, sheet = LIST, header = '核对', first = 0): Record<string, string> {
  const grid = gridOf(workbook, sheet);
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  const own = columns.find((column) => cellAt(grid, 4, column)?.text === header)!;
  const told: Record<string, string> = {};
  for (let row = 5; row < grid.rowCount; row++) {
    const text = cellAt(grid, row, own)?.text ?? '';
    if (text !== '') told[`${row + 1} ${cellAt(grid, row, first)?.text ?? ''}`] = text;
  }
  return told;
}

const NEW = blankApplication({
  number: '新-001',
  received: '2026-03-02',
  applicant: 'research',
  answered: '2026-03-20',
  group: '（一）予以公开',
  outcome: 'granted',
});
const NEW_CASE = blankCase({
  number: '新案1',
  kind: 'directSuit',
  opened: '2026-02-02',
  closed: '2026-05-06',
  result: 'other',
});

/** Days as their numbers, by counting. */
const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const LABELS: Readonly<Record<string, string>> = { natural: '自然人', research: '科研机构' };
/** Types an application into a row: 编号, 收到日期, 申请人类别, 答复日期, 结果类别, 办理结果. */
const typeRow = (row: number, each: Application, wording = '（一）予以公开'): Edit[] => [
  office.put(LIST, `A${row}`, each.number),
  office.put(LIST, `B${row}`, serial(each.received!)),
  office.put(LIST, `C${row}`, LABELS[each.applicant!]!),
  ...(each.answered === null
    ? []
    : [
        office.put(LIST, `M${row}`, serial(each.answered)),
        office.put(LIST, `N${row}`, each.group!),
        office.put(LIST, `O${row}`, wording),
      ]),
];
const typeCase = (row: number): Edit[] => [
  office.put(CASES, `A${row}`, '新案1'),
  office.put(CASES, `C${row}`, '未经复议直接起诉'),
  office.put(CASES, `D${row}`, serial('2026-02-02')),
  office.put(CASES, `E${row}`, serial('2026-05-06')),
  office.put(CASES, `F${row}`, '其他结果'),
];

interface Step {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The rows as the formulas see them. */
  readonly seen: Rows;
  /** The rows as they are meant, where formulas do not see all. */
  readonly meant?: Rows;
  readonly alarm?: string;
  readonly casesAlarm?: string;
  readonly told?: Readonly<Record<string, string>>;
  readonly casesTold?: Readonly<Record<string, string>>;
  readonly list?: string;
}

const TODAY = office.put(LIST, 'D3', serial('2027-12-31'));
const same: Rows = seeded;

const ORDER: readonly Step[] = [
  { name: 'sorted by 申请人类别', edits: [TODAY, office.sort(LIST, AREA, 2)], seen: same },
  {
    name: 'sorted by 状态, rows without anything first, and filtered',
    edits: [office.sort(LIST, AREA, 24), office.filter(LIST, AREA, 2, '自然人')],
    seen: same,
  },
  {
    name: '答复日期 and 编号 cut and pasted elsewhere, 收到日期 into an inserted column; sheets renamed',
    edits: [
      office.cut(LIST, 'M1:M10500', 'AF1'),
      office.insertColumn(LIST, 8),
      office.cut(LIST, 'B1:B10500', 'I1'),
      office.cut(LIST, 'A5:A10500', 'AH5'),
      office.insertColumn(CASES, 0),
      office.cut(CASES, 'F1:F10500', 'A1'),
      office.rename(LIST, RENAMED),
      office.rename(CASES, '案件'),
    ],
    seen: same,
    list: RENAMED,
  },
];

const without = (...rows: readonly number[]): Rows => ({
  ...seeded,
  applications: seeded.applications.filter((_, index) => !rows.includes(index)),
});
const plus = ({ applications, cases }: Rows, ...more: readonly Application[]): Rows => ({
  applications: [...applications, ...more],
  cases,
});
const left = without(0, 19, 20, 59);
const casesLeft = [...seeded.cases.slice(1), NEW_CASE];
const second = { ...NEW, number: seeded.applications[24]!.number };

const ROWS: readonly Step[] = [
  {
    name: 'a row under the header, a case under the header',
    edits: [
      TODAY,
      office.insertRows(LIST, 6),
      ...typeRow(6, NEW),
      office.insertRows(CASES, 6),
      ...typeCase(6),
    ],
    seen: { applications: [NEW, ...seeded.applications], cases: [NEW_CASE, ...seeded.cases] },
    alarm: '有1行没有公式（编号标红），请从相邻行复制灰色格',
    casesAlarm: '有1行没有公式（编号标红），请从相邻行复制灰色格',
  },
  {
    name: 'grey cells copied to them; the number of the row below; one in the middle with the number of the row below it',
    edits: [
      office.copy(LIST, 'U7:AD7', 'U6'),
      office.copy(CASES, 'I7:J7', 'I6'),
      office.put(LIST, 'A6', seeded.applications[0]!.number),
      office.insertRows(LIST, 31),
      ...typeRow(31, second),
      office.copy(LIST, 'U30:AD30', 'U31'),
    ],
    seen: {
      applications: [NEW, ...seeded.applications, second],
      cases: [NEW_CASE, ...seeded.cases],
    },
    alarm: '有2行信息不全或有误，可能没有计入，见“核对”列',
    told: {
      [`7 ${seeded.applications[0]!.number}`]: '编号重复',
      [`32 ${seeded.applications[24]!.number}`]: '编号重复',
    },
  },
  {
    name: 'first, some and last deleted',
    edits: [
      // The new one in the middle, the new first one; then the first, the 20th and 21st, the last; the first case.
      office.deleteRows(LIST, 31),
      office.deleteRows(LIST, 6, 2),
      office.deleteRows(LIST, 24, 2),
      office.deleteRows(LIST, 62),
      office.deleteRows(CASES, 7),
    ],
    seen: { applications: left.applications, cases: casesLeft },
  },
  {
    name: 'a whole row and an answer alone without formulas; below the last row',
    edits: [
      ...typeRow(600, NEW),
      office.put(LIST, 'M601', serial('2026-04-01')),
      office.put(LIST, 'O601', '（二）部分公开'),
      office.put(CASES, 'E600', serial('2026-04-01')),
      ...typeRow(10_050, NEW),
      ...typeCase(10_050),
    ],
    seen: { applications: plus(left, NEW).applications, cases: casesLeft },
    alarm: '第10000行以下有内容，没有计入，请移到上面的空行；有2行没有公式（编号标红），请从相邻行复制灰色格',
    casesAlarm:
      '第10000行以下有内容，没有计入，请移到上面的空行；有1行没有公式（编号标红），请从相邻行复制灰色格',
  },
];

/** The seeded rows with some changed. */
const changed = (changes: Readonly<Record<number, Partial<Application>>>): Rows => ({
  ...seeded,
  applications: seeded.applications.map((row, index) => ({ ...row, ...changes[index] })),
});
const pasted: Readonly<Record<number, Partial<Application>>> = {
  0: { outcome: null },
  1: { outcome: null },
  2: { applicant: null },
};

const VALUES: readonly Step[] = [
  {
    name: 'pasted over lists and days',
    edits: [
      TODAY,
      office.put(LIST, 'M6', serial('2026-12-01')),
      office.put(LIST, 'O6', '已答复'),
      office.put(LIST, 'M7', serial('2026-12-01')),
      office.put(LIST, 'N7', ''),
      office.put(LIST, 'O7', '（三）不予公开*'),
      office.put(LIST, 'C8', '科室'),
      office.put(LIST, 'B9', '2026.3.5'),
      office.put(LIST, 'M10', '2026年12月1日'),
      office.put(LIST, 'A12', '２０２６－００４'),
    ],
    seen: changed({
      ...pasted,
      0: { outcome: null, answered: '2026-12-01' },
      1: { outcome: null, answered: '2026-12-01' },
      3: { received: null },
      4: { answered: null },
    }),
    meant: changed({
      ...pasted,
      0: { outcome: null, answered: '2026-12-01' },
      1: { outcome: null, answered: '2026-12-01' },
      3: { received: '2026-03-05' },
      4: { answered: '2026-12-01' },
    }),
    alarm: '有5行信息不全或有误，可能没有计入，见“核对”列',
    told: {
      '6 2026-001': '办理结果不在列表；结果类别与办理结果不符',
      '7 2026-002': '办理结果不在列表',
      '8 2024-003': '申请人类别不在列表',
      '9 2026-004': '日期或数字是文字',
      '10 2026-005': '日期或数字是文字',
    },
  },
];

const steps = [...ORDER, ...ROWS, ...VALUES];

/** Received on 21 December 2026: 8 of its 20 working days are in that year. */
const LATE = { ...NEW, received: '2026-12-21', answered: null, group: null, outcome: null };
const LATE_ROW = 66;
interface CalendarStep {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly due: string;
  readonly note: string;
  readonly lines: readonly string[];
  readonly alarm: string;
  /** The due day of the reading, where it reads what formulas do not see. */
  readonly read?: string;
}
const line = (row: number, from: string | null, to: string | null, what: string): Edit[] => [
  ...(from === null ? [] : [office.put(CALENDAR, `G${row}`, serial(from))]),
  ...(to === null ? [] : [office.put(CALENDAR, `H${row}`, serial(to))]),
  office.put(CALENDAR, `I${row}`, what),
];
const ESTIMATED = '暂按周末推算';
const DAYS: readonly CalendarStep[] = [
  {
    name: 'nothing is announced',
    edits: [office.put(LIST, 'D3', serial('2026-12-22')), ...typeRow(LATE_ROW, LATE)],
    due: '2027-01-18',
    note: ESTIMATED,
    lines: ['', '', '', ''],
    alarm: '',
  },
  {
    name: '1 to 5 January are off, Saturday 9 is worked; the other way round and a single day',
    edits: [
      ...line(6, '2027-01-05', '2027-01-01', '放假'),
      ...line(7, '2027-01-09', null, '上班'),
      office.put(CALENDAR, 'H3', 2027),
    ],
    due: '2027-01-20',
    note: '',
    lines: ['', '', '', ''],
    alarm: '',
  },
  {
    name: 'lines that are not understood: no day, a day as a text, no 放假 or 上班, a day behind the calendar',
    edits: [
      ...line(6, null, null, '放假'),
      office.put(CALENDAR, 'G6', '元旦'),
      office.put(CALENDAR, 'G7', '2027.1.9'),
      office.put(CALENDAR, 'I8', '调休'),
      office.put(CALENDAR, 'G8', serial('2027-01-11')),
      ...line(9, '2077-01-11', null, '放假'),
      office.put(CALENDAR, 'H3', '2027年'),
    ],
    due: '2027-01-18',
    note: ESTIMATED,
    lines: [
      '日期是文字，没有计入',
      '日期是文字，没有计入',
      '没有选放假还是上班，没有计入',
      '日期不在工作日历内',
      '应填年份，例如2027',
    ],
    alarm: '工作日历有4行放假安排没有计入，见该表红字',
    read: '2027-01-15',
  },
];

describeWithOffice('a counted workbook changed in LibreOffice', () => {
  const kept = new Map<string, Workbook>();
  beforeAll(() => {
    const sessions = [ORDER, ROWS, VALUES, DAYS].map((each) => ({ steps: each }));
    for (const [name, bytes] of office.editedInOffice(poisonedWorkbook(plan), sessions))
      kept.set(name, readXlsx(bytes, 'a.xlsx'));
  });

  test.each(steps.map((step) => [step.name, step] as const))('%s', (name, step) => {
    const workbook = kept.get(name)!;
    const list = step.list ?? LIST;
    const cases = step.list === undefined ? CASES : '案件';
    expect(places.length).toBe(formulas.size);
    const number = step.list === undefined ? 0 : 33;
    expect({
      shown: shown(workbook),
      read: read(workbook),
      alarm: textIn(workbook, list, 'A4'),
      casesAlarm: textIn(workbook, cases, 'A4') || textIn(workbook, cases, 'B4'),
      told: problems(workbook, list, '核对', number),
      casesTold: problems(workbook, cases),
    }).toEqual({
      shown: naive(step.seen),
      read: naive(step.meant ?? step.seen),
      alarm: step.alarm ?? '',
      casesAlarm: step.casesAlarm ?? '',
      told: step.told ?? {},
      casesTold: step.casesTold ?? {},
    });
  });

  test('columns and rows were moved indeed', () => {
    const [sorted, hidden, moved] = ORDER.map(({ name }) => kept.get(name)!);
    expect(['I5', 'AG5', 'AH5'].map((at) => textIn(moved!, RENAMED, at))).toEqual([
      '收到日期',
      '答复日期',
      '编号',
    ]);
    expect(textIn(sorted!, LIST, 'A6')).not.toBe('2026-001');
    expect([textIn(hidden!, LIST, 'A6'), textIn(hidden!, LIST, 'A505')]).toEqual([
      '',
      expect.stringMatching(/^20/),
    ]);
  });

  test('numbers that differ in width alone are named by the reading', () => {
    const ledger = readLedger(kept.get(VALUES[0]!.name)!)!;
    const twice = problemsOf(ledger, workdayCalendar({ year: YEAR }), '2027-12-31').filter(
      ({ code }) => code === 'number-twice',
    );
    expect(twice.map(({ number, text }) => [number, text])).toEqual([['２０２６－００４', 'A9']]);
  });

  test('rows below the last are named by the reading', () => {
    expect(readLedger(kept.get(ROWS[3]!.name)!)?.beyond).toEqual([
      { list: 'applications', row: 10_050, rows: 1 },
      { list: 'cases', row: 10_050, rows: 1 },
    ]);
  });

  test.each(DAYS.map((step) => [step.name, step] as const))('工作日历: %s', (name, step) => {
    const workbook = kept.get(name)!;
    const ledger = readLedger(workbook)!;
    const calendar = workdayCalendar(ledger);
    const row = ledger.applications.find(({ number }) => number === LATE.number)!;
    const lines = [6, 7, 8, 9].map((at) => textIn(workbook, CALENDAR, `M${at}`));
    const announced = textIn(workbook, CALENDAR, 'I3');
    expect({
      due: textIn(workbook, LIST, `W${LATE_ROW}`),
      note: textIn(workbook, LIST, `AC${LATE_ROW}`),
      lines: announced === '' ? lines : [...lines, announced],
      alarm: textIn(workbook, LIST, 'A4')
        .split('；')
        .filter((part) => part.startsWith('工作日历'))
        .join('；'),
      read: periodOf(row, calendar, '2026-12-22').due,
    }).toEqual({
      due: step.due,
      note: step.note,
      lines: step.lines,
      alarm: step.alarm,
      read: step.read ?? step.due,
    });
  });
});
