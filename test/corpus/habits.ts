/** Habits of real reports (statute §9), each a change of the printed model; figures stay what they are. */
import type { Random } from '../support/random';
import { SPELLINGS } from '../support/asText';
import { columnCountOf, cutRows, insertColumn, insertRow, mapCells, mapTables, rowCountOf } from './model';
import type { Model, ModelCell, ModelTable } from './model';

export type Habit = (model: Model, random: Random) => Model;

const label =
  (spell: (text: string, random: Random) => string): Habit =>
  (model, random) =>
    mapCells(model, (cell) => (cell.kind === 'label' ? { ...cell, text: spell(cell.text, random) } : cell));

/** Written for these tests, character by character. */
const TRADITIONAL = new Map(
  [
    ...'总總计計数數处處请請复復议議诉訴讼訟问問题題进進项項报報办辦内內发發废廢现現规規范範决決许許罚罰强強费費额額单單万萬业業据據关關系係为為组組织織构構会會转轉结結这這国國属屬机機无無没沒补補确確访訪举舉当當认認获獲缴繳纳納续續继繼维維纠糾审審减減对對购購类類过過执執询詢护護权權稳穩后後制製资資采採条條务務',
  ].reduce<[string, string][]>(
    (pairs, letter, at, all) => (at % 2 === 0 ? [...pairs, [letter, all[at + 1]!]] : pairs),
    [],
  ),
);
const traditional = (text: string) => [...text].map((letter) => TRADITIONAL.get(letter) ?? letter).join('');

const noise = (row: number, column: number, text: string, columnSpan = 1): ModelCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  text,
  field: null,
  kind: 'noise',
});

const WIDE = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const spelled =
  (spell: (text: string, random: Random) => string): Habit =>
  (model, random) =>
    mapCells(model, (cell) => (cell.kind === 'figure' ? { ...cell, text: spell(cell.text, random) } : cell));

/** 表三 is the one with header rows and a row of labels under each other. */
const isRequests = ({ name }: ModelTable) => name === '表三';
const onRequests =
  (change: (table: ModelTable, random: Random) => Model): Habit =>
  (model, random) =>
    mapTables(model, (table) => (isRequests(table) ? change(table, random) : [table]));

function splitOverPages(table: ModelTable, random: Random, apart: boolean): Model {
  const at = 8 + random.below(rowCountOf(table) - 12);
  const first = cutRows(table, 0, at);
  const rest = cutRows(table, at, rowCountOf(table));
  const header = cutRows(table, 0, table.headerRows).cells;
  if (apart) return [first, { kind: 'lines', lines: ['- 3 -', '（续表）'] }, withHeader(rest, header)];
  const moved = withHeader(rest, header).cells.map((cell) => ({ ...cell, row: cell.row + at }));
  return [{ ...table, cells: [...first.cells, ...moved] }];
}

const withHeader = (table: ModelTable, header: readonly ModelCell[]): ModelTable => ({
  ...table,
  cells: [...header, ...table.cells.map((cell) => ({ ...cell, row: cell.row + table.headerRows }))],
});

