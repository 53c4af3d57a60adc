/** How likely a set of changes undoes a real slip: its kind and its weight, the smaller the likelier. */
import { addUp } from '../../form';
import type { Edition, FieldId } from '../../form';
import type { Report } from '../../report';
import { digitSlip, oneDigitOff } from '../../findings';
import type { FigureChange, SlipKind } from '../../findings';
import { evidenceOf } from './evidence';
import type { Evidence } from './evidence';

export interface Judged {
  readonly slip: SlipKind | null;
  readonly weight: number;
}

const WEIGHTS = {
  shiftedColumn: 2,
  shiftedRow: 2,
  doubleCounted: 1.5,
  digitSwap: 1,
  missingDigit: 1.5,
  extraDigit: 1.5,
  /** A total that was added up wrongly. */
  total: 2.5,
  oneDigit: 2,
  other: 3,
  /** A total that was added up from the wrong figure. */
  follows: 0.5,
  /** Added for a total: people copy and check totals. */
  atTotal: 0.5,
  /** Added where 0 stands or should stand: most figures are 0 and few of them are wrong. */
  fromNought: 1.5,
  toNought: 1,
  /** Added where nothing stands: somebody did not finish here. */
  fromBlank: -0.5,
} as const;

const change = ({ from, to }: FigureChange): number => to - (from ?? 0);

/** The slip that one change undoes by itself. */
export function judgeChange(single: FigureChange, evidence: Evidence): Judged {
  const { field, to } = single;
  const from = single.from ?? 0;
  const isTotal = evidence.partsOf(field).length > 0;
  const digits = digitSlip(from, to);
  const spelling = evidence.spellingOf(field);
  let weight: number = WEIGHTS.other;
  if (digits) weight = WEIGHTS[digits];
  else if (from !== 0 && oneDigitOff(from, to)) weight = WEIGHTS.oneDigit;
  if (isTotal) weight = Math.min(weight + WEIGHTS.atTotal, WEIGHTS.total);
  if (spelling === 'blank') weight += WEIGHTS.fromBlank;
  else if (from === 0) weight += WEIGHTS.fromNought;
  if (to === 0) weight += WEIGHTS.toNought;
  return { slip: digits ?? (isTotal ? 'total' : null), weight };
}

/** The slip that one change of a report undoes by itself; null where the numbers show none. */
export const singleSlip = (single: FigureChange, report: Report, edition: Edition): SlipKind | null =>
  judgeChange(single, evidenceOf(report, edition)).slip;

/** A value that stands one place off: v → 0 here and 0 → v beside it. */
export function shifted(one: FigureChange, other: FigureChange, evidence: Evidence): SlipKind | null {
  const moved =
    (one.to === 0 && (other.from ?? 0) === 0 && one.from === other.to) ||
    (other.to === 0 && (one.from ?? 0) === 0 && other.from === one.to);
  const here = evidence.spotOf(one.field);
  const there = evidence.spotOf(other.field);
  if (!moved || !here || !there || here.table !== there.table) return null;
  const rows = Math.abs(here.row - there.row);
  const columns = Math.abs(here.column - there.column);
  if (rows === 0 && columns === 1) return 'shiftedColumn';
  return rows === 1 && columns === 0 ? 'shiftedRow' : null;
}

/** Totals among the changes that change by what their changed parts change by. */
function followers(changes: readonly FigureChange[], evidence: Evidence): ReadonlySet<FieldId> {
  const amounts = new Map(changes.map((each) => [each.field, change(each)]));
  const follow = changes.filter((each) => {
    const parts = evidence.partsOf(each.field).flatMap((part) => amounts.get(part) ?? []);
    return parts.length > 0 && addUp(parts) === change(each);
  });
  return new Set(follow.map(({ field }) => field));
}

/** The kind that all share, or null. */
const common = (slips: readonly (SlipKind | null)[]): SlipKind | null => {
  const [first = null, ...rest] = slips;
  return rest.every((slip) => slip === first) ? first : null;
};

/** Judges all changes of an explanation together. */
export function judge(changes: readonly FigureChange[], evidence: Evidence): Judged {
  const follow = followers(changes, evidence);
  let open = changes.filter(({ field }) => !follow.has(field));
  const twice = open.every((each) => evidence.countedTwice.get(each.field) === -change(each));
  if (twice && follow.size > 0) return { slip: 'doubleCounted', weight: WEIGHTS.doubleCounted * open.length };
  const slips: (SlipKind | null)[] = [];
  let weight = WEIGHTS.follows * follow.size;
  while (open.length > 0) {
    const [one, ...rest] = open;
    if (!one) break;
    const pair = rest.find((other) => shifted(one, other, evidence) !== null);
    const slip = pair ? shifted(one, pair, evidence) : null;
    const judged =
      slip === 'shiftedColumn' || slip === 'shiftedRow'
        ? { slip, weight: WEIGHTS[slip] }
        : judgeChange(one, evidence);
    slips.push(judged.slip);
    weight += judged.weight;
    open = rest.filter((other) => other !== pair);
  }
  return { slip: common(slips), weight };
}
