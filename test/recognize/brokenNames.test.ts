/** A program that keeps our names and loses their cells: the labels are still there. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planReport } from '../../src/layout';
import { recognize } from '../../src/recognize';
import { workbookOfPlan } from '../support/planned';
import { sampleReport } from '../support/reports';

test('figures are read by label where most names have lost their cells', () => {
  const sample = sampleReport();
  const workbook = workbookOfPlan(planReport(editionById('2021') as Edition, { report: sample }));
  const names = new Map([...workbook.names].filter(([name]) => !/^表[三四]_/.test(name)));
  const { report } = recognize({ ...workbook, names });
  for (const [id, figure] of sample.figures)
    expect([id, report.figures.get(id)?.value]).toEqual([id, figure.value]);
});
