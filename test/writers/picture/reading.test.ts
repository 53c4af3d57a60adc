/** Figures as a picture reads them, what it notes of them, and the picture in sentences. */
import { editionById } from '../../../src/form';
import type { FieldId, FormTable } from '../../../src/form';
import { statedFigure } from '../../../src/report';
import type { Figure, Report } from '../../../src/report';
import { describe as described } from '../../../src/writers/picture/describe';
import { notesOf } from '../../../src/writers/picture/notes';
import { isKnown, isNothing, readingOf, sumOf, together, toneOf } from '../../../src/writers/picture/reading';
import type { Reading, Remark } from '../../../src/writers/picture/reading';
import type { Facts, Told } from '../../../src/writers/picture/said';
import { comparableFields, earlierReports } from '../../../src/writers/picture/years';
import { reportOf as finishedReportOf, unfinishedReportOf as reportOf } from '../../support/years';

const reading = (
  value: number | null,
  text = value === null ? '未填' : String(value),
  remarks: Remark[] = [],
): Reading => ({
  value,
  text,
  remarks,
});
const told = (label: string, value: number | null, remarks: Remark[] = []): Told => ({
  label,
  ...reading(value, undefined, remarks),
});
const edition = editionById('2021')!;
const field = (id: string) => id as FieldId;

describe('a reading of a table whose blanks are zeros', () => {
  test('a blank is 0, a blank total is the sum of what is there', () => {
    const report = finishedReportOf(2024, {
      'disputes.review.upheld': null,
      'disputes.review.other': 2,
      'disputes.review.total': null,
    });
    expect(readingOf(report, edition, field('disputes.review.upheld'))).toEqual(reading(0));
    expect(readingOf(report, edition, field('disputes.review.total'))).toEqual(reading(2, '2', ['summed']));
  });
});

describe('a reading', () => {
  test.each([
    [reading(null), false, true, '#595959'],
    [reading(0), true, true, '#595959'],
    [reading(5), true, false, '#1A1A1A'],
    [reading(-5), true, false, '#1A1A1A'],
  ])('%j', (own, known, nothing, tone) => {
    expect([isKnown(own), isNothing(own), toneOf(own)]).toEqual([known, nothing, tone]);
  });

  test.each([
    ['nothing', [], { value: null, text: '未填', remarks: [] }],
    ['one as it is', [reading(3, '3.0', ['summed'])], { value: 3, text: '3.0', remarks: ['summed'] }],
    ['several', [reading(0.1), reading(0.2)], { value: 0.3, text: '0.3', remarks: [] }],
    ['some of them blank', [reading(1), reading(null)], { value: 1, text: '1', remarks: ['blanks'] }],
    [
      'none of them known',
      [reading(null, '不是数字', ['notANumber']), reading(null)],
      { value: null, text: '不是数字', remarks: ['notANumber'] },
    ],
    [
      'with what is remarked of each',
      [reading(1, '1', ['summed']), reading(2), reading(null, '不是数字', ['notANumber'])],
      { value: null, text: '不是数字', remarks: ['summed', 'notANumber'] },
    ],
  ])('of several figures: %s', (_, readings, expected) => {
    expect(together(readings)).toEqual(expected);
    if (expected.value !== null) expect(sumOf(readings)).toBe(expected.value);
  });

  const unreadable: Figure = { ...statedFigure(null), spelling: 'unreadable', text: '三十' };
  /** 本年新收, blank. */
  const RECEIVED = Object.fromEntries(
    ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'].map((column) => [
      `requests.received.${column}`,
      statedFigure(null),
    ]),
  );
  const of = (figures: Readonly<Record<string, Figure>>, id: string) => {
    const report: Report = { ...reportOf(2024), figures: new Map(Object.entries(figures)) as never };
    return readingOf(report, edition, field(id));
  };

  test.each([
    [
      'as it is printed',
      { 'proactive.fees.amount': { ...statedFigure(12.5), spelling: 'text', text: '12.50' } },
      'proactive.fees.amount',
      reading(12.5, '12.50'),
    ],
    ['0', { 'proactive.fees.amount': statedFigure(0) }, 'proactive.fees.amount', reading(0)],
    ['blank', { 'proactive.fees.amount': statedFigure(null) }, 'proactive.fees.amount', reading(null)],
    ['missing', {}, 'proactive.fees.amount', reading(null, '没有找到', ['notFound'])],
    [
      'no number',
      { 'proactive.fees.amount': unreadable },
      'proactive.fees.amount',
      reading(null, '不是数字', ['notANumber']),
    ],
    [
      'a blank total',
      {
        ...RECEIVED,
        'requests.received.natural': statedFigure(4),
        'requests.received.legal': statedFigure(1),
      },
      'requests.received.total',
      reading(5, '5', ['blanks', 'summed']),
    ],
    [
      'a blank total with a part that is no number',
      { ...RECEIVED, 'requests.received.natural': statedFigure(4), 'requests.received.legal': unreadable },
      'requests.received.total',
      reading(null, '不是数字', ['notANumber']),
    ],
    [
      'a total that is computed without a part',
      {
        'requests.received.natural': statedFigure(4),
        'requests.received.total': { ...statedFigure(4), computed: true },
      },
      'requests.received.total',
      reading(null, '没有找到', ['notFound', 'notFound', 'notFound', 'notFound', 'notFound']),
    ],
    [
      'a total that is no number, whatever its parts are',
      { ...RECEIVED, 'requests.received.natural': statedFigure(4), 'requests.received.total': unreadable },
      'requests.received.total',
      reading(null, '不是数字', ['notANumber']),
    ],
    [
      'a total that is stated',
      { 'requests.received.natural': statedFigure(4), 'requests.received.total': statedFigure(9) },
      'requests.received.total',
      reading(9),
    ],
    [
      'a total of nothing',
      { 'requests.received.total': unreadable },
      'requests.received.total',
      reading(null, '不是数字', ['notANumber']),
    ],
  ] as const)('of a report: %s', (_, figures, id, expected) => {
    expect(of(figures as never, id)).toEqual(expected);
  });
});

