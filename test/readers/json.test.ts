import fc from 'fast-check';
import { reportFromJson } from '../../src/readers/json';
import type { FieldId } from '../../src/form';
import { UserError } from '../../src/messages';
import { reportJson } from '../../src/writers';
import { randomReport, sampleReport, withFigure } from '../support/reports';

const read = (value: unknown) => reportFromJson(JSON.stringify(value));

test('keys stand in the order of the form', () => {
  const json = reportJson(sampleReport());
  expect(Object.keys(json)).toEqual(['unit', 'year', 'kind', 'edition', 'contact', 'figures', 'parts']);
  expect(Object.keys(json.figures)).toEqual([...sampleReport().figures.keys()]);
  expect(Object.keys(json.parts)).toEqual(['preface', 'overview', 'problems', 'others']);
});

test('what is written reads as the same report', () => {
  expect(read(reportJson(sampleReport()))).toEqual(sampleReport());
  const blank = withFigure(sampleReport(), 'proactive.fees.amount', null);
  expect(read(reportJson(blank))).toEqual(blank);
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 2019, max: 2026 }), (seed, year) => {
      const report = randomReport(seed, { year });
      expect(read(reportJson(report))).toEqual(report);
    }),
    { numRuns: 20 },
  );
});

test('a figure that was not read is not there again', () => {
  const figures = new Map(sampleReport().figures);
  figures.delete('proactive.fees.amount' as FieldId);
  const lacking = { ...sampleReport(), figures };
  expect(read(reportJson(lacking))).toEqual(lacking);
  const json = reportJson(sampleReport());
  // What has a number was read, whatever is said of it.
  expect(read({ ...json, unread: ['proactive.licensing.decisions'] })).toEqual(sampleReport());
  expect(() => read({ ...json, unread: 'proactive.fees.amount' })).toThrow(
    expect.objectContaining({ details: { place: 'unread', problem: 'list' } }) as Error,
  );
});

test('what is missing is empty; the year tells the edition; keys of later versions do no harm', () => {
  const report = read({ year: 2024, figures: { 'requests.received.natural': 3 }, later: true });
  expect(report).toMatchObject({ unit: '', edition: '2021', kind: null, parts: { overview: '' } });
  expect(report.figures.size).toBe(1);
});

describe('what is not a report is refused with its place', () => {
  const refused = (text: string): unknown => {
    try {
      return reportFromJson(text);
    } catch (error) {
      return error instanceof UserError ? { code: error.code, ...error.details } : error;
    }
  };
  const json = reportJson(sampleReport());

  test.each([
    ['{', { code: 'report/json', place: '', problem: 'syntax' }],
    ['null', { code: 'report/json', place: '', problem: 'object' }],
    ['[]', { code: 'report/json', place: '', problem: 'object' }],
    ['{"name":"x"}', { code: 'report/json', place: '', problem: 'report' }],
  ])('%s', (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test.each([
    [{ unit: 3 }, { code: 'report/json', place: 'unit', problem: 'text' }],
    [{ kind: 'school' }, { code: 'report/json', place: 'kind', problem: 'kind' }],
    [{ contact: [] }, { code: 'report/json', place: 'contact', problem: 'object' }],
    [{ parts: { overview: 1 } }, { code: 'report/json', place: 'parts.overview', problem: 'text' }],
    [{ figures: { nothing: 1 } }, { code: 'report/json', place: 'figures.nothing', problem: 'field' }],
    [
      { figures: { 'proactive.fees.amount': '1' } },
      { code: 'report/json', place: 'figures.proactive.fees.amount', problem: 'number' },
    ],
    [{ year: '2024' }, { code: 'report/year', year: '"2024"', first: 2019, last: 2099 }],
    [{ edition: '1999' }, { code: 'report/edition', year: 2024 }],
  ])('%j', (change, expected) => {
    expect(refused(JSON.stringify({ ...json, ...change }))).toEqual(expected);
  });
});
