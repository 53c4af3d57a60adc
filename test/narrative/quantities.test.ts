/** The figures behind what texts speak about, in either edition. */
import { caseQuantity, editionById } from '../../src/form';
import type { Edition, FieldGroup, Quantity } from '../../src/form';
import { amountsOf, fieldsOfGroup, languageOf } from '../../src/narrative/quantities';
import { stemmed } from '../../src/narrative/claims/words';
import { newReport, statedFigures } from '../../src/report';
import type { Report } from '../../src/report';

const edition = (id: string): Edition => editionById(id)!;
const E21 = edition('2021');
const quantity = (id: string, of = E21): Quantity => languageOf(of).quantityOf(id)!;
const filled = (figures: Readonly<Record<string, number | null>>): Report =>
  newReport(E21, {
    year: 2024,
    figures: statedFigures(E21, figures),
    blankAsZero: new Set(E21.tables.map(({ id }) => id)),
  });

test.each<[string, FieldGroup, readonly string[]]>([
  ['2021', { of: 'requests.received', column: 'total' }, ['requests.received.total']],
  ['2021', { of: 'requests.received', column: 'natural' }, ['requests.received.natural']],
  [
    '2021',
    { of: 'requests.unavailable', column: 'total' },
    [
      'requests.unavailable.notHeld.total',
      'requests.unavailable.wouldNeedCreating.total',
      'requests.unavailable.stillUnclear.total',
    ],
  ],
  ['2021', { of: 'disputes.review', column: 'total' }, ['disputes.review.total']],
  ['2021', { of: 'requests.un', column: 'total' }, []],
  ['2021', { of: 'requests.received', column: 'tal' }, []],
  ['2021', { of: 'nothing', column: 'total' }, []],
  ['2019', { of: 'requests.otherOutcome', column: 'total' }, ['requests.otherOutcome.total']],
])('%s: the fields of %j', (id, group, fields) => {
  expect(fieldsOfGroup(edition(id), group)).toEqual(fields);
  expect(fieldsOfGroup(edition(id), group)).toEqual(fields);
});

describe('amounts', () => {
  const received = ['requests.received.total'];
  test.each<[string, Record<string, number | null>, unknown]>([
    [
      'received',
      { 'requests.received.total': 3, 'requests.carriedIn.total': 2 },
      [
        { value: 3, fields: received },
        { value: 5, fields: ['requests.received.total', 'requests.carriedIn.total'] },
      ],
    ],
    // A reading whose figures are not filled in is unknown.
    ['received', { 'requests.received.total': 3 }, [{ value: 3, fields: received }, null]],
    ['received', {}, [null, null]],
    // A figure that counts nothing is no figure.
    ['handled', { 'requests.handled.total': -1 }, [null]],
    ['handled', { 'requests.handled.total': 1.5 }, [null]],
    // Of a group what is filled in counts.
    [
      'unavailable',
      { 'requests.unavailable.notHeld.total': 4, 'requests.unavailable.stillUnclear.total': 1 },
      [
        {
          value: 5,
          fields: [
            'requests.unavailable.notHeld.total',
            'requests.unavailable.wouldNeedCreating.total',
            'requests.unavailable.stillUnclear.total',
          ],
        },
      ],
    ],
    [
      'suit',
      { 'disputes.directSuit.total': 1, 'disputes.suitAfterReview.total': 3 },
      [{ value: 4, fields: ['disputes.directSuit.total', 'disputes.suitAfterReview.total'] }],
    ],
    // Columns that only the other edition has are no reading.
    [
      'normativeDocuments.issued',
      { 'proactive.normativeDocuments.issued': 6 },
      [{ value: 6, fields: ['proactive.normativeDocuments.issued'] }],
    ],
    ['published', {}, []],
  ])('%s from %j', (id, figures, expected) =>
    expect(
      amountsOf(filled(figures), E21, [id === 'suit' ? caseQuantity(['suit'], null) : quantity(id)]),
    ).toEqual(expected),
  );

  test('answered are those handled, or those without other outcomes', () => {
    const report = filled({ 'requests.handled.total': 8, 'requests.otherOutcome.other.total': 3 });
    expect(amountsOf(report, E21, [quantity('answered')]).map((amount) => amount?.value)).toEqual([8, 5]);
  });

  test('several quantities are added up, each in its plainest reading', () => {
    const report = filled({
      'requests.received.total': 3,
      'requests.carriedIn.total': 2,
      'requests.handled.total': 8,
    });
    expect(amountsOf(report, E21, [quantity('received'), quantity('handled')])).toEqual([
      { value: 11, fields: ['requests.received.total', 'requests.handled.total'] },
    ]);
    expect(amountsOf(filled({}), E21, [quantity('received'), quantity('handled')])).toEqual([null]);
    expect(amountsOf(report, E21, [quantity('published'), quantity('handled')])).toEqual([
      { value: 8, fields: ['requests.handled.total'] },
    ]);
  });
});

describe('single outcomes', () => {
  test('are known by the names of their rows', () => {
    expect(quantity('denied.stateSecret')).toEqual({
      id: 'denied.stateSecret',
      rule: 'N-outcomes',
      topic: 'requests',
      readings: [[{ of: 'requests.denied.stateSecret', column: 'total' }]],
    });
  });

  test.each([
    ['属于国家秘密', 'denied.stateSecret'],
    ['重复申请', 'notProcessed.repeat'],
    ['要求行政机关确认或重新出具已获取信息', 'notProcessed.reissue'],
    ['申请重复', undefined],
  ])('%s is cut as one word: %s', (text, id) => {
    const [word, ...others] = languageOf(E21).cut(text);
    expect([word?.end, others.length, word && stemmed(word, 'outcome.')]).toEqual(
      id === undefined ? [2, 1, undefined] : [text.length, 0, id],
    );
  });

  test('each edition has those of its own rows; 其他 of 其他处理 is known by other words', () => {
    const ids = (id: string) =>
      languageOf(edition(id))
        .quantities.map((each) => each.id)
        .filter((each) =>
          /^(?:denied|unavailable|notProcessed|otherOutcome|partlyGranted|granted)/.test(each),
        );
    expect(ids('2021')).toEqual([
      'otherOutcome.other',
      'granted',
      'partlyGranted',
      'denied',
      'unavailable',
      'notProcessed',
      'otherOutcome',
      'denied.stateSecret',
      'denied.prohibitedByLaw',
      'denied.securityAndStability',
      'denied.thirdPartyRights',
      'denied.internalAffairs',
      'denied.deliberative',
      'denied.enforcementFiles',
      'denied.administrativeQuery',
      'unavailable.notHeld',
      'unavailable.wouldNeedCreating',
      'unavailable.stillUnclear',
      'notProcessed.petition',
      'notProcessed.repeat',
      'notProcessed.publication',
      'notProcessed.abusive',
      'notProcessed.reissue',
      'otherOutcome.notCorrected',
      'otherOutcome.feeUnpaid',
    ]);
    expect(ids('2019')).not.toContain('otherOutcome.notCorrected');
    expect(languageOf(E21)).toBe(languageOf(E21));
    expect(languageOf(edition('2019'))).not.toBe(languageOf(E21));
  });
});
