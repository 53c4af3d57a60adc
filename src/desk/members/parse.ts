/**
 * A list of members, as offices keep them: a sheet with headers in any spelling, or a name a line. Lines that name nobody are
 * told, never dropped in silence.
 */
import { isVertical } from '../../form';
import type { MemberKind } from '../../form';
import { cellKey, textAt } from '../../grid';
import type { Grid, GridCell } from '../../grid';
import { DESK } from '../../messages';
import { isoDay, nameForm, readDay, withoutControls } from '../../text';
import type { DeskRemark } from '../remarks';
import type { Member } from '../types';
import { memberKind, newMember } from './fromFiles';

export interface ParsedMembers {
  readonly members: readonly Member[];
  readonly remarks: readonly DeskRemark[];
}

const COLUMNS = {
  id: /^(?:编号|代码|单位编号|单位代码)$/,
  order: /^序号$/,
  name: /^(?:单位|单位名称|单位全称|机关|机关名称|成员|成员单位|成员名称|名称|部门|部门名称|行政机关名称|行政机关|报送单位|报送单位名称|填报单位|公开主体|主体名称|全称)$/,
  kind: /^(?:类别|类型|性质|分类|单位类别|单位类型|单位性质|机关类别|机关类型|机构类型|机构性质)$/,
  parent:
    /^(?:上级|主管|主管单位|主管部门|上级单位|上级机关|上级主管单位|上级主管部门|所属|所属单位|隶属|隶属单位)$/,
  otherNames: /^(?:别名|别称|其他名称|简称|曾用名|单位简称)$/,
  lastName: /^(?:上年名称|上年度名称|原名称|原单位名称|去年名称|上年单位名称)$/,
  due: /^(?:截止日期|报送期限|报送时限|期限|截止时间|报送截止日期|报送截止时间)$/,
  counted: /^(?:计入汇总|是否计入|是否计入汇总|计入|是否汇总|纳入汇总|是否纳入汇总)$/,
} as const;
type Column = keyof typeof COLUMNS;

/** What lists call the kinds. */
const KINDS: readonly (readonly [RegExp, MemberKind])[] = [
  [/垂直|垂管|双管|双重管理/, 'vertical'],
  [/党/, 'party'],
  [/派出|管委会|开发区/, 'agency'],
  [/县区|汇总|区县|县市区|^县\(市、区\)$/, 'aggregate'],
  [/本级$|^本政府|本机关|政府办/, 'ownBody'],
  [/乡|镇|街道/, 'township'],
  [/部门|委办局|直属|工作机构|政府机构/, 'department'],
];
/** Lines below a list. */
const NO_MEMBER =
  /^(?:合计|总计|小计|共计|注|备注|说明|填表|制表|联系|填报人|审核人)(?![一-龥]*[局委办厅]$)|^共\d+[家个]/;
/** What a list is called, above it. */
const TITLE = /(?:名单|一览表|名录|通讯录|花名册|统计表|登记表)(?:\(.*\))?$/;
/** A line that says what stands below it: 一、政府部门（32家）. */
const GROUP =
  /^(?:[县区市旗]?(?:人民)?政府)?(?:工作)?(?:部门|部门和单位|直属单位|直属机构|组成部门|派出机构)$|^各?(?:乡镇|镇街|街道|乡镇街道|乡镇\(街道\)|乡镇、街道|镇\(街道\))$|^垂直(?:管理)?(?:部门|单位|机构)$|^党(?:委部门|群部门|群机关|的机关|的机关挂牌)$|^县区汇总$/;
const YES = /^(?:是|计入|计|y|yes|√|✓|1|true)$/i;
const NO = /^(?:否|不计入|不计|不|n|no|×|✗|x|0|false)$/i;
/** A cell that lists several names. */
const SEPARATOR = /[、，,；;\n]+/;
const MOST_HEADER_ROWS = 12;

interface Headers {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

const rowsOf = ({ rowCount }: Grid): number[] => Array.from({ length: rowCount }, (_, row) => row);
const columnsOf = ({ columnCount }: Grid): number[] =>
  Array.from({ length: columnCount }, (_, column) => column);

/** The first row with a header for names. */
function headersOf(grid: Grid): Headers | undefined {
  for (const row of rowsOf(grid).slice(0, MOST_HEADER_ROWS)) {
    const columns = new Map<Column, number>();
    for (const column of columnsOf(grid)) {
      const text = nameForm(textAt(grid, row, column)).replace(/\(.*\)$/, '');
      const found = (Object.keys(COLUMNS) as Column[]).find((each) => COLUMNS[each].test(text));
      if (found && !columns.has(found)) columns.set(found, column);
    }
    if (columns.has('name')) return { row, columns };
  }
  return undefined;
}

/** The rectangle of merged cells that a place is in shows its first cell. */
function shownAt(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    (each) =>
      row >= each.row &&
      row < each.row + each.rowCount &&
      column >= each.column &&
      column < each.column + each.columnCount,
  );
  return textAt(grid, merge?.row ?? row, merge?.column ?? column);
}

