/** What is said of rows: each code once, with what it is held against, how much it matters, and what is not one. */
import { problemsOf, workdayCalendar } from '../../src/ledger';
import type { Application, DisputeCase, Ledger, ProblemCode } from '../../src/ledger';
import { LEDGER_WORDS } from '../../src/messages/ledgerWords';
import { blankApplication, blankCase, ledgerOf, placed } from '../support/ledgers';

const calendar = workdayCalendar();
const TODAY = '2026-11-30';

/** Complete and answered in time. */
const WHOLE = blankApplication({
  number: '2026-001',
  received: '2026-03-02',
  applicant: 'natural',
  answered: '2026-03-20',
  group: '（一）予以公开',
  outcome: 'granted',
});
const OPEN = { ...WHOLE, received: '2026-11-16', answered: null, group: null, outcome: null };
const SUIT = blankCase({
  number: '案1',
  application: '2026-001',
  kind: 'review',
  opened: '2026-04-01',
  closed: '2026-06-01',
  result: 'upheld',
});

/** Of all tests here: the last holds it against the words. */
const raised = new Set<ProblemCode>(['number-twice']);

const said = (ledger: Ledger, today = TODAY) =>
  problemsOf(ledger, calendar, today).map(({ code, weight, column, text }) => {
    raised.add(code);
    return [code, weight, column, text];
  });
const of = (given: Partial<Application>, today = TODAY) =>
  said(ledgerOf(2026, { applications: [{ ...WHOLE, ...given }] }), today);
const ofOpen = (given: Partial<Application>, today = TODAY) => of({ ...OPEN, ...given }, today);
const ofCase = (given: Partial<DisputeCase>, today = TODAY) =>
  said(ledgerOf(2026, { applications: [WHOLE], cases: [{ ...SUIT, ...given }] }), today);

test('nothing is said of whole rows', () => {
  expect(of({})).toEqual([]);
  expect(ofOpen({})).toEqual([]);
  expect(ofCase({})).toEqual([]);
  expect(ofCase({ closed: null, result: null, application: '' })).toEqual([]);
});

type Said = readonly [string, string, string, string];

test.each<[ProblemCode, Partial<Application>, readonly Said[]]>([
  ['number-missing', { number: '' }, [['number-missing', 'wrong', 'number', '']]],
  ['received-missing', { received: null }, [['received-missing', 'incomplete', 'received', '']]],
  ['applicant-missing', { applicant: null }, [['applicant-missing', 'incomplete', 'applicant', '']]],
  [
    'outcome-missing',
    { group: null, outcome: null },
    [['outcome-missing', 'incomplete', 'outcome', '2026-03-20']],
  ],
  ['answered-missing', { answered: null }, [['answered-missing', 'incomplete', 'answered', '']]],
  [
    'group-without-outcome',
    { outcome: null },
    [['group-without-outcome', 'incomplete', 'outcome', '（一）予以公开']],
  ],
  ['group-differs', { group: '（二）部分公开' }, [['group-differs', 'wrong', 'group', '（一）予以公开']]],
  [
    'answered-before-received',
    { answered: '2026-02-27' },
    [['answered-before-received', 'wrong', 'answered', '2026-03-02']],
  ],
  [
    'day-too-early',
    { received: '2018-12-31', answered: '2026-03-20' },
    [['day-too-early', 'wrong', 'received', '2018-12-31']],
  ],
  [
    'correction-late',
    { correctionAsked: '2026-03-12', correctionReceived: '2026-03-13' },
    [['correction-late', 'note', 'correctionAsked', '2026-03-12']],
  ],
  ['answered-late', { answered: '2026-03-31' }, [['answered-late', 'note', 'answered', '2026-03-30']]],
  ['extension-unsaid', { extended: true }, [['extension-unsaid', 'note', 'extensionDays', '是']]],
  [
    'extension-long',
    { extended: true, extensionDays: 21 },
    [['extension-long', 'note', 'extensionDays', '21']],
  ],
  [
    'fee-notice-late',
    { feeNotice: '2026-03-31', feePaid: '2026-04-02', answered: '2026-04-10' },
    [['fee-notice-late', 'note', 'feeNotice', '2026-03-30']],
  ],
])('%s', (_, given, expected) => {
  // An answer is the last that is not there in a row without a day of receipt.
  expect(of(given)).toEqual(expected);
});

