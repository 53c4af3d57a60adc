/** The sentences that are offered: what is told, what is left out, and when there is nothing to be told yet. */
import { EDITIONS, editionById } from '../../src/form';
import type { SentenceId } from '../../src/form';
import { newReport, statedFigures } from '../../src/report';
import type { Report } from '../../src/report';
import { offeredSentences, statedFees } from '../../src/sentences';
import type { OfferOptions } from '../../src/sentences';

type Figures = Readonly<Record<string, number>>;

function filled(figures: Figures, given: Partial<Report> = {}): Report {
  const edition = editionById(given.edition ?? '2021')!;
  const zeros = Object.fromEntries(edition.fields.map(({ id }) => [id, 0]));
  return newReport(edition, {
    year: 2024,
    figures: statedFigures(edition, { ...zeros, ...figures }),
    ...given,
  });
}
const text = (id: SentenceId, report: Report, options: OfferOptions = {}) =>
  offeredSentences(report, options).find((each) => each.id === id)?.text;
const total = (rows: Figures): Figures =>
  Object.fromEntries(Object.entries(rows).map(([row, value]) => [`requests.${row}.total`, value]));

describe('依申请公开', () => {
  const of = (rows: Figures, options: OfferOptions = {}, given: Partial<Report> = {}) =>
    text('requests', filled(total(rows), given), options);

  test.each<[string, Figures, string]>([
    ['none at all', {}, '本年度没有收到政府信息公开申请，也没有上年结转的申请。'],
    [
      'one outcome',
      { received: 3, handled: 3, granted: 3 },
      '本年度收到政府信息公开申请3件；办结3件，予以公开3件。',
    ],
    [
      'outcomes that are not zero, groups summed up',
      {
        received: 8,
        carriedIn: 2,
        handled: 9,
        granted: 4,
        'denied.stateSecret': 1,
        'denied.deliberative': 2,
        'otherOutcome.other': 2,
        carriedOut: 1,
      },
      '本年度收到政府信息公开申请8件；上年结转2件；办结9件，其中予以公开4件、不予公开3件、其他处理2件；结转下年度继续办理1件。',
    ],
    [
      'nothing new',
      { carriedIn: 1, handled: 1, granted: 1 },
      '本年度没有收到政府信息公开申请；上年结转1件；办结1件，予以公开1件。',
    ],
    [
      'nothing handled',
      { received: 2, carriedOut: 2 },
      '本年度收到政府信息公开申请2件；结转下年度继续办理2件。',
    ],
  ])('%s', (_, rows, expected) => expect(of(rows)).toBe(expected));

  describe('against last year', () => {
    const last = (received: number, given: Partial<Report> = {}) =>
      filled(total({ received }), { year: 2023, ...given });
    test.each<[number, number, string]>([
      [12, 9, '12件，与上年相比增加3件，增长33.3%；'],
      [9, 12, '9件，与上年相比减少3件，下降25%；'],
      [9, 9, '9件，与上年持平；'],
      [9, 0, '9件，与上年相比增加9件；'],
      [10_001, 10_000, '10001件，与上年相比增加1件；'],
    ])('%d after %d', (now, before, expected) => {
      expect(of({ received: now, handled: now, granted: now }, { previous: last(before) })).toContain(
        expected,
      );
    });

    test('none after three', () => {
      expect(of({}, { previous: last(3) })).toBe(
        '本年度没有收到政府信息公开申请，与上年相比减少3件，下降100%，也没有上年结转的申请。',
      );
    });

    test.each<[string, OfferOptions]>([
      ['another year', { previous: last(9, { year: 2022 }) }],
      ['a body that was reorganised', { previous: last(9), reorganised: true }],
      ['a report that was not filled in', { previous: newReport(editionById('2021')!, { year: 2023 }) }],
    ])('not with %s', (_, options) => {
      expect(of({ received: 12, handled: 12, granted: 12 }, options)).toBe(
        '本年度收到政府信息公开申请12件；办结12件，予以公开12件。',
      );
    });

    test('across editions that mean the same', () => {
      const previous = last(9, { year: 2020, edition: '2019' });
      expect(of({ received: 12, handled: 12, granted: 12 }, { previous }, { year: 2021 })).toContain(
        '增加3件，增长33.3%',
      );
    });

    test('what was said before stays while there is no report to compare with', () => {
      const bound = [
        {
          sentence: 'requests',
          part: 'overview',
          text: '本年度收到政府信息公开申请9件，与上年持平；办结9件，予以公开9件。',
        },
      ] as const;
      expect(of({ received: 12, handled: 12, granted: 12 }, {}, { bound })).toBe(
        '本年度收到政府信息公开申请12件，与上年持平；办结12件，予以公开12件。',
      );
    });
  });
});

