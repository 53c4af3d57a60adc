/** Every rule that a report can break is broken by a report here: a rule without one does not compile, and one that nothing raises fails. */
import { checkReport } from '../../src/checks';
import type { CheckOptions } from '../../src/checks';
import type { FieldId, ReportRuleId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Figure, Report } from '../../src/report';
import { sampleReport, withFigure } from '../support/reports';
import { REPORT_RULE_ROWS } from '../support/ruleTable';
import { reportOf } from '../support/years';

type Broken = readonly [Report, CheckOptions?];

const figure = (id: string, value: number | null): Broken => [withFigure(sampleReport(), id, value)];
const spelled = (id: string, given: Partial<Figure>): Broken => {
  const [report] = figure(id, 1);
  const figures = [...report.figures].map(
    ([field, each]) => [field, field === id ? { ...each, ...given } : each] as const,
  );
  return [{ ...report, figures: new Map(figures) }];
};
const overview = (text: string): Broken => {
  const report = sampleReport();
  return [{ ...report, parts: { ...report.parts, overview: text } }];
};
const part = (name: keyof Report['parts'], text: string): Broken => {
  const report = sampleReport();
  return [{ ...report, parts: { ...report.parts, [name]: text } }];
};
const after = (this_: Report, previous: Report): Broken => [this_, { previous }];

const BROKEN: Readonly<Record<ReportRuleId, Broken>> = {
  'T3-balance': figure('requests.received.natural', 4),
  'T3-handled': figure('requests.granted.natural', 1),
  'T3-rowTotal': figure('requests.received.total', 5),
  'T3-split': [
    reportOf(2024, {
      'requests.received.natural': 2,
      'requests.received.total': 2,
      'requests.partlyGranted.natural': 1,
      'requests.partlyGranted.total': 1,
      'requests.denied.stateSecret.natural': 1,
      'requests.denied.stateSecret.total': 1,
      'requests.granted.natural': 1,
      'requests.granted.total': 1,
      'requests.handled.natural': 2,
      'requests.handled.total': 2,
    }),
  ],
  'T4-total': figure('disputes.review.total', 1),
  'T2-scope': figure('proactive.regulations.issued', 1),
  'V-number': figure('proactive.licensing.decisions', -1),
  'V-blank': spelled('proactive.licensing.decisions', { value: null, spelling: 'blank' }),
  'V-text': spelled('proactive.licensing.decisions', { text: '1件', spelling: 'text' }),
  'V-decimals': figure('proactive.fees.amount', 0.123_456_7),
  'V-amount': figure('proactive.fees.amount', 35_000),
  'V-form': [{ ...sampleReport(), year: 2020 }],
  'Y-carry': after(
    reportOf(2024),
    reportOf(2023, { 'requests.carriedOut.natural': 1, 'requests.carriedOut.total': 1 }),
  ),
  'Y-stock': after(reportOf(2024), reportOf(2023, { 'proactive.normativeDocuments.inForce': 3 })),
  'Y-items': after(reportOf(2020), reportOf(2019, { 'proactive.licensing.itemsLastYear': 3 })),
  'Y-jump': after(
    reportOf(2024, { 'proactive.licensing.decisions': 30 }),
    reportOf(2023, { 'proactive.licensing.decisions': 10 }),
  ),
  'N-received': overview('（二）依申请公开。本年收到政府信息公开申请4件。'),
  'N-handled': overview('（二）依申请公开。本年办结政府信息公开申请4件。'),
  'N-outcomes': overview('（二）依申请公开。收到政府信息公开申请3件，其中予以公开3件。'),
  'N-disputes': overview('因政府信息公开引起行政复议2件。'),
  'N-documents': overview('全年制发行政规范性文件2件。'),
  'N-decisions': overview('全年作出行政许可决定7件。'),
  'N-list': overview('公开信息30条，其中动态20条、公告8条、其他6条。'),
  'N-change': overview('收到政府信息公开申请3件，上年2件，增长20%。'),
  'N-share': overview('公开信息30条，其中图解12条，占30%。'),
  'N-twice': [
    {
      ...sampleReport(),
      figures: new Map(),
      parts: {
        ...sampleReport().parts,
        overview: '收到政府信息公开申请3件。',
        problems: '今年收到政府信息公开申请4件。',
      },
    },
  ],
  'N-bound': [
    {
      ...sampleReport(),
      bound: [{ sentence: 'requests', part: 'overview', text: '本年度收到政府信息公开申请9件；办结9件。' }],
      parts: { ...sampleReport().parts, overview: '本年度收到政府信息公开申请9件；办结9件。' },
    },
  ],
  'N-year': part('preface', '本报告中所列数据的统计期限自2023年1月1日起，至2023年12月31日止。'),
  'N-body': overview('2024年，白杨镇人民政府公开信息120条。'),
  'N-basis': part('preface', '本报告根据国办公开办函〔2019〕60号的要求编制。'),
  'N-leftover': overview('该部分以表格形式报告。'),
  'N-fee': part('others', '没有其他需要报告的事项。'),
  'N-length': overview('公'.repeat(1001)),
  'N-problems': part('problems', '无。'),
  'T3-other': [reportOf(2024, { 'requests.otherOutcome.other.total': 3, 'requests.handled.total': 29 })],
  'Y-pending': after(
    reportOf(2024, { 'disputes.review.upheld': 1, 'disputes.review.total': 1 }),
    reportOf(2023, { 'disputes.review.pending': 2, 'disputes.review.total': 2 }),
  ),
  'N-assessment': overview('公开工作按计划完成。'),
  'N-repeat': after(sampleReport(), { ...sampleReport(), year: 2023 }),
  'N-partial': overview('1—11月共公开信息120条。'),
  'D-date': [
    {
      ...sampleReport(),
      dates: [
        {
          year: 2025,
          month: 2,
          day: 1,
          label: '发布日期',
          address: { kind: 'text', grid: '正文', row: 1, column: 0 },
        },
      ],
    },
  ],
  'N-heading': [
    {
      ...sampleReport(),
      headings: [{ heading: '一、总体情况', how: 'changed', text: '一、概述', address: null }],
    },
  ],
  'N-local': [
    {
      ...sampleReport(),
      localDemands: [
        { part: 'others', asked: 'heading', words: '建议提案办理情况', kinds: [], address: null },
      ],
    },
  ],
  'L-ledger': [
    sampleReport(),
    {
      ledger: {
        figures: new Map([['requests.received.natural' as FieldId, 4]]),
        numbers: new Map(),
        incomplete: [],
      },
    },
  ],
};

test.each(Object.entries(BROKEN) as [ReportRuleId, Broken][])('%s', (id, [report, options]) => {
  const rules = checkReport(report, RULE_WORDS['zh-CN'], options).findings.map(({ rule }) => rule);
  expect(rules).toContain(id);
});

test('every rule of the sheet has one', () => {
  expect(Object.keys(BROKEN).sort()).toEqual(REPORT_RULE_ROWS.map(([id]) => id).sort());
});
