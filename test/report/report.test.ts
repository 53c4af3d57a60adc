/** Reports: what a new one holds, and how figures are looked up. */
import { editionForYear } from '../../src/form';
import type { FieldId } from '../../src/form';
import {
  countOf,
  isFilledIn,
  isRead,
  newReport,
  pairOf,
  sidesIn,
  statedFigure,
  statedFigures,
  unreadFields,
  wholeFigure,
} from '../../src/report';
import type { Figure, Report } from '../../src/report';

const edition = editionForYear(2024)!;

const reportWith = (figures: Readonly<Record<string, Figure>>, given: Partial<Report> = {}) =>
  newReport(edition, {
    figures: new Map(Object.entries(figures) as [FieldId, Figure][]),
    blankAsZero: new Set(edition.tables.map(({ id }) => id)),
    ...given,
  });
const field = (id: string) => id as FieldId;
const unreadable: Figure = { ...statedFigure(null), spelling: 'unreadable', text: '三件' };

test('a new report has nothing in it', () => {
  expect(newReport(edition)).toEqual({
    unit: '',
    year: null,
    kind: null,
    edition: '2021',
    contact: { address: '', postcode: '', telephone: '', email: '' },
    dates: [],
    figures: new Map(),
    parts: { preface: '', overview: '', problems: '', others: '' },
    partPlaces: { preface: [], overview: [], problems: [], others: [] },
    headings: [],
    oddities: [],
    blankAsZero: new Set(),
    controls: new Map(),
    acceptances: [],
    severities: {},
    bound: [],
    localDemands: [],
  });
  expect(newReport(edition, { unit: '青石镇人民政府', year: 2024 })).toMatchObject({
    unit: '青石镇人民政府',
    year: 2024,
    kind: null,
  });
});

test('a stated figure is a number or blank', () => {
  expect(statedFigure(12)).toEqual({
    value: 12,
    spelling: 'number',
    text: '12',
    address: null,
    computed: false,
  });
  expect(statedFigure(null)).toEqual({
    value: null,
    spelling: 'blank',
    text: '',
    address: null,
    computed: false,
  });
});

test('every field of the edition is stated, those without a value as blank', () => {
  const figures: ReadonlyMap<string, Figure> = statedFigures(edition, {
    'proactive.fees.amount': 1.5,
    'requests.received.natural': 0,
  });
  expect(figures.size).toBe(edition.fields.length);
  expect(figures.get('proactive.fees.amount')?.value).toBe(1.5);
  expect(figures.get('requests.received.natural')).toMatchObject({ value: 0, spelling: 'number' });
  expect(figures.get('requests.received.legal')).toMatchObject({ value: null, spelling: 'blank' });
});

test('what a figure counts: a blank is 0, what was not read is nothing', () => {
  const report = reportWith({
    'requests.received.natural': statedFigure(3),
    'requests.received.business': statedFigure(null),
    'requests.received.legal': unreadable,
  });
  expect(countOf(report, field('requests.received.natural'))).toBe(3);
  expect(countOf(report, field('requests.received.business'))).toBe(0);
  expect(countOf(report, field('requests.received.legal'))).toBeNull();
  expect(countOf(report, field('requests.received.other'))).toBeNull();
  expect(unreadFields(report, edition)).toHaveLength(edition.fields.length - 2);
});

describe('a total that the source computes', () => {
  const sum = (value: number): Figure => ({ ...statedFigure(value), computed: true });
  const stated = (given: Readonly<Record<string, Figure>>) => {
    const zeros = statedFigures(edition, Object.fromEntries(edition.fields.map(({ id }) => [id, 0])));
    return newReport(edition, {
      figures: new Map([...zeros, ...(Object.entries(given) as [FieldId, Figure][])]),
    });
  };
  const total = 'requests.received.total';

  test('counts while its parts count, and not where one of them was not read or is not filled in', () => {
    expect(
      countOf(stated({ [total]: sum(3), 'requests.received.natural': statedFigure(3) }), field(total)),
    ).toBe(3);
    expect(
      countOf(stated({ [total]: sum(0), 'requests.received.natural': statedFigure(null) }), field(total)),
    ).toBeNull();
    const blank = stated({ [total]: sum(0), 'requests.received.natural': statedFigure(null) });
    expect(countOf({ ...blank, blankAsZero: new Set(['requests']) }, field(total))).toBe(0);
    expect(
      countOf(stated({ [total]: sum(3), 'requests.received.natural': unreadable }), field(total)),
    ).toBeNull();
  });

  test('counts where somebody typed it', () => {
    const report = stated({ [total]: statedFigure(3), 'requests.received.natural': unreadable });
    expect(countOf(report, field(total))).toBe(3);
  });

  test('is not known where a sum of sums is not', () => {
    const report = stated({
      'requests.handled.total': sum(3),
      'requests.handled.natural': sum(3),
      'requests.granted.natural': unreadable,
    });
    expect(countOf(report, field('requests.handled.natural'))).toBeNull();
    expect(countOf(report, field('requests.handled.total'))).toBeNull();
    expect(countOf(report, field('requests.granted.legal'))).toBe(0);
    // That it stands there is another matter.
    expect(unreadFields(report, edition)).toEqual(['requests.granted.natural']);
  });
});