describe('行政复议、行政诉讼', () => {
  const of = (figures: Figures) =>
    text(
      'disputes',
      filled(Object.fromEntries(Object.entries(figures).map(([id, value]) => [`disputes.${id}`, value]))),
    );
  test.each<[string, Figures, string]>([
    ['none', {}, '本年度没有发生政府信息公开行政复议、行政诉讼。'],
    [
      'review only',
      { 'review.total': 3, 'review.upheld': 2, 'review.pending': 1 },
      '本年度发生政府信息公开行政复议3件（结果维持2件、尚未审结1件）；没有发生政府信息公开行政诉讼。',
    ],
    [
      'both kinds of suit',
      {
        'directSuit.total': 2,
        'directSuit.upheld': 2,
        'suitAfterReview.total': 1,
        'suitAfterReview.corrected': 1,
      },
      '本年度没有发生政府信息公开行政复议；发生政府信息公开行政诉讼3件：未经复议直接起诉2件（结果维持2件），复议后起诉1件（结果纠正1件）。',
    ],
  ])('%s', (_, figures, expected) => expect(of(figures)).toBe(expected));
});

describe('行政规范性文件', () => {
  const of = (figures: Figures) =>
    text(
      'documents',
      filled(
        Object.fromEntries(
          Object.entries(figures).map(([id, value]) => [`proactive.normativeDocuments.${id}`, value]),
        ),
      ),
    );
  test.each<[string, Figures, string]>([
    ['none', {}, '本年度没有制发行政规范性文件，也没有现行有效的行政规范性文件。'],
    [
      'all three',
      { issued: 4, repealed: 1, inForce: 12 },
      '本年度制发行政规范性文件4件，废止行政规范性文件1件，现行有效的行政规范性文件12件。',
    ],
    ['those in force only', { inForce: 12 }, '本年度没有制发行政规范性文件，现行有效的行政规范性文件12件。'],
  ])('%s', (_, figures, expected) => expect(of(figures)).toBe(expected));
});

describe('信息处理费', () => {
  test.each<[string, OfferOptions, string]>([
    ['none', {}, '本年度没有发出信息处理费收费通知，没有收取信息处理费。'],
    [
      'charged and taken',
      { fees: { notices: 2, charged: 600, received: 600.5 } },
      '本年度发出信息处理费收费通知2件，总金额600元；实际收取信息处理费600.5元。',
    ],
    [
      'charged, not taken',
      { fees: { notices: 1, charged: 100, received: 0 } },
      '本年度发出信息处理费收费通知1件，总金额100元；没有收取信息处理费。',
    ],
    [
      'taken on a notice of the year before',
      { fees: { notices: 0, charged: 0, received: 300 } },
      '本年度没有发出信息处理费收费通知；实际收取信息处理费300元。',
    ],
  ])('%s', (_, options, expected) => {
    expect(text('fee', filled({}), options)).toBe(expected);
    const others = `（一）${expected}`;
    const bound = [{ sentence: 'fee', part: 'others', text: expected }] as const;
    const report = filled({}, { parts: { preface: '', overview: '', problems: '', others }, bound });
    expect(statedFees(report)).toEqual(options.fees ?? { notices: 0, charged: 0, received: 0 });
  });

  test('what part six states counts, not what was kept', () => {
    const kept = '本年度发出信息处理费收费通知2件，总金额600元；实际收取信息处理费600元。';
    const bound = [{ sentence: 'fee', part: 'others', text: kept }] as const;
    const parts = { preface: '', overview: '', problems: '', others: kept.replace('费600元', '费 300 元') };
    expect(statedFees(filled({}, { parts, bound }))).toEqual({ notices: 2, charged: 600, received: 300 });
  });
});

test('an edition offers what it has', () => {
  const offered = (edition: string, year: number) =>
    offeredSentences(filled({}, { edition, year })).map(({ id, part }) => `${id} ${part}`);
  expect(offered('2021', 2024)).toEqual([
    'requests overview',
    'disputes overview',
    'documents overview',
    'fee others',
  ]);
  expect(offered('2019', 2020)).toEqual(['requests overview', 'disputes overview']);
  expect(EDITIONS.map(({ id }) => id)).toEqual(['2021', '2019']);
});

test('nothing is told of a table that is not filled in, or of a figure that counts nothing', () => {
  const blank = newReport(editionById('2021')!, { year: 2024 });
  expect(offeredSentences(blank).map(({ text: told }) => told)).toEqual([
    null,
    null,
    null,
    expect.any(String),
  ]);
  expect(text('requests', filled({ 'requests.received.total': -1 }))).toBeNull();
  expect(text('requests', filled({ 'requests.received.total': 1.5 }))).toBeNull();
});
