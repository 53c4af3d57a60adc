/** The figures that texts speak about: every quantity with its rule and the sums that its number may mean. */
import { APPLICANT_QUANTITIES, CASE_BLOCKS, PUBLISHED, QUANTITIES, caseQuantity } from '../../../src/form';
import type { FieldGroup, Quantity } from '../../../src/form';

const group = ({ of, column, sign }: FieldGroup): string => `${sign === -1 ? '-' : ''}${of}:${column}`;
const readings = (quantity: Quantity): string =>
  quantity.readings.map((groups) => groups.map(group).join(' + ')).join(' | ');
const told = (quantity: Quantity): string =>
  `${quantity.id} ${quantity.rule} ${quantity.topic} / ${readings(quantity)}`;

test('every quantity: its rule and topic, and the sums it may mean, the plainest first', () => {
  const received = 'requests.received:total | requests.received:total + requests.carriedIn:total';
  const outcome = (id: string) => `${id} N-outcomes requests / requests.${id}:total`;
  const applicant = (id: string, column = id) =>
    `applicant.${id} N-received requests / requests.received:${column} | requests.received:${column} + requests.carriedIn:${column} | requests.handled:${column}`;
  const issued = (of: string) =>
    `proactive.${of}:issued | proactive.${of}:created | proactive.${of}:published`;
  const documents = (id: string, sums = `proactive.${id.replace('.', ':')}`) =>
    `${id} N-documents documents / ${sums}`;
  const decisions = (id: string, column: string) => `${id} N-decisions decisions / proactive.${id}:${column}`;
  const organisations = ['business', 'research', 'nonprofit', 'legal', 'otherOrg'];
  const all = (row: string) => organisations.map((column) => `requests.${row}:${column}`).join(' + ');
  const inHand = organisations
    .map((column) => `requests.received:${column} + requests.carriedIn:${column}`)
    .join(' + ');
  expect(QUANTITIES.map(told)).toEqual([
    `newlyReceived N-received requests / ${received}`,
    `received N-received requests / ${received}`,
    'handled N-handled requests / requests.handled:total',
    'answered N-handled requests / requests.handled:total | requests.handled:total + -requests.otherOutcome:total',
    `dealtWith N-handled requests / requests.handled:total | ${received}`,
    'carriedIn N-handled requests / requests.carriedIn:total',
    'carriedOut N-handled requests / requests.carriedOut:total',
    'carried N-handled requests / requests.carriedIn:total | requests.carriedOut:total',
    `requests N-received requests / ${received} | requests.handled:total`,
    outcome('otherOutcome.other'),
    'altogether N-received requests / requests.received:total + requests.carriedIn:total | requests.received:total | requests.handled:total',
    outcome('granted'),
    outcome('partlyGranted'),
    outcome('denied'),
    outcome('unavailable'),
    outcome('notProcessed'),
    outcome('otherOutcome'),
    applicant('natural'),
    applicant('business'),
    applicant('research'),
    applicant('nonprofit'),
    applicant('legal'),
    `applicant.organisations N-received requests / ${all('received')} | ${inHand} | ${all('handled')}`,
    documents('normativeDocuments.issued', issued('normativeDocuments')),
    documents('normativeDocuments.published'),
    documents('normativeDocuments.publishedTotal'),
    documents('normativeDocuments.repealed'),
    documents('normativeDocuments.inForce'),
    documents('regulations.issued', issued('regulations')),
    documents('regulations.published'),
    documents('regulations.publishedTotal'),
    documents('regulations.repealed'),
    documents('regulations.inForce'),
    decisions('licensing', 'decisions'),
    decisions('penalties', 'decisions'),
    decisions('coercion', 'decisions'),
    decisions('fees', 'amount'),
    decisions('procurement', 'projects'),
    'published null published / ',
  ]);
});

test('the words of these name one of their readings', () =>
  expect(
    QUANTITIES.filter(({ isNamed }) => isNamed).map(({ id, readings: [plainest = []] }) => [
      id,
      ...plainest.map(group),
    ]),
  ).toEqual([
    ['newlyReceived', 'requests.received:total'],
    ['altogether', 'requests.received:total', 'requests.carriedIn:total'],
  ]));

test('every id stands once', () => {
  const ids = QUANTITIES.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('what is published is compared with itself only', () => {
  expect(PUBLISHED).toEqual({ id: 'published', rule: null, topic: 'published', readings: [] });
});

test('cases are those of one block of 表四 or of two', () => {
  expect(CASE_BLOCKS).toEqual({
    review: ['review'],
    suit: ['directSuit', 'suitAfterReview'],
    directSuit: ['directSuit'],
    suitAfterReview: ['suitAfterReview'],
  });
});

test.each([
  [['review'], null, 'review', 'disputes.review:total'],
  [['suit'], null, 'suit', 'disputes.directSuit:total + disputes.suitAfterReview:total'],
  [['directSuit'], null, 'directSuit', 'disputes.directSuit:total'],
  [['suitAfterReview'], null, 'suitAfterReview', 'disputes.suitAfterReview:total'],
  [
    ['review', 'suit'],
    null,
    'review+suit',
    'disputes.review:total + disputes.directSuit:total + disputes.suitAfterReview:total',
  ],
  [['review'], 'upheld', 'review.upheld', 'disputes.review:upheld'],
  [['review'], 'corrected', 'review.corrected', 'disputes.review:corrected'],
  [['review'], 'other', 'review.other', 'disputes.review:other'],
  [['review'], 'pending', 'review.pending', 'disputes.review:pending'],
  // 驳回 stands under 维持 or under 其他结果, some of them under each.
  [
    ['review'],
    'upheldOrOther',
    'review.upheldOrOther',
    'disputes.review:upheld | disputes.review:other | disputes.review:upheld + disputes.review:other',
  ],
  [
    ['review'],
    'concluded',
    'review.concluded',
    'disputes.review:upheld + disputes.review:corrected + disputes.review:other',
  ],
  [['suit'], 'upheld', 'suit.upheld', 'disputes.directSuit:upheld + disputes.suitAfterReview:upheld'],
  [
    ['review', 'directSuit'],
    'pending',
    'review+directSuit.pending',
    'disputes.review:pending + disputes.directSuit:pending',
  ],
  [['review'], 'unheardOf', 'review.unheardOf', ''],
] as const)('%j by result %s', (cases, result, id, sums) => {
  const quantity = caseQuantity(cases, result);
  expect({ ...quantity, readings: readings(quantity) }).toEqual({
    id,
    rule: 'N-disputes',
    topic: 'disputes',
    readings: sums,
  });
});

test('kinds of applicants have quantities of their own', () => {
  expect(APPLICANT_QUANTITIES.map(({ id }) => id)).toEqual([
    'applicant.natural',
    'applicant.business',
    'applicant.research',
    'applicant.nonprofit',
    'applicant.legal',
    'applicant.organisations',
  ]);
});
