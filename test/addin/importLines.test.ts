/** 导入, cell by cell: what of a source goes where, what stays, and what is told of it. */
import { conflictsOf, importCells, planImport, unreadableFigures } from '../../src/addin/importReport';
import type { ImportLine } from '../../src/addin/importReport';
import type { OpenReport } from '../../src/addin';
import { editionById } from '../../src/form';
import type { FieldId } from '../../src/form';
import { formatAddress } from '../../src/grid';
import type { Workbook } from '../../src/grid';
import type { CellWrite } from '../../src/excel';
import { newReport, statedFigure } from '../../src/report';
import type { Figure, Report } from '../../src/report';
import { opened, openedFrom } from '../support/open';
import { withCell } from '../support/planned';

const edition = editionById('2021')!;
const NATURAL = 'requests.received.natural' as FieldId;
const TOTAL = 'requests.received.total' as FieldId;
const TEXTS = { preface: '', overview: '', problems: '', others: '' };
const CONTACT = { address: '甲路1号', postcode: '310000', telephone: '0571-1', email: 'a@b.cn' };

const figures = (values: Readonly<Record<string, Figure | number | null>>) =>
  new Map(
    Object.entries(values).map(([id, figure]) => [
      id as FieldId,
      typeof figure === 'number' || figure === null ? statedFigure(figure) : figure,
    ]),
  );
/** Every figure of 表三, blank. */
const BLANKS = Object.fromEntries(
  edition.fields.filter(({ table }) => table === 'requests').map(({ id }) => [id, null]),
);
const source = (given: Partial<Report> = {}): Report => newReport(edition, given);
const open = (given: Partial<Report> = {}): OpenReport => opened(source(given));
const asOpen = (report: Partial<Report>): OpenReport => {
  const blank = open();
  return { ...blank, report: { ...blank.report, ...report } };
};
const written = (cells: readonly CellWrite[]) =>
  cells.map(({ address, value }) => [formatAddress(address), value]);
const shown = (lines: readonly ImportLine[]) =>
  lines.map(({ label, from, to, cells }) => [label, from, to, written(cells)]);

describe('封面', () => {
  test.each<[string, Partial<Report>, unknown[]]>([
    ['unit', { unit: '乙局' }, ['机关名称', null, '乙局', [['封面!B3', '乙局']]]],
    ['year', { year: 2024 }, ['年度', null, 2024, [['封面!B4', 2024]]]],
    ['kind', { kind: 'township' }, ['机关类型', null, '乡镇（街道）', [['封面!B5', '乡镇（街道）']]]],
    [
      'preface',
      { parts: { ...TEXTS, preface: '前言。' } },
      ['前言', null, '前言。', [['封面!B11', '前言。']]],
    ],
  ])('%s alone', (cover, given, line) => {
    const { lines } = planImport(open(), source(given));
    expect(shown(lines)).toEqual([line]);
    expect(lines.map(({ place, table }) => [place, table])).toEqual([[{ cover }, null]]);
  });

  test('how to reach the body, each in its own cell', () => {
    expect(shown(planImport(open(), source({ contact: CONTACT })).lines)).toEqual([
      ['地址', null, '甲路1号', [['封面!B7', '甲路1号']]],
      ['邮编', null, '310000', [['封面!B8', '310000']]],
      ['电话', null, '0571-1', [['封面!B9', '0571-1']]],
      ['电子邮箱', null, 'a@b.cn', [['封面!B10', 'a@b.cn']]],
    ]);
  });

  test('what is other is told with what stands here; what is the same, or blank in the source, is not', () => {
    const here = open({ unit: '甲局', year: 2024, kind: 'department', contact: CONTACT });
    expect(shown(planImport(here, source({ unit: '乙局', year: 2024 })).lines)).toEqual([
      ['机关名称', '甲局', '乙局', [['封面!B3', '乙局']]],
    ]);
    expect(planImport(here, source()).lines).toEqual([]);
  });

  test('the edition of the open workbook stays', () => {
    expect(planImport(open(), source({ edition: '2019' })).lines).toEqual([]);
  });

  test('an item that lost its name goes beside its label; one whose label is gone, too, is left out', () => {
    const here = open();
    const names = new Map([...here.workbook.names].filter(([name]) => name !== '封面_年度'));
    const incoming = source({ unit: '乙局', year: 2024 });
    const linesIn = (workbook: Workbook) => planImport({ ...here, workbook }, incoming).lines;
    const lost = { ...here.workbook, names };
    expect(linesIn(lost).map(({ label, cells }) => [label, cells[0]?.address.row])).toEqual([
      ['机关名称', 2],
      ['年度', 3],
    ]);
    const label = { kind: 'sheet', grid: '封面', row: 3, column: 0 } as const;
    expect(linesIn(withCell(lost, { address: label, value: null })).map((line) => line.label)).toEqual([
      '机关名称',
    ]);
  });
});

