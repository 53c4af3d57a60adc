/** Every kind of workbook that the product makes, for what has to hold of all of them. */
import { checkReport } from '../../src/checks';
import { countLedger } from '../../src/ledger';
import { figureFormulas, planLedger, withLedger } from '../../src/ledger/sheets';
import { planDesk } from '../../src/desk/sheets';
import { EDITIONS } from '../../src/form';
import type { FieldId } from '../../src/form';
import { planPrevious, planReport } from '../../src/layout';
import type { Plan, PlanOptions } from '../../src/layout';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { editionOf } from '../../src/report';
import type { Report } from '../../src/report';
import { findingList } from '../../src/review/list/list';
import { planFindings } from '../../src/review/list/sheet';
import { randomDesk } from './desks';
import { randomLedger } from './ledgers';
import { randomReport, sampleReport, withFigure } from './reports';

const planOf = (report: Report, options: PlanOptions = {}): Plan =>
  planReport(editionOf(report), { ...options, report });

/** A figure that is no number. */
function withText(report: Report, field: string): Report {
  const id = field as FieldId;
  const figure = { ...report.figures.get(id)!, value: null, spelling: 'unreadable', text: '无' } as const;
  return { ...report, figures: new Map([...report.figures, [id, figure]]) };
}

const wrong = withFigure(sampleReport(), 'requests.received.natural', 4);
const negative = withFigure(wrong, 'requests.carriedOut.legal', -2);
const odd = withFigure(negative, 'requests.granted.natural', 0.5);
const kept: Report = {
  ...wrong,
  controls: new Map([['requests.handled.natural' as FieldId, 7]]),
  severities: { 'T3-balance': 'warning' },
  bound: [{ sentence: 'fee', part: 'others', text: '本年度没有收取信息处理费。' }],
  localDemands: [
    { part: 'others', asked: 'heading', words: '=1+1', kinds: ['township', 'department'], address: null },
  ],
  acceptances: [
    { finding: 'a', message: '差1', reason: '=1+1', by: '054000', on: '2025-01-12', basis: '1-2' },
  ],
};

/** The sample with what some columns hold alone; `marked` holds a stroke for nothing. */
function halfFilled(marked?: string): Report {
  const isFilled = (id: FieldId) => /^proactive\.r|^requests.*\.(natural|total)$/.test(id);
  const { figures, parts } = sampleReport();
  return {
    ...sampleReport(),
    parts: { ...parts, overview: '' },
    figures: new Map(
      [...figures].map(([id, figure]) => {
        if (id === marked) return [id, { ...figure, value: null, spelling: 'blank', text: '/' }] as const;
        if (id === 'requests.received.business') return [id, { ...figure, value: 4 }] as const;
        return [id, isFilled(id) ? figure : { ...figure, value: null, spelling: 'blank', text: '' }] as const;
      }),
    ),
  };
}

function findingsPlan(): Plan {
  const address = { kind: 'sheet', grid: '三、依申请公开', row: 4, column: 3 } as const;
  const id = 'requests.received.natural' as FieldId;
  const figures = new Map([...wrong.figures, [id, { ...wrong.figures.get(id)!, address }]]);
  const report = { ...wrong, figures };
  const words = FINDING_LIST_WORDS['zh-CN'];
  return planFindings([findingList(report, checkReport(report, RULE_WORDS['zh-CN']), words)], words);
}

/** A report whose 表三 and 表四 are counted from the ledger beside it. */
function countedPlan(): Plan {
  const report = { ...sampleReport(), year: 2025 };
  const edition = editionOf(report);
  const ledger = randomLedger(3, { rows: 60, year: 2025, slips: 0.2 });
  const yearCell = "'封面'!$B$4";
  const sheets = { applications: '依申请台账', cases: '复议诉讼台账' };
  const formulas = figureFormulas(edition, { yearCell, sheets });
  const { figures } = countLedger(ledger, edition, 2025);
  const countedBy = (field: FieldId) => {
    const formula = formulas.get(field);
    return formula === undefined ? undefined : { formula, value: figures.get(field)! };
  };
  const counted = planReport(edition, { report, countedBy });
  return withLedger(counted, planLedger({ year: 2025, ledger, today: '2025-11-28', yearFrom: yearCell }));
}

/** Plans by what they are; the same each time. */
export const EVERY_PLAN: readonly (readonly [string, Plan])[] = [
  ...EDITIONS.map((edition) => [`blank, ${edition.id}`, planReport(edition)] as const),
  ...EDITIONS.map(
    (edition) => [`blank, typed totals, ${edition.id}`, planReport(edition, { typedTotals: true })] as const,
  ),
  ['the sample', planOf(sampleReport())],
  ['the sample a second time', planOf(sampleReport(), { suffix: '2' })],
  ['a wrong figure', planOf(wrong)],
  ['a wrong figure, typed totals', planOf(wrong, { typedTotals: true })],
  ['a figure below zero', planOf(negative)],
  ['a figure below zero and a fraction', planOf(odd)],
  ['a text for a figure', planOf(withText(wrong, 'requests.granted.business'))],
  ['a text and a fraction', planOf(withText(odd, 'requests.granted.business'))],
  ['lists and controls', planOf(kept)],
  ['half filled in', planOf(halfFilled())],
  ['half filled in, typed totals', planOf(halfFilled(), { typedTotals: true })],
  [
    'half filled in, blanks count as 0, a control',
    planOf({
      ...halfFilled(),
      blankAsZero: new Set(['proactive', 'requests', 'disputes']),
      controls: new Map([['requests.handled.natural' as FieldId, 7]]),
    }),
  ],
  [
    'half filled in, a stroke for nothing, a control of what is not there',
    planOf({
      ...halfFilled('requests.granted.business'),
      controls: new Map([['requests.handled.business' as FieldId, 7]]),
    }),
  ],
  ...[2019, 2020, 2021, 2024].map(
    (year, seed) => [`at random, ${year}`, planOf(randomReport(seed + 1, { year, limit: 99_999 }))] as const,
  ),
  ['last year', planPrevious(editionOf(sampleReport()), sampleReport(), true)],
  ['findings', findingsPlan()],
  ['a ledger of nothing', planLedger({ year: 2026, today: '2026-03-02' })],
  ['a report that is counted from a ledger', countedPlan()],
  ['a desk', planDesk(randomDesk(1))],
  [
    'a desk of 2020, only what is accepted',
    planDesk(randomDesk(3, { year: 2020, members: 5, acceptedOnly: true, hostile: true })),
  ],
  [
    'a desk whose sums are narrowed to a kind',
    planDesk(randomDesk(9, { members: 6, scope: { kind: '部门', member: '' } })),
  ],
  ['a desk of nobody', planDesk(randomDesk(5, { members: 0 }))],
];
