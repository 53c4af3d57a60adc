/** L-ledger: each figure of 表三 and 表四 is what the ledger counts. */
import { checkReport } from '../../../src/checks';
import { basisOf } from '../../../src/findings';
import { editionForYear } from '../../../src/form';
import type { FieldId } from '../../../src/form';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import type { LedgerCount, Report } from '../../../src/report';
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';
import type { Values } from '../../support/years';

const NATURAL = 'requests.received.natural';
const fields = editionForYear(2024)!.fields.filter(({ table }) => table !== 'proactive');

/** What a ledger counts: 0 in every figure that is not stated. */
function counted(
  values: Values = {},
  numbers: Readonly<Record<string, readonly string[]>> = {},
  incomplete: readonly string[] = [],
): LedgerCount {
  return {
    figures: new Map(fields.map(({ id }) => [id, values[id] ?? 0])),
    numbers: new Map(fields.map(({ id }) => [id, numbers[id] ?? []])),
    incomplete,
  };
}
/** Three applications of individuals, granted. */
const THREE: Values = {
  [NATURAL]: 3,
  'requests.received.total': 3,
  'requests.granted.natural': 3,
  'requests.granted.total': 3,
  'requests.handled.natural': 3,
  'requests.handled.total': 3,
};
const said = (report: Report, ledger: LedgerCount | null) =>
  findingsOf('L-ledger', report, { ledger }).map(({ id, message }) => [id, message]);
const computed = (report: Report, ids: readonly string[]): Report => ({
  ...report,
  figures: new Map(
    [...report.figures].map(([id, each]) => [id, ids.includes(id) ? { ...each, computed: true } : each]),
  ),
});

test('holds', () => {
  expect(said(reportOf(2024, THREE), counted(THREE))).toEqual([]);
  expect(said(reportOf(2024, { ...THREE, [NATURAL]: 4 }), null)).toEqual([]);
});

test('a list that was not begun: nothing is held against it', () => {
  const report = reportOf(2024, { ...THREE, 'disputes.review.upheld': 1, 'disputes.review.total': 1 });
  const none = { ...counted(), unkept: new Set(['requests'] as const) };
  expect(said(report, none).map(([id]) => id)).toEqual(['L-ledger:disputes.review.upheld']);
});

test('breaks: the figure, the count, the rows behind it, the rows that are not counted; the repair writes the count', () => {
  const ledger = counted(THREE, { [NATURAL]: ['2024-001', '2024-003', '2024-004'] }, ['2024-002']);
  const report = reportOf(2024, { ...THREE, [NATURAL]: 4 });
  expect(findingsOf('L-ledger', report, { ledger })).toEqual([
    finding({
      id: 'L-ledger:incomplete',
      rule: 'L-ledger',
      severity: 'warning',
      message: '台账有1行不完整或自相矛盾，可能没有全部计入：2024-002',
      against: '2024-002',
    }),
    finding({
      id: `L-ledger:${NATURAL}`,
      rule: 'L-ledger',
      table: 'requests',
      message:
        '表三 本年新收·自然人：4，台账计3件（2024-001、2024-003、2024-004），差1；台账有1行不完整或自相矛盾，可能与此有关',
      fields: [NATURAL],
      expected: 3,
      actual: 4,
      difference: 1,
      against: '3',
      suggestions: [
        {
          message: '“本年新收·自然人”按台账填：4 应为 3',
          slip: null,
          decided: false,
          figures: [{ field: NATURAL as FieldId, from: 4, to: 3 }],
          texts: [],
        },
      ],
    }),
  ]);
});

test('in English', () => {
  const ledger = counted(THREE, { [NATURAL]: ['1', '2', '3', '4', '5', '6'] }, ['7', 'A9']);
  const report = reportOf(2024, { ...THREE, [NATURAL]: 4, 'requests.received.total': 4 });
  const { findings } = checkReport(report, RULE_WORDS['en-US'], { ledger });
  const [rows, first] = findings.filter(({ rule }) => rule === 'L-ledger');
  expect(rows?.message).toBe(
    '2 rows of the ledger are incomplete or contradictory and perhaps not wholly counted: 7, A9',
  );
  expect(first?.message).toBe(
    '表三 本年新收 · 自然人: 4, the ledger counts 3 (1, 2, 3, 4, 5), off by 1; 2 rows of the ledger are incomplete or contradictory, which may be why',
  );
  expect(first?.suggestions.map(({ message }) => message)).toEqual([
    '“本年新收 · 自然人” as in the ledger: 4 should be 3, and 1 total with it',
  ]);
});

test('one card: what does not add up on account of the figure follows it', () => {
  const wrong = reportOf(2024, { ...THREE, [NATURAL]: 8 });
  const { findings } = checkReport(wrong, RULE_WORDS['zh-CN'], { ledger: counted(THREE) });
  expect(findings.filter(({ rule }) => /^[TL]/.test(rule)).map(({ id, follows }) => [id, follows])).toEqual([
    [`L-ledger:${NATURAL}`, null],
    ['T3-balance:natural', `L-ledger:${NATURAL}`],
    ['T3-rowTotal:received', `L-ledger:${NATURAL}`],
  ]);
});

test('typed totals go with their part, and computed ones need no word', () => {
  const typed = reportOf(2024, { ...THREE, [NATURAL]: 4, 'requests.received.total': 4 });
  const ids = ['requests.received.total'];
  expect(
    findingsOf('L-ledger', typed, { ledger: counted(THREE) }).map(({ suggestions: [first] }) => [
      first?.message,
      first?.decided,
      first?.figures,
    ]),
  ).toEqual([
    [
      '“本年新收·自然人”按台账填：4 应为 3，连同合计1格',
      true,
      [
        { field: NATURAL, from: 4, to: 3 },
        { field: 'requests.received.total', from: 4, to: 3 },
      ],
    ],
  ]);
  expect(
    findingsOf('L-ledger', computed(typed, ids), { ledger: counted(THREE) }).map(
      ({ suggestions: [first] }) => first?.figures,
    ),
  ).toEqual([[{ field: NATURAL, from: 4, to: 3 }]]);
});

