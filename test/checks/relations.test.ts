/** T rules on typed totals: each of the 42 relations is broken once and found by exactly its own findings. */
import { checkReport } from '../../src/checks';
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { countOf, newReport, statedFigures } from '../../src/report';
import type { Report } from '../../src/report';
import { randomReport, sampleReport, withFigure } from '../support/reports';

const edition = editionById('2021') as Edition;
const words = RULE_WORDS['zh-CN'];
const field = (id: string) => id as FieldId;
const found = (report: Parameters<typeof checkReport>[0]) => checkReport(report, words).findings;

test('the sample ties', () => {
  expect(checkReport(sampleReport(), words)).toEqual({
    findings: [],
    state: 'agrees',
    missing: [],
    checked: 45,
    unassessed: 0,
  });
});

test.each(edition.relations.map((relation) => [relation.id, relation] as const))('%s', (_, relation) => {
  for (const { field: broken } of relation.terms) {
    const report = randomReport(7);
    const findings = found(withFigure(report, broken, (countOf(report, broken) ?? NaN) + 2));
    const expected = edition.relations.filter(({ terms }) => terms.some((term) => term.field === broken));
    expect(findings.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    const own = findings.find(({ id }) => id === relation.id);
    expect(Math.abs(own?.difference ?? 0)).toBe(2);
    expect(own?.fields).toEqual(relation.terms.map((term) => term.field));
  }
});

test('a total that was not calculated anew counts as what its formula makes: its cell is told, not the typist', () => {
  const stale = (calculated: number): Report => {
    const total = field('requests.received.total');
    const broken = withFigure(sampleReport(), total, 9);
    const doubt = { kind: 'notRecalculated', stored: 9, calculated } as const;
    return {
      ...broken,
      figures: new Map([...broken.figures, [total, { ...broken.figures.get(total)!, doubt }]]),
    };
  };
  expect(
    found(stale(3))
      .filter(({ rule }) => !rule.startsWith('N-'))
      .map(({ id }) => id),
  ).toEqual(['V-text:requests.received.total']);
});

test('T3-balance says the four figures and the difference', () => {
  const values = {
    'requests.received.natural': 3,
    'requests.received.total': 3,
    'requests.handled.natural': 2,
  };
  const report = newReport(edition, {
    year: 2024,
    figures: statedFigures(edition, {
      ...Object.fromEntries(edition.fields.map(({ id }) => [id, 0])),
      ...values,
      'requests.granted.natural': 2,
      'requests.granted.total': 2,
      'requests.handled.total': 2,
    }),
  });
  expect(found(report)).toEqual([
    {
      id: 'T3-balance:natural',
      rule: 'T3-balance',
      severity: 'error',
      table: 'requests',
      excerpt: null,
      message: '自然人：3＋0≠2＋0，差1',
      follows: null,
      fields: [
        'requests.received.natural',
        'requests.carriedIn.natural',
        'requests.handled.natural',
        'requests.carriedOut.natural',
      ],
      addresses: [],
      expected: 3,
      actual: 2,
      difference: -1,
      suggestions: [
        {
          message: '可能是“一、本年新收政府信息公开申请数量”：自然人 3 应为 2，总计 3 应为 2',
          slip: null,
          decided: false,
          figures: [
            { field: 'requests.received.natural', from: 3, to: 2 },
            { field: 'requests.received.total', from: 3, to: 2 },
          ],
          texts: [],
        },
        {
          message: '可能是“四、结转下年度继续办理”：自然人 0 应为 1，总计 0 应为 1',
          slip: null,
          decided: false,
          figures: [
            { field: 'requests.carriedOut.natural', from: 0, to: 1 },
            { field: 'requests.carriedOut.total', from: 0, to: 1 },
          ],
          texts: [],
        },
      ],
    },
    expect.objectContaining({ id: 'T3-balance:total', message: '总计：3＋0≠2＋0，差1' }),
  ]);
});

test.each([
  [
    'requests.handled.natural',
    5,
    'T3-handled:natural',
    '自然人：办理结果各项之和1＋1＋1＝3≠（七）总计5，差2',
  ],
  [
    'requests.received.total',
    4,
    'T3-rowTotal:received',
    '一、本年新收政府信息公开申请数量：各类申请人之和3≠总计4，差1',
  ],
  ['disputes.review.total', 1, 'T4-total:review', '行政复议：各项结果之和0≠总计1，差1'],
])('%s = %i: %s', (id, value, relation, message) => {
  const findings = found(withFigure(sampleReport(), field(id), value));
  expect(findings.find((finding) => finding.id === relation)?.message).toBe(message);
});

test('English says the same', () => {
  const report = withFigure(sampleReport(), field('requests.handled.natural'), 5);
  expect(checkReport(report, RULE_WORDS['en-US']).findings[0]?.message).toBe(
    '自然人: 3 + 0 ≠ 5 + 0, off by 2',
  );
});
