/** Small cases: what was typed, and the whole explanation or sentence that comes of it. */
import { checkReport } from '../../../src/checks';
import { localize } from '../../../src/checks/localize';
import type { LocalizeOptions } from '../../../src/checks/localize';
import { editionById } from '../../../src/form';
import type { Edition, FieldId } from '../../../src/form';
import type { Locale } from '../../../src/messages';
import { causeOf } from '../../support/findings';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { newReport, statedFigure } from '../../../src/report';
import type { Figure, Report } from '../../../src/report';

const edition = editionById('2021') as Edition;
const field = (id: string) => id as FieldId;

/** A report with these counted figures and 0 elsewhere; totals from their parts, then `typed` over it. */
function report(
  counted: Readonly<Record<string, number>>,
  typed: Readonly<Record<string, number | null>> = {},
  computed = false,
): Report {
  const value = (id: FieldId): number => {
    const { sumOf } = edition.fields.find((each) => each.id === id)!;
    const own = typed[id];
    if (computed && own !== undefined && sumOf.length === 0) return own ?? 0;
    return sumOf.length === 0 ? (counted[id] ?? 0) : sumOf.reduce((sum, part) => sum + value(part), 0);
  };
  const figures = edition.fields.map(({ id, sumOf }): [FieldId, Figure] => {
    const own = typed[id];
    const figure = statedFigure(own === undefined ? value(id) : own);
    return [id, { ...figure, computed: computed && sumOf.length > 0 }];
  });
  return newReport(edition, {
    year: 2024,
    kind: 'department',
    figures: new Map(figures),
    blankAsZero: new Set(['requests']),
  });
}

const NATURAL = {
  'requests.received.natural': 30,
  'requests.carriedIn.natural': 2,
  'requests.granted.natural': 21,
  'requests.partlyGranted.natural': 3,
  'requests.denied.thirdPartyRights.natural': 2,
  'requests.unavailable.notHeld.natural': 5,
  'requests.carriedOut.natural': 1,
};
const BOTH = {
  ...NATURAL,
  'requests.received.business': 4,
  'requests.granted.business': 4,
};

const messagesOf = (wrong: Report, finding: string, locale: Locale = 'zh-CN') =>
  causeOf(checkReport(wrong, RULE_WORDS[locale]).findings, finding)?.suggestions.map(
    ({ message }) => message,
  );

test('nothing fails, nothing is explained', () => {
  expect(localize(report(BOTH), edition)).toEqual({
    explanations: [],
    decided: true,
    complete: true,
    disagreements: [],
  });
});

test('one wrong figure: the whole answer', () => {
  const wrong = report(BOTH, { 'requests.granted.natural': 12 });
  const explanation = {
    changes: [{ field: 'requests.granted.natural', from: 12, to: 21 }],
    slip: 'digitSwap',
    weight: 1,
  };
  const answer = { explanations: [explanation], decided: true, complete: true };
  expect(localize(wrong, edition)).toEqual({
    ...answer,
    disagreements: [
      {
        ...answer,
        relations: edition.relations.filter(({ id }) =>
          ['T3-handled:natural', 'T3-rowTotal:granted'].includes(id),
        ),
      },
    ],
  });
});

test.each<[string, Record<string, number | null>, string, string]>([
  [
    'one digit',
    { 'requests.denied.thirdPartyRights.natural': 1 },
    'T3-handled:natural',
    '很可能是“4.保护第三方合法权益”：1 应为 2',
  ],
  [
    'digits swapped',
    { 'requests.granted.natural': 12 },
    'T3-rowTotal:granted',
    '很可能是“（一）予以公开”：12 应为 21（两位数字颠倒）',
  ],
  [
    'a digit missing',
    { 'requests.received.natural': 3 },
    'T3-balance:natural',
    '很可能是“一、本年新收政府信息公开申请数量”：3 应为 30（少了一位数字）',
  ],
  [
    'a digit too many',
    { 'requests.carriedOut.natural': 11 },
    'T3-balance:natural',
    '很可能是“四、结转下年度继续办理”：11 应为 1（多了一位数字）',
  ],
  [
    'a total',
    { 'requests.handled.natural': 29 },
    'T3-handled:natural',
    '很可能是“（七）总计”：29 应为 31（合计有误）',
  ],
  [
    'a blank',
    { 'requests.unavailable.notHeld.natural': null },
    'T3-handled:natural',
    '很可能是“1.本机关不掌握相关政府信息”：未填，应为 5',
  ],
  [
    'quotation marks within a label',
    { 'requests.denied.securityAndStability.natural': 1 },
    'T3-handled:natural',
    '很可能是“3.危及‘三安全一稳定’”：1 应为 0',
  ],
  [
    'two figures',
    { 'requests.granted.natural': 12, 'requests.received.business': 5 },
    'T3-balance:business',
    '很可能是“一、本年新收政府信息公开申请数量”：5 应为 4',
  ],
])('%s', (_, typed, finding, sentence) => {
  expect(messagesOf(report(BOTH, typed), finding)).toEqual([sentence]);
});