const TABLES: readonly Pick<FormTable, 'id' | 'name'>[] = [{ id: 'requests', name: '表三' }];
const facts = (given: Partial<Facts> = {}, flow: Partial<Facts['flow']> = {}): Facts => ({
  unit: '某局',
  year: 2024,
  flow: {
    sources: [told('本年新收', 3), told('上年结转', 1)],
    outcomes: [told('予以公开', 2), told('不予公开', 1)],
    handled: told('总计', 3),
    carriedOut: told('结转下年度', 1),
    ...flow,
  },
  applicants: [{ label: '', bars: [told('自然人', 3)] }],
  disputes: [told('行政复议', 0)],
  years: [],
  measures: [],
  proactive: [{ label: '规章', figures: [told('制发', 1)] }],
  notes: [],
  tables: TABLES,
  ...given,
});

describe('notes', () => {
  const BALANCE = '本年新收与上年结转合计4件，办理结果与结转下年度合计5件，相差1件。';
  const BLANKS = '没有填写的数字在合计中按0计算。';
  const SUMMED = '没有填写的总计按各项之和列出。';
  const NOT_A_NUMBER = '填写的内容不是数字的，没有画出，也没有计入合计。';
  const measure = (values: readonly (Reading | null)[]) => ({ label: '', values });

  test.each<[string, Facts, readonly string[]]>([
    ['none where all ties', facts(), []],
    ['both sides of the flow', facts({}, { carriedOut: told('结转下年度', 2) }), [BALANCE]],
    [
      'outcomes and their total',
      facts({}, { outcomes: [told('予以公开', 1.5)] }),
      ['各类办理结果合计1.5件，所填总计为3件，相差1.5件。'],
    ],
    [
      'applicants and their total, not what was carried over',
      facts({
        applicants: [
          { label: '', bars: [told('甲', 1)] },
          { label: '', bars: [told('乙', 1)] },
        ],
      }),
      ['各类申请人合计2件，所填总计为3件，相差1件。'],
    ],
    [
      'no difference from what is unknown',
      facts({ applicants: [] }, { outcomes: [], sources: [told('本年新收', null), told('上年结转', null)] }),
      [],
    ],
    [
      'no difference from a total that is unknown',
      facts({}, { handled: told('总计', null), carriedOut: told('结转', null) }),
      [],
    ],
    [
      'a blank source',
      facts({}, { sources: [told('本年新收', 4), told('上年结转', null)] }),
      ['各类申请人合计3件，所填总计为4件，相差1件。', BLANKS],
    ],
    ['a blank outcome', facts({}, { outcomes: [told('予以公开', 3), told('不予公开', null)] }), [BLANKS]],
    ['no blank where all of a side is', facts({}, { outcomes: [told('予以公开', null)] }), []],
    [
      'a remark on a source',
      facts({}, { sources: [told('本年新收', 3, ['summed']), told('上年结转', 1)] }),
      [SUMMED],
    ],
    ['on an outcome', facts({}, { outcomes: [told('予以公开', 3, ['notANumber'])] }), [NOT_A_NUMBER]],
    ['on what was handled', facts({}, { handled: told('总计', 3, ['summed']) }), [SUMMED]],
    ['on what is carried out', facts({}, { carriedOut: told('结转', 1, ['summed']) }), [SUMMED]],
    ['on an applicant', facts({ applicants: [{ label: '', bars: [told('甲', 3, ['summed'])] }] }), [SUMMED]],
    ['on a dispute', facts({ disputes: [told('行政复议', 0, ['summed'])] }), [SUMMED]],
    ['on another year', facts({ measures: [measure([null, reading(1, '1', ['blanks'])])] }), [BLANKS]],
    [
      'on 表二',
      facts({ proactive: [{ label: '', figures: [told('制发', 1, ['notANumber'])] }] }),
      [NOT_A_NUMBER],
    ],
    [
      'several, each once and in their order',
      facts(
        { disputes: [told('甲', 0, ['notANumber', 'blanks']), told('乙', 0, ['summed', 'blanks'])] },
        { carriedOut: told('结转下年度', 2) },
      ),
      [BALANCE, SUMMED, BLANKS, NOT_A_NUMBER],
    ],
  ])('%s', (_, own, notes) => {
    expect(notesOf(own)).toEqual(notes);
  });
});