test('day-in-future: answered, received or paid after today; third parties may have until then', () => {
  expect(of({ answered: '2026-12-01', received: '2026-11-16' })).toEqual([
    ['day-in-future', 'wrong', 'answered', '2026-12-01'],
  ]);
  expect(ofOpen({ received: '2026-12-01' })).toEqual([['day-in-future', 'wrong', 'received', '2026-12-01']]);
  expect(ofOpen({ thirdPartyFrom: '2026-11-20', thirdPartyTo: '2026-12-11' })).toEqual([]);
  // Today itself is not the future, and another today decides otherwise.
  expect(of({ answered: '2026-11-30', received: '2026-11-16' })).toEqual([]);
  expect(of({ answered: '2026-12-01', received: '2026-11-16' }, '2026-12-01')).toEqual([]);
});

test('answered after the year: nothing is wrong, it goes over', () => {
  expect(of({ received: '2026-12-18', answered: '2027-01-08' }, '2027-01-10')).toEqual([]);
});

describe('a group and no outcome', () => {
  test('of what is not answered it is half a choice', () => {
    expect(ofOpen({ group: '（三）不予公开' })).toEqual([
      ['group-without-outcome', 'wrong', 'outcome', '（三）不予公开'],
    ]);
  });
});

describe('是否上年结转 against the days', () => {
  const IN = { received: '2025-12-30', answered: '2026-01-15' };
  test.each<[string, Partial<Application>, string, readonly Said[]]>([
    [
      'yes, and received in the year',
      { carried: true },
      TODAY,
      [['carried-mark', 'wrong', 'carried', '2026-03-02']],
    ],
    [
      'no, and open on 1 January',
      { ...IN, carried: false },
      TODAY,
      [['carried-mark', 'wrong', 'carried', '2025-12-30']],
    ],
    ['yes, and open on 1 January', { ...IN, carried: true }, TODAY, []],
    ['no, and received in the year', { carried: false }, TODAY, []],
    ['nothing said', IN, TODAY, []],
    // In a list that goes on over the years, marks of earlier years stay.
    [
      'no, and answered in an earlier year',
      { received: '2025-03-03', answered: '2025-03-20', carried: false },
      TODAY,
      [],
    ],
    [
      'yes, and answered in an earlier year',
      { received: '2024-12-30', answered: '2025-01-15', carried: true },
      TODAY,
      [],
    ],
    // Somebody looks back after the turn of the year.
    [
      'yes, and goes over, seen next year',
      { received: '2026-12-18', answered: '2027-01-08', carried: true },
      '2027-01-10',
      [],
    ],
    [
      'yes, and open, seen before the year ends',
      { ...OPEN, carried: true },
      TODAY,
      [['carried-mark', 'wrong', 'carried', '2026-11-16']],
    ],
  ])('%s', (_, given, today, expected) => {
    expect(of(given, today)).toEqual(expected);
  });

  test('without a year of the ledger that of today is taken', () => {
    const ledger = (received: string) =>
      ledgerOf(2026, { year: null, applications: [{ ...OPEN, received, carried: true }] });
    expect(said(ledger('2026-11-16'))).toEqual([['carried-mark', 'wrong', 'carried', '2026-11-16']]);
    expect(said(ledger('2025-12-31')).map(([code]) => code)).toEqual([]);
  });
});

test('number-twice is said of the lower row, whatever its width and letters', () => {
  const rows = placed([
    { ...WHOLE, number: 'YSQ-1' },
    { ...WHOLE, number: 'YSQ-2' },
    { ...WHOLE, number: ' ysq－1' },
  ]);
  const problems = problemsOf(ledgerOf(2026, { applications: rows }), calendar, TODAY);
  expect(problems).toEqual([
    {
      code: 'number-twice',
      weight: 'wrong',
      list: 'applications',
      number: ' ysq－1',
      address: { kind: 'sheet', grid: '依申请台账', row: 7, column: 0 },
      column: 'number',
      text: 'A6',
    },
  ]);
});

test('a list that goes over several sheets: the row above by its sheet', () => {
  const place = (grid: string) => ({ kind: 'sheet' as const, grid, row: 5, column: 0 });
  const rows = ['一月', '二月'].map((grid) => ({ ...WHOLE, place: place(grid) }));
  expect(said(ledgerOf(2026, { applications: rows }))).toEqual([
    ['number-twice', 'wrong', 'number', '一月!A6'],
  ]);
});

