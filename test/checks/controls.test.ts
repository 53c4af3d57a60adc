/** Independent figures decide which side of a relation is wrong: the text, and totals typed for control. */
import { checkReport } from '../../src/checks';
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { planReport } from '../../src/layout';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { recognizeWorkbook } from '../../src/recognize';
import type { Report } from '../../src/report';
import { workbookOfPlan } from '../support/planned';
import { sampleReport, withFigure } from '../support/reports';

const edition = editionById('2021') as Edition;
const NO_TEXTS = { preface: '', overview: '', problems: '', others: '' };
/** The report as our template holds it: totals are formulas. */
const inTemplate = (report: Report) => recognizeWorkbook(workbookOfPlan(planReport(edition, { report })));
const check = (report: Report) => checkReport(report, RULE_WORDS['zh-CN']).findings;
const balance = (report: Report) => check(report).find(({ id }) => id === 'T3-balance:natural');
const firstChange = (report: Report) => balance(report)?.suggestions[0]?.figures;
const slip = withFigure(
  withFigure(sampleReport(), 'requests.received.natural', 4),
  'requests.received.total',
  4,
);

test('without evidence several figures are equally good', () => {
  const finding = balance(inTemplate({ ...slip, parts: NO_TEXTS }));
  expect(finding?.suggestions.length).toBeGreaterThan(1);
});

test('a number in the text decides', () => {
  expect(firstChange(inTemplate(slip))).toEqual([{ field: 'requests.received.natural', from: 4, to: 3 }]);
});

test('a control total decides', () => {
  const controls = new Map([['requests.handled.natural' as FieldId, 4]]);
  const report = inTemplate({ ...slip, parts: NO_TEXTS, controls });
  expect(report.controls).toEqual(controls);
  expect(firstChange(report)?.every(({ field }) => !field.startsWith('requests.received'))).toBe(true);
});

test('a control that the total does not reach is a finding of its own, shown in the sheet too', () => {
  const controls = new Map([['requests.handled.natural' as FieldId, 5]]);
  const report = { ...sampleReport(), parts: NO_TEXTS, controls };
  expect(check(inTemplate(report)).map(({ id, message }) => [id, message])).toEqual([
    ['T3-handled:natural.control', '自然人：总计3≠控制数5，差2'],
  ]);
  const sheet = planReport(edition, { report }).sheets.find(({ name }) => name === '三、依申请公开');
  expect(sheet?.cells.find(({ row, column }) => row === 33 && column === 3)?.value).toBe('✗ 差2');
});
