/** Finding in the form: the edition of a year, its fields and tables, and what two editions share. */
import {
  editionById,
  editionForYear,
  EDITIONS,
  fieldOf,
  fieldsById,
  sharedFields,
  tableOf,
} from '../../src/form';
import type { Edition, FieldId } from '../../src/form';

const F21 = editionById('2021') as Edition;
const F19 = editionById('2019') as Edition;
const field = (id: string) => id as FieldId;

test('editions, the newest first', () => {
  expect(EDITIONS.map(({ id }) => id)).toEqual(['2021', '2019']);
  expect([F21.id, F19.id]).toEqual(['2021', '2019']);
  expect(editionById('2020')).toBeUndefined();
});

test.each([
  [2018, undefined],
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
  [2099, '2021'],
])('a report for %i uses edition %s', (year, id) => expect(editionForYear(year)?.id).toBe(id));

test('a field by its id', () => {
  expect(fieldOf(F21, field('requests.received.natural')).definedName).toBe('表三_本年新收_自然人');
  expect(fieldOf(F19, field('disputes.review.total')).columnLabel).toBe('总计');
});

test('a slip in the id of a field or table is told, with the edition', () => {
  expect(() => fieldOf(F21, field('requests.received.nobody'))).toThrow(
    'edition 2021 has no field requests.received.nobody',
  );
  expect(() => tableOf({ ...F19, tables: [] }, 'disputes')).toThrow('edition 2019 has no table disputes');
});

test('a table by its id', () => {
  expect((['proactive', 'requests', 'disputes'] as const).map((id) => tableOf(F21, id).name)).toEqual([
    '表二',
    '表三',
    '表四',
  ]);
});

test('all fields of an edition, collected once', () => {
  const fields = fieldsById(F21);
  expect(fields.size).toBe(F21.fields.length);
  expect(fieldsById(F21)).toBe(fields);
  expect(fieldsById(F19).has(field('requests.otherOutcome.natural'))).toBe(true);
  expect(fields.has(field('requests.otherOutcome.natural'))).toBe(false);
});

describe('figures that two editions share', () => {
  test('all of one and the same', () => {
    expect(sharedFields(F21, F21).size).toBe(F21.fields.length);
    expect(sharedFields(F19, F19).size).toBe(F19.fields.length);
  });

  test('of 2019 and 2021 those of 表三 and 表四 with the same id', () => {
    const shared = sharedFields(F19, F21);
    expect(shared.size).toBe(22 * 7 + 15);
    expect(shared.has(field('requests.carriedOut.natural'))).toBe(true);
    expect(shared.has(field('disputes.review.total'))).toBe(true);
    expect(shared.has(field('requests.otherOutcome.natural'))).toBe(false);
    expect(shared.has(field('proactive.licensing.decisions'))).toBe(false);
  });

  test('none where the earlier edition is not continued', () => {
    expect(sharedFields(F21, F19).size).toBe(0);
    expect(sharedFields({ ...F19, id: '2008' }, F21).size).toBe(0);
  });
});
