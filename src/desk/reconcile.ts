/**
 * 对账: a total that the unit had before against the sum of its members. What differs is split into causes whose amounts
 * add up to the difference. A cause has amounts in many cells at once, and a member's report, like any remainder that is
 * somebody's cases, keeps the relations of the form; so the causes are those after which most is explained and least of
 * the form is broken.
 */
import { localize } from '../checks/localize';
import { addUp, editionById, roundAmount, signedSum } from '../form';
import type { Edition, FieldId, Relation, TableId } from '../form';
import { newReport, statedFigures } from '../report';
import { nameForm } from '../text';
import { currentReturn, memberOf, openReturns, previousReturns, returnsOf } from './current';
import { byName, nestedMembers } from './nested';
import { rollUp } from './rollup';
import type { Desk, Member, Return, ReturnedReport, RollUp } from './types';
import { isUsable } from './usable';

export const RECONCILE_CAUSES = [
  'missingMember',
  'ownCases',
  'typingError',
  'countedTwice',
  'unexplained',
] as const;
export type ReconcileCause = (typeof RECONCILE_CAUSES)[number];

/** A share of the difference of one cell. */
export interface ReconcileLine {
  readonly field: FieldId;
  /** Own total − sum of the members: what all lines of the cell add up to. */
  readonly difference: number;
  readonly cause: ReconcileCause;
  /** Whom it is about; null for the total itself, and where several may be meant. */
  readonly member: number | null;
  /** The member beside which it was counted twice; null for none. */
  readonly beside: number | null;
  readonly amount: number;
}

export interface ReconcileCell {
  readonly field: FieldId;
  readonly own: number;
  readonly sum: number;
  readonly difference: number;
}

export type Figures = Readonly<Record<FieldId, number | null>>;

export interface Reconciliation {
  /** Why nothing is compared: the total is of another year or in another form. */
  readonly refused: 'year' | 'edition' | null;
  /** Cells that differ, in the order of the form. */
  readonly cells: readonly ReconcileCell[];
  /** In the order of the cells. */
  readonly lines: readonly ReconcileLine[];
  /** How many cells were compared, and those that the total does not tell. */
  readonly compared: number;
  readonly unread: readonly FieldId[];
  /** Members that the sum lacks, with what they reported last year, where that is known: a hint, never an amount. */
  readonly lacking: readonly { readonly member: number; readonly lastYear: Figures | null }[];
  /** Members that stand in the sum beside a member that contains them (A-nested). */
  readonly nested: readonly { readonly member: number; readonly within: number }[];
  /** Members with the same figures. */
  readonly same: readonly { readonly member: number; readonly as: number }[];
}

/** What may be behind a difference, with its amount in each cell. */
interface Hypothesis {
  readonly cause: ReconcileCause;
  readonly member: number | null;
  readonly beside: number | null;
  /** Of those with the same subject one holds at most. */
  readonly subject: string;
  readonly amounts: ReadonlyMap<FieldId, number>;
}

/** Fewer figures are the same by chance. */
const ENOUGH_SAME = 4;
/** A cause has most of its cells among those that differ. */
const MOST_CELLS = 0.8;
/** Among more, causes are looked for one by one only. */
const MOST_FOR_PAIRS = 40;

const valuesOf = (figures: Figures, times: 1 | -1): ReadonlyMap<FieldId, number> =>
  new Map(
    (Object.entries(figures) as [FieldId, number | null][]).flatMap(([field, value]) =>
      value === null || value === 0 ? [] : [[field, times * value] as const],
    ),
  );

function countedMembers(
  desk: Desk,
  { counted }: RollUp,
): { readonly member: Member; readonly report: Return }[] {
  return counted.flatMap((report) => {
    const member = report.member === null ? undefined : memberOf(desk, report.member);
    return member ? [{ member, report }] : [];
  });
}
type Counted = ReturnType<typeof countedMembers>[number];

