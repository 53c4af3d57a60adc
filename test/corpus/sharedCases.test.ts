/** Files of `shared/cases`, each judged by the rules of the README there: read right, or said; and nothing else. */
import { readdirSync } from 'node:fs';
import { describeWithShared, readShared, sharedFolder } from '../support/shared';
import { toldOf, wholeWay } from '../support/wholeWay';
import type { Checked } from '../support/wholeWay';

jest.setTimeout(60_000);

type Figures = Readonly<Record<string, number | null>>;

interface Expected {
  readonly figures: Figures;
  readonly unit?: string;
  readonly year?: number;
  /** Must be refused with this code. */
  readonly refuse?: string;
  /** Patterns: codes of a refusal that is as good; what must, must not, or may be told in place of the figures. */
  readonly orRefuse?: string;
  readonly mustTell?: string;
  readonly mustNotTell?: string;
  readonly mustTellOrRight?: string;
  readonly mustError?: boolean;
  /** So far a figure may be away. */
  readonly near?: number;
  /** Fields that may be 0 or blank. */
  readonly orZero?: readonly string[];
}

const json = <Content>(path: string): Content =>
  JSON.parse(new TextDecoder().decode(readShared(path))) as Content;

const valueOf = ({ report }: Checked, id: string): number | null =>
  [...report.figures].find(([field]) => field === id)?.[1].value ?? null;

function isAsExpected(value: number | null, wanted: number | null, id: string, expected: Expected): boolean {
  const isNothing = value === null || value === 0;
  if (wanted === null || expected.orZero?.includes(id)) return isNothing;
  return value === wanted || (value !== null && Math.abs(value - wanted) <= (expected.near ?? 0));
}

/** Figures that are other than listed, as `id: read for listed`. */
const wrongFigures = (read: Checked, expected: Expected): string[] =>
  Object.entries(expected.figures)
    .filter(([id, wanted]) => !isAsExpected(valueOf(read, id), wanted, id, expected))
    .map(([id, wanted]) => `${id}: ${valueOf(read, id)} for ${wanted}`);

/** What is wrong with how a file of `odd` was read; empty where nothing is. */
function faultsOf(read: Checked, expected: Expected): string[] {
  const told = toldOf(read);
  const tells = (pattern: string | undefined) =>
    pattern !== undefined && told.some((each) => new RegExp(pattern).test(each));
  const { unit, year, mustTell, mustNotTell, mustTellOrRight, mustError } = expected;
  return [
    ...(tells(mustTellOrRight) ? [] : wrongFigures(read, expected)),
    ...(unit === undefined || unit === read.report.unit ? [] : [`unit: ${read.report.unit}`]),
    ...(year === undefined || year === read.report.year ? [] : [`year: ${read.report.year}`]),
    ...(mustTell === undefined || tells(mustTell) ? [] : [`not told: ${mustTell}`]),
    ...(tells(mustNotTell) ? [`told: ${mustNotTell}`] : []),
    ...(mustError && !tells(' error ') ? ['no error'] : []),
  ];
}

const ODD = 'cases/odd';
const EXPECTED = '.expected.json';

describeWithShared('odd inputs', ODD, () => {
  const names = readdirSync(sharedFolder(ODD))
    .filter((name) => name.endsWith(EXPECTED))
    .map((name) => name.slice(0, -EXPECTED.length));

  test('all of them', () => expect(names).toHaveLength(34));

  test.each(names)('%s', async (name) => {
    const { expected } = json<{ expected: Expected }>(`${ODD}/${name}${EXPECTED}`);
    const read = await wholeWay(readShared(`${ODD}/${name}`), name);
    if ('refused' in read)
      expect(read.refused).toMatch(new RegExp(expected.refuse ?? expected.orRefuse ?? '^$'));
    else expect([expected.refuse, ...faultsOf(read, expected)]).toEqual([undefined]);
  });
});

const ARRANGEMENTS = 'cases/arrangements';

describeWithShared('odd arrangements', ARRANGEMENTS, () => {
  const { files } = json<{ files: Record<string, { year: number; figures: Figures }> }>(
    `${ARRANGEMENTS}/expected.json`,
  );

  test('all of them', () => expect(Object.keys(files)).toHaveLength(24));

  test.each(Object.entries(files))('%s', async (name, expected) => {
    const read = await wholeWay(readShared(`${ARRANGEMENTS}/${name}`), name);
    if ('refused' in read) throw new Error(`refused: ${read.refused}`);
    const named = new Set<string>([...read.findings, ...read.missing].flatMap(({ fields }) => fields));
    const wrong = Object.entries(expected.figures).filter(([id, wanted]) => valueOf(read, id) !== wanted);
    const silent = wrong.filter(([id]) => !named.has(id));
    expect({ silent: silent.slice(0, 5), count: silent.length, year: read.report.year }).toEqual({
      silent: [],
      count: 0,
      year: expected.year,
    });
  });
});

const FAULTS = 'cases/faults';

describeWithShared('faults', FAULTS, () => {
  const read = async (name: string) => {
    const found = await wholeWay(readShared(`${FAULTS}/${name}`), name);
    if ('refused' in found) throw new Error(`refused: ${found.refused}`);
    return found;
  };

  test('manytbl.docx: thirty thousand tables of one row do not hide those of the report', async () => {
    const { report } = await read('manytbl.docx');
    expect(report.figures.size).toBe(200);
    expect(report.figures.get('requests.carriedOut.total' as never)?.value).toBe(125);
  });

  test('crash_ods_s248.ods is read or refused in words', async () => {
    const name = 'crash_ods_s248.ods';
    await expect(wholeWay(readShared(`${FAULTS}/${name}`), name)).resolves.toBeDefined();
  });

  test.each(['title_directly_above.xlsx', 'title_sheet1.xlsx'])('%s gives unit and year', async (name) => {
    const { report } = await read(name);
    expect([report.unit, report.year]).toEqual(['宿迁市', 2024]);
  });

  test('two_year_sheets.xlsx is the later year, with the figures of that year, and the other is said', async () => {
    const found = await read('two_year_sheets.xlsx');
    const { figures } = json<{ figures: Figures }>('cases/suqian-city-2024.json');
    expect(found.report.year).toBe(2024);
    expect(wrongFigures(found, { figures })).toEqual([]);
    expect(toldOf(found)).toContainEqual(expect.stringContaining('2023'));
  });
});
