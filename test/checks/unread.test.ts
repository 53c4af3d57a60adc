/**
 * What was not read is not 0: nothing follows from it in any rule, and what needs it is counted as not assessed. Each
 * figure is taken away in every way in which it can be missing.
 */
import { checkReport } from '../../src/checks';
import type { CheckOptions } from '../../src/checks';
import type { FieldId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { statedFigure } from '../../src/report';
import type { Figure, Oddity, OddityKind, Report } from '../../src/report';
import { reportOf } from '../support/years';
import type { Values } from '../support/years';

const field = (id: string) => id as FieldId;

/** The ways in which a figure is not read, and the finding that says so. */
const WAYS: readonly (readonly [way: string, (report: Report, id: string) => Report, told: string])[] = [
  [
    'no number',
    (report, id) => {
      const unreadable: Figure = { ...statedFigure(null), spelling: 'unreadable', text: '若干' };
      return { ...report, figures: new Map([...report.figures, [field(id), unreadable]]) };
    },
    'V-number:',
  ],
  ['absent', without, 'V-form:'],
  ['in a row that is missing', (report, id) => odd(without(report, id), 'row-missing', id), 'V-form:'],
  [
    'among digits that cannot be divided',
    (report, id) => odd(without(report, id), 'digits-unsplit', id),
    'V-form:',
  ],
];

function without(report: Report, id: string): Report {
  return { ...report, figures: new Map([...report.figures].filter(([each]) => each !== id)) };
}

function odd(report: Report, kind: OddityKind, id: string): Report {
  const table = id.startsWith('requests') ? 'requests' : id.startsWith('disputes') ? 'disputes' : 'proactive';
  const oddity: Oddity = { kind, table, address: null, text: '', expected: '某行', fields: [field(id)] };
  return { ...report, oddities: [oddity] };
}

const check = (report: Report, options: CheckOptions = {}) =>
  checkReport(report, RULE_WORDS['zh-CN'], options);
const idsOf = (report: Report, options: CheckOptions = {}) =>
  check(report, options).findings.map(({ id }) => id);

/** One column of 表三 and its totals; 予以公开 and what is received come to 5. */
const REQUESTS: Values = Object.fromEntries(
  ['natural', 'total'].flatMap((column) => [
    [`requests.received.${column}`, 4],
    [`requests.carriedIn.${column}`, 1],
    [`requests.granted.${column}`, 3],
    [`requests.denied.stateSecret.${column}`, 1],
    [`requests.handled.${column}`, 4],
    [`requests.carriedOut.${column}`, 1],
  ]),
);
const OVERVIEW =
  '收到政府信息公开申请4件，上年结转1件，办结4件，其中予以公开3件、不予公开1件，结转下年度1件。行政复议2件。制发行政规范性文件3件。考核、评议、追责都已开展。';
const whole = (values: Values = {}): Report =>
  reportOf(
    2024,
    {
      ...REQUESTS,
      'disputes.review.upheld': 2,
      'disputes.review.total': 2,
      'proactive.normativeDocuments.issued': 3,
      'proactive.normativeDocuments.inForce': 13,
      'proactive.licensing.decisions': 40,
      ...values,
    },
    {
      kind: 'township',
      parts: {
        preface: '',
        overview: OVERVIEW,
        problems: '解读以文字为主，图解只有2件；明年每份文件配图解。',
        others: '本年度没有收取信息处理费。',
      },
    },
  );
const LAST = reportOf(2023, {
  ...REQUESTS,
  'requests.carriedOut.natural': 1,
  'requests.carriedOut.total': 1,
  'proactive.normativeDocuments.inForce': 10,
  'proactive.licensing.decisions': 40,
});

test('the report holds while all of it was read', () => {
  expect(check(whole(), { previous: LAST })).toEqual({
    findings: [],
    state: 'agrees',
    missing: [],
    checked: 45,
    unassessed: 0,
  });
});

/** A figure that each rule needs, and how many relations of the report need it. */
const NEEDED: readonly (readonly [rule: string, id: string, unassessed: number])[] = [
  ['T3-balance, T3-rowTotal, Y-carry', 'requests.carriedIn.natural', 2],
  ['T3-handled, T3-rowTotal', 'requests.granted.natural', 2],
  ['T3-balance, T3-handled, T3-rowTotal', 'requests.handled.natural', 3],
  ['N-received, T3-balance, T3-rowTotal', 'requests.received.total', 2],
  ['N-handled, T3-balance, T3-handled, T3-rowTotal', 'requests.handled.total', 3],
  ['N-outcomes, T3-handled, T3-rowTotal', 'requests.denied.stateSecret.total', 2],
  ['T4-total', 'disputes.review.upheld', 1],
  ['N-disputes, T4-total', 'disputes.review.total', 1],
  ['N-documents, Y-stock', 'proactive.normativeDocuments.issued', 0],
  ['Y-stock', 'proactive.normativeDocuments.inForce', 0],
  ['Y-jump', 'proactive.licensing.decisions', 0],
  ['T2-scope', 'proactive.regulations.issued', 0],
];

const isThere = (report: Report, id: string): boolean => report.figures.has(field(id));

describe.each(WAYS)('%s', (_, take, told) => {
  test.each(NEEDED)('%s: without %s', (_rule, id, unassessed) => {
    const result = check(take(whole(), id), { previous: LAST });
    // The one finding says what was not read: no relation, year or text is held against a 0.
    expect(result.findings.map((finding) => [finding.id.startsWith(told), finding.fields])).toEqual([
      [true, [id]],
    ]);
    expect(result.unassessed).toBe(unassessed);
    // What no number stands in was filled in; what the source lacks is missing of its table.
    expect(result.missing.flatMap(({ fields }) => fields)).toEqual(
      isThere(take(whole(), id), id) ? [] : [id],
    );
    expect(result.checked).toBe((isThere(take(whole(), id), id) ? 45 : 44) - unassessed);
  });
});

test.each(WAYS)('%s: of last year nothing is compared, which is said', (_, take) => {
  const told = (id: string) => idsOf(whole(), { previous: take(LAST, id) });
  expect(told('requests.carriedOut.natural')).toEqual(['Y-carry:unread']);
  expect(told('proactive.normativeDocuments.inForce')).toEqual(['Y-stock:unread']);
  expect(told('proactive.licensing.decisions')).toEqual([]);
});

test('relations that can be assessed are', () => {
  const [, take] = WAYS[0]!;
  expect(idsOf(take(whole({ 'requests.received.natural': 9 }), 'requests.granted.natural'))).toEqual([
    'T3-balance:natural',
    'T3-rowTotal:received',
    'V-number:requests.granted.natural',
  ]);
});

test('a total that the source computes without a part is held against nothing', () => {
  const computed = (id: string, value: number): [FieldId, Figure] => [
    field(id),
    { ...statedFigure(value), computed: true },
  ];
  const report = whole();
  const figures = new Map<FieldId, Figure>([
    ...report.figures,
    [field('requests.granted.natural'), { ...statedFigure(null), spelling: 'unreadable', text: '3或4' }],
    computed('requests.granted.total', 0),
    computed('requests.handled.natural', 1),
    computed('requests.handled.total', 1),
  ]);
  const { findings, unassessed } = check({ ...report, figures });
  expect(findings.map(({ id }) => id)).toEqual(['V-number:requests.granted.natural']);
  // Of 予以公开 and 总计 the rows, of 自然人 and 总计 the balance and the sum.
  expect(unassessed).toBe(6);
});

test('a text without 表三 says so once', () => {
  const report = whole();
  const figures = new Map([...report.figures].filter(([id]) => !id.startsWith('requests.')));
  const fields = [...report.figures.keys()].filter((id) => id.startsWith('requests.'));
  const missing: Oddity = {
    kind: 'table-missing',
    table: 'requests',
    address: null,
    text: '',
    expected: '表三',
    fields,
  };
  const said = (oddities: readonly Oddity[]) => {
    const { findings, checked, unassessed } = check({ ...report, figures, oddities });
    return [findings.map(({ message, severity }) => `${severity} ${message}`), checked, unassessed];
  };
  const once = [['error 没有找到表三，与它有关的都没有核对；需查看来源是否完整'], 5, 39];
  expect(said([missing])).toEqual(once);
  // A template that lost the sheet tells it the same way.
  expect(said([])).toEqual(once);
});

describe('no repair', () => {
  const suggested = (report: Report, id: string) =>
    check(report)
      .findings.find((finding) => finding.id === id)
      ?.suggestions.map(({ message }) => message);
  const wrong = whole({ 'requests.received.natural': 5, 'requests.received.total': 5 });

  test('is offered of a figure that was not read, or to make up for one', () => {
    expect(suggested(wrong, 'T3-balance:natural')).not.toEqual([]);
    for (const [, take] of WAYS)
      for (const { suggestions } of check(take(wrong, 'requests.carriedIn.natural')).findings)
        expect(suggestions.flatMap(({ figures }) => figures.map(({ field: id }) => id))).not.toContain(
          'requests.carriedIn.natural',
        );
  });

  test.each<OddityKind>([
    'guessed-by-order',
    'digits-split',
    'column-guessed',
    'figures-extra',
    'cell-ambiguous',
  ])('is offered where it is a guess which figure stands there: %s', (kind) => {
    const guessed = odd(wrong, kind, 'requests.received.natural');
    expect(idsOf(guessed)).toContain('T3-balance:natural');
    expect(suggested(guessed, 'T3-balance:natural')).toEqual([]);
    // Another column is another matter.
    expect(suggested(odd(wrong, kind, 'requests.received.legal'), 'T3-balance:natural')).not.toEqual([]);
  });
});