test('a typed total alone', () => {
  const report = reportOf(2024, { ...THREE, 'requests.handled.total': 5 });
  expect(said(report, counted(THREE))).toEqual([
    ['L-ledger:requests.handled.total', '表三 办理结果总计·总计：5，台账计3件，差2'],
  ]);
});

test('表四', () => {
  const report = reportOf(2024, { 'disputes.review.upheld': 2, 'disputes.review.total': 2 });
  const ledger = counted(
    { 'disputes.review.upheld': 1, 'disputes.review.total': 1 },
    { 'disputes.review.upheld': ['复1'] },
  );
  expect(said(report, ledger)).toEqual([
    ['L-ledger:disputes.review.upheld', '表四 行政复议·结果维持：2，台账计1件（复1），差1'],
  ]);
});

test('a formula that does not see what is written otherwise: said, and nothing to write', () => {
  const report = computed(reportOf(2024, { ...THREE, [NATURAL]: 2 }), [NATURAL]);
  const [found] = findingsOf('L-ledger', report, { ledger: counted(THREE) });
  expect(found?.message).toBe(
    '表三 本年新收·自然人：2，台账计3件，差1；格里是公式，看不到写成文本的日期和选项以外的字',
  );
  expect(found?.suggestions).toEqual([]);
});

test('what is not filled in or not read: nothing', () => {
  const blank = reportOf(2024, { ...THREE, [NATURAL]: null }, { blankAsZero: new Set() });
  expect(said(blank, counted(THREE))).toEqual([]);
});

const KINDS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];
/** Each of so many rows has 2 of each kind, where the ledger has 1. */
const twoEach = (rows: readonly string[], count: number, value: number): Values =>
  Object.fromEntries(
    rows.flatMap((row) => KINDS.slice(0, count).map((kind) => [`requests.${row}.${kind}`, value])),
  );

test('more than eight cells of few rows: by row', () => {
  const rows = ['received', 'granted'];
  expect(said(reportOf(2024, twoEach(rows, 5, 2)), counted(twoEach(rows, 5, 1)))).toEqual([
    [
      'L-ledger:requests.received',
      '表三 本年新收有5格与台账不同：自然人2（台账1）、商业企业2（台账1）、科研机构2（台账1）、社会公益组织2（台账1）、法律服务机构2（台账1）',
    ],
    [
      'L-ledger:requests.granted',
      '表三 予以公开有5格与台账不同：自然人2（台账1）、商业企业2（台账1）、科研机构2（台账1）、社会公益组织2（台账1）、法律服务机构2（台账1）',
    ],
  ]);
});

test('most of the table: one card, whose repair is not claimed', () => {
  const ids = fields.filter(({ table, sumOf }) => table === 'requests' && sumOf.length === 0);
  const all = Object.fromEntries(ids.map(({ id }) => [id, 2]));
  const found = findingsOf('L-ledger', reportOf(2024, all), { ledger: counted() });
  expect(found.map(({ id, fields: own }) => [id, own.length])).toEqual([['L-ledger:requests', 144]]);
  expect(found[0]?.message).toBe(
    '表三有144格与台账不同：本年新收·自然人2（台账0）、本年新收·商业企业2（台账0）、本年新收·科研机构2（台账0）、本年新收·社会公益组织2（台账0）、本年新收·法律服务机构2（台账0）等；台账不是从年初登记的，说明原因即可',
  );
  expect(found[0]?.suggestions.map(({ message, decided }) => [message, decided])).toEqual([
    ['这144格都按台账填', false],
  ]);
});

test('an explanation lapses when the ledger counts otherwise', () => {
  const report = reportOf(2024, { ...THREE, [NATURAL]: 4 });
  const [first] = findingsOf('L-ledger', report, { ledger: counted(THREE) });
  const explained = {
    ...report,
    acceptances: [
      {
        finding: first!.id,
        message: '',
        reason: '7月起登记',
        by: '',
        on: '2025-01-10',
        basis: basisOf(first!, report),
      },
    ],
  };
  const reasons = (count: number) =>
    findingsOf('L-ledger', explained, { ledger: counted({ ...THREE, [NATURAL]: count }) }).map(
      ({ acceptance }) => acceptance?.reason,
    );
  expect(reasons(3)).toEqual(['7月起登记']);
  expect(reasons(2)).toEqual([undefined]);
});

test('figures that are as counted, and do not balance for a row that is not: the row is named, and no figure is called wrong', () => {
  const counts = { ...THREE, 'requests.granted.natural': 2, 'requests.granted.total': 2 };
  const handled = { ...counts, 'requests.handled.natural': 2, 'requests.handled.total': 2 };
  const { findings } = checkReport(reportOf(2024, handled), RULE_WORDS['zh-CN'], {
    ledger: counted(handled, {}, ['2024-002']),
  });
  expect(
    findings.filter(({ rule }) => /^[TL]/.test(rule)).map(({ id, suggestions }) => [id, suggestions.length]),
  ).toEqual([
    ['L-ledger:incomplete', 0],
    ['T3-balance:natural', 0],
    ['T3-balance:total', 0],
  ]);
});

test('rows that are incomplete while nothing is filled in yet: nothing', () => {
  const blank = Object.fromEntries(fields.map(({ id }) => [id, null]));
  expect(said(reportOf(2024, blank, { blankAsZero: new Set() }), counted({}, {}, ['2024-002']))).toEqual([]);
});