describe('a figure', () => {
  const address = { kind: 'sheet', grid: '三、依申请公开', row: 4, column: 3 } as const;
  const own = (figure: Partial<Figure>): Figure => ({ ...statedFigure(3), address, ...figure });
  const lines = (here: Figure | null, there: Figure | number | null) =>
    planImport(
      asOpen({ figures: here ? figures({ [NATURAL]: here }) : new Map() }),
      source({ figures: figures({ [NATURAL]: there }) }),
    ).lines;

  test.each<[string, Figure, number | string | null]>([
    ['in place of another', own({}), 3],
    ['in place of 0', own({ value: 0, text: '0' }), 0],
    ['where nothing stands', own({ value: null, text: '', spelling: 'blank' }), null],
    ['where a stroke stands', own({ value: null, text: '—', spelling: 'blank' }), null],
    ['in place of what is no number', own({ value: null, text: '若干', spelling: 'unreadable' }), '若干'],
    ['in place of another spelling', own({ text: '３件', spelling: 'text' }), '３件'],
  ])('goes into its cell %s', (_, here, from) => {
    expect(lines(here, 7)).toEqual([
      {
        place: { field: 'requests.received.natural' },
        table: 'requests',
        label: '本年新收·自然人',
        from,
        to: 7,
        cells: [{ address, value: 7 }],
      },
    ]);
  });

  test('of 0 is a figure like any other', () => {
    expect(shown(lines(own({}), 0))).toEqual([['本年新收·自然人', 3, 0, [['三、依申请公开!D5', 0]]]]);
  });

  test.each<[string, Figure | null, Figure | number | null]>([
    ['the same', own({}), 3],
    ['the same 0', own({ value: 0, text: '0' }), 0],
    ['blank in the source', own({}), null],
    ['no number in the source', own({}), own({ value: null, text: '若干', spelling: 'unreadable' })],
    ['a formula here', own({ computed: true }), 7],
    ['without a place here', own({ address: null }), 7],
    ['not here', null, 7],
  ])('stays as it is: %s', (_, here, there) => {
    expect(lines(here, there)).toEqual([]);
  });

  test('comes after 封面 and before the texts', () => {
    const incoming = source({
      unit: '乙局',
      figures: figures({ [NATURAL]: 7 }),
      parts: { ...TEXTS, overview: '甲。' },
    });
    const { lines: all } = planImport(open(), incoming);
    expect(all.map(({ label }) => label)).toEqual(['机关名称', '本年新收·自然人', '一、总体情况']);
    expect(written(importCells(all))).toEqual([
      ['封面!B3', '乙局'],
      ['三、依申请公开!D5', 7],
      ['一、总体情况!A3', '甲。'],
    ]);
  });
});

describe('another edition', () => {
  const PENALTIES = 'proactive.penalties.decisions' as FieldId;
  const both = (id: string) => source({ edition: id, figures: figures({ [NATURAL]: 7, [PENALTIES]: 8 }) });
  const labels = (id: string) => planImport(open(), both(id)).lines.map(({ label }) => label);

  test('of the form brings what means the same', () => {
    expect(labels('2019')).toEqual(['本年新收·自然人']);
  });

  test('of which nothing is known is read as ours, and so is ours', () => {
    expect(labels('2033')).toEqual(['行政处罚·本年处理决定数量', '本年新收·自然人']);
    expect(labels('2021')).toEqual(['行政处罚·本年处理决定数量', '本年新收·自然人']);
  });

  test('a total that is not shared is no conflict', () => {
    const stated = (id: string) =>
      source({
        edition: id,
        figures: figures({ ...BLANKS, [TOTAL]: 4, 'requests.otherOutcome.feeUnpaid.total': 2 }),
      });
    const conflicting = (id: string) => planImport(open(), stated(id)).conflicts.map(({ label }) => label);
    expect(conflicting('2019')).toEqual(['本年新收·总计']);
    expect(conflicting('2021')).toEqual(['本年新收·总计', '逾期未缴费·总计']);
  });
});

describe('totals', () => {
  const stated = (total: number | null, natural: number | null = 3) =>
    source({ figures: figures({ ...BLANKS, [NATURAL]: natural, [TOTAL]: total }) });

  test.each([
    ['what its parts are', stated(3), []],
    ['0 where its parts are blank', stated(0, null), []],
    ['blank', stated(null), []],
    [
      'too large',
      stated(4),
      [{ field: 'requests.received.total', label: '本年新收·总计', stated: 4, computed: 3 }],
    ],
    [
      '0 where its parts are not',
      stated(0),
      [{ field: 'requests.received.total', label: '本年新收·总计', stated: 0, computed: 3 }],
    ],
  ])('%s', (_, incoming, conflicts) => {
    expect(conflictsOf(edition, incoming)).toEqual(conflicts);
    expect(planImport(open(), incoming).conflicts).toEqual(conflicts);
  });

  test('none where a part was not read', () => {
    const unreadable: Figure = { ...statedFigure(null), text: '若干', spelling: 'unreadable' };
    const given = { ...BLANKS, [NATURAL]: 3, [TOTAL]: 4 };
    const spoiled = figures({ ...given, 'requests.received.legal': unreadable });
    expect(conflictsOf(edition, source({ figures: spoiled }))).toEqual([]);
    const lacking = new Map(figures(given));
    lacking.delete('requests.received.legal' as FieldId);
    expect(conflictsOf(edition, source({ figures: lacking }))).toEqual([]);
  });

  test('only those that are asked about', () => {
    expect(conflictsOf(edition, stated(4), () => false)).toEqual([]);
    expect(conflictsOf(edition, stated(4), (id) => id === TOTAL)).toHaveLength(1);
  });

  test('a total that is typed here is written like any figure, and is no conflict', () => {
    const here = opened(source(), { typedTotals: true });
    const { lines, conflicts } = planImport(here, stated(4));
    expect(lines.map(({ label, to }) => [label, to])).toEqual([
      ['本年新收·自然人', 3],
      ['本年新收·总计', 4],
    ]);
    expect(conflicts).toEqual([]);
  });
});

