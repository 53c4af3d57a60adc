/** N-handled: done, carried in and carried over. */
import { findingsOf, said, written } from './support';

const FIGURES = {
  'requests.received.total': 9,
  'requests.carriedIn.total': 2,
  'requests.handled.total': 8,
  'requests.carriedOut.total': 3,
  'requests.otherOutcome.other.total': 1,
};
const TOPIC = '（二）依申请公开。';

test.each([
  '办结8件，结转下年度3件。',
  '上年结转2件，办结8件，3件结转下年度继续办理。',
  '答复7件，1件由申请人撤回。',
  '结转3件。',
  '结转2件。',
  '2023年结转申请2件，结转至2025年3件。',
  '共办理政府信息公开申请11件。',
])('holds: %s', (text) => expect(said(written(TOPIC + text, FIGURES))).toEqual([]));

test.each([
  ['办结9件。', '一、（二）“办结9件”，表三为8件'],
  ['已答复政府信息公开申请5件。', '一、（二）“答复政府信息公开申请5件”，表三为8件或7件'],
  ['上年结转1件。', '一、（二）“上年结转1件”，表三为2件'],
  ['结转下年度2件。', '一、（二）“结转下年度2件”，表三为3件'],
  ['4件结转下年度继续办理。', '一、（二）“4件结转下年度”，表三为3件'],
  ['结转5件。', '一、（二）“结转5件”，表三为2件或3件'],
  ['没有结转下年度继续办理的申请。', '一、（二）“没有结转下年度继续办理的申请”，表三为3件'],
])('breaks: %s', (text, message) =>
  expect(said(written(TOPIC + text, FIGURES))).toEqual([['N-handled', message]]),
);

test('the finding', () => {
  expect(findingsOf(written(`${TOPIC}办结9件。`, FIGURES))[0]).toMatchObject({
    id: 'N-handled:overview.handled',
    severity: 'error',
    fields: ['requests.handled.total'],
    expected: 8,
    actual: 9,
    difference: 1,
  });
});
