/** Last year's report travels in this year's workbook. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planPrevious } from '../../src/layout';
import { recognizePrevious } from '../../src/recognize';
import { workbookOfPlan } from '../support/planned';
import { randomReport } from '../support/reports';

test.each([2019, 2023])('a report of %i is kept and read back', (year) => {
  const report = randomReport(5, { year });
  const plan = planPrevious(editionById(report.edition) as Edition, report, true);
  const kept = recognizePrevious(workbookOfPlan(plan));
  expect(kept?.reorganised).toBe(true);
  expect(kept?.report).toMatchObject({ unit: report.unit, year, edition: report.edition });
  for (const part of ['overview', 'problems', 'others'] as const)
    expect(kept?.report.parts[part]).toBe(report.parts[part].trim());
  for (const [id, figure] of report.figures)
    expect([id, kept?.report.figures.get(id)?.value]).toEqual([id, figure.value]);
});

test('a workbook without it has none', () => {
  expect(recognizePrevious({ grids: [], names: new Map(), properties: new Map() })).toBeNull();
});
