/** How long localizing takes with one, two and three wrong figures: medians and the slowest, in microseconds. */
import { localize } from '../../src/checks/localize';
import { editionById } from '../../src/form';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import { withSlips } from '../support/slips';

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const REPORTS = 300;
const WARM_UP = 50;

function measured(wrong: number, typedTotals: boolean): BenchRow[] {
  const random = randomFrom(wrong);
  const times = Array.from({ length: WARM_UP + REPORTS }, (_, seed) => {
    const { report } = withSlips(randomReport(seed, { typedTotals }), wrong, random);
    const edition = editionById(report.edition)!;
    const start = performance.now();
    localize(report, edition);
    return (performance.now() - start) * 1000;
  })
    .slice(WARM_UP)
    .sort((one, other) => one - other);
  const name = `localize, ${wrong} wrong, totals ${typedTotals ? 'typed' : 'computed'}`;
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return [
    { name: `${name}: median`, value: at(0.5), unit: 'µs' },
    { name: `${name}: 95 %`, value: at(0.95), unit: 'µs' },
    { name: `${name}: slowest`, value: at(1), unit: 'µs' },
  ];
}

export function bench(): Promise<BenchRow[]> {
  return Promise.resolve(
    [1, 2, 3].flatMap((wrong) => [true, false].flatMap((typed) => measured(wrong, typed))),
  );
}