describe('days of a row in their order', () => {
  test.each<[string, Partial<Application>, readonly Said[]]>([
    [
      'asked to correct before it came',
      { correctionAsked: '2026-02-27', correctionReceived: '2026-03-03' },
      [['correction-order', 'wrong', 'correctionAsked', '2026-02-27']],
    ],
    [
      'corrected before it was asked for',
      { correctionAsked: '2026-03-06', correctionReceived: '2026-03-05' },
      [['correction-order', 'wrong', 'correctionReceived', '2026-03-05']],
    ],
    [
      'corrected without being asked',
      { correctionReceived: '2026-03-05' },
      [['correction-order', 'wrong', 'correctionReceived', '2026-03-05']],
    ],
    [
      'corrected after the answer',
      { correctionAsked: '2026-03-06', correctionReceived: '2026-03-23' },
      [['correction-order', 'wrong', 'correctionReceived', '2026-03-23']],
    ],
    [
      'third parties asked before it came',
      { thirdPartyFrom: '2026-02-27', thirdPartyTo: '2026-03-03' },
      [['third-party-order', 'wrong', 'thirdPartyFrom', '2026-02-27']],
    ],
    [
      'third parties that answered before they were asked',
      { thirdPartyFrom: '2026-03-06', thirdPartyTo: '2026-03-05' },
      [['third-party-order', 'wrong', 'thirdPartyTo', '2026-03-05']],
    ],
    [
      'third parties that were not asked',
      { thirdPartyTo: '2026-03-05' },
      [['third-party-order', 'wrong', 'thirdPartyTo', '2026-03-05']],
    ],
    [
      'third parties that answered after the answer',
      { thirdPartyFrom: '2026-03-06', thirdPartyTo: '2026-03-23' },
      [['third-party-order', 'wrong', 'thirdPartyTo', '2026-03-23']],
    ],
    [
      'a notice of fees before it came',
      { feeNotice: '2026-02-27', feePaid: '2026-03-03' },
      [['fee-order', 'wrong', 'feeNotice', '2026-02-27']],
    ],
    [
      'paid before the notice',
      { feeNotice: '2026-03-06', feePaid: '2026-03-05' },
      [['fee-order', 'wrong', 'feePaid', '2026-03-05']],
    ],
    ['paid without a notice', { feePaid: '2026-03-05' }, [['fee-order', 'wrong', 'feePaid', '2026-03-05']]],
    [
      'paid after the answer',
      { feeNotice: '2026-03-06', feePaid: '2026-03-23' },
      [['fee-order', 'wrong', 'feePaid', '2026-03-23']],
    ],
    [
      'all on one day',
      {
        correctionAsked: '2026-03-02',
        correctionReceived: '2026-03-02',
        thirdPartyFrom: '2026-03-02',
        thirdPartyTo: '2026-03-02',
        feeNotice: '2026-03-02',
        feePaid: '2026-03-02',
        answered: '2026-03-02',
      },
      [],
    ],
  ])('%s', (_, given, expected) => {
    expect(of(given)).toEqual(expected);
  });
});

test.each<[Partial<Application>, readonly Said[]]>([
  [{ extended: false, extensionDays: 10 }, [['extension-days', 'wrong', 'extensionDays', '10']]],
  [{ extended: null, extensionDays: 10 }, [['extension-days', 'wrong', 'extensionDays', '10']]],
  [{ extended: true, extensionDays: 0 }, [['extension-days', 'wrong', 'extensionDays', '0']]],
  [{ extended: true, extensionDays: 2.5 }, [['extension-days', 'wrong', 'extensionDays', '2.5']]],
  [{ extended: true, extensionDays: -1 }, [['extension-days', 'wrong', 'extensionDays', '-1']]],
  [{ extended: true, extensionDays: 20 }, []],
  [{ extended: false, extensionDays: 0 }, []],
  [{ extended: false }, []],
])('extension-days: %j', (given, expected) => {
  expect(of(given)).toEqual(expected);
});

