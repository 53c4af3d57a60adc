/** Compiles relations to formulas that Excel, WPS and LibreOffice compute alike. */
import { quoteSheet, rectangleName } from '../grid';
import type { Rectangle } from '../grid';
import { WORKBOOK } from '../messages';
import { joinCells } from './join';
import type { Place } from './places';

/** The places as few rectangles, sheet by sheet in the order in which they first appear. */
export function joinPlaces(places: readonly Place[]): { readonly sheet: string; readonly area: Rectangle }[] {
  return [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet) =>
    joinCells(places.filter((place) => place.sheet === sheet)).map((area) => ({ sheet, area })),
  );
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

/** ` 差2` with the size of the difference, nothing where there is none; without an equals sign. */
export function gapFormula(difference: string): string {
  return `IF(${difference}=0,""," ${WORKBOOK.gap}"&ABS(${difference}))`;
}

/** What `gapFormula` shows for a difference. */
export function gapText(difference: number): string {
  return difference === 0 ? '' : ` ${WORKBOOK.gap}${Math.abs(difference)}`;
}

/** `✓` or `✗ 差2`; without an equals sign. */
export function finishedSign(difference: string): string {
  return `IF(${difference}=0,"${WORKBOOK.holds}","${WORKBOOK.breaks}")&${gapFormula(difference)}`;
}

/** `✓` or `✗ 差2` where it is judged, else `unjudged` with the difference; without an equals sign. */
export function signFormula(judged: string, difference: string, unjudged: string): string {
  const sign = `IF(${difference}=0,"${WORKBOOK.holds}","${WORKBOOK.breaks}")`;
  return `IF(${judged},${sign},${unjudged})&${gapFormula(difference)}`;
}

/** What `signFormula` shows. */
export function signText(isJudged: boolean, difference: number, unjudged: string): string {
  const sign = difference === 0 ? WORKBOOK.holds : WORKBOOK.breaks;
  return `${isJudged ? sign : unjudged}${gapText(difference)}`;
}

/** True when a check cell shows ✗. */
export function breaksFormula(cell: string): string {
  return `=LEFT(${cell},1)="${WORKBOOK.breaks}"`;
}

/** True when a check cell shows 未填完. */
export function isUnfinishedFormula(cell: string): string {
  return `=LEFT(${cell},${WORKBOOK.unfinished.length})="${WORKBOOK.unfinished}"`;
}

/** True when any of the check cells shows ✗. */
export function anyBreaksFormula(cells: string): string {
  return `=SUMPRODUCT(--(LEFT(${cells},1)="${WORKBOOK.breaks}"))>0`;
}
