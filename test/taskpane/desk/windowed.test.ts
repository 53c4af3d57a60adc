import { spanOf } from '../../../src/taskpane/desk/windowed';

test.each([
  ['at its beginning', 500, 100, 700, { first: 0, end: 27 }],
  ['in its midst', 500, -3_200, 700, { first: 92, end: 130 }],
  ['at its end', 500, -15_300, 700, { first: 470, end: 500 }],
  ['not in sight', 500, 2_000, 700, { first: 0, end: 0 }],
  ['short', 3, 0, 700, { first: 0, end: 3 }],
])('rows of a list that is %s', (_, count, top, room, span) => {
  expect(spanOf(count, 32, top, room)).toEqual(span);
});