describe('what has to be looked at', () => {
  test('correction-open: 20 working days behind the request, no sooner', () => {
    const asked = { received: '2026-10-26', correctionAsked: '2026-10-30' };
    expect(ofOpen(asked, '2026-11-27')).toEqual([]);
    expect(ofOpen(asked, '2026-11-30')).toEqual([
      ['correction-open', 'note', 'correctionReceived', '2026-10-30'],
    ]);
    expect(ofOpen({ ...asked, correctionReceived: '2026-11-20' }, '2026-11-30')).toEqual([]);
  });

  test('third-party-open: 15 working days behind the letter, no sooner', () => {
    const asked = { received: '2026-11-02', thirdPartyFrom: '2026-11-06' };
    expect(ofOpen(asked, '2026-11-27')).toEqual([]);
    expect(ofOpen(asked, '2026-11-30')).toEqual([['third-party-open', 'note', 'thirdPartyTo', '2026-11-06']]);
    expect(ofOpen({ ...asked, thirdPartyTo: '2026-11-20' }, '2026-11-30')).toEqual([]);
  });

  test('fee-unpaid: 20 working days behind the notice, no sooner', () => {
    const charged = { received: '2026-10-26', feeNotice: '2026-10-30' };
    expect(ofOpen(charged, '2026-11-27')).toEqual([]);
    expect(ofOpen(charged, '2026-11-30')).toEqual([['fee-unpaid', 'note', 'feePaid', '2026-10-30']]);
  });

  test('an outcome for want of a correction or a payment that came', () => {
    const late = { group: '（六）其他处理', outcome: 'otherOutcome.notCorrected' };
    const corrected = { correctionAsked: '2026-03-04', correctionReceived: '2026-03-05' };
    expect(of({ ...late, ...corrected })).toEqual([
      ['outcome-against-days', 'wrong', 'outcome', '2026-03-05'],
    ]);
    expect(of({ ...late, correctionAsked: '2026-03-04' })).toEqual([]);
    expect(
      of({
        ...late,
        outcome: 'otherOutcome.feeUnpaid',
        feeNotice: '2026-03-04',
        feePaid: '2026-03-05',
      }),
    ).toEqual([['outcome-against-days', 'wrong', 'outcome', '2026-03-05']]);
  });
});

describe('what is written otherwise', () => {
  test.each<[Application['remarks'][number], Partial<Application>, readonly Said[]]>([
    [
      { code: 'day-as-text', column: 'received', text: '2026.3.2' },
      {},
      [['day-as-text', 'incomplete', 'received', '2026.3.2']],
    ],
    [
      { code: 'day-as-text', column: 'correctionAsked', text: '2026.3.3' },
      { correctionAsked: '2026-03-03' },
      [['day-as-text', 'note', 'correctionAsked', '2026.3.3']],
    ],
    // Nothing is said twice of a cell.
    [
      { code: 'day-unreadable', column: 'received', text: '三月' },
      { received: null },
      [['day-unreadable', 'incomplete', 'received', '三月']],
    ],
    [
      { code: 'day-unreadable', column: 'answered', text: '三月' },
      { answered: null },
      [['day-unreadable', 'incomplete', 'answered', '三月']],
    ],
    [
      { code: 'day-unreadable', column: 'feePaid', text: '三月' },
      {},
      [['day-unreadable', 'wrong', 'feePaid', '三月']],
    ],
    [
      { code: 'not-in-list', column: 'outcome', text: '已办结' },
      { group: null, outcome: null },
      [['not-in-list', 'incomplete', 'outcome', '已办结']],
    ],
    [
      { code: 'not-in-list', column: 'applicant', text: '单位' },
      { applicant: null },
      [['not-in-list', 'incomplete', 'applicant', '单位']],
    ],
    [
      { code: 'not-in-list', column: 'feeBasis', text: '按次' },
      {},
      [['not-in-list', 'note', 'feeBasis', '按次']],
    ],
    [
      { code: 'other-wording', column: 'applicant', text: '公民' },
      {},
      [['other-wording', 'incomplete', 'applicant', '公民']],
    ],
    [
      { code: 'number-unreadable', column: 'extensionDays', text: '十几' },
      { extended: true },
      [
        ['number-unreadable', 'wrong', 'extensionDays', '十几'],
        ['extension-unsaid', 'note', 'extensionDays', '是'],
      ],
    ],
    [
      { code: 'number-as-text', column: 'pages', text: '31页' },
      { pages: 31 },
      [['number-as-text', 'note', 'pages', '31页']],
    ],
  ])('%j', (remark, given, expected) => {
    expect(of({ ...given, remarks: [remark] })).toEqual(expected);
  });
});