test('two wrong figures that fail together are two causes; what both make goes with the first', () => {
  const wrong = report(BOTH, { 'requests.granted.natural': 12, 'requests.unavailable.notHeld.natural': 7 });
  const { findings } = checkReport(wrong, RULE_WORDS['zh-CN']);
  expect(
    findings.map(({ id, follows, suggestions }) => [id, follows, suggestions.map(({ message }) => message)]),
  ).toEqual([
    ['T3-rowTotal:granted', null, ['很可能是自然人“（一）予以公开”：12 应为 21（两位数字颠倒）']],
    ['T3-handled:natural', 'T3-rowTotal:granted', []],
    ['T3-rowTotal:unavailable.notHeld', null, ['很可能是自然人“1.本机关不掌握相关政府信息”：7 应为 5']],
  ]);
});

test('two figures off by the same: the other two corners of their rectangle would do as well, and are listed', () => {
  const wrong = report(BOTH, { 'requests.unavailable.notHeld.natural': 3, 'requests.granted.business': 2 });
  const { explanations, decided, complete } = localize(wrong, edition);
  expect({ decided, complete }).toEqual({ decided: false, complete: true });
  expect(explanations.map(({ changes }) => changes)).toEqual([
    [
      { field: 'requests.granted.business', from: 2, to: 4 },
      { field: 'requests.unavailable.notHeld.natural', from: 3, to: 5 },
    ],
    [
      { field: 'requests.granted.natural', from: 21, to: 23 },
      { field: 'requests.unavailable.notHeld.business', from: 0, to: 2 },
    ],
  ]);
});

test('a value one column off', () => {
  const wrong = report(BOTH, { 'requests.granted.business': 0, 'requests.granted.research': 4 });
  const { explanations, decided } = localize(wrong, edition);
  expect(explanations[0]).toEqual({
    changes: [
      { field: 'requests.granted.business', from: 0, to: 4 },
      { field: 'requests.granted.research', from: 4, to: 0 },
    ],
    slip: 'shiftedColumn',
    weight: 2,
  });
  expect(decided).toBe(true);
  expect(messagesOf(wrong, 'T3-handled:business')?.[0]).toBe(
    '很可能是“（一）予以公开”：商业企业 0 应为 4，科研机构 4 应为 0（填错了一列）',
  );
});

test('a value one row off', () => {
  const wrong = report(BOTH, {
    'requests.unavailable.notHeld.natural': 0,
    'requests.unavailable.wouldNeedCreating.natural': 5,
  });
  expect(messagesOf(wrong, 'T3-rowTotal:unavailable.notHeld')?.[0]).toBe(
    '可能是自然人“1.本机关不掌握相关政府信息”：0 应为 5；自然人“2.没有现成信息需要另行制作”：5 应为 0（填错了一行）',
  );
});

test('区分处理 counted twice: its own finding, and the explanations that would be it', () => {
  const wrong = report(NATURAL, {
    'requests.granted.natural': 24,
    'requests.granted.total': 24,
  });
  const { findings } = checkReport(wrong, RULE_WORDS['zh-CN']);
  expect(findings.map(({ id }) => id)).toEqual([
    'T3-handled:natural',
    'T3-handled:total',
    'T3-split:natural',
    'T3-split:total',
  ]);
  expect(findings[2]).toMatchObject({
    severity: 'warning',
    table: 'requests',
    message:
      '自然人：办理结果各项之和34比（七）总计31多3，正好是部分公开的3，区分处理的申请可能重复计入其他情形；区分处理的，只计部分公开',
    expected: 31,
    actual: 34,
    difference: 3,
  });
  expect(findings.map(({ follows }) => follows)).toEqual([
    null,
    'T3-handled:natural',
    'T3-handled:natural',
    'T3-handled:natural',
  ]);
  expect(findings[0]?.suggestions.slice(0, 2).map(({ message, slip }) => [message, slip])).toEqual([
    ['区分处理的申请可能重复计入“（一）予以公开”：自然人 24 应为 21，总计 24 应为 21', 'doubleCounted'],
    [
      '区分处理的申请可能重复计入“1.本机关不掌握相关政府信息”：自然人 5 应为 2，总计 5 应为 2',
      'doubleCounted',
    ],
  ]);
});

