/** Workbooks with our ledger, typed by hand: a line for each row, its places parted by bars. */
import { LEDGER_NAMES } from '../../../src/form';
import type { Grid, GridCell, NamedArea, Rectangle, Workbook } from '../../../src/grid';

const COLUMNS = 16_384;

/** 45658 and 45658.5 are numbers; '45658 is a text. */
const cellOf = (text: string): GridCell =>
  /^\d+(?:\.\d+)?$/.test(text)
    ? { value: Number(text), text, formula: null }
    : { value: text.replace(/^'/, ''), text: text.replace(/^'/, ''), formula: null };

export function sheet(name: string, rows: readonly string[], parts: Partial<Grid> = {}): Grid {
  const cells = new Map<number, GridCell>();
  const texts = rows.map((row) => row.split('|').map((text) => text.trim()));
  texts.forEach((row, at) =>
    row.forEach((text, column) => {
      if (text !== '') cells.set(at * COLUMNS + column, cellOf(text));
    }),
  );
  const columnCount = Math.max(0, ...texts.map(({ length }) => length));
  return { kind: 'sheet', name, rowCount: rows.length, columnCount, cells, merges: [], ...parts };
}

export const APPLICATION_HEADERS =
  '编号|收到日期|申请人类别|公开方式/途径|内容摘要|是否上年结转|补正通知日|补正收到日|征求第三方起|征求第三方止|是否延期|延期工作日|答复日期|结果类别|办理结果|申请人代号|计费方式|页数|收费通知日|缴费日';
export const CASE_HEADERS = '案件编号|申请编号|种类|收案日期|结案日期|结果|是否仅作为复议机关共同被告|备注';

export const area = (row: number, rowCount: number, columnCount: number, column = 0): Rectangle => ({
  row,
  column,
  rowCount,
  columnCount,
});

export const workbookOf = (
  grids: readonly Grid[],
  names: Readonly<Partial<Record<keyof typeof LEDGER_NAMES, NamedArea>>> = {},
): Workbook => ({
  grids,
  names: new Map(
    Object.entries(names).map(([key, named]) => [LEDGER_NAMES[key as keyof typeof LEDGER_NAMES], named]),
  ),
  properties: new Map(),
});

/** The sheet 依申请台账 with these rows below its headers, which stand in the fifth. */
export function applications(rows: readonly string[], headers = APPLICATION_HEADERS): Workbook {
  const grid = sheet('依申请台账', [
    '政府信息公开申请台账',
    '',
    '年度|2025|今天|45992',
    '',
    headers,
    ...rows,
  ]);
  return workbookOf([grid], {
    applications: { sheet: '依申请台账', area: area(4, 9_996, 20) },
    year: { sheet: '依申请台账', area: area(2, 1, 1, 1) },
    today: { sheet: '依申请台账', area: area(2, 1, 1, 3) },
  });
}
