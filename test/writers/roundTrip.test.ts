/** Report → file → report, for every format that is read back: figures, body, year and texts. NIANBAO_ROUND_TRIPS is how many. */
import { editionForYear } from '../../src/form';
import { planReport } from '../../src/layout';
import { readFile } from '../../src/readers';
import type { Source } from '../../src/readers';
import { recognize } from '../../src/recognize';
import type { Report } from '../../src/report';
import { reportHtml, reportJson, webPage, writeDocx } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';

const TIMES = Number(process.env['NIANBAO_ROUND_TRIPS'] ?? 40);
jest.setTimeout(600_000);

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Totals typed and computed in turns. */
const workbook = (report: Report, seed: number) =>
  writeXlsx(planReport(editionForYear(report.year!)!, { report, typedTotals: seed % 2 === 0 }));

type Write = (report: Report, seed: number) => Uint8Array | Promise<Uint8Array>;
const FORMATS: Readonly<Record<string, Write>> = {
  'a.docx': (report) => writeDocx(report),
  'a.html': (report) => bytesOf(webPage(report)),
  'paste.html': (report) => bytesOf(reportHtml(report)),
  'a.xlsx': workbook,
  'a.json': (report) => bytesOf(JSON.stringify(reportJson(report))),
};

function reportOf(source: Source): Report {
  if (source.kind === 'report') return source.report;
  return recognize(source.workbook).report;
}

/** A blank figure is 0 on paper; texts come back a paragraph a line. */
function facts({ unit, year, edition, figures, parts }: Report) {
  const { overview, problems, others } = parts;
  const values = Object.fromEntries([...figures].map(([id, { value }]) => [id, value ?? 0]));
  return { unit, year, edition, values, overview, problems, others };
}

/** Of either edition, with numbers of every length. */
function made(seed: number): Report {
  const random = randomFrom(seed);
  return randomReport(seed, {
    year: random.chance(1 / 2) ? 2019 + random.below(2) : 2021 + random.below(5),
    limit: random.pick([3, 60, 5_000, 1_000_000]),
  });
}

test.each(Object.keys(FORMATS))(`%s of ${TIMES} reports reads back the same`, async (file) => {
  for (let seed = 1; seed <= TIMES; seed++) {
    const report = made(seed);
    const bytes = await FORMATS[file]!(report, seed);
    const read = reportOf(await readFile(bytes, file));
    expect({ seed, ...facts(read) }).toEqual({ seed, ...facts(report) });
  }
});
