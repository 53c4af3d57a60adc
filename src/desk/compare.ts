/** This year against last, member by member, and against the median of its kind at this desk; numbers for a small chart. */
import { isJump } from '../checks/jumps';
import { addUp, editionById, roundAmount, sharedFields } from '../form';
import type { Edition, EditionId, FieldId, MemberKind } from '../form';
import { currentReturn, previousReturns } from './current';
import type { Desk } from './types';

/** A number that is compared: one figure, or several added up. */
export interface ComparedQuantity {
  readonly key: string;
  /** In the words of the form. */
  readonly label: string;
  readonly fields: readonly FieldId[];
  /** Of 表三 and 表四, which a person looks at first; the figures of 表二 are many. */
  readonly main: boolean;
}

export interface ComparedNumber {
  readonly quantity: string;
  /** null: not read, or nothing came. */
  readonly now: number | null;
  /** Last year's; null where it is not known or was counted otherwise. */
  readonly before: number | null;
  readonly change: number | null;
  /** Three times last year's and more, or a third and less; not for small numbers (as Y-jump). */
  readonly jump: 'up' | 'down' | null;
  /** Of the members of its kind at this desk. */
  readonly median: number | null;
  /** As far from the median as a jump. */
  readonly far: 'up' | 'down' | null;
}

export interface ComparedMember {
  readonly member: number;
  /** One for each quantity, in their order. */
  readonly numbers: readonly ComparedNumber[];
}

export interface Comparison {
  readonly quantities: readonly ComparedQuantity[];
  /** In the order of the list. */
  readonly members: readonly ComparedMember[];
  /** Sums over the members whose number is known in both years, and how many those are. */
  readonly totals: readonly {
    readonly quantity: string;
    readonly now: number;
    readonly before: number;
    readonly change: number;
    readonly members: number;
  }[];
}

/** What is known of a member's report of last year. */
export interface PreviousFigures {
  readonly edition: EditionId;
  readonly figures: Readonly<Record<FieldId, number | null>>;
}

/** Received, carried in, handled, carried out; what became of applications; disputes; 表二 figure by figure. */
function quantitiesOf(edition: Edition): ComparedQuantity[] {
  const single = (id: FieldId, main: boolean): ComparedQuantity[] => {
    const field = edition.fields.find((each) => each.id === id);
    if (!field) return [];
    const label = field.table === 'proactive' ? `${field.rowLabel}·${field.columnLabel}` : field.rowName;
    return [{ key: id, label, fields: [id], main }];
  };
  const total = edition.flow.find(({ key }) => key === 'total');
  const flow = total ? [total.received, total.carriedIn, total.handled, total.carriedOut] : [];
  const groups = [...edition.outcomes, ...edition.disputes];
  return [
    ...flow.flatMap((id) => single(id, true)),
    ...groups.map(({ label, fields }) => ({ key: fields.join('+'), label, fields, main: true })),
    ...edition.fields.filter(({ table }) => table === 'proactive').flatMap(({ id }) => single(id, false)),
  ];
}

type Figures = PreviousFigures['figures'];

/** null where a figure of it is not known. */
function numberIn(figures: Figures | undefined, fields: readonly FieldId[]): number | null {
  if (!figures) return null;
  const values = fields.flatMap((field) => figures[field] ?? []);
  return values.length < fields.length ? null : addUp(values);
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : roundAmount((low + high) / 2);
}

function direction(number: number | null, from: number | null): 'up' | 'down' | null {
  if (number === null || from === null || !isJump(number, from)) return null;
  return number > from ? 'up' : 'down';
}

/** Fewer members of a kind have no median worth the name. */
const FEWEST_OF_KIND = 5;

/** Compares the accepted report of each member, else its last one, with last year's by member id: those that the desk keeps unless others are given. */
export function compare(
  desk: Desk,
  previous: Readonly<Record<number, PreviousFigures>> = previousReturns(desk),
): Comparison {
  const edition = editionById(desk.edition);
  if (!edition) return { quantities: [], members: [], totals: [] };
  const quantities = quantitiesOf(edition);
  /** For each form that reports of last year have: which of the quantities are counted as then. */
  const shared = new Map<EditionId, readonly boolean[]>();
  const goesOnFrom = (id: EditionId): readonly boolean[] => {
    const earlier = editionById(id);
    const both = earlier ? sharedFields(earlier, edition) : new Set<FieldId>();
    const known = quantities.map(({ fields }) => fields.every((field) => both.has(field)));
    shared.set(id, known);
    return known;
  };
  const rows = desk.members.map(({ id, kind }) => {
    const last = previous[id];
    const now = currentReturn(desk, id)?.figures;
    const goesOn = last && (shared.get(last.edition) ?? goesOnFrom(last.edition));
    const values = quantities.map(({ fields }, at) => ({
      now: numberIn(now, fields),
      before: goesOn?.[at] ? numberIn(last?.figures, fields) : null,
    }));
    return { id, kind, values };
  });
  const kinds = new Set(rows.map(({ kind }) => kind));
  const medians = new Map<MemberKind | null, readonly (number | null)[]>();
  for (const kind of kinds) {
    const own = rows.filter((row) => row.kind === kind);
    medians.set(
      kind,
      quantities.map((_, at) => {
        const known = own.flatMap(({ values }) => values[at]?.now ?? []);
        return known.length < FEWEST_OF_KIND ? null : medianOf(known);
      }),
    );
  }
  return {
    quantities,
    members: rows.map(({ id, kind, values }) => ({
      member: id,
      numbers: quantities.map(({ key }, at) => {
        const { now = null, before = null } = values[at] ?? {};
        const median = medians.get(kind)?.[at] ?? null;
        return {
          quantity: key,
          now,
          before,
          change: now === null || before === null ? null : roundAmount(now - before),
          jump: direction(now, before),
          median,
          far: direction(now, median),
        };
      }),
    })),
    totals: quantities.map(({ key }, at) => {
      const both = rows.flatMap(({ values }) => {
        const { now = null, before = null } = values[at] ?? {};
        return now === null || before === null ? [] : [{ now, before }];
      });
      const [now, before] = [addUp(both.map((each) => each.now)), addUp(both.map((each) => each.before))];
      return { quantity: key, now, before, change: roundAmount(now - before), members: both.length };
    }),
  };
}

/** How far a member's main numbers jumped, by what they changed; 0 for none. */
const largestJump = ({ numbers }: ComparedMember, main: ReadonlySet<string>): number =>
  numbers.reduce(
    (most, { quantity, jump, change }) =>
      jump !== null && main.has(quantity) ? Math.max(most, Math.abs(change ?? 0)) : most,
    0,
  );

/** The members of whom a main number is known in both years: the largest jump first, those without one as they stand in the list. */
export function jumpsFirst({ quantities, members }: Comparison): ComparedMember[] {
  const main = new Set(quantities.flatMap((each) => (each.main ? each.key : [])));
  return members
    .filter(({ numbers }) => numbers.some(({ quantity, change }) => change !== null && main.has(quantity)))
    .map((member) => ({ member, jump: largestJump(member, main) }))
    .sort((one, other) => other.jump - one.jump)
    .map(({ member }) => member);
}
