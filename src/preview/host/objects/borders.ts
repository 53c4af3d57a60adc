/** Excel.RangeBorderCollection and Excel.RangeBorder: the four edges of a range and the lines inside it. */
import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { forEachCell, isUnbounded, type Area } from '../../store/area';
import { BORDERS, hexColor } from '../../store/styles';
import { color, member } from '../arguments';
import { notModelled } from '../errors';
import { storeOf, type RangeTarget } from '../model';
import { hostObject, type HostObject, type ObjectType, type Property } from '../objectType';
import { checkAllowed } from '../rules';

type Side = 't' | 'b' | 'l' | 'r';

interface BorderTarget extends RangeTarget {
  readonly side: string;
}

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** Which side of which cells an index of Excel means. */
const SIDES: Readonly<
  Record<string, { readonly side: Side; readonly has: (area: Area, row: number, column: number) => boolean }>
> = {
  EdgeTop: { side: 't', has: (area, row) => row === area.startRow },
  EdgeBottom: { side: 'b', has: (area, row) => row === area.endRow },
  EdgeLeft: { side: 'l', has: (area, _, column) => column === area.startColumn },
  EdgeRight: { side: 'r', has: (area, _, column) => column === area.endColumn },
  InsideHorizontal: { side: 'b', has: (area, row) => row < area.endRow },
  InsideVertical: { side: 'r', has: (area, _, column) => column < area.endColumn },
};

const OPPOSITE: Readonly<
  Record<Side, { readonly side: Side; readonly row: number; readonly column: number }>
> = {
  t: { side: 'b', row: -1, column: 0 },
  b: { side: 't', row: 1, column: 0 },
  l: { side: 'r', row: 0, column: -1 },
  r: { side: 'l', row: 0, column: 1 },
};

function visit(
  { side, ...range }: BorderTarget,
  cell: (row: number, column: number, side: Side) => void,
): void {
  const lines = SIDES[side];
  if (!lines) throw notModelled(`RangeBorderCollection.${side}`);
  const { sheetId, area } = range;
  const bounded = isUnbounded(area) ? storeOf(range).book.clampToGrid(sheetId, area) : area;
  forEachCell(bounded, (row, column) => {
    if (lines.has(bounded, row, column)) cell(row, column, lines.side);
  });
}

/** Two cells share the line between them: the one that either of them has is seen. */
function lineAt(range: RangeTarget, row: number, column: number, side: Side): Line {
  const { cells } = storeOf(range);
  const own = cells.style(range.sheetId, row, column).bd?.[side];
  if (own) return shownLine(own);
  const other = OPPOSITE[side];
  if (row + other.row < 0 || column + other.column < 0) return NO_LINE;
  return shownLine(cells.style(range.sheetId, row + other.row, column + other.column).bd?.[other.side]);
}

function shownLine(stored: Nullable<IBorderStyleData>): Line {
  const line = stored && BORDERS.find(({ code }) => code === stored.s);
  return line
    ? { style: line.style, weight: line.weight, color: hexColor(stored.cl?.rgb ?? '#000000') }
    : NO_LINE;
}

function storedLine(line: Line): IBorderStyleData | null {
  if (line.style === 'None') return null;
  const exact = BORDERS.find(({ style, weight }) => style === line.style && weight === line.weight);
  const code = (exact ?? BORDERS.find(({ style }) => style === line.style))?.code ?? BorderStyleTypes.THIN;
  return { s: code, cl: { rgb: line.color } };
}

function change(border: BorderTarget, line: Partial<Line>): void {
  checkAllowed(border, 'allowFormatCells');
  const { cells } = storeOf(border);
  const put = (row: number, column: number, side: Side, stored: IBorderStyleData | null): void => {
    const bd: IBorderData = { [side]: stored };
    cells.queue(border.sheetId, row, column, { s: { bd } satisfies IStyleData });
  };
  visit(border, (row, column, side) => {
    const before = lineAt(border, row, column, side);
    // Giving a weight or colour to no line draws one.
    const style = line.style ?? (before.style === 'None' ? 'Continuous' : before.style);
    put(row, column, side, storedLine({ ...before, ...line, style }));
    const other = OPPOSITE[side];
    const [otherRow, otherColumn] = [row + other.row, column + other.column];
    if (otherRow < 0 || otherColumn < 0) return;
    if (cells.style(border.sheetId, otherRow, otherColumn).bd?.[other.side])
      put(otherRow, otherColumn, other.side, null);
  });
}

function lineProperty(
  key: keyof Line,
  read: (border: BorderTarget, value: unknown) => string,
): Property<BorderTarget> {
  return {
    get: (border) => {
      const seen = new Set<string>();
      visit(border, (row, column, side) => seen.add(lineAt(border, row, column, side)[key]));
      const [only] = seen;
      return seen.size > 1 ? null : (only ?? NO_LINE[key]);
    },
    set: (border, value) => change(border, { [key]: read(border, value) }),
  };
}

const borderType: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: lineProperty('style', ({ model }, value) => member(model, 'BorderLineStyle', value)),
    weight: lineProperty('weight', ({ model }, value) => member(model, 'BorderWeight', value)),
    color: lineProperty('color', (_, value) => color(value)),
  },
  identity: ({ side }) => ({ Id: side }),
};

const sideObject = (range: RangeTarget, side: string): HostObject =>
  hostObject(borderType, { ...range, side: member(range.model, 'BorderIndex', side) });

export const bordersType: ObjectType<RangeTarget> = {
  name: 'RangeBorderCollection',
  properties: { count: { get: () => Object.keys(SIDES).length } },
  methods: { getItem: (range, [side]) => sideObject(range, String(side)) },
  item: (range, side) => sideObject(range, String(side)),
  items: (range) => Object.keys(SIDES).map((side) => sideObject(range, side)),
};
