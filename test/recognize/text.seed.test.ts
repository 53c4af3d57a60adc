import { readText } from '../../src/readers/text';
import { recognize } from '../../src/recognize';
import { readCase } from '../support/cases';
import { describeWithShared, readShared } from '../support/shared';

const NOT_ZERO = {
  'requests.received.natural': 3,
  'requests.received.total': 3,
  'requests.denied.thirdPartyRights.natural': 1,
  'requests.denied.thirdPartyRights.total': 1,
  'requests.denied.administrativeQuery.natural': 1,
  'requests.denied.administrativeQuery.total': 1,
  'requests.unavailable.notHeld.natural': 1,
  'requests.unavailable.notHeld.total': 1,
  'requests.handled.natural': 3,
  'requests.handled.total': 3,
};

/** What every report in this layout must give: the text as it stands in the file. */
function expectRead(bytes: Uint8Array): void {
  const report = recognize({ grids: [readText(bytes, 'report.txt')] }).report;
  const figures = [...report.figures].map(([id, figure]) => [id, figure.value] as const);

  test('all 200 figures, each plainly spelled and with its line', () => {
    expect(figures).toHaveLength(200);
    expect(Object.fromEntries(figures.filter(([, value]) => value !== 0))).toEqual(NOT_ZERO);
    expect(new Set([...report.figures.values()].map((figure) => figure.spelling))).toEqual(
      new Set(['number']),
    );
    expect(new Set([...report.figures.values()].map((figure) => figure.address?.row)).size).toBe(200);
  });

  test('year and body from a title broken over lines', () => {
    expect(report).toMatchObject({ year: 2024, edition: '2021' });
    expect(report.unit).toMatch(/金山镇人民政府$/);
  });

  test('contact from the preface, 无 as it is stated', () => {
    expect(report.contact).toMatchObject({
      postcode: expect.stringMatching(/^\d{6}$/) as string,
      email: '无',
    });
    expect(report.contact.telephone).toMatch(/^\d{4}-\d{7}$/);
    expect(report.contact.address).toMatch(/^金山镇/);
  });

  test('paragraphs of the texts, without residue and page number', () => {
    const paragraphs = Object.fromEntries(
      Object.entries(report.parts).map(([part, text]) => [part, text.split('\n').length]),
    );
    expect(paragraphs).toEqual({ preface: 1, overview: 6, problems: 2, others: 4 });
    expect(report.parts.overview).toMatch(/^2024年/);
    expect(report.parts.others).toMatch(/。$/);
  });
}

describe('a report, one cell a line', () => expectRead(readCase('township.txt')));

describeWithShared('a real report, one cell a line', 'seed.txt', () => expectRead(readShared('seed.txt')));