describe('in sentences', () => {
  const all = { applicants: true, proactive: true };
  const FLOW = '本年新收3件、上年结转1件，共4件。办理结果3件：予以公开2件、不予公开1件。结转下年度1件。';

  test.each<[string, Facts, Parameters<typeof described>[1], string]>([
    [
      'everything',
      facts({ notes: ['注一。', '注二。'] }),
      all,
      `${FLOW}本年新收的申请人：自然人3件。行政复议0件。主动公开：规章，制发 1。注一。注二。`,
    ],
    [
      'without applicants',
      facts(),
      { ...all, applicants: false },
      `${FLOW}行政复议0件。主动公开：规章，制发 1。`,
    ],
    [
      'without 表二',
      facts(),
      { ...all, proactive: false },
      `${FLOW}本年新收的申请人：自然人3件。行政复议0件。`,
    ],
    [
      'with years in place of disputes',
      facts({
        years: [2023, 2024],
        measures: [{ label: '新收', values: [null, reading(3)] }],
      }),
      { applicants: false, proactive: false },
      `${FLOW}2023年、2024年依次为：新收无此项、3件。`,
    ],
    [
      'without a sum of what is unknown',
      facts({}, { sources: [told('本年新收', null)] }),
      { applicants: false, proactive: false },
      '本年新收未填。办理结果3件：予以公开2件、不予公开1件。结转下年度1件。行政复议0件。',
    ],
    [
      'with a sum where one source is known',
      facts({}, { sources: [told('本年新收', null), told('上年结转', 2)] }),
      { applicants: false, proactive: false },
      '本年新收未填、上年结转2件，共2件。办理结果3件：予以公开2件、不予公开1件。结转下年度1件。行政复议0件。',
    ],
    [
      'a sentence in place of the flow',
      facts({}, { sources: [], outcomes: [], handled: told('总计', null), carriedOut: told('结转', null) }),
      { applicants: false, proactive: false },
      '政府信息公开申请的数量尚未填写。行政复议0件。',
    ],
  ])('%s', (_, own, shown, text) => {
    expect(described(own, shown)).toBe(text);
  });
});

describe('years beside a report', () => {
  const report = reportOf(2024);

  test('a name counts without control characters, widths and spaces, and only where both have one', () => {
    const last = (unit: string) => reportOf(2023, {}, { unit });
    const reasons = (own: string, other: string) =>
      earlierReports({ ...report, unit: own }, [last(other)]).refused.map(({ reason }) => reason);
    expect(reasons('青石镇A', '青石 镇Ａ\u0000')).toEqual([]);
    expect(reasons('', '青石镇')).toEqual([]);
    expect(reasons('青石镇', ' ')).toEqual([]);
    expect(reasons('青石镇', '白石镇')).toEqual(['body']);
  });

  test('a kind counts where both have one', () => {
    const reasons = (own: Report['kind'], other: Report['kind']) =>
      earlierReports({ ...report, kind: own }, [reportOf(2023, {}, { kind: other })]).refused.map(
        ({ reason }) => reason,
      );
    expect(reasons('township', 'department')).toEqual(['body']);
    expect(reasons('township', 'township')).toEqual([]);
    expect(reasons(null, 'department')).toEqual([]);
    expect(reasons('township', null)).toEqual([]);
  });

  test('the year before the last alone is refused, after others', () => {
    const [old, future] = [reportOf(2022), reportOf(2025)];
    expect(earlierReports(report, [old, future])).toEqual({
      used: [],
      refused: [
        { report: future, reason: 'year' },
        { report: old, reason: 'year' },
      ],
    });
  });

  test('an edition that nobody knows has nothing to compare', () => {
    expect(comparableFields({ ...report, edition: '1999' }, edition)).toEqual(new Set());
    expect(comparableFields(reportOf(2020), edition).has(field('requests.received.total'))).toBe(true);
    expect(comparableFields(reportOf(2020), edition).has(field('proactive.regulations.issued'))).toBe(false);
  });
});
