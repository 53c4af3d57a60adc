/** Years and editions that are refused. */
import { editionOf, requireEdition, requireYear } from '../../src/report';

const thrownBy = (act: () => unknown) => {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
};

test.each([
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
  [2024, '2021'],
])('the form of %i is that of %s', (year, id) => expect(requireEdition(year).id).toBe(id));

test.each([2018, 2007])('%i has no form', (year) => {
  expect(thrownBy(() => requireEdition(year))).toMatchObject({ code: 'report/edition', details: { year } });
});

test('the edition that a report names, or what it says instead', () => {
  expect(editionOf({ edition: '2019', year: 2024 }).id).toBe('2019');
  const unknown = { edition: '2008' as never, year: 2015 };
  expect(thrownBy(() => editionOf(unknown))).toMatchObject({
    code: 'report/edition',
    details: { year: 2015 },
  });
  expect(thrownBy(() => editionOf({ ...unknown, year: null }))).toMatchObject({
    code: 'report/edition',
    details: { year: '2008' },
  });
});

test.each([2019, 2024, 2099])('%i can be reported', (year) =>
  expect(requireYear(year, `${year}`)).toBe(year),
);

test.each([2018, 2100, 2024.5, NaN, Infinity])('%d cannot', (year) => {
  expect(thrownBy(() => requireYear(year, '那年'))).toMatchObject({
    code: 'report/year',
    details: { year: '那年', first: 2019, last: 2099 },
  });
});
