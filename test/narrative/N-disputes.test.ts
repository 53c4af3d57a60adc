/** N-disputes: reviews, and suits direct and after review together. */
import { findingsOf, said, written } from './support';

const FIGURES = {
  'disputes.review.total': 2,
  'disputes.directSuit.total': 1,
  'disputes.suitAfterReview.total': 3,
};

test.each([
  '因政府信息公开引起的行政复议2件、行政诉讼4件。',
  '政府信息公开行政复议、行政诉讼案件共6件。',
  '政府信息公开行政诉讼4件，其中未经复议直接起诉1件，复议后起诉3件。',
  '政府信息公开行政诉讼4件，1件为未经复议直接起诉。',
  '政府信息公开行政诉讼4件，1件为未经复议直接提起行政诉讼。',
])('holds: %s', (text) => expect(said(written(text, FIGURES))).toEqual([]));

test.each([
  ['因依申请公开引发行政复议案件0件。', '一、“行政复议案件0件”，表四为2件'],
  ['政府信息公开行政诉讼1件。', '一、“行政诉讼1件”，表四为4件'],
  ['没有因政府信息公开引起的行政复议。', '一、“没有因政府信息公开引起的行政复议”，表四为2件'],
  ['政府信息公开行政诉讼中没有未经复议直接起诉。', '一、“没有未经复议直接起诉”，表四为1件'],
  ['政府信息公开行政复议、行政诉讼案件共5件。', '一、“行政复议、行政诉讼案件共5件”，表四为6件'],
])('breaks: %s', (text, message) => expect(said(written(text, FIGURES))).toEqual([['N-disputes', message]]));

test('each of both: 各1件', () => {
  expect(said(written('政府信息公开行政复议和行政诉讼各1件。', FIGURES)).map(([rule]) => rule)).toEqual([
    'N-disputes',
    'N-disputes',
  ]);
});

test('a warning where the text speaks of filing', () => {
  const [finding] = findingsOf(written('报司法局备案的政府信息公开行政复议3件。', FIGURES));
  expect(finding).toMatchObject({
    id: 'N-disputes:overview.review',
    severity: 'warning',
    fields: ['disputes.review.total'],
    expected: 2,
    actual: 3,
  });
});

const RESULTS = {
  'disputes.review.total': 9,
  'disputes.review.upheld': 7,
  'disputes.review.other': 1,
  'disputes.review.pending': 1,
  'disputes.directSuit.total': 3,
  'disputes.directSuit.upheld': 3,
  'disputes.suitAfterReview.total': 1,
  'disputes.suitAfterReview.corrected': 1,
};
const REVIEWS = '政府信息公开行政复议9件';
const SUITS = '政府信息公开行政诉讼4件';

describe('by result', () => {
  test.each([
    `${REVIEWS}，其中维持7件、其他结果1件、尚未审结1件。`,
    `${REVIEWS}，7件维持，1件其他结果，1件尚未审结。`,
    `${REVIEWS}，已审结8件。`,
    `${SUITS}，其中直接起诉3件，复议后起诉1件，维持3件，纠正1件。`,
    // 驳回 is 维持 or 其他结果, or some are one and some the other.
    `${REVIEWS}，驳回1件。`,
    `${REVIEWS}，驳回7件。`,
    `${REVIEWS}，驳回8件。`,
    // Of both together.
    `${REVIEWS}，行政诉讼4件，其中维持10件。`,
    `${REVIEWS}，行政诉讼4件，其中维持7件。`,
    `${REVIEWS}。\n维持6件。`,
  ])('holds: %s', (text) => expect(said(written(text, RESULTS))).toEqual([]));

  test.each([
    [`${REVIEWS}，其中维持6件。`, '一、“维持6件”，表四为7件'],
    [`${REVIEWS}，6件维持。`, '一、“6件维持”，表四为7件'],
    [`${REVIEWS}，驳回3件。`, '一、“驳回3件”，表四为7件或1件或8件'],
    [`${REVIEWS}，已审结9件。`, '一、“已审结9件”，表四为8件'],
    [`${REVIEWS}，纠正1件。`, '一、“纠正1件”，表四为0件'],
    [`${REVIEWS}，行政诉讼4件，其中维持9件。`, '一、“维持9件”，表四为3件'],
    ['未发生政府信息公开行政诉讼被纠正的情况。', '一、“未发生政府信息公开行政诉讼被纠正的情况”，表四为1件'],
  ])('breaks: %s', (text, message) =>
    expect(said(written(text, RESULTS))).toEqual([['N-disputes', message]]),
  );

  test('no repair where another reading is nearer', () => {
    const repair = (text: string) =>
      findingsOf(written(text, RESULTS))[0]?.suggestions.map(({ message }) => message);
    expect(repair(`${REVIEWS}，其中维持6件。`)).toEqual(['改为“7件”']);
    expect(repair(`${REVIEWS}，行政诉讼4件，其中维持4件。`)).toEqual(['改为“3件”']);
    expect(repair(`${REVIEWS}，行政诉讼4件，其中维持9件。`)).toEqual([]);
  });
});

describe('均已审结', () => {
  test.each([
    `${SUITS}，均已审结。`,
    `${SUITS}，法院均已审结。`,
    `${SUITS}，全部审结。`,
    `${SUITS}，均已审结，行政复议9件，未审结1件。`,
    `${REVIEWS}，未审结1件，行政诉讼4件，均已审结。`,
    `${REVIEWS}，行政诉讼4件；均已妥善应对。`,
    `审理${REVIEWS}，均已审结。`,
  ])('holds: %s', (text) => expect(said(written(text, RESULTS))).toEqual([]));

  test.each([
    [`${REVIEWS}，均已审结。`, '均已审结'],
    [`${REVIEWS}，均按期审结。`, '均按期审结'],
    [`${REVIEWS}。均已审结。`, '均已审结'],
    [`${REVIEWS}、行政诉讼4件，均已审结。`, '均已审结'],
    [`${SUITS}、行政复议9件，法院均已审结。`, '法院均已审结'],
  ])('breaks: %s', (text, quoted) =>
    expect(said(written(text, RESULTS))).toEqual([['N-disputes', `一、“${quoted}”，表四为1件`]]),
  );
});
