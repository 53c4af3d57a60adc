/** How often the localizer names what was changed, over seeded reports with typed totals. */
import { localize } from '../../../src/checks/localize';
import type { Explanation } from '../../../src/checks/localize';
import { editionById } from '../../../src/form';
import type { Edition, Relation } from '../../../src/form';
import { countOf } from '../../../src/report';
import type { Report } from '../../../src/report';
import { randomFrom } from '../../support/random';
import { randomReport, withFigure } from '../../support/reports';
import { withSlips } from '../../support/slips';
import type { SlippedField } from '../../support/slips';

const differenceOf = ({ terms }: Relation, report: Report): number =>
  terms.reduce((sum, { field, coefficient }) => sum + coefficient * (countOf(report, field) ?? NaN), 0);

const REPORTS = 300;
const edition = (report: Report): Edition => editionById(report.edition)!;

const repairs = (explanation: Explanation | undefined, slips: readonly SlippedField[]): boolean =>
  explanation?.changes.length === slips.length &&
  slips.every(({ field, right }) =>
    explanation.changes.some((change) => change.field === field && change.to === right),
  );

const applied = (report: Report, explanation: Explanation): Report =>
  explanation.changes.reduce((changed, { field, to }) => withFigure(changed, field, to), report);

/** Everything an explanation has to be, whatever was changed. */
function expectSound(report: Report, explanations: readonly Explanation[]): void {
  const first = explanations[0];
  for (const { changes } of explanations)
    for (const { to } of changes) expect(Number.isInteger(to) && to >= 0).toBe(true);
  if (!first) return;
  const mended = applied(report, first);
  for (const relation of edition(report).relations)
    expect([relation.id, differenceOf(relation, mended)]).toEqual([relation.id, 0]);
}

function rates(wrong: number, seed: number) {
  const random = randomFrom(seed);
  const counts = { first: 0, listed: 0, decided: 0, wronglyDecided: 0, incomplete: 0 };
  for (let each = 0; each < REPORTS; each++) {
    const { report, slips } = withSlips(randomReport(seed + each), wrong, random);
    const { explanations, decided, complete } = localize(report, edition(report));
    expectSound(report, explanations);
    const first = repairs(explanations[0], slips);
    if (first) counts.first++;
    if (explanations.some((explanation) => repairs(explanation, slips))) counts.listed++;
    if (decided) counts.decided++;
    if (decided && !first) counts.wronglyDecided++;
    if (!complete) counts.incomplete++;
  }
  const share = (count: number) => `${((100 * count) / REPORTS).toFixed(1)} %`;
  process.stdout.write(
    `${wrong} wrong: first ${share(counts.first)}, listed ${share(counts.listed)}, decided ${share(counts.decided)}\n`,
  );
  return counts;
}

test('one wrong figure of 表三 is found, repaired and decided every time', () => {
  expect(rates(1, 1000)).toEqual({
    first: REPORTS,
    listed: REPORTS,
    decided: REPORTS,
    wronglyDecided: 0,
    incomplete: 0,
  });
});

test.each([2000, 2500, 2900])(
  'two wrong figures are nearly always first and always listed (seed %i)',
  (seed) => {
    const counts = rates(2, seed);
    expect(counts.first).toBeGreaterThanOrEqual(0.96 * REPORTS);
    expect(counts).toMatchObject({ listed: REPORTS, wronglyDecided: 0, incomplete: 0 });
  },
);

test('three wrong figures are mostly first', () => {
  const counts = rates(3, 3000);
  expect(counts.first).toBeGreaterThanOrEqual(0.9 * REPORTS);
  expect(counts.listed).toBeGreaterThanOrEqual(0.97 * REPORTS);
});

test('two figures off by one each, where the numbers tell least: always listed', () => {
  const random = randomFrom(4000);
  for (let seed = 4000; seed < 4000 + REPORTS; seed++) {
    const right = randomReport(seed, { limit: 6 });
    const counted = edition(right).fields.filter(
      ({ id, table }) => table === 'requests' && countOf(right, id),
    );
    const one = random.pick(counted).id;
    const other = random.pick(counted.filter(({ id }) => id !== one)).id;
    const slips = [one, other].map((field) => {
      const value = countOf(right, field) ?? NaN;
      return { field, right: value, wrong: value + random.pick([-1, 1]) };
    });
    const report = slips.reduce((typed, { field, wrong }) => withFigure(typed, field, wrong), right);
    const { explanations, complete } = localize(report, edition(report));
    expectSound(report, explanations);
    expect(complete).toBe(true);
    expect(explanations.filter((explanation) => repairs(explanation, slips))).toHaveLength(1);
  }
});
