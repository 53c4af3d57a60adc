/** What others say of files with marks: Microsoft's SDK, and LibreOffice, which shows the notes and the comments. */
import { EDITIONS } from '../../src/form';
import { planReport } from '../../src/layout';
import { MARKS } from '../../src/messages';
import { markDocx, markXlsx } from '../../src/review/marks';
import { writeDocx } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { fileOf } from '../corpus/arranged/arrangement';
import { computedSheets, convertedDocument, describeWithOffice } from '../support/libreoffice';
import { atCell, HOSTILE, mark } from '../support/marks';
import { describeWithJudge, faultsOf, OFFICE_VERSIONS } from '../support/openXml';
import { randomReport } from '../support/reports';
import { richWorkbook } from '../support/richWorkbook';

jest.setTimeout(300_000);

const SHEET = '申请 & "表"';
const report = randomReport(1, { year: EDITIONS[0]!.years[0] });
const hostile = (grid: string) =>
  HOSTILE.map((text, at) =>
    mark([atCell(grid, at, 1), atCell(grid, at + 20, 7)], { message: text, suggestion: text }),
  );

/** Workbooks by name, with a sheet of theirs. */
async function workbooks(): Promise<readonly (readonly [string, Uint8Array, string])[]> {
  const template = writeXlsx(planReport(EDITIONS[0]!, { report }));
  const arranged = (await fileOf({ seed: 4, kind: 'xlsx', ways: [] })).bytes;
  return [
    ['template', template, '三、依申请公开'],
    ['rich', await richWorkbook(), SHEET],
    ['arranged', arranged, 'Sheet1'],
  ];
}
const twice = (bytes: Uint8Array, grid: string) =>
  markXlsx(markXlsx(bytes, [mark([atCell(grid, 1, 1)])], MARKS), hostile(grid), MARKS);

describeWithJudge('the Open XML SDK', () => {
  test('has nothing against marked copies that it did not have against the file', async () => {
    const documents = [['own', await writeDocx(report)]] as const;
    const targets = [
      { kind: 'text' as const, grid: '正文', row: 2, column: 0 },
      { kind: 'table' as const, grid: '第2个表格', row: 3, column: 3 },
    ];
    const marks = [...HOSTILE.map((text) => mark(targets, { message: text })), mark([])];
    const pairs = [
      ...(await workbooks()).map(
        ([name, bytes, grid]) => [`${name}.xlsx`, bytes, twice(bytes, grid)] as const,
      ),
      ...documents.map(([name, bytes]) => [`${name}.docx`, bytes, markDocx(bytes, marks, MARKS)] as const),
    ];
    const judged = (which: 1 | 2) =>
      faultsOf(pairs.map((pair) => ({ file: pair[0], bytes: pair[which], version: OFFICE_VERSIONS[0] })));
    const faults = await judged(2);
    const before = new Set(faults.length > 0 ? await judged(1) : []);
    expect(faults.filter((fault) => !before.has(fault))).toEqual([]);
  });
});

/** Without the empty cells and rows behind the others: what is marked has a look, and LibreOffice writes as far as that goes. */
const trimmed = (rows: readonly (readonly string[])[] = []) =>
  rows
    .map((row) => row.join('\t').trimEnd())
    .join('\n')
    .trimEnd();

describeWithOffice('LibreOffice', () => {
  test('opens marked copies; the list is there, and their sheets say what they said', async () => {
    const books = await workbooks();
    const shown = computedSheets(
      new Map(
        books.flatMap(([name, bytes, grid]) => [
          [name, bytes],
          [`marked-${name}`, twice(bytes, grid)],
        ]),
      ),
    );
    for (const [name] of books) {
      const [before, after] = [shown.get(name)!, shown.get(`marked-${name}`)!];
      expect([...after.keys()].filter((sheet) => !before.has(sheet))).toHaveLength(2);
      for (const [sheet, rows] of before) expect(trimmed(after.get(sheet))).toBe(trimmed(rows));
    }
  });

  test('shows notes and comments of the author 审核', async () => {
    const notes = (file: string, bytes: Uint8Array, format: string) =>
      Buffer.from(convertedDocument(file, bytes, format))
        .toString('utf8')
        .match(/<office:annotation .*?<\/office:annotation>/gs) ?? [];
    const rich = await richWorkbook();
    const marks = [mark([atCell(SHEET, 1, 1), atCell(SHEET, 9, 1)]), mark([atCell(SHEET, 2, 1)])];
    const inCells = notes('rich.xlsx', markXlsx(rich, marks, MARKS), 'fods').map((xml) =>
      xml.replace(/<[^>]*>/g, ''),
    );
    expect(inCells.map((text) => text.includes('新收3＋结转0≠总计5。'))).toEqual([false, true, true, true]);
    expect(inCells.join()).toContain('他们自己的批注');
    const line = { kind: 'text' as const, grid: '正文', row: 2, column: 0 };
    const document = markDocx(await writeDocx(report), [mark([line])], MARKS);
    const [comment = ''] = notes('own.docx', document, 'fodt');
    expect(comment).toContain('<dc:creator>审核</dc:creator>');
    expect(comment).toContain('新收3＋结转0≠总计5。');
  });
});