test('what formulas do not see in a column that is counted is short of a figure', () => {
  const columns = ['received', 'applicant', 'answered', 'outcome'] as const;
  for (const column of columns)
    expect(of({ remarks: [{ code: 'other-wording', column, text: '?' }] })).toEqual([
      ['other-wording', 'incomplete', column, '?'],
    ]);
  for (const column of ['kind', 'opened', 'closed', 'result'] as const)
    expect(ofCase({ remarks: [{ code: 'other-wording', column, text: '?' }] })).toEqual([
      ['other-wording', 'incomplete', column, '?'],
    ]);
  for (const column of ['way', 'summary', 'carried', 'group', 'pages'] as const)
    expect(of({ remarks: [{ code: 'not-in-list', column, text: '?' }] })).toEqual([
      ['not-in-list', 'note', column, '?'],
    ]);
});

test.each<[ProblemCode, Partial<DisputeCase>, readonly Said[]]>([
  ['kind-missing', { kind: null }, [['kind-missing', 'incomplete', 'kind', '']]],
  ['opened-missing', { opened: null }, [['opened-missing', 'incomplete', 'opened', '']]],
  ['closed-missing', { closed: null }, [['closed-missing', 'incomplete', 'closed', '']]],
  ['result-missing', { result: null }, [['result-missing', 'incomplete', 'result', '2026-06-01']]],
  [
    'closed-before-opened',
    { closed: '2026-03-31' },
    [['closed-before-opened', 'wrong', 'closed', '2026-04-01']],
  ],
  [
    'application-unknown',
    { application: '2026-002' },
    [['application-unknown', 'note', 'application', '2026-002']],
  ],
  ['day-in-future', { closed: '2026-12-01' }, [['day-in-future', 'wrong', 'closed', '2026-12-01']]],
  ['day-too-early', { opened: '2018-11-01' }, [['day-too-early', 'note', 'opened', '2018-11-01']]],
  [
    'day-as-text',
    { remarks: [{ code: 'day-as-text', column: 'opened', text: '2026.4.1' }] },
    [['day-as-text', 'incomplete', 'opened', '2026.4.1']],
  ],
  [
    'not-in-list',
    { kind: null, remarks: [{ code: 'not-in-list', column: 'kind', text: '信访' }] },
    [['not-in-list', 'incomplete', 'kind', '信访']],
  ],
  [
    'other-wording',
    { coDefendant: true, remarks: [{ code: 'other-wording', column: 'coDefendant', text: 'Y' }] },
    [['other-wording', 'wrong', 'coDefendant', 'Y']],
  ],
  [
    'number-as-text',
    { remarks: [{ code: 'number-as-text', column: 'remark', text: '１' }] },
    [['number-as-text', 'note', 'remark', '１']],
  ],
])('of a case: %s', (_, given, expected) => {
  expect(ofCase(given)).toEqual(expected);
});

test('an application of an earlier year, or one in other letters, is known', () => {
  expect(ofCase({ application: '往年' })).toEqual([]);
  expect(ofCase({ application: '２０２６－００１' })).toEqual([]);
});

test('problems stand as rows and columns do, applications before cases, at their cells where the columns are known', () => {
  const ledger = ledgerOf(2026, {
    applications: placed([
      { ...WHOLE, number: '1', applicant: null, answered: null, correctionReceived: '2026-03-05' },
      { ...WHOLE, number: '' },
    ]),
    cases: placed([{ ...SUIT, application: '1', kind: null }]),
    columns: {
      applications: new Map([
        ['number', 3],
        ['applicant', 0],
        ['answered', 9],
      ]),
      cases: new Map([['kind', 2]]),
    },
  });
  const found = problemsOf(ledger, calendar, TODAY);
  expect(found.map(({ code, address: { row, column } }) => [code, row, column])).toEqual([
    ['applicant-missing', 5, 0],
    ['correction-order', 5, 0],
    ['answered-missing', 5, 9],
    ['number-missing', 6, 3],
    ['kind-missing', 5, 2],
  ]);
});

test('each code that has words is raised above', () => {
  expect([...raised].sort()).toEqual(Object.keys(LEDGER_WORDS['zh-CN'].problems).sort());
});
