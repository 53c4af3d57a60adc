/**
 * A later edition touches src/form alone: an edition of 2031 made of the builders there, with one more kind of applicant,
 * one more outcome and one more row of 表二, goes through plan, checks, writers and readers as it is. Registering it in
 * EDITIONS is what a new edition file would do.
 */
import { strFromU8, unzipSync } from 'fflate';
import { checkReport } from '../../src/checks';
import { deskFindings } from '../../src/desk/findings';
import { plainReturn } from '../../src/desk/receive/reviewFile';
import { reconcile } from '../../src/desk/reconcile';
import { editionById, editionForYear, EDITIONS, fieldOf } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { disputesSection } from '../../src/form/disputes';
import { edition2021 } from '../../src/form/edition2021';
import { proactiveSection, regulationFields } from '../../src/form/proactive';
import { APPLICANTS, requestsSection } from '../../src/form/requests';
import { COMMON_RESULTS, row } from '../../src/form/results';
import { carry, rowRelations } from '../../src/form/yearRelations';
import { planReport } from '../../src/layout';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { readXlsx, reportFromJson } from '../../src/readers';
import { gridOfText } from '../../src/readers/text';
import { recognize, recognizeWorkbook } from '../../src/recognize';
import { countOf } from '../../src/report';
import type { Report } from '../../src/report';
import { offeredSentences } from '../../src/sentences';
import {
  reportHtml,
  reportJson,
  reportPicture,
  reportText,
  tablePicture,
  writeDocx,
} from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { desk, member, sent } from '../desk/made';
import { asLines, SPELLINGS } from '../support/asText';
import { htmlTables } from '../support/htmlTable';
import { labelsOf, rectanglesOf } from '../support/svg';
import { randomFrom } from '../support/random';
import { randomReport, withFigure } from '../support/reports';
import { all, expectedRows, rowsOf } from '../support/wordTable';

const proactive = proactiveSection([
  {
    band: '第二十条第（一）项',
    columns: [
      { key: 'issued', label: '本年制发件数', name: '本年制发', measure: 'count' },
      { key: 'repealed', label: '本年废止件数', name: '本年废止', measure: 'count' },
      { key: 'inForce', label: '现行有效件数', name: '现行有效', measure: 'count' },
    ],
    rows: [
      { key: 'regulations', label: '规章' },
      { key: 'normativeDocuments', label: '行政规范性文件' },
      { key: 'standards', label: '地方标准' },
    ],
  },
]);
const requests = requestsSection(
  [
    ...COMMON_RESULTS,
    {
      label: '（六）其他处理',
      rows: [
        row('otherOutcome.transferred', '1.转交其他行政机关办理', '转交其他机关'),
        row('otherOutcome.other', '2.其他', '其他处理_其他'),
      ],
    },
  ],
  [...APPLICANTS, { key: 'overseas', label: '境外组织' }],
);
const sections = [proactive, requests, disputesSection];
const edition: Edition = {
  ...edition2021,
  id: '2031',
  years: [2031, null],
  tables: sections.map(({ table }) => table),
  fields: sections.flatMap(({ fields }) => fields),
  relations: sections.flatMap(({ relations }) => relations),
  yearRelations: [
    ...rowRelations(proactive, 'Y-stock', 'inForce', [
      ['inForce', 'last', 1],
      ['issued', 'this', 1],
      ['repealed', 'this', -1],
    ]),
    ...requests.flow.map(carry),
  ],
  continues: { '2021': ['requests', 'disputes'] },
  regulations: regulationFields(proactive),
  flow: requests.flow,
  outcomes: requests.outcomes,
  results: requests.results,
};

beforeAll(() => {
  (EDITIONS as Edition[]).unshift(edition);
});

const words = RULE_WORDS['zh-CN'];
const values = (report: Report) =>
  Object.fromEntries([...report.figures].map(([id, { value }]) => [id, value]));
const report = () => randomReport(11, { year: 2031, limit: 90 });

