/** nianbao review --into: what a reviewer put on the sheets by hand goes with its member into the next round. */
import {
  annotate,
  bytesOf,
  cellOf,
  edit,
  expectKept,
  fillOf,
  firstRound,
  HEADER_ROW,
  nextRound,
  opened,
  ordered,
  report,
  sheetOf,
  stylesOf,
} from './annotated';
import { openPackage } from '../../src/ooxml';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
beforeEach(() => (terminal = openTerminal()));
afterEach(() => terminal.close());

test('fills, letters, own columns with formats and formulas, widths: each with its member, round after round', async () => {
  await firstRound(terminal);
  expect(ordered(await opened(terminal, '审核.xlsx'))).toEqual([
    '金山县教育局',
    '金山县水务局',
    '金山县民政局',
  ]);
  await edit(terminal, '审核.xlsx', annotate);
  expect(await nextRound(terminal, 2)).toBe('');
  const second = await opened(terminal, '审核.xlsx');
  expect(ordered(second)).toEqual(['金山县民政局', '金山县水务局', '金山县教育局']);
  expectKept(second);
  const styles = stylesOf(terminal, '审核.xlsx');
  expect(await nextRound(terminal, 3)).toBe('');
  expectKept(await opened(terminal, '审核.xlsx'));
  expect(stylesOf(terminal, '审核.xlsx')).toBe(styles);
});

test('what stands nowhere is told: comments, conditional formats, headers that are not one, formulas that would mean something else', async () => {
  await firstRound(terminal);
  await edit(terminal, '审核.xlsx', (book) => {
    const ledger = sheetOf(book, '审核台账');
    const own = ledger.columnCount + 1;
    ledger.getRow(HEADER_ROW).getCell(own).value = '累计';
    ledger.getRow(HEADER_ROW).getCell(own + 1).value = '累计';
    for (const row of [4, 5, 6]) {
      ledger.getRow(row).getCell(own).value = { formula: `SUM(I$4:I${row})`, result: row };
      ledger.getRow(row).getCell(own + 1).value = `甲${row}`;
      ledger.getRow(row).getCell(own + 2).value = `乙${row}`;
    }
    ledger.getRow(4).getCell(2).note = '打过电话';
    ledger.addConditionalFormatting({
      ref: 'G4:G6',
      rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: ['0'], priority: 9, style: {} }],
    });
    const list = sheetOf(book, '成员名单');
    list.getCell('L9').value = '合计3家';
    list.getCell('H4').dataValidation = { type: 'list', formulae: ['"是,否,也许"'] };
  });
  const err = await nextRound(terminal, 2);
  expect(err.trim().split('\n')).toEqual([
    '! “审核台账”AA列的表头“累计”与别的列相同，现在叫“累计 (2)”',
    '! “审核台账”AB列没有表头，现在叫“AB”',
    '! “审核台账”的“累计”列里有不能照搬的公式，只保留结果',
    '! 审核工作簿整本重写，这些不会保留：“审核台账”的批注、自设的条件格式；“成员名单”的自设的数据有效性、表格以外的内容',
  ]);
  const book = await opened(terminal, '审核.xlsx');
  const row = ['累计', '累计 (2)', 'AB'].map(
    (header) => cellOf(book, '审核台账', '金山县水务局', header).value,
  );
  expect(row).toEqual([5, '甲5', '乙5']);
});

test('a member that is deleted takes its formats along; a new one gets the formula of an own column', async () => {
  await firstRound(terminal);
  await edit(terminal, '审核.xlsx', annotate);
  await edit(terminal, '审核.xlsx', (book) => {
    const list = sheetOf(book, '成员名单');
    list.getRow(5).values = ['', '金山县林业局', '部门', '', '', '', '', '是', '新来的'];
  });
  terminal.write('林业.xlsx', bytesOf(report('金山县林业局', 8)));
  await terminal.nianbao('review', '林业.xlsx', '--into', '审核.xlsx');
  const book = await opened(terminal, '审核.xlsx');
  const added = cellOf(book, '审核台账', '金山县林业局', '办结率');
  expect(added.value).toEqual({
    formula: `IF(I${added.row}=0,0,K${added.row}/I${added.row}/2)`,
    result: 0.5,
  });
  expect(fillOf(cellOf(book, '审核台账', '金山县林业局', '状态'))).toBe('FFFFF9E0');
  expect(sheetOf(book, '成员名单').getRow(5).getCell(9).value).toBe('新来的');
});

test('a result that the command cannot tell is left to the program that opens the workbook', async () => {
  await firstRound(terminal);
  await edit(terminal, '审核.xlsx', (book) => {
    const ledger = sheetOf(book, '审核台账');
    const own = ledger.columnCount + 1;
    ledger.getRow(HEADER_ROW).getCell(own).value = '显示';
    for (const row of [4, 5, 6])
      ledger.getRow(row).getCell(own).value = { formula: `TEXT(I${row},"0000")`, result: '旧' };
  });
  await nextRound(terminal, 2);
  const shown = cellOf(await opened(terminal, '审核.xlsx'), '审核台账', '金山县教育局', '显示');
  expect(shown.value).toEqual({ formula: `TEXT(I${shown.row},"0000")`, result: undefined });
  const main = openPackage(terminal.read('审核.xlsx')).text('xl/workbook.xml');
  expect(main).toContain('fullCalcOnLoad="1"');
});

test('a header of ours that stands twice, a formula in a column of ours: told; the roll-up of a desk has its looks, too', async () => {
  await firstRound(terminal);
  await edit(terminal, '审核.xlsx', annotate);
  await edit(terminal, '审核.xlsx', (book) => {
    const ledger = sheetOf(book, '审核台账');
    const own = ledger.columnCount + 1;
    ledger.getRow(HEADER_ROW).getCell(own).value = '备注';
    for (const row of [4, 5, 6]) ledger.getRow(row).getCell(own).value = `另注${row}`;
    cellOf(book, '审核台账', '金山县民政局', '状态').value = { formula: 'IF(1=1,"退回","")', result: '退回' };
  });
  const { err } = await terminal.nianbao('rollup', '审核.xlsx', '-o', '汇总.xlsx');
  expect(err.trim().split('\n')).toEqual([
    '! “审核台账”有两列“备注”，前一列是本表的，AA列作为自加的列保留',
    '! “审核台账”的“状态”列里有不能照搬的公式，只保留结果',
  ]);
  const book = await opened(terminal, '汇总.xlsx');
  const ledger = sheetOf(book, '审核台账');
  const water = Number(cellOf(book, '审核台账', '金山县水务局', '单位').row);
  expect(ledger.getRow(water).getCell(27).value).toBe('另注5');
  expect(cellOf(book, '审核台账', '金山县民政局', '状态').value).toBe('退回');
  expect(fillOf(cellOf(book, '审核台账', '金山县教育局', '状态'))).toBe('FFFFFF00');
});
