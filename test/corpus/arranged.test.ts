/**
 * A report arranged as people arrange it, through the bytes of every container: each way by itself, then ways drawn at
 * random. A figure is read right, or a finding names it; never another number without a word.
 *
 * NIANBAO_ARRANGEMENTS is how many are drawn; ten thousand by hand:
 * `NIANBAO_ARRANGEMENTS=10000 npx jest -c test/jest/node.cjs test/corpus/arranged.test.ts`.
 * NIANBAO_ARRANGEMENTS_SEED is the seed of fast-check, which a failure prints beside the ways that are left of it.
 */
import fc from 'fast-check';
import { toldOf, wholeWay } from '../support/wholeWay';
import type { Checked, Refused } from '../support/wholeWay';
import { arrangements, fileOf, WAYS, waysIn } from './arranged/arrangement';
import type { Arrangement } from './arranged/arrangement';
import { KINDS } from './arranged/draft';
import type { Draft, Kind } from './arranged/draft';
import { verdictOn } from './arranged/oracle';
import type { Verdict } from './arranged/oracle';

const COUNT = Number(process.env['NIANBAO_ARRANGEMENTS'] ?? 120);
const SEED = Number(process.env['NIANBAO_ARRANGEMENTS_SEED'] ?? 11);
/** What was not read must be the exception: a reader that doubts everything is of no use. */
const LEAST_RIGHT = 0.8;

jest.setTimeout(60_000 + 600 * COUNT);

/** So many examples say enough of a table that was read from another place. */
const EXAMPLES = 5;

interface Read {
  readonly draft: Draft;
  readonly read: Checked | Refused;
  readonly verdict: Verdict;
}

async function readArranged(arrangement: Arrangement): Promise<Read> {
  const { name, bytes, draft } = await fileOf(arrangement);
  const read = await wholeWay(bytes, name);
  return { draft, read, verdict: verdictOn(read, draft.report) };
}

/** Every relation holds in what was arranged: an error is a right thing called wrong. */
const alarmsOf = (read: Checked | Refused) =>
  'refused' in read ? [] : toldOf(read).filter((told) => told.includes(' error '));

const headOf = (read: Checked | Refused) =>
  'refused' in read ? read.refused : { unit: read.report.unit, year: read.report.year };

describe.each(WAYS.map((way) => [way.name, way] as const))('%s', (name, { kinds, toldIn }) => {
  test.each(kinds ?? KINDS)('%s', async (kind: Kind) => {
    const { draft, read, verdict } = await readArranged({ seed: 1, kind, ways: [name] });
    if (toldIn?.includes(kind)) {
      expect(verdict.silent.slice(0, EXAMPLES)).toEqual([]);
      return;
    }
    const { unit, year, figures } = draft.report;
    const [said, silent] = [verdict.said.slice(0, EXAMPLES), verdict.silent.slice(0, EXAMPLES)];
    expect({ head: headOf(read), right: verdict.right, said, silent, alarms: alarmsOf(read) }).toEqual({
      head: { unit, year },
      alarms: [],
      right: figures.size,
      said: [],
      silent: [],
    });
  });
});

test(`${COUNT} arrangements drawn at random: no figure is another one without a word`, async () => {
  const [count, of] = [
    { right: 0, said: 0, blamed: 0, refused: 0 },
    { figures: 0, files: 0 },
  ];
  await fc.assert(
    fc.asyncProperty(arrangements, async (arrangement) => {
      fc.pre(waysIn(arrangement).length > 0);
      const { read, verdict } = await readArranged(arrangement);
      of.files++;
      of.figures += verdict.right + verdict.said.length + verdict.silent.length;
      count.right += verdict.right;
      count.said += verdict.said.length;
      count.blamed += verdict.blamed;
      count.refused += 'refused' in read ? 1 : 0;
      expect(verdict.silent.slice(0, EXAMPLES)).toEqual([]);
    }),
    { numRuns: COUNT, seed: SEED },
  );
  console.info(
    `${of.files} arrangements (${count.refused} refused), ${of.figures} figures: ${count.right} read right, ${count.said} named by findings, ${count.blamed} of those only by what does not tie`,
  );
  expect(count.right / of.figures).toBeGreaterThan(LEAST_RIGHT);
});
