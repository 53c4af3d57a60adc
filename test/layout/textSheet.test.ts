/** A part of text: a paragraph a row, with room for more, and its length. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { cellName, rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import { plannedCell, plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const SHEET = '五、问题改进';

const planOf = (problems: string) => {
  const report = sampleReport();
  return planReport(edition, { report: { ...report, parts: { ...report.parts, problems } } });
};
const nameOf = (plan: ReturnType<typeof planOf>) =>
  rectangleName(plan.names.find(({ name }) => name === '正文_问题改进')!.area);
const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => `第${index + 1}段`).join('\n');

test('heading, hint, length, then the paragraphs and free rows', () => {
  const { cells } = plannedSheet(planOf('一是人手少。\n二是Excel不熟。'), SHEET);
  const lines = cells.map(({ row, column, style, value, formula }) => [
    cellName(row, column),
    style,
    value,
    formula,
  ]);
  expect(lines.slice(0, 7)).toEqual([
    ['A1', 'heading', '五、存在的主要问题及改进情况', null],
    ['B1', 'hint', '字数 16', '="字数 "&SUMPRODUCT(LEN(A3:A32))'],
    ['B2', 'hint', '每段一行，从这里开始写；可在中间插入行。', null],
    ['A3', 'paragraph', '一是人手少。', null],
    ['B3', 'partHint', '应写明存在的具体问题和改进措施，不与往年雷同。', null],
    ['A4', 'paragraph', '二是Excel不熟。', null],
    ['A5', 'paragraph', null, null],
  ]);
  expect(lines).toHaveLength(34);
  expect(lines.at(-1)).toEqual(['A32', 'paragraph', null, null]);
  expect(lines.slice(5).every(([, style]) => style === 'paragraph')).toBe(true);
});

test.each([
  ['nothing', '', [null, null], '字数 0'],
  ['blank lines between paragraphs', '一是。\n\n  \n二是。\n', ['一是。', '二是。'], '字数 6'],
  ['lines ended as Windows ends them', '一是。\r\n二是。\r\n', ['一是。', '二是。'], '字数 6'],
  ['spaces before a paragraph', '　　一是。\n二是。', ['　　一是。', '二是。'], '字数 8'],
])('%s', (_, text, paragraphs, length) => {
  const plan = planOf(text);
  expect(['A3', 'A4'].map((a1) => plannedCell(plan, SHEET, a1).value)).toEqual(paragraphs);
  expect(plannedCell(plan, SHEET, 'A5').value).toBeNull();
  expect(plannedCell(plan, SHEET, 'B1').value).toBe(length);
});

test.each([
  ['few paragraphs have 30 rows', 3, 'A3:A32'],
  ['20 paragraphs have 10 to spare', 20, 'A3:A32'],
  ['one more has one row more', 21, 'A3:A33'],
  ['40 paragraphs have 10 to spare', 40, 'A3:A52'],
])('%s', (_, count, area) => {
  const plan = planOf(rowsOf(count));
  const sheet = plannedSheet(plan, SHEET);
  const last = area.split(':A')[1]!;
  expect(nameOf(plan)).toBe(area);
  expect(plannedCell(plan, SHEET, 'B1').formula).toBe(`="字数 "&SUMPRODUCT(LEN(${area}))`);
  expect(rectangleName(sheet.print.area)).toBe(`A1:A${last}`);
  expect(cellName(sheet.cells.at(-1)!.row, 0)).toBe(`A${last}`);
  expect(plannedCell(plan, SHEET, `A${2 + count}`).value).toBe(`第${count}段`);
});

test.each([
  ['一、总体情况', '应写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障5个方面的情况。'],
  ['六、其他事项', '应写明信息处理费收取情况，没有收取的也要写明。'],
])('%s: what it must contain stands in grey beside it, over rows that fit their own text', (name, hint) => {
  const plan = planOf('一是人手少。');
  const sheet = plannedSheet(plan, name);
  expect(plannedCell(plan, name, 'B3')).toMatchObject({ style: 'partHint', value: hint });
  expect(plan.styles['partHint']).toMatchObject({ color: '#595959', vertical: 'top', wrap: true });
  expect(sheet.merges.map((area) => rectangleName(area))).toEqual(['B3:B8']);
  expect(sheet.rowHeights.slice(2).filter((height) => height !== null)).toEqual([]);
});

test('blank lines ask for no rows', () => {
  expect(nameOf(planOf(rowsOf(20).replace(/\n/g, '\n\n')))).toBe('A3:A32');
});

test('a part without text or table is an empty sheet, without a name to read it by', () => {
  const parts = [...edition.parts, { heading: '七、附件', sheetName: '附件', table: null, text: null }];
  const plan = planReport({ ...edition, parts }, { report: sampleReport() });
  expect(['A1', 'B1', 'A3'].map((a1) => plannedCell(plan, '附件', a1).value)).toEqual([
    '七、附件',
    '字数 0',
    null,
  ]);
  expect(plan.names.filter(({ sheet }) => sheet === '附件')).toEqual([]);
});

test('前言 stands on 封面: a part that is it has a sheet, and no second name', () => {
  const parts = [{ heading: '前言', sheetName: '前言', table: null, text: 'preface' } as const];
  const plan = planReport({ ...edition, parts: [...parts, ...edition.parts] }, { report: sampleReport() });
  expect(plannedCell(plan, '前言', 'A3').value).toBe(
    '本报告依照《中华人民共和国政府信息公开条例》和国家规定的年度报告格式编制。',
  );
  expect(plan.names.filter(({ sheet }) => sheet === '前言')).toEqual([]);
  expect(plan.names).toHaveLength(235);
});
