/** Whatever a report says, no label of its picture covers another or leaves the page. */
import { editionById, editionForYear } from '../../../src/form';
import { statedFigure } from '../../../src/report';
import type { Figure, Report } from '../../../src/report';
import { reportPicture, tablePicture } from '../../../src/writers';
import { COLOR, SHEET } from '../../../src/writers/picture/style';
import { randomFrom } from '../../support/random';
import type { Random } from '../../support/random';
import { randomReport } from '../../support/reports';
import { labelsOf, overlap, rectanglesOf } from '../../support/svg';
import type { Box } from '../../support/svg';

const LIMITS = [2, 60, 5_000, 20_000_000];
const CHARACTERS = ['某', '政', '局', '区', 'A', '、'];
const WRONG: readonly ((random: Random) => Figure)[] = [
  () => statedFigure(null),
  () => statedFigure(0),
  (random) => statedFigure(random.below(20_000_000)),
  (random) => statedFigure(-random.below(90)),
  () => ({ ...statedFigure(null), spelling: 'unreadable', text: '约三百余件，详见附件说明' }),
];

/** A report in which some figures are blank, wrong, huge or no numbers. */
function spoiled(report: Report, random: Random): Report {
  if (random.chance(0.3)) return report;
  const share = random.pick([0.02, 0.2, 0.9]);
  const figures = [...report.figures].map(
    ([id, figure]) => [id, random.chance(share) ? random.pick(WRONG)(random) : figure] as const,
  );
  return { ...report, figures: new Map(figures) };
}

function reports(seed: number): readonly [Report, readonly Report[]] {
  const random = randomFrom(seed);
  const year = 2019 + random.below(8);
  const unit = Array.from({ length: random.below(41) }, () => random.pick(CHARACTERS)).join('');
  const of = (own: number) =>
    spoiled(randomReport(seed + own, { year: own, unit, limit: random.pick(LIMITS) }), random);
  const earlier = [year - 1, year - 2].filter((each) => editionForYear(each) && random.chance(0.7));
  return [of(year), earlier.map(of)];
}

const outside = (box: Box, { width, height }: { readonly width: number; readonly height: number }) =>
  box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

const SEEDS = Array.from({ length: 150 }, (_, index) => index + 1);

test.each(SEEDS)('图解, seed %i', (seed) => {
  const [report, earlier] = reports(seed);
  const picture = reportPicture(report, earlier);
  expect(picture.svg).not.toMatch(/NaN|Infinity|undefined/);
  const labels = labelsOf(picture.svg);
  const bars = rectanglesOf(picture.svg).filter(({ fill }) => fill !== COLOR.tile);
  expect(labels.length).toBeGreaterThan(5);
  expect([picture.width, picture.height <= SHEET.height]).toEqual([SHEET.width, true]);
  expect([...labels, ...bars].filter((each) => outside(each, picture))).toEqual([]);
  expect(pairs(labels).filter(([one, other]) => overlap(one, other))).toEqual([]);
  expect(labels.filter((label) => bars.some((bar) => overlap(label, bar)))).toEqual([]);
});

test.each(SEEDS.slice(0, 40))('tables, seed %i', (seed) => {
  const [report] = reports(seed);
  for (const { id, rowCount } of editionById(report.edition)!.tables) {
    const picture = tablePicture(report, id);
    const labels = labelsOf(picture.svg);
    const cells = rectanglesOf(picture.svg);
    expect(cells.length).toBeGreaterThanOrEqual(rowCount);
    expect([...labels, ...cells].filter((each) => outside(each, picture))).toEqual([]);
    expect(pairs(labels).filter(([one, other]) => overlap(one, other))).toEqual([]);
    expect(pairs(cells).filter(([one, other]) => overlap(one, other))).toEqual([]);
    const inOneCell = (label: Box) => cells.filter((cell) => overlap(label, cell)).length === 1;
    expect(labels.filter((label) => !inOneCell(label))).toEqual([]);
  }
});