test('a block of 表四 is one relation: every figure that can be wrong is a candidate', () => {
  const wrong = report({ 'disputes.review.upheld': 2 }, { 'disputes.review.total': 3 });
  expect(localize(wrong, edition)).toMatchObject({ decided: false, complete: true });
  expect(messagesOf(wrong, 'T4-total:review')).toEqual([
    '可能是“结果维持”：2 应为 3',
    '可能是“总计”：3 应为 2（合计有误）',
    '可能是“结果纠正”：0 应为 1',
    '可能是“其他结果”：0 应为 1',
    '可能是“尚未审结”：0 应为 1',
  ]);
});

test('disagreements that have nothing to do with each other do not multiply', () => {
  const wrong = report(BOTH, {
    'requests.granted.natural': 12,
    'disputes.review.total': 1,
    'disputes.directSuit.total': 2,
  });
  const { disagreements, explanations } = localize(wrong, edition);
  expect(disagreements.map((each) => each.explanations.length)).toEqual([1, 5, 5]);
  expect(explanations).toHaveLength(25);
  expect(explanations[0]?.changes).toHaveLength(3);
});

describe('totals that are formulas', () => {
  const wrong = report(BOTH, { 'requests.carriedIn.natural': 5 }, true);
  const candidates = (options: LocalizeOptions) => {
    const { explanations, decided } = localize(wrong, edition, options);
    return { first: explanations[0]?.changes, count: explanations.length, decided };
  };
  const carriedIn = [{ field: 'requests.carriedIn.natural', from: 5, to: 2 }];

  test('follow: any figure of the column that can change is a candidate, no total is', () => {
    const { explanations, decided, complete } = localize(wrong, edition);
    expect({ decided, complete, count: explanations.length }).toEqual({
      decided: false,
      complete: true,
      count: 25 - 1,
    });
    const changed = explanations.flatMap(({ changes }) => changes.map((change) => String(change.field)));
    expect(changed.every((id) => id.endsWith('.natural') && id !== 'requests.handled.natural')).toBe(true);
  });

  test.each(['previous', 'text', 'typed'] as const)('are decided by a control: %s', (source) => {
    const controls = [{ field: field('requests.carriedIn.natural'), value: 2, source }];
    expect(candidates({ controls })).toEqual({ first: carriedIn, count: 1, decided: true });
  });

  test('a control on a total counts for its parts', () => {
    const controls = [{ field: field('requests.carriedIn.total'), value: 2, source: 'text' as const }];
    expect(candidates({ controls })).toEqual({ first: carriedIn, count: 1, decided: true });
  });

  test('a control that agrees takes its figure off the list', () => {
    const controls = [{ field: field('requests.received.natural'), value: 30, source: 'typed' as const }];
    const { explanations } = localize(wrong, edition, { controls });
    expect(explanations).toHaveLength(23);
  });

  test('a value in the wrong column shows in both columns', () => {
    const shifted = report(BOTH, { 'requests.granted.business': 0, 'requests.granted.research': 4 }, true);
    for (const { explanations } of localize(shifted, edition).disagreements) {
      const columns = explanations.filter(({ slip }) => slip === 'shiftedColumn');
      expect(columns.map(({ changes }) => changes.map((change) => change.field))).toEqual([
        ['requests.received.business', 'requests.received.research'],
        ['requests.granted.business', 'requests.granted.research'],
      ]);
      expect(explanations.slice(0, 2)).toEqual(columns);
    }
    expect(localize(shifted, edition).explanations[0]?.slip).toBe('shiftedColumn');
  });

  test('a formula that does not add up its parts is a figure like any other', () => {
    const broken = report(BOTH);
    const id = field('requests.granted.total');
    const figures = new Map([...broken.figures, [id, { ...statedFigure(20), computed: true }]]);
    expect(localize({ ...broken, figures }, edition).explanations[0]?.changes).toEqual([
      { field: id, from: 20, to: 25 },
    ]);
  });
});

test('English says the same', () => {
  const wrong = report(BOTH, { 'requests.granted.natural': 12 });
  expect(messagesOf(wrong, 'T3-rowTotal:granted', 'en-US')).toEqual([
    'Most likely “（一）予以公开”: 12 should be 21 (two digits swapped)',
  ]);
});
