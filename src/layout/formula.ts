/** Compiles relations to formulas that Excel, WPS and LibreOffice compute alike. */
import { quoteSheet, rectangleName } from '../grid';
import type { Rectangle } from '../grid';
import { WORKBOOK } from '../messages';
import type { Place } from './places';

/** Joins neighbouring cells into as few rectangles as reading order allows: first along rows, then down. */
export function joinPlaces(places: readonly Place[]): { sheet: string; area: Rectangle }[] {
  const joined: { sheet: string; area: Rectangle }[] = [];
  const sorted = [...places].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { sheet, row, column } of sorted) {
    const run = joined.find(
      (each) =>
        each.sheet === sheet && each.area.row === row && each.area.column + each.area.columnCount === column,
    );
    if (run) run.area = { ...run.area, columnCount: run.area.columnCount + 1 };
    else joined.push({ sheet, area: { row, column, rowCount: 1, columnCount: 1 } });
  }
  return joined.reduce<{ sheet: string; area: Rectangle }[]>((stacked, { sheet, area }) => {
    const above = stacked.find(
      (each) =>
        each.sheet === sheet &&
        each.area.column === area.column &&
        each.area.columnCount === area.columnCount &&
        each.area.row + each.area.rowCount === area.row,
    );
    if (above) above.area = { ...above.area, rowCount: above.area.rowCount + 1 };
    else stacked.push({ sheet, area });
    return stacked;
  }, []);
}

/** `'三、依申请公开'!D4:I4`, without the sheet name on `ownSheet`. */
export function areaReference(
  { sheet, area }: { readonly sheet: string; readonly area: Rectangle },
  ownSheet: string | null,
): string {
  return (sheet === ownSheet ? '' : `${quoteSheet(sheet)}!`) + rectangleName(area);
}

/** `D4:I4,K4` as arguments of SUM or COUNT, with sheet names except on `ownSheet`. */
export function argumentsOf(places: readonly Place[], ownSheet: string | null): string {
  return joinPlaces(places)
    .map((joined) => areaReference(joined, ownSheet))
    .join(',');
}

/** `SUM(D4:I4)`, without an equals sign; text and blanks count as 0. */
export function sumFormula(places: readonly Place[], ownSheet: string | null): string {
  return `SUM(${argumentsOf(places, ownSheet)})`;
}

/** The difference to 6 decimals, so that binary fractions never look like one. */
export function differenceFormula(left: string, right: string): string {
  return `ROUND(${left}-${right},6)`;
}

/** `✓`, or `✗ 差2` with the size of the difference. */
export function signFormula(difference: string): string {
  return `=IF(${difference}=0,"${WORKBOOK.holds}","${WORKBOOK.breaks} ${WORKBOOK.gap}"&ABS(${difference}))`;
}

/** What `signFormula` shows for a difference. */
export function signText(difference: number): string {
  return difference === 0 ? WORKBOOK.holds : `${WORKBOOK.breaks} ${WORKBOOK.gap}${Math.abs(difference)}`;
}

/** True when a check cell shows ✗. */
export function breaksFormula(cell: string): string {
  return `=LEFT(${cell},1)="${WORKBOOK.breaks}"`;
}

/** True when any of the check cells shows ✗. */
export function anyBreaksFormula(cells: string): string {
  return `=SUMPRODUCT(--(LEFT(${cells},1)="${WORKBOOK.breaks}"))>0`;
}
