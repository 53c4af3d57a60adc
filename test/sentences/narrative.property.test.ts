/** What the sentences say is borne out by the report that they were made from; the N rules can read every one of them. */
import { narrativeOf } from '../../src/narrative/narrative';
import type { SentenceId } from '../../src/form';
import { newReport } from '../../src/report';
import type { Report } from '../../src/report';
import { offeredSentences } from '../../src/sentences';
import { editionById } from '../../src/form';
import { contextFor, findingsOf } from '../narrative/support';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';

const REPORTS = 400;

/** A report with all its sentences in their parts, and last year's. */
function told(seed: number): { readonly report: Report; readonly previous: Report } {
  const random = randomFrom(seed);
  const year = 2020 + random.below(6);
  const limit = random.pick([2, 4, 60]);
  const report = randomReport(seed, { year, limit, typedTotals: random.chance(0.5) });
  const before = randomReport(seed + 1000, { year: year - 1, limit });
  const same = newReport(editionById(report.edition)!, { ...report, year: year - 1 });
  const previous = random.chance(0.2) && report.edition === before.edition ? same : before;
  const fees = { notices: random.below(3), charged: random.below(900), received: random.below(2) * 300 };
  const offered = offeredSentences(report, { previous, fees });
  const of = (part: string) => offered.filter((each) => each.part === part).map(({ text }) => text ?? '');
  const parts = { ...report.parts, overview: of('overview').join('\n'), others: of('others').join('\n') };
  return { report: { ...report, parts }, previous };
}

test('nothing is found in them', () => {
  for (let seed = 0; seed < REPORTS; seed++) {
    const { report, previous } = told(seed);
    const found = findingsOf(report, previous).filter(({ rule }) => rule !== 'N-problems');
    expect([report.parts.overview, report.parts.others, found]).toEqual([
      report.parts.overview,
      report.parts.others,
      [],
    ]);
  }
});

const QUANTITIES: Readonly<Partial<Record<SentenceId, readonly string[]>>> = {
  requests: ['received', 'carriedIn', 'handled', 'carriedOut', 'granted', 'denied'],
  disputes: ['review', 'suit'],
  documents: ['normativeDocuments.issued', 'normativeDocuments.repealed', 'normativeDocuments.inForce'],
};

test('every figure that they name is understood as a claim about it', () => {
  const understood = new Set<string>();
  for (let seed = 0; seed < REPORTS; seed++) {
    const { report, previous } = told(seed);
    const { claims } = narrativeOf(report, contextFor(report, previous));
    claims.forEach(({ quantities }) => quantities.forEach(({ id }) => understood.add(id)));
    const numbers = report.parts.overview.match(
      /(?:收到|结转|办结|公开|提供|处理|办理|复议|诉讼|起诉|文件|维持|纠正|其他结果|审结)\D{0,6}\d+件/g,
    );
    expect([report.parts.overview, claims.filter(({ token }) => token).length]).toEqual([
      report.parts.overview,
      numbers?.length ?? 0,
    ]);
  }
  for (const id of Object.values(QUANTITIES).flat()) expect(understood).toContain(id);
});
