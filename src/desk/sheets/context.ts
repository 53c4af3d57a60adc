/** What all sheets of the desk are made from, with what their formulas will make of it. */
import type { DeskColumn, Edition, FieldId } from '../../form';
import { addUp, editionById } from '../../form';
import { DESK } from '../../messages';
import { requireEdition } from '../../report';
import { factsOf, worstFirst } from '../order';
import type { MemberFacts } from '../order';
import type { Desk, Member, Return } from '../types';
import { isUsable } from '../usable';
import { columnOf, lastRow, rangeIn } from './extent';
import type { SheetTable } from './extent';

/** What the formulas of a row of 单位数据 make. */
export interface CountedReturn {
  readonly usable: string;
  readonly latest: 0 | 1;
  readonly counts: 0 | 1;
  readonly lacking: number;
}

export type Lack = keyof typeof DESK.lacks;

/** What the formulas of a row of 审核台账 make. */
export interface CountedMember {
  readonly inScope: 0 | 1;
  readonly countedRound: number | null;
  readonly lack: Lack | null;
}

export interface DeskContext {
  readonly desk: Desk;
  readonly edition: Edition;
  /** Fields with a column in 单位数据: those of the desk's form first, then others that returns have. */
  readonly fields: readonly FieldId[];
  /** In the order of 审核台账. */
  readonly facts: readonly MemberFacts[];
  readonly ofReturn: (each: Return) => CountedReturn;
  readonly ofMember: (id: number) => CountedMember;
  readonly totalOf: (field: FieldId) => number;
  /** A whole column of a table in a formula. */
  readonly range: <Table extends SheetTable>(table: Table, column: DeskColumn<Table>) => string;
  /** The column of a field in 单位数据. */
  readonly fieldColumn: (field: FieldId) => number;
  readonly fieldRange: (field: FieldId) => string;
}

/** Whether a state is 通过 or 已公布. */
export const isTaken = ({ state }: Pick<MemberFacts['standing'], 'state'>): boolean =>
  state === 'accepted' || state === 'published';

const gathered = (returns: readonly Return[]): ReadonlyMap<number | null, readonly Return[]> => {
  const byMember = new Map<number | null, Return[]>();
  for (const each of returns) {
    const own = byMember.get(each.member);
    if (own) own.push(each);
    else byMember.set(each.member, [each]);
  }
  return byMember;
};

function usableWord(each: Return, desk: Desk): string {
  if (isUsable(each, desk)) return DESK.yes;
  return each.choice === 'open' && each.round > 0 ? DESK.choices.open : DESK.no;
}

/** As the formula of 最新可用 has it. */
function isLatest(each: Return, own: readonly Return[], desk: Desk): boolean {
  if (each.member === null || usableWord(each, desk) !== DESK.yes) return false;
  return !own.some((other) => other.round > each.round && usableWord(other, desk) !== DESK.no);
}

/** Of a return that lacks figures of the desk's form, how many. */
const lackingIn = ({ figures }: Return, { fields }: Edition): number =>
  fields.filter(({ id }) => (figures[id] ?? null) === null).length;

/** Excel compares texts without regard to case. */
const isText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** As the formula of 在汇总范围 has it. */
function isInScope({ kind, name }: Member, { scope }: Desk): boolean {
  const ofKind = scope.kind === '' || isText(kind === null ? '' : DESK.kinds[kind], scope.kind);
  return ofKind && (scope.member === '' || isText(name, scope.member));
}

function countedMember(
  { member, standing }: MemberFacts,
  own: readonly Return[],
  desk: Desk,
  edition: Edition,
): CountedMember {
  if (!member.counted) return { inScope: 0, countedRound: null, lack: null };
  const latest = own.find((each) => isLatest(each, own, desk));
  const accepted = isTaken(standing) ? standing.accepted?.round : undefined;
  const isLeft = desk.acceptedOnly && !isTaken(standing);
  const countedRound = accepted ?? (isLeft ? null : (latest?.round ?? null));
  const lack = (): Lack | null => {
    if (countedRound !== null) {
      const rows = own.filter((each) => each.round === countedRound && isUsable(each, desk));
      if (rows.length !== 1) return 'noRow';
      return rows.some((each) => lackingIn(each, edition) > 0) ? 'withoutFigures' : null;
    }
    if (own.every(({ choice }) => choice === 'previous')) return 'missing';
    if (!latest && own.some((each) => usableWord(each, desk) === DESK.choices.open)) return 'undecided';
    return own.some((each) => isUsable(each, desk)) ? 'notAccepted' : 'wrongYear';
  };
  return isInScope(member, desk)
    ? { inScope: 1, countedRound, lack: lack() }
    : { inScope: 0, countedRound, lack: null };
}

/** All of it; `order` are ids of members, worst first where it is absent. Throws `report/edition` for an unknown year. */
export function deskContext(desk: Desk, order?: readonly number[]): DeskContext {
  const edition = editionById(desk.edition) ?? requireEdition(desk.year);
  const own = edition.fields.map(({ id }) => id);
  const known = new Set<FieldId>(own);
  const others = new Set(
    desk.returns.flatMap(({ figures }) => (Object.keys(figures) as FieldId[]).filter((id) => !known.has(id))),
  );
  const fields = [...own, ...others];
  const all = factsOf(desk);
  const byId = new Map(all.map((each) => [each.member.id, each]));
  const facts = order ? order.flatMap((id) => byId.get(id) ?? []) : worstFirst(all);
  const returns = gathered(desk.returns);
  const members = new Map(
    all.map((each) => [
      each.member.id,
      countedMember(each, returns.get(each.member.id) ?? [], desk, edition),
    ]),
  );
  const nobody: CountedMember = { inScope: 0, countedRound: null, lack: null };
  const ofMember = (id: number): CountedMember => members.get(id) ?? nobody;
  const ofReturn = (each: Return): CountedReturn => {
    const usable = usableWord(each, desk);
    const { inScope, countedRound } = ofMember(each.member ?? 0);
    const counts =
      each.member !== null && usable === DESK.yes && inScope === 1 && countedRound === each.round;
    return {
      usable,
      latest: isLatest(each, returns.get(each.member) ?? [], desk) ? 1 : 0,
      counts: counts ? 1 : 0,
      lacking: lackingIn(each, edition),
    };
  };
  const counted = desk.returns.filter((each) => ofReturn(each).counts === 1);
  const columns = new Map(fields.map((field, index) => [field, index]));
  const first = columnOf('figures', 'publishedOn') + 1;
  const fieldColumn = (field: FieldId): number => first + (columns.get(field) ?? 0);
  const rows: Readonly<Record<SheetTable, number>> = {
    standings: desk.members.length,
    members: desk.members.length,
    issues: desk.issues.length,
    figures: desk.returns.length,
    texts: 0,
    letterWords: 0,
  };
  return {
    desk,
    edition,
    fields,
    facts,
    ofReturn,
    ofMember,
    totalOf: (field) => addUp(counted.map(({ figures }) => figures[field] ?? 0)),
    range: (table, column) => rangeIn(table, columnOf(table, column), lastRow(rows[table])),
    fieldColumn,
    fieldRange: (field) => rangeIn('figures', fieldColumn(field), lastRow(rows.figures)),
  };
}