test('its year finds it, and it is larger than the form of today', () => {
  expect([editionForYear(2031)?.id, editionForYear(2030)?.id]).toEqual(['2031', '2021']);
  expect(editionById('2031')).toBe(edition);
  expect(edition.tables.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([
    [5, 4],
    [27, 11],
    [4, 15],
  ]);
  expect(requests.table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
  expect(edition.relations).toHaveLength(8 + 8 + 24 + 3);
});

test('every relation is checked', () => {
  const onFigures = checkReport(report(), words).findings.filter(({ excerpt }) => excerpt === null);
  expect(onFigures).toEqual([]);
  for (const relation of edition.relations) {
    const [term] = relation.terms;
    const wrong = withFigure(report(), term!.field, (countOf(report(), term!.field) ?? NaN) + 1);
    expect(checkReport(wrong, words).findings.map(({ id }) => id)).toContain(relation.id);
  }
});

test('its sentences are made from its rows, and follow them', () => {
  const offered = offeredSentences(report());
  const groups = edition.outcomes;
  expect(groups.map(({ label }) => label)).toEqual([
    '予以公开',
    '部分公开',
    '不予公开',
    '无法提供',
    '不予处理',
    '其他处理',
  ]);
  expect(groups.flatMap(({ fields }) => fields)).toHaveLength(20);
  const { text, part } = offered[0]!;
  const bound = [{ sentence: 'requests', part, text: text! }] as const;
  const told = { ...report(), parts: { ...report().parts, overview: text! }, bound };
  const later = withFigure(told, 'requests.otherOutcome.transferred.total', 500);
  const found = (of: Report) => checkReport(of, words).findings.filter(({ rule }) => rule === 'N-bound');
  expect(found(told)).toEqual([]);
  expect(found(later)).toHaveLength(1);
});

test('years and members are checked', () => {
  const last = randomReport(12, { year: 2030 });
  const found = checkReport(report(), words, { previous: last }).findings;
  expect(found.filter(({ rule }) => rule === 'Y-carry').map(({ id }) => id)).not.toContain(
    'Y-carry:overseas',
  );
  expect(found.filter(({ rule }) => rule === 'Y-stock')).toEqual([]);
  const { id } = fieldOf(edition, 'requests.received.overseas' as FieldId);
  const next = withFigure(report(), id, (countOf(report(), id) ?? NaN) + 5);
  const { figures, edition: form } = plainReturn(report(), 'zh-CN');
  const own = desk([member(1, '青石镇')], {
    year: 2031,
    edition: form,
    returns: [sent(1, 1, { year: 2031, edition: form, figures })],
  });
  const found2031 = reconcile(own, plainReturn(next, 'zh-CN'));
  const sums = deskFindings(own, words, { report: next, found: found2031 });
  expect(sums.map((finding) => finding.id)).toEqual([`A-sum:${id}`]);
});

test.each([true, false])(
  'the workbook is planned, written and read back; typed totals: %s',
  (typedTotals) => {
    const bytes = writeXlsx(planReport(edition, { report: report(), typedTotals }));
    const read = recognizeWorkbook(readXlsx(bytes, '2031.xlsx'));
    expect(read).toMatchObject({ edition: '2031', year: 2031 });
    const typed = edition.fields.filter(({ sumOf }) => typedTotals || sumOf.length === 0);
    expect(typed.map(({ id }) => countOf(read, id))).toEqual(typed.map(({ id }) => countOf(report(), id)));
    expect(read.figures.size).toBe(edition.fields.length);
  },
);

test('html and Word print its tables', async () => {
  const printed = edition.tables.map((table) =>
    table.cells.map(({ row: at, column, rowSpan, columnSpan }) => ({ row: at, column, rowSpan, columnSpan })),
  );
  const places = htmlTables(reportHtml(report())).map((cells) =>
    cells.map(({ row: at, column, rowSpan, columnSpan }) => ({ row: at, column, rowSpan, columnSpan })),
  );
  const inOrder = (tables: typeof places) =>
    tables.map((cells) => [...cells].sort((a, b) => a.row - b.row || a.column - b.column));
  expect(inOrder(places)).toEqual(inOrder(printed));
  const xml = strFromU8(unzipSync(await writeDocx(report()))['word/document.xml']!);
  expect(all(xml, 'w:tbl').map(rowsOf)).toEqual(edition.tables.map((table) => expectedRows(table, report())));
});

test('pictures show its applicants, its outcomes and its rows, beside a report of the form before', () => {
  const { unit } = report();
  const { svg, description } = reportPicture(report(), [randomReport(12, { year: 2030, unit })]);
  const texts = labelsOf(svg).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['境外组织', '其他处理', '与上年对比（件）']));
  expect(description).toContain(`境外组织${countOf(report(), 'requests.received.overseas' as FieldId)}件`);
  expect(description).toContain('地方标准，本年制发件数');
  for (const table of edition.tables)
    expect(rectanglesOf(tablePicture(report(), table.id).svg)).toHaveLength(table.cells.length);
});

describe('text and JSON', () => {
  test.each(['official', 'halfBrackets', 'noNumber', 'spaces'])(
    'one cell a line, labels spelled: %s',
    (name) => {
      const text = asLines(report(), SPELLINGS[name]!, randomFrom(3));
      const read = recognize({ grids: [gridOfText(text)] }).report;
      expect(read).toMatchObject({ edition: '2031', year: 2031, unit: report().unit });
      expect(values(read)).toEqual(values(report()));
    },
  );

  test('a row a line', () => {
    expect(values(recognize({ grids: [gridOfText(reportText(report()))] }).report)).toEqual(values(report()));
  });

  test('JSON', () => {
    expect(values(reportFromJson(JSON.stringify(reportJson(report()))))).toEqual(values(report()));
  });
});
