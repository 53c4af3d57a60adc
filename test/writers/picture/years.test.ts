/** Which reports stand beside a report: of the same body, for the years right before it, as far as figures mean the same. */
import { earlierReports, reportPicture } from '../../../src/writers';
import type { Report } from '../../../src/report';
import { unfinishedReportOf as reportOf } from '../../support/years';

const received = (year: number, count: number, given: Partial<Report> = {}) =>
  reportOf(year, { 'requests.received.total': count }, given);
const report = received(2024, 5);

describe('reports that are compared', () => {
  test('of the two years before, whatever their order', () => {
    const [last, beforeLast] = [received(2023, 6), received(2022, 7)];
    for (const given of [
      [last, beforeLast],
      [beforeLast, last],
    ])
      expect(earlierReports(report, given)).toEqual({ used: [last, beforeLast], refused: [] });
  });

  test('of the year before alone', () => {
    const last = received(2023, 6);
    expect(earlierReports(report, [last])).toEqual({ used: [last], refused: [] });
    expect(reportPicture(report, [last]).description).toContain('2023年、2024年依次为：新收6件、5件；');
  });

  test('a source without the name or the kind of the body is taken at its word', () => {
    const last = received(2023, 6, { unit: '', kind: null });
    expect(earlierReports({ ...report, kind: 'township' }, [last]).used).toEqual([last]);
  });

  test('spaces in a name do not matter', () => {
    expect(earlierReports(report, [received(2023, 6, { unit: '青石镇 人民政府\u3000' })]).refused).toEqual(
      [],
    );
  });
});

describe('reports that are left out', () => {
  test.each([
    ['another body', 'body', received(2023, 6, { unit: '河湾镇人民政府' })],
    ['the aggregate that goes by the same name', 'body', received(2023, 6, { kind: 'countyAggregate' })],
    ['the same year', 'year', received(2024, 6)],
    ['a later year', 'year', received(2025, 6)],
    ['no year', 'year', received(2023, 6, { year: null })],
    ['three years before', 'year', received(2021, 6)],
    ['two years before without the year between', 'year', received(2022, 6)],
    ['an edition that is not known', 'edition', received(2023, 6, { edition: '1999' })],
  ] as const)('%s', (_, reason, earlier) => {
    const own = { ...report, kind: 'governmentOffice' } as const;
    expect(earlierReports(own, [earlier])).toEqual({ used: [], refused: [{ report: earlier, reason }] });
    expect(reportPicture(own, [earlier]).svg).toBe(reportPicture(own, []).svg);
  });

  test('a second report of one year', () => {
    const [one, other] = [received(2023, 6), received(2023, 7)];
    expect(earlierReports(report, [one, other])).toEqual({
      used: [one],
      refused: [{ report: other, reason: 'twice' }],
    });
  });

  test('every one, where the report itself has no year', () => {
    const { used, refused } = earlierReports({ ...report, year: null }, [received(2023, 6)]);
    expect([used, refused.map(({ reason }) => reason)]).toEqual([[], ['year']]);
  });
});

test('no year is invented: without an earlier report nothing is compared', () => {
  const { svg } = reportPicture(report, []);
  expect(svg).not.toContain('对比');
  expect(svg).toContain('行政复议和行政诉讼');
});

test('across editions: what means the same', () => {
  const last = reportOf(2020, {
    'requests.received.total': 8,
    'requests.handled.total': 9,
    'disputes.review.total': 3,
  });
  const { description } = reportPicture(received(2021, 5), [last]);
  expect(description).toContain(
    '2020年、2021年依次为：新收8件、5件；办理9件、0件；结转下年度0件、0件；行政复议3件、0件；行政诉讼0件、0件。',
  );
});

test('a figure that last year’s form did not have in this meaning is not compared', () => {
  // A report of the later form seen from the earlier one: that form continues nothing.
  const early = { ...received(2020, 5), year: 2022 };
  const { description } = reportPicture(early, [received(2021, 6)]);
  expect(description).toContain('2021年、2022年依次为：新收无此项、5件；');
});

test('a figure that is blank in one year is told so', () => {
  const last = reportOf(2023, { 'disputes.review.total': null, 'disputes.review.pending': null });
  const blank = ['upheld', 'corrected', 'other', 'pending', 'total'].map((id) => [
    `disputes.review.${id}`,
    null,
  ]);
  const none = reportOf(2023, Object.fromEntries(blank) as Record<string, null>);
  expect(reportPicture(report, [last]).description).toContain('行政复议0件、0件');
  expect(reportPicture(report, [none]).description).toContain('行政复议未填、0件');
});
