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