/** Each leaves every figure where a reader finds it. */
export const HABITS: Readonly<Record<string, Habit>> = {
  asPrinted: (model) => model,
  ...Object.fromEntries(
    Object.entries(SPELLINGS).map(([name, spell]): [string, Habit] => [`labels: ${name}`, label(spell)]),
  ),
  'labels: one letter a line': label((text) => [...text].join('\n')),
  'labels: all traditional': (model) =>
    mapCells(model, (cell) => (cell.kind === 'label' ? { ...cell, text: traditional(cell.text) } : cell)),
  'labels: explained': label((text) => (/^\d\./.test(text) ? `${text}（按最终结果填写）` : text)),
  'headers: truncated': label((text) =>
    /^(?:社会公益组织|法律服务机构|本年处理决定数量|未经复议直接起诉)$/.test(text) ? text.slice(0, 4) : text,
  ),
  'values: full width': spelled(WIDE),
  'values: thousands': spelled((text) =>
    text.includes('.') ? text : text.replace(/\B(?=(?:\d{3})+$)/g, ','),
  ),
  'values: units': spelled((text) => (/^\d+$/.test(text) ? `${text}件` : text)),
  'values: blanks for 0': spelled((text, random) =>
    text === '0' ? random.pick(['', '/', '-', '—', '\u00a0']) : text,
  ),
  'split over pages, header again': onRequests((table, random) => splitOverPages(table, random, false)),
  'split into two tables': onRequests((table, random) => splitOverPages(table, random, true)),
  'extra row': onRequests((table, random) => [
    insertRow(table, 12, [
      noise(12, 2, '9.本地增加的情形'),
      ...Array.from({ length: 7 }, (_, at) => noise(12, 3 + at, String(random.below(9)))),
    ]),
  ]),
  'extra column behind': onRequests((table, random) => [
    insertColumn(table, 10, [
      noise(0, 10, '核对'),
      ...Array.from({ length: 25 }, (_, at) => noise(3 + at, 10, String(random.below(9)))),
    ]),
  ]),
  'extra column amid': onRequests((table, random) => [
    insertColumn(table, 9, [
      noise(2, 9, '小计'),
      ...Array.from({ length: 25 }, (_, at) => noise(3 + at, 9, String(random.below(9)))),
    ]),
  ]),
  'empty columns': (model) =>
    mapTables(model, (table) => [insertColumn(table, columnCountOf(table) - 1, [])]),
  'header cell twice': onRequests((table) => [
    insertColumn(table, 10, [noise(1, 10, '总计'), noise(2, 10, '')]),
  ]),
  'numbers of the columns': onRequests((table) => [
    insertRow(
      table,
      3,
      Array.from({ length: 7 }, (_, at) => noise(3, 3 + at, String(at + 1))),
    ),
  ]),
  'hidden rows and a hidden column': onRequests((table, random) => [
    { ...table, hidden: { rows: [3, 5 + random.below(20)], columns: [4 + random.below(4)] } },
  ]),
  'instructions around': (model) => [
    {
      kind: 'lines',
      lines: [
        '重复申请',
        '（一）予以公开',
        '填表说明：一、本年新收政府信息公开申请数量是指本年度收到的申请，（七）总计按列相加，自然人和总计均须填写。',
      ],
    },
    ...model,
  ],
};

/** The row or column of a cell with this text, taken out with its cells. */
function without(table: ModelTable, test: (cell: ModelCell) => boolean): ModelTable {
  return { ...table, cells: table.cells.filter((cell) => !test(cell)) };
}

/** Habits that lose something: figures may be absent or doubted, but none may be wrong. */
export const LOSSES: Readonly<Record<string, Habit>> = {
  'a row missing': onRequests((table, random) => {
    const row = 3 + random.below(25);
    return [without(table, (cell) => cell.row === row && cell.rowSpan === 1)];
  }),
  'a column empty of header and figures': onRequests((table) => [
    without(table, (cell) => cell.column === 6 && cell.row > 1),
  ]),
  'a header missing': onRequests((table, random) => {
    const column = 4 + random.below(5);
    return [without(table, (cell) => cell.row === 2 && cell.column === column)];
  }),
  'all headers missing': onRequests((table) => [without(table, (cell) => cell.row < 3 && cell.column > 2)]),
  'a label overwritten': onRequests((table, random) => {
    const row = 3 + random.below(25);
    return [
      {
        ...table,
        cells: table.cells.map((cell) =>
          cell.kind === 'label' && cell.row === row && cell.rowSpan === 1
            ? { ...cell, text: '本地口径' }
            : cell,
        ),
      },
    ];
  }),
  'words for a figure': onRequests((table, random) => {
    const figures = table.cells.filter(({ kind }) => kind === 'figure');
    const one = random.pick(figures);
    return [
      { ...table, cells: table.cells.map((cell) => (cell === one ? { ...cell, text: '见附件说明' } : cell)) },
    ];
  }),
  'columns of 复议 missing': (model) =>
    mapTables(model, (table) =>
      table.name === '表四' ? [without(table, (cell) => cell.column < 2 && cell.row > 0)] : [table],
    ),
  'only 总计 filled': onRequests((table) => [
    {
      ...table,
      cells: table.cells.map((cell) =>
        cell.kind === 'figure' && cell.column < 9 ? { ...cell, text: '' } : cell,
      ),
    },
  ]),
};
