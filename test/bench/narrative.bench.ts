/** How long the N rules take on a text of 1,000 characters, with and without last year's report: medians in microseconds. */
import { checkNarrative } from '../../src/narrative';
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Report } from '../../src/report';
import { sampleReport } from '../support/reports';

const ROUNDS = 300;
const WARM_UP = 50;
const CHARACTERS = 1000;

function median(work: () => void): number {
  const times = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) * 1000;
  })
    .slice(WARM_UP)
    .sort((one, other) => one - other);
  return Math.round(times[Math.floor(times.length / 2)] ?? 0);
}

export async function bench(): Promise<{ name: string; value: number; unit: string }[]> {
  const sample = sampleReport();
  const paragraphs = sample.parts.overview.split('\n');
  let overview = '';
  for (let line = 0; overview.length < CHARACTERS; line++)
    overview += `${paragraphs[line % paragraphs.length] ?? ''}\n`;
  const report = { ...sample, parts: { ...sample.parts, overview: overview.slice(0, CHARACTERS) } };
  /** Texts that were never read before: what was cut once is kept. */
  const unread = (): Report => ({ ...report, parts: { ...report.parts } });
  const edition = editionById(report.edition) as Edition;
  const context = { edition, words: RULE_WORDS['zh-CN'], previous: null, reorganised: false, ledger: null };
  const previous = { ...report, year: (report.year ?? 0) - 1 };
  return Promise.resolve([
    {
      name: 'narrative, 1,000 characters',
      value: median(() => checkNarrative(unread(), context)),
      unit: 'µs',
    },
    {
      name: 'narrative, 1,000 characters and last year',
      value: median(() => checkNarrative(unread(), { ...context, previous })),
      unit: 'µs',
    },
  ]);
}
