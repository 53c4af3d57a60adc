/** What 校验 keeps travels with the workbook. */
import { planReport } from '../../src/layout';
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { recognizeWorkbook } from '../../src/recognize';
import { workbookOfPlan } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;

test('explained findings and severities are written on 校验 and read back', () => {
  const acceptance = {
    finding: 'T3-balance:natural',
    message: '自然人：4＋0≠3＋0，差1',
    reason: '撤回1件',
    by: '张三',
    on: '2025-01-20',
    basis: '0a1b2c3d',
  };
  const report = {
    ...sampleReport(),
    acceptances: [acceptance],
    severities: { 'Y-jump': 'warning' } as const,
  };
  const read = recognizeWorkbook(workbookOfPlan(planReport(edition, { report })));
  expect(read.acceptances).toEqual([acceptance]);
  expect(read.severities).toEqual({ 'Y-jump': 'warning' });
});

test('sentences that follow the figures, too', () => {
  const bound = [
    { sentence: 'requests', part: 'overview', text: '本年度收到政府信息公开申请3件。' },
    { sentence: 'fee', part: 'others', text: '本年度没有收取信息处理费。' },
  ] as const;
  const plan = planReport(edition, { report: { ...sampleReport(), bound } });
  expect(recognizeWorkbook(workbookOfPlan(plan)).bound).toEqual(bound);
});

test('a line that names no sentence or no part is no sentence', () => {
  const bound = [
    { sentence: 'unknown' as 'fee', part: 'others', text: '甲' },
    { sentence: 'fee', part: 'preface', text: '乙' },
    { sentence: 'fee', part: 'others', text: '' },
  ] as const;
  const plan = planReport(edition, { report: { ...sampleReport(), bound } });
  expect(recognizeWorkbook(workbookOfPlan(plan)).bound).toEqual([]);
});

test('a new workbook has none', () => {
  const read = recognizeWorkbook(workbookOfPlan(planReport(edition)));
  expect([read.acceptances, read.severities, read.bound]).toEqual([[], {}, []]);
});
