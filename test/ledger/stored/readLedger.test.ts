/** The ledger is read back from its sheets, whatever was done to them. */
import { readInPart } from '../../../src/grid';
import { problemsOf, workdayCalendar } from '../../../src/ledger';
import { readLedger } from '../../../src/ledger/stored';
import { APPLICATION_HEADERS, applications, area, CASE_HEADERS, sheet, workbookOf } from './sheets';

const ROW =
  '2025-001|45691|自然人|网上申请|某路段改造的批复|否|45695|45700|45702|45712|是|10|45730|（三）不予公开|（三）不予公开 1.属于国家秘密|A001|按件|3|45720|45725';

test('a row is read whole', () => {
  const read = readLedger(applications([ROW]));
  expect([...(read?.columns?.applications.values() ?? [])]).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
  ]);
  expect({ ...read, columns: undefined }).toEqual({
    year: 2025,
    today: '2025-12-01',
    applications: [
      {
        place: { kind: 'sheet', grid: '依申请台账', row: 5, column: 0 },
        number: '2025-001',
        received: '2025-02-03',
        applicant: 'natural',
        way: '网上申请',
        summary: '某路段改造的批复',
        carried: false,
        correctionAsked: '2025-02-07',
        correctionReceived: '2025-02-12',
        thirdPartyFrom: '2025-02-14',
        thirdPartyTo: '2025-02-24',
        extended: true,
        extensionDays: 10,
        answered: '2025-03-14',
        group: '（三）不予公开',
        outcome: 'denied.stateSecret',
        applicantCode: 'A001',
        feeBasis: 'byItem',
        pages: 3,
        feeNotice: '2025-03-04',
        feePaid: '2025-03-09',
        remarks: [],
      },
    ],
    cases: [],
    arrangements: [],
    announced: null,
    beyond: [],
    sheets: { applications: '依申请台账', cases: null },
  });
});

const BLANK = {
  way: '',
  summary: '',
  carried: null,
  correctionAsked: null,
  correctionReceived: null,
  thirdPartyFrom: null,
  thirdPartyTo: null,
  extended: null,
  extensionDays: null,
  group: null,
  applicantCode: '',
  feeBasis: null,
  pages: null,
  feeNotice: null,
  feePaid: null,
};

test('blank rows between are passed over, places stay', () => {
  const { applications: read } = readLedger(applications(['甲|45691', '', '||', '乙|45692']))!;
  expect(read.map(({ number, place }) => [number, place.row])).toEqual([
    ['甲', 5],
    ['乙', 8],
  ]);
});

test('an empty ledger is one, without rows', () => {
  expect(readLedger(applications([]))?.applications).toEqual([]);
});

test('a workbook without a ledger has none', () => {
  expect(
    readLedger(workbookOf([sheet('表', ['编号|收到日期|申请人类别|办理结果', '1|45691|自然人|公开'])])),
  ).toBeNull();
});

test('columns that were moved are followed by their headers', () => {
  const { applications: read } = readLedger(
    applications(['自然人|（一）予以公开|45691|2025-7|45700'], '申请人类别|办理结果|收到日期|编号|答复日期'),
  )!;
  expect(read).toEqual([
    {
      ...BLANK,
      place: { kind: 'sheet', grid: '依申请台账', row: 5, column: 3 },
      number: '2025-7',
      received: '2025-02-03',
      applicant: 'natural',
      answered: '2025-02-12',
      outcome: 'granted',
      remarks: [],
    },
  ]);
});

test('a header that somebody changed stands for the column that was made there', () => {
  const { applications: read } = readLedger(
    applications(['甲|45691|自然人'], APPLICATION_HEADERS.replace('收到日期', '登记日期')),
  )!;
  expect(read[0]).toMatchObject({ number: '甲', received: '2025-02-03', applicant: 'natural' });
});

test('a row that was put in above the headers, and a sheet that was renamed', () => {
  const grid = sheet('台账（旧）', ['', '', '', '', '', '', APPLICATION_HEADERS, '甲|45691|自然人']);
  const read = readLedger(
    workbookOf([grid], { applications: { sheet: '台账（旧）', area: area(6, 9_996, 20) } }),
  );
  expect(read?.sheets).toEqual({ applications: '台账（旧）', cases: null });
  expect(read?.applications).toMatchObject([{ number: '甲', place: { grid: '台账（旧）', row: 7 } }]);
});