describe('both sides of a relation', () => {
  const balance = edition.relations.find(({ id }) => id === 'T3-balance:natural')!;
  const natural = (given: Readonly<Record<string, Figure>>) =>
    sidesIn(
      reportWith({
        'requests.received.natural': statedFigure(3),
        'requests.carriedIn.natural': statedFigure(null),
        'requests.handled.natural': statedFigure(1),
        'requests.carriedOut.natural': statedFigure(1),
        ...given,
      }),
      balance,
    );

  test('are told with blanks as 0', () => {
    expect(natural({})).toEqual({ left: [3, 0], right: [1, 1], leftSum: 3, rightSum: 2, difference: 1 });
  });

  test('are unknown with one figure that was not read', () => {
    expect(natural({ 'requests.carriedIn.natural': unreadable })).toBeUndefined();
    expect(sidesIn(reportWith({ 'requests.received.natural': statedFigure(3) }), balance)).toBeUndefined();
  });
});

describe('a whole figure', () => {
  const received = edition.fields.filter(({ id }) => id.startsWith('requests.received.')).map(({ id }) => id);
  const blanks = Object.fromEntries(received.map((id) => [id, statedFigure(null)]));
  const whole = (figures: Readonly<Record<string, Figure>>) =>
    wholeFigure(reportWith({ ...blanks, ...figures }), edition, field('requests.received.total'));
  const parts = { 'requests.received.natural': statedFigure(3), 'requests.received.legal': statedFigure(0) };

  test('is the total as it stands, whatever its parts are', () => {
    expect(whole({ 'requests.received.total': statedFigure(7), ...parts })).toBe(7);
    expect(whole({ 'requests.received.total': statedFigure(0), ...parts })).toBe(0);
    expect(
      whole({ 'requests.received.total': statedFigure(7), 'requests.received.natural': unreadable }),
    ).toBe(7);
  });

  test('is the sum of the parts where the total is blank', () => {
    expect(whole(parts)).toBe(3);
    expect(whole({ 'requests.received.legal': statedFigure(0) })).toBe(0);
  });

  test('is nothing where nothing is filled in', () => {
    expect(whole({})).toBeNull();
    expect(wholeFigure(reportWith(blanks), edition, field('requests.received.natural'))).toBeNull();
  });

  test('cannot be told where it was not read, a part of its sum was not, or it counts nothing', () => {
    expect(whole({ 'requests.received.total': unreadable, ...parts })).toBeUndefined();
    expect(whole({ ...parts, 'requests.received.legal': unreadable })).toBeUndefined();
    expect(wholeFigure(reportWith(parts), edition, field('requests.received.total'))).toBeUndefined();
    expect(wholeFigure(reportWith({}), edition, field('requests.received.natural'))).toBeUndefined();
    expect(whole({ 'requests.received.total': statedFigure(2.5), ...parts })).toBeUndefined();
    expect(whole({ 'requests.received.total': statedFigure(-1), ...parts })).toBeUndefined();
  });
});

test('a table is filled in by one typed figure of its own', () => {
  const filled = (figures: Readonly<Record<string, Figure>>) =>
    isFilledIn(reportWith(figures), edition, 'requests');
  expect(filled({})).toBe(false);
  expect(filled({ 'requests.received.natural': statedFigure(0) })).toBe(true);
  expect(filled({ 'requests.received.natural': statedFigure(null) })).toBe(false);
  expect(filled({ 'requests.received.natural': { ...statedFigure(3), computed: true } })).toBe(false);
  expect(filled({ 'proactive.fees.amount': statedFigure(3) })).toBe(false);
});

test('a figure was read unless it is missing or unreadable', () => {
  const report = reportWith({
    'requests.received.natural': statedFigure(null),
    'requests.received.legal': unreadable,
  });
  expect(isRead(report, field('requests.received.natural'))).toBe(true);
  expect(isRead(report, field('requests.received.legal'))).toBe(false);
  expect(isRead(report, field('requests.received.other'))).toBe(false);
});

describe('two years', () => {
  const figures = { 'requests.received.natural': statedFigure(3), 'proactive.fees.amount': statedFigure(1) };
  const thisYear = reportWith(figures, { year: 2024 });

  test('pair when one follows the other: tables that both filled in', () => {
    const last = reportWith({ 'requests.received.natural': statedFigure(0) }, { year: 2023 });
    const pair = pairOf(thisYear, edition, last);
    expect([...pair!.tables]).toEqual(['requests']);
    expect(pair!.lastEdition.id).toBe('2021');
    expect(pair!.shared.has(field('requests.received.natural'))).toBe(true);
  });

  test.each([2022, 2024, 2025, null])('do not pair when the other is of %p', (year) => {
    expect(pairOf(thisYear, edition, reportWith(figures, { year }))).toBeUndefined();
  });

  test('do not pair without a year, an edition or the other report', () => {
    const last = reportWith(figures, { year: 2023 });
    expect(pairOf({ ...thisYear, year: null }, edition, last)).toBeUndefined();
    expect(pairOf({ ...thisYear, year: 0 }, edition, { ...last, year: null })).toBeUndefined();
    expect(pairOf(thisYear, edition, { ...last, edition: '2008' })).toBeUndefined();
    expect(pairOf(thisYear, edition, null)).toBeUndefined();
  });
});