function dayIn(text: string): string | null {
  const day = readDay(text);
  return day ? isoDay(day) : null;
}

function kindIn(text: string): MemberKind | null {
  const told = (Object.keys(DESK.kinds) as MemberKind[]).find((kind) => DESK.kinds[kind] === text);
  return told ?? KINDS.find(([pattern]) => pattern.test(nameForm(text)))?.[1] ?? null;
}

/** 1. 金山县水务局, （一）金山县水务局 → 金山县水务局. */
const NUMBERING = /^(?:\d+[.、．)）]|[（(]?[一二三四五六七八九十]+[)）、])\s*/;

/** The kind of the members below a line that names a group of them; undefined for another line. */
function groupIn(text: string): MemberKind | null | undefined {
  const name = nameForm(text.replace(NUMBERING, '')).replace(/(?:[:：]|\(?共?\d+[家个]\)?)+$/, '');
  return GROUP.test(name) ? kindIn(name) : undefined;
}

const positive = (text: string): number | null => {
  const value = Number(text || NaN);
  return Number.isInteger(value) && value > 0 ? value : null;
};

interface Line {
  readonly member: Omit<Member, 'id'>;
  readonly id: number | null;
  readonly order: number | null;
}

/** Collects members in their order: ids that the list gives stay, the others go on from the largest. */
class Collector {
  readonly remarks: DeskRemark[] = [];
  private readonly lines: Line[] = [];
  private readonly names = new Set<string>();

  add(line: Line, row: number): void {
    const { name, kind, parent } = line.member;
    const key = `${nameForm(name)} ${kind ?? ''} ${nameForm(parent)}`;
    if (this.names.has(key)) {
      this.remarks.push({ code: 'list-twice', name, row: row + 1 });
      return;
    }
    this.names.add(key);
    if (kind === 'vertical' || isVertical(null, nameForm(name)))
      this.remarks.push({ code: 'vertical-listed', name });
    this.lines.push(line);
  }

  /** 编号 is what members are known by; 序号 is, where each line has its own. */
  private ids(): readonly (number | null)[] {
    const given = this.lines.map(({ id }) => id);
    if (given.some((id) => id !== null)) return given;
    const orders = this.lines.map(({ order }) => order);
    const isKey = !orders.includes(null) && new Set(orders).size === orders.length;
    return isKey ? orders : given;
  }

  finish(): ParsedMembers {
    const taken = new Set<number>();
    const kept = this.ids().map((id, index) => {
      if (id === null) return null;
      if (taken.has(id)) {
        this.remarks.push({ code: 'list-id', name: this.lines[index]?.member.name ?? '', id });
        return null;
      }
      taken.add(id);
      return id;
    });
    let last = [...taken].reduce((most, id) => Math.max(most, id), 0);
    const members = this.lines.map(({ member }, index): Member => ({ id: kept[index] ?? ++last, ...member }));
    return { members, remarks: this.remarks };
  }
}

