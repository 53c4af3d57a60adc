/** F19: what differs from edition 2021. */
import { editionById, editionForYear, tableOf } from '../../src/form';
import type { Edition } from '../../src/form';

const edition = editionById('2019') as Edition;

test('the tables have the printed size', () => {
  const figures = (id: 'proactive' | 'requests' | 'disputes') =>
    tableOf(edition, id).cells.filter(({ field }) => field !== null).length;
  expect(figures('proactive')).toBe(22);
  expect(figures('requests')).toBe(23 * 7);
  expect(figures('disputes')).toBe(15);
  const outcomes = tableOf(edition, 'requests').cells.find(({ text }) => text === '三、本年度办理结果');
  expect(outcomes?.rowSpan).toBe(20);
});

test('（六）其他处理 is one row', () => {
  const { cells } = tableOf(edition, 'requests');
  expect(cells.find(({ text }) => text === '（六）其他处理')).toMatchObject({ columnSpan: 2, rowSpan: 1 });
  expect(edition.fields.some(({ id }) => id === 'requests.otherOutcome.natural')).toBe(true);
});

test('outcomes are told in the six groups of the later edition', () => {
  const labels = (of: Edition) => of.outcomes.map(({ label }) => label);
  expect(labels(edition)).toEqual(labels(editionById('2021') as Edition));
  expect(edition.outcomes.at(-1)?.fields).toEqual(['requests.otherOutcome.total']);
});

test('37 relations of 表三 and 3 of 表四', () => {
  const count = (rule: string) => edition.relations.filter((relation) => relation.rule === rule).length;
  expect([count('T3-balance'), count('T3-handled'), count('T3-rowTotal'), count('T4-total')]).toEqual([
    7, 7, 23, 3,
  ]);
});

test('a change may be negative; one amount has decimals', () => {
  const measures = (measure: string) => edition.fields.filter((field) => field.measure === measure).length;
  expect([measures('change'), measures('amount')]).toEqual([5, 1]);
});

test('reports for 2019 and 2020', () => {
  expect([2019, 2020, 2021].map((year) => editionForYear(year)?.id)).toEqual(['2019', '2019', '2021']);
});
