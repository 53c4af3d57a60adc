/** Slips that people make when they fill in the form, for tests. */
import { editionById, fieldOf } from '../../src/form';
import type { Edition, FieldId, TableId } from '../../src/form';
import { countOf } from '../../src/report';
import type { Figure, Report } from '../../src/report';
import type { Random } from './random';
import { withFigure } from './reports';

type Slip = (value: number, random: Random) => number;

const digit = (random: Random) => 1 + random.below(9);
const swapDigits: Slip = (value, random) => {
  const digits = [...String(value)];
  if (digits.length < 2) return value;
  const at = random.below(digits.length - 1);
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
  return Number(digits.join(''));
};
const dropDigit: Slip = (value, random) => {
  const text = String(value);
  const at = random.below(text.length);
  return Number(text.slice(0, at) + text.slice(at + 1)) || 0;
};
const addDigit: Slip = (value, random) => {
  const text = String(value);
  const at = random.below(text.length + 1);
  return Number(text.slice(0, at) + String(digit(random)) + text.slice(at));
};
const otherDigit: Slip = (value, random) => {
  const text = String(value);
  const at = random.below(text.length);
  return Number(text.slice(0, at) + String(random.below(10)) + text.slice(at + 1));
};
const offByOne: Slip = (value, random) => (random.chance(1 / 2) ? value + 1 : Math.max(0, value - 1));
const forgotten: Slip = () => 0;
const SLIPS: readonly Slip[] = [swapDigits, dropDigit, addDigit, otherDigit, offByOne, forgotten];

export interface SlippedField {
  readonly field: FieldId;
  readonly right: number;
  readonly wrong: number;
}

/** The report after its formulas were calculated again: every computed total is the sum of its parts. */
export function recalculated(report: Report): Report {
  const edition = editionById(report.edition)!;
  const value = (id: FieldId): number =>
    report.figures.get(id)?.computed
      ? fieldOf(edition, id).sumOf.reduce((sum, part) => sum + value(part), 0)
      : (countOf(report, id) ?? NaN);
  const figures = [...report.figures].map(([id, figure]): [FieldId, Figure] => [
    id,
    figure.computed ? { ...figure, value: value(id) } : figure,
  ]);
  return { ...report, figures: new Map(figures) };
}

/** Typed fields of a table, the ones that are not 0 nine times out of ten. */
function pickField(report: Report, edition: Edition, table: TableId, random: Random): FieldId {
  const fields = edition.fields
    .filter((field) => field.table === table && !report.figures.get(field.id)?.computed)
    .map(({ id }) => id);
  const counted = fields.filter((id) => countOf(report, id) !== 0);
  return random.pick(counted.length > 0 && random.chance(0.9) ? counted : fields);
}

/** The report with `count` typed figures of a table changed, each by a slip, and what was changed. */
export function withSlips(
  report: Report,
  count: number,
  random: Random,
  table: TableId = 'requests',
): { readonly report: Report; readonly slips: readonly SlippedField[] } {
  const edition = editionById(report.edition)!;
  const slips: SlippedField[] = [];
  let changed = report;
  while (slips.length < count) {
    const field = pickField(report, edition, table, random);
    const right = countOf(report, field) ?? NaN;
    const wrong = right === 0 ? digit(random) : random.pick(SLIPS)(right, random);
    if (wrong === right || slips.some((slip) => slip.field === field)) continue;
    slips.push({ field: fieldOf(edition, field).id, right, wrong });
    changed = withFigure(changed, field, wrong);
  }
  return { report: recalculated(changed), slips };
}