test('without its names it is known by its headers; a list with some of them is not ours', () => {
  const own = sheet('Sheet3', ['', APPLICATION_HEADERS, '甲|45691|自然人']);
  const cases = sheet('Sheet4', [CASE_HEADERS, 'F1|甲|行政复议|45700']);
  const other = sheet('其他', ['编号|收到日期|申请人类别|答复日期|办理结果', '1|45691|自然人|45700|公开']);
  const read = readLedger(workbookOf([other, cases, own]));
  expect(read?.sheets).toEqual({ applications: 'Sheet3', cases: 'Sheet4' });
  expect(read?.applications.map(({ number }) => number)).toEqual(['甲']);
  expect(read?.cases.map(({ number }) => number)).toEqual(['F1']);
});

test('what is odd about a cell is said with what stands there', () => {
  const { applications: read } = readLedger(
    applications([
      '甲|2025年3月1日|公民 |||有|2025-02-30||||√|二十天|45730|不予公开|属于国家秘密||||五页',
      '乙|45691|外星人||||||||||45700|（九）别的|予以公开了|||两页',
      '丙|45691|自然人||||||||||/|无|—|||3页|-',
    ]),
  )!;
  expect(read[0]).toMatchObject({
    received: '2025-03-01',
    carried: true,
    correctionAsked: null,
    extended: true,
    extensionDays: null,
    group: '（三）不予公开',
    outcome: 'denied.stateSecret',
  });
  expect(read[0]?.remarks).toEqual([
    { code: 'day-as-text', column: 'received', text: '2025年3月1日' },
    { code: 'not-in-list', column: 'applicant', text: '公民' },
    { code: 'other-wording', column: 'carried', text: '有' },
    { code: 'day-unreadable', column: 'correctionAsked', text: '2025-02-30' },
    { code: 'other-wording', column: 'extended', text: '√' },
    { code: 'number-unreadable', column: 'extensionDays', text: '二十天' },
    { code: 'other-wording', column: 'group', text: '不予公开' },
    { code: 'other-wording', column: 'outcome', text: '属于国家秘密' },
    { code: 'day-unreadable', column: 'feeNotice', text: '五页' },
  ]);
  expect(read[1]).toMatchObject({ applicant: null, group: null, outcome: null, pages: null });
  expect(read[1]?.remarks.map(({ code, column }) => `${column} ${code}`)).toEqual([
    'applicant not-in-list',
    'group not-in-list',
    'outcome not-in-list',
    'pages number-unreadable',
  ]);
  expect(read[2]).toMatchObject({ answered: null, group: null, outcome: null, pages: 3, feeNotice: null });
  expect(read[2]?.remarks).toEqual([{ code: 'number-as-text', column: 'pages', text: '3页' }]);
});

test('in a file of texts it does not matter how a cell is written; where formulas look at it, it does', () => {
  const rows = [APPLICATION_HEADERS, '甲|2025-2-3|自然人|||有||||||||不予公开|国家秘密', '乙|2025-2-30|公民'];
  const texts = workbookOf([sheet('台账', rows)]);
  expect(
    readLedger(texts)?.applications.map(({ received, outcome, remarks }) => [received, outcome, remarks]),
  ).toEqual([
    ['2025-02-03', 'denied.stateSecret', []],
    [
      null,
      null,
      [
        { code: 'day-unreadable', column: 'received', text: '2025-2-30' },
        { code: 'not-in-list', column: 'applicant', text: '公民' },
      ],
    ],
  ]);
  const [grid] = texts.grids;
  const cells = new Map([...grid!.cells, [20 + 16_384, { value: 1, text: '1', formula: '=1' }]]);
  const counted = readLedger(workbookOf([{ ...grid!, cells }]));
  expect(counted?.applications[0]?.remarks.map(({ code }) => code)).toEqual([
    'day-as-text',
    'other-wording',
    'other-wording',
    'other-wording',
  ]);
});