test('figures that are no numbers are told by their labels, blank ones are not', () => {
  const unreadable: Figure = { ...statedFigure(null), text: '若干', spelling: 'unreadable' };
  const incoming = source({
    figures: figures({ [NATURAL]: unreadable, [TOTAL]: null, 'requests.carriedIn.natural': 2 }),
  });
  expect(unreadableFigures(edition, incoming)).toEqual(['本年新收·自然人']);
  expect(planImport(open(), incoming).unreadable).toEqual(['本年新收·自然人']);
  expect(planImport(open(), source()).unreadable).toEqual([]);
});

describe('a text', () => {
  const overview = (text: string) => source({ parts: { ...TEXTS, overview: text } });
  const cells = (here: OpenReport, text: string) =>
    written(importCells(planImport(here, overview(text)).lines));

  test('is a line of its part, with what stands there', () => {
    const here = opened(overview('旧。'));
    expect(planImport(here, overview('新。')).lines).toEqual([
      {
        place: { text: 'overview' },
        table: null,
        label: '一、总体情况',
        from: '旧。',
        to: '新。',
        cells: [
          {
            address: { kind: 'sheet', grid: '一、总体情况', row: 2, column: 0 },
            value: '新。',
            fits: true,
          },
        ],
      },
    ]);
  });

  test.each<[string, string, string, unknown[]]>([
    [
      'a paragraph a row',
      '',
      '甲。\n乙。',
      [
        ['一、总体情况!A3', '甲。'],
        ['一、总体情况!A4', '乙。'],
      ],
    ],
    [
      'without rows for empty paragraphs',
      '',
      '甲。\n\n　 \n乙。',
      [
        ['一、总体情况!A3', '甲。'],
        ['一、总体情况!A4', '乙。'],
      ],
    ],
    ['rows that stay are not written', '甲。\n乙。', '甲。\n丙。', [['一、总体情况!A4', '丙。']]],
    [
      'rows that are left over are emptied',
      '甲。\n乙。\n丙。',
      '甲。',
      [
        ['一、总体情况!A4', null],
        ['一、总体情况!A5', null],
      ],
    ],
    ['the same', '甲。', '甲。', []],
    ['none in the source', '甲。', '', []],
  ])('%s', (_, here, there, expected) => {
    expect(cells(opened(overview(here)), there)).toEqual(expected);
  });

  test('what differs only in empty paragraphs changes no cell and is no line', () => {
    expect(planImport(opened(overview('甲。')), overview('甲。\n\n')).lines).toEqual([]);
  });

  test.each([
    [30, '第30段。'],
    [31, '第30段。\n第31段。'],
  ])('of %i paragraphs: the last row holds the rest', (count, last) => {
    const text = Array.from({ length: count }, (_, index) => `第${index + 1}段。`).join('\n');
    const all = cells(open(), text);
    expect(all).toHaveLength(30);
    expect(all[28]).toEqual(['一、总体情况!A31', '第29段。']);
    expect(all[29]).toEqual(['一、总体情况!A32', last]);
  });

  test('is left out where the name of its part, or its sheet, is gone', () => {
    const { workbook } = open();
    const names = new Map([...workbook.names].filter(([name]) => name !== '正文_总体情况'));
    const grids = workbook.grids.filter(({ name }) => name !== '一、总体情况');
    const here = open();
    for (const gone of [
      { ...workbook, names },
      { ...workbook, grids },
    ])
      expect(planImport({ ...here, workbook: gone }, overview('甲。')).lines).toEqual([]);
  });

  test('goes where the rows are found to stand, beside what else is on the sheet', () => {
    const { workbook } = open();
    const area = { row: 7, column: 2, rowCount: 2, columnCount: 1 };
    const names = new Map([...workbook.names, ['正文_总体情况', { sheet: '一、总体情况', area }]]);
    const address = { kind: 'sheet', grid: '一、总体情况', row: 8, column: 2 } as const;
    const here = openedFrom(withCell({ ...workbook, names }, { address, value: '乙。' }));
    expect(cells(here, '甲。\n乙。')).toEqual([['一、总体情况!C8', '甲。']]);
  });
});