/** A line of a list with headers; what it says of those below it, where it names a group. */
function addLine(
  grid: Grid,
  row: number,
  { columns }: Headers,
  group: MemberKind | null,
  to: Collector,
): MemberKind | null {
  const text = (column: Column): string => {
    const at = columns.get(column);
    if (at === undefined) return '';
    const shown = column === 'name' ? textAt(grid, row, at) : shownAt(grid, row, at);
    return withoutControls(shown).trim();
  };
  const whole = (): string =>
    columnsOf(grid)
      .map((column) => textAt(grid, row, column))
      .filter((each) => each !== '')
      .join(' ');
  const name = text('name').replace(NUMBERING, '');
  const below = groupIn(name === '' ? whole() : name);
  // 合计 stands in the first column, too, with the number of members below their names.
  const isNone = [name, text('order'), text('id')].some((each) => NO_MEMBER.test(nameForm(each)));
  if (!/\D/.test(nameForm(name)) || below !== undefined || isNone) {
    const line = whole();
    if (line !== '') to.remarks.push({ code: 'list-line', row: row + 1, text: line });
    return below === undefined ? group : below;
  }
  const kindText = text('kind');
  const kind = kindIn(kindText);
  if (kindText !== '' && kind === null) to.remarks.push({ code: 'list-kind', name, text: kindText });
  const dueText = text('due');
  const due = dueText === '' ? null : dayIn(dueText);
  if (dueText !== '' && due === null) to.remarks.push({ code: 'list-due', name, text: dueText });
  const known = kind ?? (kindText === '' ? (group ?? memberKind(null, nameForm(name))) : null);
  const countedText = text('counted');
  if (countedText !== '' && !YES.test(countedText) && !NO.test(countedText))
    to.remarks.push({ code: 'list-counted', name, text: countedText });
  const member = {
    name,
    kind: known,
    parent: text('parent'),
    otherNames: text('otherNames')
      .split(SEPARATOR)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    lastName: text('lastName') === name ? '' : text('lastName'),
    due,
    // Bodies of a vertical system belong to no local sum, unless the list says so.
    counted: YES.test(countedText) || (!NO.test(countedText) && known !== 'vertical'),
  };
  to.add({ member, id: positive(text('id')), order: positive(text('order')) }, row);
  return group;
}

/** Several names in one line: 水务局、教育局; a line of one name, or that opens a group, stays as it is. */
function namesIn(line: string): readonly string[] {
  const names = line.replace(NUMBERING, '').split(SEPARATOR);
  const areNames = names.length > 1 && names.every((name) => nameForm(name).length > 1);
  return areNames && groupIn(line) === undefined ? names : [line];
}

/** A text has a line in a cell: tabs stand between cells of a table, other marks between names of one line. */
function withCells(grid: Grid): Grid {
  if (grid.kind !== 'text') return grid;
  const lines = [...grid.cells.values()].map(({ text }) => text);
  const isTable = lines.some((line) => line.includes('\t'));
  const rows = isTable
    ? rowsOf(grid).map((row) => textAt(grid, row, 0).split('\t'))
    : rowsOf(grid).flatMap((row) => namesIn(textAt(grid, row, 0)).map((name) => [name]));
  const cells = new Map<number, GridCell>();
  rows.forEach((texts, row) =>
    texts.forEach((text, column) => {
      if (text.trim() !== '') cells.set(cellKey(row, column), { value: text, text, formula: null });
    }),
  );
  const columnCount = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return { ...grid, cells, rowCount: rows.length, columnCount };
}

/** A list without headers: the first text of each line is a name. */
function addLines(grid: Grid, to: Collector): void {
  let group: MemberKind | null = null;
  for (const row of rowsOf(grid)) {
    const texts = columnsOf(grid)
      .map((column) => withoutControls(textAt(grid, row, column)).trim())
      .filter((text) => text !== '' && !/^\d+$/.test(text));
    const [first] = texts;
    if (first === undefined) continue;
    const name = first.replace(NUMBERING, '');
    const form = nameForm(name);
    const below = groupIn(first);
    if (form.length < 2 || below !== undefined || NO_MEMBER.test(form) || TITLE.test(form)) {
      to.remarks.push({ code: 'list-line', row: row + 1, text: texts.join(' ') });
      if (below !== undefined) group = below;
      continue;
    }
    const { id: _, ...member } = newMember(0, name, group ?? memberKind(null, form));
    to.add({ member, id: null, order: null }, row);
  }
}

/**
 * The members that a workbook or a text names: of its sheets those with a header for names, else all their lines. A sheet
 * beside them that holds something else is told.
 */
export function parseMembers(given: readonly Grid[]): ParsedMembers {
  const grids = given.map(withCells);
  const to = new Collector();
  const headed = grids.flatMap((grid) => {
    const headers = headersOf(grid);
    return headers ? [{ grid, headers }] : [];
  });
  for (const { grid, headers } of headed) {
    // A sheet may be called after the kind of all its members.
    let group = groupIn(grid.name) ?? null;
    for (const row of rowsOf(grid).slice(headers.row + 1)) group = addLine(grid, row, headers, group, to);
  }
  for (const grid of grids) {
    if (headed.some((each) => each.grid === grid)) continue;
    if (headed.length === 0) addLines(grid, to);
    else if (grid.cells.size > 0) to.remarks.push({ code: 'list-sheet', sheet: grid.name });
  }
  return to.finish();
}
