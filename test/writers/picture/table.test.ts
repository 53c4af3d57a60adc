/** A table as a picture is the table as it is printed. */
import { EDITIONS, editionById } from '../../../src/form';
import type { TableId } from '../../../src/form';
import { tablePicture } from '../../../src/writers';
import { printedRows } from '../../../src/writers/printed';
import { randomReport, sampleReport, withFigure } from '../../support/reports';
import { labelsOf, overlap, rectanglesOf } from '../../support/svg';

const IDS: readonly TableId[] = ['proactive', 'requests', 'disputes'];
const cases = EDITIONS.flatMap(({ id, years: [year] }) => IDS.map((table) => [id, table, year] as const));

/** Text of every cell, in the order of the cells. */
function cellTexts(svg: string): string[] {
  const labels = labelsOf(svg);
  return rectanglesOf(svg).map((cell) =>
    labels
      .filter((label) => overlap(label, cell))
      .map(({ text }) => text)
      .join(''),
  );
}

test.each(cases)('edition %s, %s: every cell with its wording or figure', (edition, id, year) => {
  const report = randomReport(6, { year, limit: 3_000 });
  const table = editionById(edition)!.tables.find((each) => each.id === id)!;
  const printed = printedRows(table, report).flat();
  expect(cellTexts(tablePicture(report, id).svg)).toEqual(printed.map(({ print }) => print));
});

test('merged cells span their rows and columns, and the whole is one rectangle', () => {
  const { svg, width, height } = tablePicture(sampleReport(), 'requests');
  const cells = rectanglesOf(svg);
  const area = cells.reduce((sum, each) => sum + (each.right - each.left) * (each.bottom - each.top), 0);
  const side = (name: 'left' | 'top' | 'right' | 'bottom') => cells.map((each) => each[name]);
  const [left, top] = [Math.min(...side('left')), Math.min(...side('top'))];
  const [right, bottom] = [Math.max(...side('right')), Math.max(...side('bottom'))];
  expect(area).toBeCloseTo((right - left) * (bottom - top), 3);
  expect([left, top, width - right, height - bottom]).toEqual([12.5, 12.5, 12.5, 12.5]);
});

test('row labels read from the left, the rest stands in the middle', () => {
  const { svg } = tablePicture(sampleReport(), 'requests');
  const cellOf = (start: string) => {
    const label = labelsOf(svg).find(({ text }) => text.startsWith(start))!;
    const cell = rectanglesOf(svg).find((each) => overlap(label, each))!;
    return [label.left - cell.left, cell.right - label.right] as const;
  };
  expect(cellOf('2.重复申请')[0]).toBeCloseTo(2, 1);
  const [before, after] = cellOf('总计');
  expect(before).toBeCloseTo(after, 1);
});

test('named after its body, year and heading, and told row by row', () => {
  const { title, description } = tablePicture(
    withFigure(sampleReport(), 'disputes.review.other', null),
    'disputes',
  );
  expect(title).toBe('金山镇人民政府2024年 四、政府信息公开行政复议、行政诉讼情况');
  expect(description).toBe(
    '行政复议：结果维持 0，结果纠正 0，其他结果 未填，尚未审结 0，总计 0。' +
      '未经复议直接起诉：结果维持 0，结果纠正 0，其他结果 0，尚未审结 0，总计 0。' +
      '复议后起诉：结果维持 0，结果纠正 0，其他结果 0，尚未审结 0，总计 0。',
  );
});