/** Members whose parent is a member that counts, too: an office may have its branches inside, as an aggregate has. */
function withinParent(desk: Desk, counted: readonly Counted[]): { inner: Counted; outer: Counted }[] {
  const reports = new Map(counted.map((each) => [each.member, each]));
  const members = [...reports.keys()];
  const named = byName(members);
  const within = new Map(nestedMembers(desk, members).map(({ inner, outer }) => [inner, outer]));
  return counted.flatMap((inner) => {
    const parent = named.get(nameForm(inner.member.parent));
    const outer = parent && parent !== inner.member ? parent : within.get(inner.member);
    const beside = outer && reports.get(outer);
    return beside ? [{ inner, outer: beside }] : [];
  });
}

/** Later members with the figures of an earlier one. */
function sameFigures(counted: readonly Counted[]): { later: Counted; earlier: Counted }[] {
  const known = new Map<string, Counted>();
  return counted.flatMap((later) => {
    const values = [...valuesOf(later.report.figures, 1)].sort(([one], [other]) => (one < other ? -1 : 1));
    const key = JSON.stringify(values);
    const earlier = known.get(key);
    if (earlier && values.length >= ENOUGH_SAME) return [{ later, earlier }];
    known.set(key, later);
    return [];
  });
}

/** Repairs of a report: the decided ones, and of the others those that are the very difference. */
function repairsOf(
  figures: Figures,
  edition: Edition,
  sign: 1 | -1,
  differenceOf: (field: FieldId) => number,
): { readonly subject: string; readonly amounts: ReadonlyMap<FieldId, number> }[] {
  const report = newReport(edition, { figures: statedFigures(edition, figures) });
  return localize(report, edition).disagreements.flatMap(({ relations, explanations, decided }) =>
    explanations.flatMap(({ changes }, index) => {
      if (changes.some(({ from }) => from === null)) return [];
      const amounts = new Map(
        changes.map(({ field, from, to }) => [field, roundAmount(sign * (to - (from ?? 0)))] as const),
      );
      const isDifference = [...amounts].every(([field, amount]) => differenceOf(field) === amount);
      if (!(decided && index === 0) && !isDifference) return [];
      return [{ subject: relations.map(({ id }) => id).join(), amounts }];
    }),
  );
}

function hypothesesOf(
  desk: Desk,
  counted: readonly Counted[],
  own: OwnTotal,
  edition: Edition,
  differenceOf: (field: FieldId) => number,
): Hypothesis[] {
  const twice = (inner: Counted, beside: Counted | null): Hypothesis => ({
    cause: 'countedTwice',
    member: inner.member.id,
    beside: beside?.member.id ?? null,
    subject: `twice:${inner.member.id}`,
    amounts: valuesOf(inner.report.figures, -1),
  });
  const lacking = (report: Return): Hypothesis => ({
    cause: 'missingMember',
    member: report.member,
    beside: null,
    subject: `lacking:${report.member}`,
    amounts: valuesOf(report.figures, 1),
  });
  const inSum = new Set(counted.map(({ member }) => member.id));
  const outside = desk.members.filter(({ id }) => !inSum.has(id));
  const typed = (member: number | null, figures: Figures, sign: 1 | -1): Hypothesis[] =>
    repairsOf(figures, edition, sign, differenceOf).map(({ subject, amounts }) => ({
      cause: 'typingError',
      member,
      beside: null,
      subject: `typed:${member}:${subject}`,
      amounts,
    }));
  // The total may have been made of what a member sent before.
  const earlier = counted.flatMap(({ member, report }) =>
    returnsOf(desk, member.id)
      .filter((each) => each.round !== report.round && isUsable(each, desk))
      .map(({ figures }) => ({
        cause: 'typingError' as const,
        member: member.id,
        beside: null,
        subject: `typed:${member.id}:round`,
        amounts: new Map(
          edition.fields.flatMap(({ id }) => {
            const amount = roundAmount((figures[id] ?? 0) - (report.figures[id] ?? 0));
            return amount === 0 ? [] : [[id, amount] as const];
          }),
        ),
      })),
  );
  return [
    ...withinParent(desk, counted).map(({ inner, outer }) => twice(inner, outer)),
    ...sameFigures(counted).map(({ later, earlier: first }) => twice(later, first)),
    // Its system adds it up, and here it is added up again.
    ...counted.filter(({ member }) => member.kind === 'vertical').map((each) => twice(each, null)),
    ...outside.flatMap(({ id }) => {
      const waiting = openReturns(desk, id);
      const current = currentReturn(desk, id);
      return [...waiting, ...(current && !waiting.includes(current) ? [current] : [])].map(lacking);
    }),
    ...counted.flatMap(({ member, report }) => typed(member.id, report.figures, 1)),
    ...typed(null, own.figures, -1),
    ...earlier,
  ].filter(({ amounts }) => amounts.size > 0);
}

