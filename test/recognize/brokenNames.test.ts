/** A program that keeps our names and loses their cells: the labels are still there. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import type { NamedArea } from '../../src/grid';
import { planPrevious, planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { recognize, recognizePrevious } from '../../src/recognize';
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

test('how a report was found is told; last year’s sheet is none of this year’s tables', () => {
  const sample = sampleReport();
  const edition = editionById('2021') as Edition;
  const plan = planReport(edition, { report: sample });
  const template = workbookOfPlan(plan);
  expect(recognize(template).origin).toBe('template');
  const without = (pattern: RegExp) => new Map([...template.names].filter(([name]) => !pattern.test(name)));
  expect(recognize({ ...template, names: without(/^表[三四]_/) }).origin).toBe('template');
  expect(recognize({ ...template, names: without(/^(?:表[三四]|封面)_/) }).origin).toBe('brokenTemplate');
  const last = planPrevious(edition, { ...sample, unit: '旧名镇人民政府', year: 2023 }, false);
  const previous = workbookOfPlan(last);
  const tables = template.grids.filter(({ name }) => /^[二三四]/.test(name));
  const { origin, report } = recognize({
    ...template,
    grids: [...tables, ...previous.grids],
    names: previous.names,
  });
  expect(origin).toBe('elsewhere');
  expect(report).toMatchObject({ unit: '', year: null });
  expect(report.parts.problems).toBe('');
});

test('names that stand for all cells there can be are read as far as there is something', () => {
  const sample = sampleReport();
  const edition = editionById('2021') as Edition;
  const stretched = (plan: Plan, names: RegExp) => {
    const workbook = workbookOfPlan(plan);
    const area = (each: NamedArea) => ({
      ...each.area,
      rowCount: 1_048_576 - each.area.row,
      columnCount: 16_384 - each.area.column,
    });
    const changed = [...workbook.names].map(
      ([name, each]) => [name, names.test(name) ? { ...each, area: area(each) } : each] as const,
    );
    return { ...workbook, names: new Map(changed) };
  };
  const lists = stretched(
    planReport(edition, { report: sample }),
    /^(?:校验_(?:说明|级别|语句)|本地要求_清单|正文_.*)$/,
  );
  expect([...lists.names.values()].filter(({ area }) => area.rowCount > 1_000_000).length).toBe(7);
  expect(recognize(lists).report).toMatchObject({ acceptances: [], bound: [], severities: {} });
  const last = stretched(planPrevious(edition, sample, false), /./);
  expect(recognizePrevious(last)?.report).toMatchObject({
    unit: '金山镇人民政府',
    parts: { problems: sample.parts.problems },
  });
});
