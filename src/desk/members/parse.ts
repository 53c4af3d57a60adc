/**
 * A list of members, as offices keep them: a sheet with headers in any spelling, or a name a line. Lines that name nobody are
 * told, never dropped in silence.
 */
import { isVertical } from '../../form';
import type { MemberKind } from '../../form';
import { textAt } from '../../grid';
import type { Grid } from '../../grid';
import { DESK } from '../../messages';
import { nameForm, readDay, withoutControls } from '../../text';
import type { DeskRemark } from '../remarks';
import type { Member } from '../types';
import { memberKind, newMember } from './fromFiles';

export interface ParsedMembers {
  readonly members: readonly Member[];
  readonly remarks: readonly DeskRemark[];
}

const COLUMNS = {
  id: /^(?:编号|代码)$/,
  order: /^序号$/,
  name: /^(?:单位|单位名称|机关|机关名称|成员|成员单位|名称|部门名称|行政机关名称|报送单位|填报单位|全称)$/,
  kind: /^(?:类别|类型|性质|单位类别|单位类型|机关类型|单位性质)$/,
  parent: /^(?:上级|主管单位|主管部门|上级单位|所属|隶属|隶属单位)$/,
  otherNames: /^(?:别名|其他名称|简称|曾用名|单位简称)$/,
  lastName: /^(?:上年名称|原名称|去年名称|上年单位名称)$/,
  due: /^(?:截止日期|报送期限|期限|截止时间|报送截止日期)$/,
  counted: /^(?:计入汇总|是否计入|是否计入汇总|计入)$/,
} as const;
type Column = keyof typeof COLUMNS;

/** What lists call the kinds. */
const KINDS: readonly (readonly [RegExp, MemberKind])[] = [
  [/垂直|垂管|双管/, 'vertical'],
  [/党/, 'party'],
  [/派出|管委会|开发区/, 'agency'],
  [/县区|汇总|区县|县市区/, 'aggregate'],
  [/本级|本政府|本机关|政府办/, 'ownBody'],
  [/乡|镇|街道/, 'township'],
  [/部门|委办局|直属|工作机构|政府机构/, 'department'],
];
/** Lines below a list. */
const NO_MEMBER = /^(?:合计|总计|小计|共计|注|备注|说明|填表|制表|联系)|^共\d+[家个]/;
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

const two = (part: number): string => String(part).padStart(2, '0');

function dayIn(text: string): string | null {
  const day = readDay(text);
  return day ? `${day.year}-${two(day.month)}-${two(day.day)}` : null;
}

/** Collects members in their order: ids that the list gives stay, the others go on from the largest. */
class Collector {
  readonly remarks: DeskRemark[] = [];
  private readonly rows: { member: Omit<Member, 'id'>; id: number | null; row: number }[] = [];
  private readonly names = new Set<string>();

  add(member: Omit<Member, 'id'>, id: number | null, row: number): void {
    const { name } = member;
    const key = `${nameForm(name)} ${member.kind ?? ''} ${nameForm(member.parent)}`;
    if (this.names.has(key)) {
      this.remarks.push({ code: 'list-twice', name, row: row + 1 });
      return;
    }
    this.names.add(key);
    if (member.kind === 'vertical' || isVertical(null, nameForm(name)))
      this.remarks.push({ code: 'vertical-listed', name });
    this.rows.push({ member, id, row });
  }

  finish(): ParsedMembers {
    const taken = new Set<number>();
    const kept = this.rows.map(({ id }) => {
      if (id === null || taken.has(id)) return null;
      taken.add(id);
      return id;
    });
    let last = Math.max(0, ...taken);
    const members = this.rows.map(({ member }, index): Member => ({ id: kept[index] ?? ++last, ...member }));
    return { members, remarks: this.remarks };
  }
}

function addLine(grid: Grid, row: number, { columns }: Headers, to: Collector): void {
  const text = (column: Column): string => {
    const at = columns.get(column);
    return at === undefined ? '' : withoutControls(textAt(grid, row, at)).trim();
  };
  const name = text('name');
  if (name === '') {
    const line = columnsOf(grid)
      .map((column) => textAt(grid, row, column))
      .filter((each) => each !== '')
      .join(' ');
    if (line !== '') to.remarks.push({ code: 'list-line', row: row + 1, text: line });
    return;
  }
  if (NO_MEMBER.test(nameForm(name))) {
    to.remarks.push({ code: 'list-line', row: row + 1, text: name });
    return;
  }
  const kindText = text('kind');
  const told = (Object.keys(DESK.kinds) as MemberKind[]).find((kind) => DESK.kinds[kind] === kindText);
  const kind = told ?? KINDS.find(([pattern]) => pattern.test(kindText))?.[1] ?? null;
  if (kindText !== '' && kind === null) to.remarks.push({ code: 'list-kind', name, text: kindText });
  const dueText = text('due');
  const due = dueText === '' ? null : dayIn(dueText);
  if (dueText !== '' && due === null) to.remarks.push({ code: 'list-due', name, text: dueText });
  const given = Number(text('id') || NaN);
  const known = kind ?? (kindText === '' ? memberKind(null, nameForm(name)) : null);
  const counted = text('counted');
  to.add(
    {
      name,
      kind: known,
      parent: text('parent'),
      otherNames: text('otherNames')
        .split(SEPARATOR)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
      lastName: text('lastName'),
      due,
      counted: counted === '' ? known !== 'vertical' || kindText !== '' : counted !== DESK.no,
    },
    Number.isInteger(given) && given > 0 ? given : null,
    row,
  );
}

/** 1. 金山县水务局, （一）金山县水务局 → 金山县水务局. */
const NUMBERING = /^(?:\d+[.、．)）]|[（(]?[一二三四五六七八九十]+[)）、])\s*/;

/** A list without headers: the first text of each line is a name. */
function addLines(grid: Grid, to: Collector): void {
  for (const row of rowsOf(grid)) {
    const texts = columnsOf(grid)
      .map((column) => withoutControls(textAt(grid, row, column)).trim())
      .filter((text) => text !== '' && !/^\d+$/.test(text));
    const [first] = texts;
    if (first === undefined) continue;
    const name = first.replace(NUMBERING, '');
    if (name.length < 2 || NO_MEMBER.test(nameForm(name))) {
      to.remarks.push({ code: 'list-line', row: row + 1, text: texts.join(' ') });
      continue;
    }
    const kind = memberKind(null, nameForm(name));
    const { id: _, ...member } = newMember(0, name, kind);
    to.add(member, null, row);
  }
}

/** The members that a workbook or a text names: of its sheets the first with a header for names, else all its lines. */
export function parseMembers(grids: readonly Grid[]): ParsedMembers {
  const to = new Collector();
  for (const grid of grids) {
    const headers = headersOf(grid);
    if (!headers) continue;
    for (const row of rowsOf(grid).slice(headers.row + 1)) addLine(grid, row, headers, to);
    return to.finish();
  }
  for (const grid of grids) addLines(grid, to);
  return to.finish();
}