/** How much is still to be explained: relations broken and cells below 0, cells that differ, causes. */
type Cost = readonly [broken: number, cells: number, causes: number];
const isLess = (one: Cost, other: Cost): boolean => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

type Remainder = ReadonlyMap<FieldId, number>;

/** What is left of the differences; cells that cannot be compared are not among them. */
function remainderOf(differences: Remainder, causes: readonly Hypothesis[]): Remainder {
  const left = new Map(differences);
  for (const { amounts } of causes)
    for (const [field, amount] of amounts) {
      const before = left.get(field);
      if (before !== undefined) left.set(field, roundAmount(before - amount));
    }
  return left;
}

const brokenOf = (relations: readonly Relation[], left: Remainder): number =>
  relations.filter(({ terms }) => signedSum(terms, ({ field }) => left.get(field) ?? 0) !== 0).length;

function negativesOf(edition: Edition, left: Remainder, table?: TableId): number {
  return edition.fields.filter(
    ({ id, measure, table: own }) =>
      measure !== 'change' && (table === undefined || own === table) && (left.get(id) ?? 0) < 0,
  ).length;
}

/** Takes the cause, or the two, that explain most, until none explains more. */
function chosenOf(
  all: readonly Hypothesis[],
  differences: Remainder,
  edition: Edition,
  relations: readonly Relation[],
): Hypothesis[] {
  const costOf = (causes: readonly Hypothesis[]): Cost => {
    const left = remainderOf(differences, causes);
    return [
      brokenOf(relations, left) + negativesOf(edition, left),
      [...left.values()].filter((value) => value !== 0).length,
      causes.length,
    ];
  };
  let chosen: readonly Hypothesis[] = [];
  for (;;) {
    const free = all.filter(({ subject }) => !chosen.some((each) => each.subject === subject));
    const pairs =
      free.length > MOST_FOR_PAIRS
        ? []
        : free.flatMap((one, at) =>
            free.slice(at + 1).flatMap((other) => (one.subject === other.subject ? [] : [[one, other]])),
          );
    let best = { causes: chosen, cost: costOf(chosen) };
    for (const added of [...free.map((each) => [each]), ...pairs]) {
      const causes = [...chosen, ...added];
      const cost = costOf(causes);
      if (isLess(cost, best.cost)) best = { causes, cost };
    }
    if (best.causes === chosen) return [...chosen];
    chosen = best.causes;
  }
}

/** A total as it was made elsewhere. */
export type OwnTotal = Pick<ReturnedReport, 'year' | 'edition' | 'figures'>;

