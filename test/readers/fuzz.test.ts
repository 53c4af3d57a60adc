/**
 * Bytes changed at random: a file is read, or refused in words; nothing else is thrown and nothing hangs.
 * NIANBAO_FUZZ_CASES is the number of cases, NIANBAO_FUZZ_SEED where they start.
 */
import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { NODE } from '../../src/cli/platform';
import { UserError } from '../../src/messages';
import { loadLibrary, readFile } from '../../src/readers';
import { recognize } from '../../src/recognize';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { reportCsv, reportText } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { modelOf } from '../corpus/model';
import { PAPERS, pdfOf, RULINGS, WRITINGS } from '../corpus/pdf';
import { asLines, SPELLINGS } from '../support/asText';
import { randomFrom } from '../support/random';
import type { Random } from '../support/random';
import { randomReport } from '../support/reports';

const CASES = Number(process.env['NIANBAO_FUZZ_CASES'] ?? 1_000);
const SEED = Number(process.env['NIANBAO_FUZZ_SEED'] ?? 20_240_131);
/** Far above what one file takes, far below what a person waits; of the processor, which others may use too. */
const SLOWEST = 5_000;

/** What breaks readers: ends of tags and quotes, references, numbers at the edges. */
const PIECES = [
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '&amp;',
  '</c>',
  '<c r="XFD1048576">',
  '<row r="0">',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE a>',
  '\0',
  '-1',
  '1e999',
  '99999999999',
  '\ufffe',
  '<f>',
  't="s"',
].map((piece) => new TextEncoder().encode(piece));

/** Some bytes changed, taken out, doubled or put in. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(changed.length);
    const length = random.below(40);
    const tail = changed.subarray(Math.min(at + length, changed.length));
    switch (random.below(5)) {
      case 0:
        changed = changed.slice();
        changed[at] = random.below(256);
        break;
      case 1:
        changed = joined(changed.subarray(0, at), tail);
        break;
      case 2:
        changed = joined(changed.subarray(0, at + length), changed.subarray(at));
        break;
      case 3:
        changed = joined(changed.subarray(0, at), random.pick(PIECES), changed.subarray(at));
        break;
      default:
        changed = changed.subarray(0, Math.max(1, random.chance(0.2) ? at : changed.length - 1));
    }
  }
  return changed;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const edition = editionById('2021')!;
const workbook = writeXlsx(planReport(edition, { report: randomReport(1, { year: 2024 }) }));
const parts = unzipSync(workbook);
const XML_PARTS = Object.keys(parts).filter((name) => /sheet[24]|workbook|Strings|custom|\.rels/.test(name));

function legacyWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet(Array.from({ length: 20 }, (_, row) => ['本年新收', row, row * 2, '']));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '三');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

const pdf = pdfOf(
  modelOf(randomReport(1, { year: 2024 })),
  {
    font: 'embedded',
    ruling: RULINGS['strokes']!,
    writing: WRITINGS['a piece a row']!,
    paper: PAPERS['upright']!,
  },
  false,
);

const report = randomReport(1, { year: 2024 });
const lines = new TextEncoder().encode(reportCsv(report));
const sheet = new TextEncoder().encode(
  reportText(report, { kind: 'table', table: 'requests' })
    .replace(/[^\t\n]+/g, '"$&"')
    .replace(/\t/g, ','),
);
const text = new TextEncoder().encode(asLines(report, SPELLINGS['official']!, randomFrom(1)));

const SOURCES: readonly (readonly [
  name: string,
  share: number,
  file: string,
  make: (random: Random) => Uint8Array,
])[] = [
  [
    'parts inside a sound zip',
    0.6,
    'x.xlsx',
    (random) => {
      const name = random.pick(XML_PARTS);
      return zipSync({ ...parts, [name]: mutate(parts[name]!, random) }, { level: 0 });
    },
  ],
  ['the zip itself', 0.3, 'x.xlsx', (random) => mutate(workbook, random)],
  // A tenth of a second each.
  ['a PDF', Math.min(0.05, 150 / CASES), 'x.pdf', (random) => mutate(pdf, random)],
  // SheetJS hangs on some of them: the command reads them in a thread that is ended, so few are tried here.
  ['an .xls', Math.min(0.1, 100 / CASES), 'x.xlsx', (random) => mutate(legacyWorkbook(), random)],
  ['our lines as .csv', 0.1, 'x.csv', (random) => mutate(lines, random)],
  ['a sheet as .csv', 0.05, 'x.csv', (random) => mutate(sheet, random)],
  ['a text', 0.05, 'x.txt', (random) => mutate(text, random)],
];

describe('fuzz', () => {
  const { error, log } = console;
  beforeAll(async () => {
    await loadLibrary(pdf, 'x.pdf');
    console.error = console.log = () => undefined; // Libraries talk about what they cannot read.
  }, 120_000);
  afterAll(() => {
    console.error = error;
    console.log = log;
  });

  test.each(SOURCES)(
    `%s, %f of ${CASES} cases`,
    async (_name, share, file, make) => {
      for (let seed = SEED; seed < SEED + CASES * share; seed++) {
        const bytes = make(randomFrom(seed));
        const start = process.cpuUsage();
        try {
          const source = await readFile(bytes, file, { platform: NODE });
          if (source.kind === 'workbook' && /\.(?:csv|txt)$/.test(file)) recognize(source.workbook);
        } catch (thrown) {
          if (!(thrown instanceof UserError) || thrown.code === 'unexpected')
            throw new Error(`seed ${seed}: ${String(thrown)}`, { cause: thrown });
        }
        const { user, system } = process.cpuUsage(start);
        expect([seed, (user + system) / 1_000 < SLOWEST]).toEqual([seed, true]);
      }
    },
    120_000,
  );
});
