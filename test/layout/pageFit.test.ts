/** What is printed on A4 can be read: every letter has 9 points or more on paper, and 表三 fills its page. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planPrevious, planReport } from '../../src/layout';
import type { PlanSheet } from '../../src/layout';
import { draftSheet } from '../../src/layout/sheet';
import { fillPage, roomOn } from '../../src/layout/pageFit';
import { plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';

/** A4 within the margins of GB/T 9704 (37, 26, 35 and 28 mm), in points. */
const ROOM = { portrait: [442.2, 637.8], landscape: [688.8, 391.2] } as const;
const MARGINS = { top: 37, right: 26, bottom: 35, left: 28 };

const edition2021 = editionById('2021') as Edition;
const plan2021 = planReport(edition2021, { report: sampleReport() });
const plan2019 = planReport(editionById('2019') as Edition);
const { styles } = plan2021;

const sum = (sizes: readonly number[]): number => sizes.reduce((whole, size) => whole + size, 0);
const printedHeight = ({ rowHeights, print }: PlanSheet): number =>
  sum(rowHeights.slice(0, print.area.rowCount).map((height) => height ?? 15));

/** How Excel scales a sheet, in whole percent, and the smallest letter that is printed of it. */
function onPaper(sheet: PlanSheet): { readonly percent: number; readonly smallest: number } {
  const [width, height] = ROOM[sheet.print.orientation];
  const { area, fit } = sheet.print;
  const ratios = [
    1,
    width / (sum(sheet.columnWidths.slice(0, area.columnCount)) * 0.75),
    fit.tall === 1 ? height / printedHeight(sheet) : 1,
  ];
  const percent = Math.floor(Math.min(...ratios) * 100);
  const inside = sheet.cells.filter(({ row, column }) => row < area.rowCount && column < area.columnCount);
  const sizes = inside.map(({ style }) => styles[style]!.size);
  return { percent, smallest: (Math.min(...sizes) * percent) / 100 };
}

test.each([
  ['封面', plannedSheet(plan2021, '封面'), 86, 9.46],
  ['一、总体情况', plannedSheet(plan2021, '一、总体情况'), 100, 12],
  ['表二', plannedSheet(plan2021, '二、主动公开'), 77, 9.24],
  ['表二 of 2019', plannedSheet(plan2019, '二、主动公开'), 77, 9.24],
  ['表三', plannedSheet(plan2021, '三、依申请公开'), 77, 9.24],
  ['表三 of 2019', plannedSheet(plan2019, '三、依申请公开'), 77, 9.24],
  ['表四', plannedSheet(plan2021, '四、复议诉讼'), 100, 12],
  ['校验', plannedSheet(plan2021, '校验'), 100, 9],
  ['上年数据', plannedSheet(planPrevious(edition2021, sampleReport(), false), '上年数据'), 100, 11],
])('%s is scaled to %# and can be read', (_, sheet, percent, smallest) => {
  expect(onPaper(sheet)).toEqual({ percent, smallest });
});

test.each([
  ['2021', plan2021, 797.25],
  ['2019', plan2019, 795.75],
])('表三 of %s is as high as its page, but for what rounding takes', (_, plan, height) => {
  const sheet = plannedSheet(plan, '三、依申请公开');
  expect(printedHeight(sheet)).toBe(height);
  const onPage = (height * 442.2) / (sum(sheet.columnWidths.slice(0, 10)) * 0.75);
  expect(onPage).toBeGreaterThan(0.95 * 637.8);
  expect(onPage).toBeLessThan(637.8);
});

test.each([
  ['portrait', 442.2, 637.8],
  ['landscape', 688.8, 391.2],
] as const)('room on a page, %s', (orientation, width, height) => {
  const room = roomOn({ orientation, margins: MARGINS });
  expect([room.width, room.height].map((points) => Math.round(points * 10) / 10)).toEqual([width, height]);
});

describe('rows are stretched', () => {
  /** Heights of rows of a table 500 pixels wide on an upright page, which has 637.8 points there. */
  const stretched = (heights: readonly (number | null)[]) => {
    const sheet = draftSheet('表', '#000000', [250, 250, 99]);
    sheet.rowHeights.push(...heights, 40);
    fillPage(sheet, heights.length, 2, { orientation: 'portrait', margins: MARGINS });
    return sheet.rowHeights;
  };

  test('in proportion, in whole pixels, and only those of the table', () => {
    expect(stretched([100, 200, 200])).toEqual([124.5, 249.75, 249.75, 40]);
  });
  test('a row without a height counts as one line', () => {
    expect(stretched([485, null])).toEqual([606, 18.75, 40]);
  });
  test('not where the table is a smaller part of the page', () => {
    expect(stretched([100, 200])).toEqual([100, 200, 40]);
  });
  test('not where it fills the page', () => {
    expect(stretched([300, 340])).toEqual([300, 340, 40]);
  });
});
