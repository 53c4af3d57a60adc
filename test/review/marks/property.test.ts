/** Any marks in files as people arrange them: what is read of them stays, and so does every part that need not change. */
import fc from 'fast-check';
import { MARKS } from '../../../src/messages';
import { XmlScanner } from '../../../src/ooxml';
import { readDocx, readXlsx } from '../../../src/readers';
import { markFile } from '../../../src/review/marks';
import type { Mark } from '../../../src/review/marks';
import { fileOf, WAYS } from '../../corpus/arranged/arrangement';
import { HOSTILE, mark } from '../../support/marks';
import { comparedZips } from '../../support/rawZip';
import { randomFrom } from '../../support/random';
import { partOf, withParts } from '../../support/richWorkbook';

type Kind = 'xlsx' | 'docx';
const RUNS = 24;
/** The small documents of the arranger lack them. */
const NO_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const LIST = '审核意见';
const MAY_CHANGE: Readonly<Record<Kind, RegExp>> = {
  xlsx: /^(?:\[Content_Types\]\.xml|xl\/(?:styles|workbook|comments\d+|worksheets\/sheet\d+)\.xml|.*\.rels|xl\/drawings\/vmlDrawing\d+\.vml)$/,
  docx: /^(?:\[Content_Types\]\.xml|word\/(?:document|comments\d*)\.xml|.*\.rels)$/,
};
const waysOf = (kind: Kind) =>
  WAYS.filter(({ kinds }) => kinds === undefined || kinds.includes(kind)).map(({ name }) => name);
const gridsOf = (kind: Kind, bytes: Uint8Array) =>
  (kind === 'xlsx' ? readXlsx(bytes, 'a').grids : readDocx(bytes, 'a')).filter(({ name }) => name !== LIST);

/** Marks at places that are there and others, some twice, with texts of every kind. */
function marksFor(kind: Kind, bytes: Uint8Array, seed: number): Mark[] {
  const random = randomFrom(seed);
  const grids = gridsOf(kind, bytes);
  return Array.from({ length: 1 + random.below(8) }, () => {
    const targets = Array.from({ length: random.below(4) }, () => {
      const grid = random.pick(grids);
      return {
        kind: grid.kind,
        grid: grid.name,
        row: random.below(grid.rowCount + 4),
        column: grid.kind === 'text' ? 0 : random.below(grid.columnCount + 4),
      };
    });
    const severity = random.pick(['error', 'warning', 'info'] as const);
    return mark(targets, { severity, message: random.pick(HOSTILE), suggestion: random.pick(HOSTILE) });
  });
}

function expectWellFormed(xml: string): void {
  const scanner = new XmlScanner(xml);
  while (scanner.next() !== 'done');
}

test.each(['xlsx', 'docx'] as const)('%s', async (kind) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...waysOf(kind)), async (seed, way) => {
      const file = await fileOf({ seed, kind, ways: [way] });
      const bytes = kind === 'xlsx' ? file.bytes : withParts(file.bytes, { '[Content_Types].xml': NO_TYPES });
      const after = markFile(bytes, marksFor(kind, bytes, seed), MARKS);
      expect(gridsOf(kind, after)).toEqual(gridsOf(kind, bytes));
      const { changed, added, lost } = comparedZips(bytes, after);
      expect(lost).toEqual([]);
      expect(changed.filter((name) => !MAY_CHANGE[kind].test(name))).toEqual([]);
      for (const name of [...changed, ...added]) expectWellFormed(partOf(after, name));
    }),
    { numRuns: RUNS, seed: 1 },
  );
});
