/** All rules on one report, with last year's beside it. */
import { checkReport } from '../../src/checks';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { randomReport, withFigure } from '../support/reports';

const ROUNDS = 400;
const WARM_UP = 50;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Microseconds that `work` takes, the median of many rounds. */
function microseconds(work: () => unknown): number {
  for (let round = 0; round < WARM_UP; round++) work();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return Math.round(median(rounds));
}

export async function bench(): Promise<{ name: string; value: number; unit: string }[]> {
  const report = randomReport(3, { year: 2024 });
  const previous = randomReport(4, { year: 2023 });
  const wrong = withFigure(report, 'requests.granted.natural', 999);
  const words = RULE_WORDS['zh-CN'];
  return Promise.resolve([
    {
      name: 'all rules on one report that agrees',
      value: microseconds(() => checkReport(report, words)),
      unit: 'µs',
    },
    {
      name: 'all rules on one report with an error',
      value: microseconds(() => checkReport(wrong, words)),
      unit: 'µs',
    },
    {
      name: 'all rules on one report against last year’s',
      value: microseconds(() => checkReport(report, words, { previous })),
      unit: 'µs',
    },
  ]);
}
