/** N-outcomes: each outcome in the text is the sum of its rows in the column 总计, in either edition. */
import { findingsOf, said, written } from './support';

const FIGURES = {
  'requests.received.total': 12,
  'requests.handled.total': 12,
  'requests.granted.total': 4,
  'requests.partlyGranted.total': 1,
  'requests.denied.stateSecret.total': 1,
  'requests.denied.thirdPartyRights.total': 2,
  'requests.unavailable.notHeld.total': 2,
  'requests.notProcessed.repeat.total': 1,
  'requests.otherOutcome.other.total': 1,
};
const TOPIC = '（二）依申请公开。';

test.each([
  '予以公开4件、部分公开1件、不予公开3件、无法提供2件、不予处理1件、其他处理1件。',
  '4件予以公开，3件不予公开，2件无法提供。',
  '予以公开、部分公开、不予公开分别为4、1、3件。',
  '予以公开和部分公开共5件。',
  '不予公开3件，其中保护第三方合法权益2件。',
])('holds: %s', (text) => expect(said(written(TOPIC + text, FIGURES))).toEqual([]));

test.each([
  ['予以公开5件。', '一、（二）“予以公开5件”，表三为4件'],
  ['不予公开两件。', '一、（二）“不予公开两件”，表三为3件'],
  ['予以公开4件、无法提供1件。', '一、（二）“无法提供1件”，表三为2件'],
  ['予以公开、部分公开分别为4、2件。', '一、（二）“部分公开分别为4、2件”，表三为1件'],
  ['予以公开或者部分公开共6件。', '一、（二）“予以公开或者部分公开共6件”，表三为5件'],
  ['重复申请3件。', '一、（二）“重复申请3件”，表三为1件'],
])('breaks: %s', (text, message) =>
  expect(said(written(TOPIC + text, FIGURES))).toEqual([['N-outcomes', message]]),
);

test('the finding names the rows of the group', () => {
  expect(findingsOf(written(`${TOPIC}无法提供3件。`, FIGURES))[0]).toMatchObject({
    id: 'N-outcomes:overview.unavailable',
    fields: [
      'requests.unavailable.notHeld.total',
      'requests.unavailable.wouldNeedCreating.total',
      'requests.unavailable.stillUnclear.total',
    ],
    expected: 2,
    actual: 3,
    difference: 1,
  });
});

test('其他处理 is one row in the edition of 2019', () => {
  const given = { edition: '2019', year: 2020 };
  const figures = { 'requests.otherOutcome.total': 2, 'requests.handled.total': 2 };
  expect(said(written(`${TOPIC}其他处理2件。`, figures, given))).toEqual([]);
  expect(findingsOf(written(`${TOPIC}其他处理3件。`, figures, given))[0]).toMatchObject({
    rule: 'N-outcomes',
    fields: ['requests.otherOutcome.total'],
    expected: 2,
  });
});