/** Own total against the members' sum. */
export function reconcile(desk: Desk, own: OwnTotal): Reconciliation {
  const rolled = rollUp(desk);
  const previous = previousReturns(desk);
  const edition = editionById(desk.edition);
  const counted = countedMembers(desk, rolled);
  const lackingIds = [...new Set([...rolled.missing, ...rolled.wrongYear, ...rolled.undecided])];
  if (desk.acceptedOnly) lackingIds.push(...rolled.notAccepted.filter((id) => !lackingIds.includes(id)));
  const known = {
    lacking: lackingIds.map((member) => ({ member, lastYear: previous[member]?.figures ?? null })),
    nested: nestedMembers(
      desk,
      counted.map(({ member }) => member),
    ).map(({ inner, outer }) => ({ member: inner.id, within: outer.id })),
    same: sameFigures(counted).map(({ later, earlier }) => ({
      member: later.member.id,
      as: earlier.member.id,
    })),
  };
  const refused =
    own.edition !== desk.edition || !edition ? 'edition' : own.year !== desk.year ? 'year' : null;
  if (refused !== null || !edition)
    return { refused, cells: [], lines: [], compared: 0, unread: [], ...known };

  const unread = edition.fields.map(({ id }) => id).filter((id) => (own.figures[id] ?? null) === null);
  const cells = edition.fields.flatMap(({ id }): ReconcileCell[] => {
    const total = own.figures[id] ?? null;
    if (total === null) return [];
    const sum = addUp(counted.flatMap(({ report }) => report.figures[id] ?? []));
    return [{ field: id, own: total, sum, difference: roundAmount(total - sum) }];
  });
  /** Cells of which a member's figure was not read: what differs is that figure, and nothing else can be told. */
  const gaps = new Map(
    cells.flatMap(({ field }) => {
      const without = counted.filter(({ report }) => (report.figures[field] ?? null) === null);
      return without.length === 0 ? [] : [[field, without] as const];
    }),
  );
  const differences: Remainder = new Map(
    cells.filter(({ field }) => !gaps.has(field)).map(({ field, difference }) => [field, difference]),
  );
  const relations = edition.relations.filter(({ terms }) =>
    terms.every(({ field }) => differences.has(field)),
  );
  const differing = cells.filter(({ difference }) => difference !== 0);
  const isRelevant = ({ amounts }: Hypothesis): boolean => {
    const fields = [...amounts.keys()].filter((field) => differences.has(field));
    const hit = fields.filter((field) => differences.get(field) !== 0).length;
    return hit > 0 && hit >= MOST_CELLS * fields.length;
  };
  const all =
    differing.length === 0
      ? []
      : hypothesesOf(desk, counted, own, edition, (field) => differences.get(field) ?? 0).filter(isRelevant);
  const chosen = chosenOf(all, differences, edition, relations);
  const left = remainderOf(differences, chosen);
  const leftOver = remainderCause(edition, relations, left, lackingIds, chosen);
  const lines = differing.flatMap(({ field, difference }): ReconcileLine[] => {
    const line = (rest: Omit<ReconcileLine, 'field' | 'difference'>): ReconcileLine => ({
      field,
      difference,
      ...rest,
    });
    const without = gaps.get(field);
    if (without) {
      const member = without.length === 1 ? (without[0]?.member.id ?? null) : null;
      return [line({ cause: 'missingMember', member, beside: null, amount: difference })];
    }
    const rest = left.get(field) ?? 0;
    return [
      ...chosen.flatMap(({ cause, member, beside, amounts }) => {
        const amount = amounts.get(field) ?? 0;
        return amount === 0 ? [] : [line({ cause, member, beside, amount })];
      }),
      ...(rest === 0
        ? []
        : [line({ ...leftOver(tableOfField(edition, field)), beside: null, amount: rest })]),
    ];
  });
  return { refused, cells: differing, lines, compared: cells.length, unread, ...known };
}

const tableOfField = (edition: Edition, field: FieldId): TableId =>
  edition.fields.find(({ id }) => id === field)?.table ?? 'requests';

type LeftOver = Pick<ReconcileLine, 'cause' | 'member'>;

/**
 * Whose the remainder of a table is. Cases of somebody are never below 0 and keep the relations; they are those of a member
 * that the sum lacks, else the unit's own. A single figure that differs is nobody's.
 */
function remainderCause(
  edition: Edition,
  relations: readonly Relation[],
  left: Remainder,
  lacking: readonly number[],
  chosen: readonly Hypothesis[],
): (table: TableId) => LeftOver {
  const found = new Set(chosen.flatMap(({ cause, member }) => (cause === 'missingMember' ? [member] : [])));
  const open = lacking.filter((id) => !found.has(id));
  const [only = null] = open.length === 1 ? open : [];
  const single = [...left.values()].filter((value) => value !== 0).length === 1;
  return (table) => {
    const within = relations.filter((relation) => relation.table === table);
    if (brokenOf(within, left) > 0 || negativesOf(edition, left, table) > 0)
      return { cause: 'unexplained', member: null };
    if (open.length > 0) return { cause: 'missingMember', member: only };
    return { cause: single ? 'unexplained' : 'ownCases', member: null };
  };
}