test('a row of sums, and one whose cells are merged with the row above: read as they are, so that they are named', () => {
  const workbook = applications(['甲|45691|自然人', '乙', '合计|2']);
  const grids = workbook.grids.map((grid) => ({ ...grid, merges: [area(5, 2, 1, 1), area(5, 2, 1, 2)] }));
  const read = readLedger({ ...workbook, grids });
  expect(read?.applications.map(({ number, received, applicant }) => [number, received, applicant])).toEqual([
    ['甲', '2025-02-03', 'natural'],
    ['乙', null, null],
    ['合计', '1900-01-02', null],
  ]);
  expect(
    problemsOf(read!, workdayCalendar(), '2025-12-01').map(({ number, code }) => `${number} ${code}`),
  ).toEqual(['乙 received-missing', '乙 applicant-missing', '合计 day-too-early', '合计 applicant-missing']);
});

test('rows behind the last that is counted are not counted, and are named', () => {
  const workbook = applications(['甲|45691|自然人', '', '乙|45691|自然人', '丙|45691|自然人']);
  const names = new Map(workbook.names);
  names.set('台账_登记', { sheet: '依申请台账', area: area(4, 2, 20) });
  expect(readLedger({ ...workbook, names })).toMatchObject({
    applications: [{ number: '甲' }],
    beyond: [{ list: 'applications', row: 8, rows: 2 }],
  });
});

test('a sheet that was not read to its end says from where on', () => {
  const workbook = applications(['甲|45691|自然人']);
  const grids = workbook.grids.map((grid) => ({ ...grid, ...readInPart(6) }));
  expect(readLedger({ ...workbook, grids })?.beyond).toEqual([{ list: 'applications', row: 7, rows: 0 }]);
});

test('cases, of which one is said to be pending', () => {
  const grid = sheet('复议诉讼台账', [
    CASE_HEADERS,
    'F1|2025-001|行政复议|45700|45750|结果维持|否|',
    'F2|往年|复议后起诉|45710||尚未审结|是|市局为共同被告',
    'F3||经复议起诉|45710|45760|驳回',
  ]);
  const main = applications([]);
  const workbook = { ...main, grids: [...main.grids, grid] };
  expect(readLedger(workbook)?.cases).toEqual([
    {
      place: { kind: 'sheet', grid: '复议诉讼台账', row: 1, column: 0 },
      number: 'F1',
      application: '2025-001',
      kind: 'review',
      opened: '2025-02-12',
      closed: '2025-04-03',
      result: 'upheld',
      coDefendant: false,
      remark: '',
      remarks: [],
    },
    {
      place: { kind: 'sheet', grid: '复议诉讼台账', row: 2, column: 0 },
      number: 'F2',
      application: '往年',
      kind: 'suitAfterReview',
      opened: '2025-02-22',
      closed: null,
      result: null,
      coDefendant: true,
      remark: '市局为共同被告',
      remarks: [],
    },
    {
      place: { kind: 'sheet', grid: '复议诉讼台账', row: 3, column: 0 },
      number: 'F3',
      application: '',
      kind: 'suitAfterReview',
      opened: '2025-02-22',
      closed: '2025-04-13',
      result: null,
      coDefendant: null,
      remark: '',
      remarks: [
        { code: 'other-wording', column: 'kind', text: '经复议起诉' },
        { code: 'not-in-list', column: 'result', text: '驳回' },
      ],
    },
  ]);
});

test('what was added to the calendar, with its headers in the name or not', () => {
  const grid = sheet('工作日历', [
    '起|止|放假或上班',
    '46388|46394|放假',
    '46404||上班',
    '2027年1月30日||补班',
    '',
    '乱|46388|放假',
    '46402|46401|休息',
  ]);
  const read = (row: number, rowCount: number, text: string) =>
    readLedger({
      ...applications([]),
      grids: [...applications([]).grids, grid, sheet('安排', [text])],
      names: new Map([
        ...applications([]).names,
        ['台账_放假安排', { sheet: '工作日历', area: area(row, rowCount, 3) }],
        ['台账_安排已录至', { sheet: '安排', area: area(0, 1, 1) }],
      ]),
    });
  const arrangements = [
    { from: '2027-01-01', to: '2027-01-07', works: false },
    { from: '2027-01-17', to: '2027-01-17', works: true },
    { from: '2027-01-30', to: '2027-01-30', works: true },
    { from: '2027-01-14', to: '2027-01-15', works: false },
  ];
  expect(read(0, 41, '2027')).toMatchObject({ arrangements, announced: 2027 });
  expect(read(1, 40, '二〇二七年')).toMatchObject({ arrangements, announced: 2027 });
  expect(read(1, 40, '明年')).toMatchObject({ announced: null });
});
