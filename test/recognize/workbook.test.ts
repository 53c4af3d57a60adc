/** Our workbook, read back by its defined names. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { UserError } from '../../src/messages';
import { planReport } from '../../src/layout';
import { recognizeWorkbook } from '../../src/recognize';
import { workbookOfPlan } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;

test('what was planned is read back, with addresses', () => {
  const sample = sampleReport();
  const report = recognizeWorkbook(workbookOfPlan(planReport(edition, { report: sample })));
  expect(report).toMatchObject({
    unit: sample.unit,
    year: 2024,
    kind: sample.kind,
    edition: '2021',
    contact: sample.contact,
  });
  expect(report.parts).toEqual(sample.parts);
  expect(report.figures.size).toBe(200);
  for (const [id, figure] of report.figures)
    expect([id, figure.value]).toEqual([id, sample.figures.get(id)?.value]);
  expect(report.figures.get('requests.received.natural' as FieldId)?.address).toEqual({
    kind: 'sheet',
    grid: '三、依申请公开',
    row: 4,
    column: 3,
  });
});

test('a second report in the workbook is read by its suffix', () => {
  const plan = planReport(edition, { report: { ...sampleReport(), unit: '另一机关' }, suffix: '2' });
  expect(recognizeWorkbook(workbookOfPlan(plan)).unit).toBe('另一机关');
});

test('a missing name leaves its figure out; the year may be missing', () => {
  const workbook = workbookOfPlan(planReport(edition));
  const names = new Map(workbook.names);
  names.delete('表三_本年新收_自然人');
  const report = recognizeWorkbook({ ...workbook, names });
  expect(report.figures.has('requests.received.natural' as FieldId)).toBe(false);
  expect(report.year).toBeNull();
});

test('a workbook without our names is not a report', () => {
  expect(() => recognizeWorkbook({ grids: [], names: new Map(), properties: new Map() })).toThrow(
    new UserError('report/not-found'),
  );
});
