/** What tells slips apart besides the numbers: where figures stand, what they sum up, how they were spelled. */
import { evidenceOf } from '../../../src/checks/localize/evidence';
import { editionById } from '../../../src/form';
import type { Edition, FieldId } from '../../../src/form';
import type { Figure, Report } from '../../../src/report';
import { reportOf } from '../../support/years';

const edition = editionById('2021') as Edition;
const field = (id: string) => id as FieldId;
const upheld = field('disputes.review.upheld');

function spelled(spelling: Figure['spelling'] | null): Report {
  const report = reportOf(2024);
  const figures = new Map(report.figures);
  if (spelling === null) figures.delete(upheld);
  else figures.set(upheld, { ...report.figures.get(upheld)!, spelling });
  return { ...report, figures };
}

test.each([
  ['number', 'number'],
  ['blank', 'blank'],
  ['text', 'text'],
  ['unreadable', 'unreadable'],
  [null, 'blank'],
] as const)('a figure that is spelled as %s counts as %s', (spelling, expected) => {
  expect(evidenceOf(spelled(spelling), edition).spellingOf(upheld)).toBe(expected);
});

test.each([
  ['proactive.regulations.issued', { table: 'proactive', row: 2, column: 1 }],
  ['requests.received.natural', { table: 'requests', row: 3, column: 3 }],
  ['requests.received.total', { table: 'requests', row: 3, column: 9 }],
  ['requests.carriedIn.natural', { table: 'requests', row: 4, column: 3 }],
  ['disputes.review.upheld', { table: 'disputes', row: 3, column: 0 }],
  ['disputes.suitAfterReview.total', { table: 'disputes', row: 3, column: 14 }],
  ['nothing.of.it', undefined],
])('%s stands in the table as it is printed', (id, spot) => {
  expect(evidenceOf(reportOf(2024), edition).spotOf(field(id))).toEqual(spot);
});

test('totals have parts, counted figures none', () => {
  const { partsOf } = evidenceOf(reportOf(2024), edition);
  expect(partsOf(field('disputes.review.total'))).toEqual([
    'disputes.review.upheld',
    'disputes.review.corrected',
    'disputes.review.other',
    'disputes.review.pending',
  ]);
  expect(partsOf(upheld)).toEqual([]);
});

test('what may have been counted twice, and how often', () => {
  const both = ['natural', 'total'].flatMap((column): [string, number][] => [
    [`requests.partlyGranted.${column}`, 2],
    [`requests.granted.${column}`, 3],
    [`requests.handled.${column}`, 3],
  ]);
  const { countedTwice } = evidenceOf(reportOf(2024, Object.fromEntries(both)), edition);
  expect(countedTwice.get(field('requests.granted.natural'))).toBe(2);
  expect(countedTwice.get(field('requests.granted.total'))).toBe(2);
  expect(countedTwice.get(field('requests.partlyGranted.natural'))).toBeUndefined();
  expect(countedTwice.get(field('requests.granted.legal'))).toBeUndefined();
  expect(countedTwice.size).toBe(40);
  expect(evidenceOf(reportOf(2024), edition).countedTwice.size).toBe(0);
});

test('where figures stand is found out once for an edition', () => {
  const [one, other] = [evidenceOf(reportOf(2024), edition), evidenceOf(reportOf(2023), edition)];
  expect(one.spotOf(upheld)).toBe(other.spotOf(upheld));
});
