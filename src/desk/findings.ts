/**
 * A rules: an aggregate is the sum of its members (逐级汇总), each counted once and none left out. What cannot be known is
 * said, never taken for 0.
 */
import { fieldOf, isVertical, roundAmount, tableOf } from '../form';
import type { Edition, FieldId, RulesOf } from '../form';
import { addressesOf, newFinding } from '../findings';
import type { Finding } from '../findings';
import type { RuleWords } from '../messages/ruleWords';
import { editionOf } from '../report';
import type { Report } from '../report';
import { nameForm } from '../text';
import { alike } from './alike';
import { memberOf } from './current';
import { nestedOf } from './nested';
import type { Reconciliation } from './reconcile';
import { rollUp } from './rollup';
import type { Desk, Member, Return, RollUp } from './types';

export type DeskFinding = Finding<RulesOf<'members'>>;

/** A total that was made elsewhere, and how it was held against the sum. */
export interface HeldAgainst {
  readonly report: Report;
  readonly found: Reconciliation;
}

const MOST_CONTRIBUTORS = 3;

const namesOf = (desk: Desk, ids: readonly number[]): string[] =>
  ids.flatMap((id) => memberOf(desk, id)?.name ?? []);

/** Members whose bodies a vertical system adds up. */
export const verticalMembers = ({ members }: Pick<Desk, 'members'>): readonly Member[] =>
  members.filter(({ kind, name }) => kind === 'vertical' || isVertical(null, nameForm(name)));

/** Names that stand twice among the members of one body. */
function listedTwice(members: readonly Member[]): string[] {
  const seen = new Set<string>();
  return members.flatMap(({ name, parent }) => {
    const key = `${nameForm(parent)}\n${nameForm(name)}`;
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain ? [name] : [];
  });
}

/** A-members: one finding for each thing that is wrong, naming the members. */
function checkList(desk: Desk, sums: RollUp, words: RuleWords['rules']['A-members']): DeskFinding[] {
  const counted = desk.members.filter(({ counted: counts }) => counts);
  const open = new Set(desk.returns.flatMap(({ member, choice }) => (choice === 'open' ? member : [])));
  const undecided = sums.undecided.filter((id) => open.has(id));
  const found = {
    twice: [...new Set([...listedTwice(counted), ...namesOf(desk, undecided)])],
    missing: namesOf(desk, sums.missing),
    otherForm: namesOf(desk, sums.wrongYear),
    vertical: verticalMembers({ members: counted }).map(({ name }) => name),
    unlisted: desk.returns.filter(({ member }) => member === null).map(({ unit, file }) => unit || file),
  };
  return (Object.keys(found) as (keyof typeof found)[])
    .filter((key) => found[key].length > 0)
    .map((key) =>
      newFinding({
        id: `A-members:${key}`,
        rule: 'A-members',
        // The list decides who is a member.
        ...(key === 'unlisted' || key === 'vertical' ? { severity: 'warning' } : {}),
        message: words[key](found[key]),
      }),
    );
}

function checkNested(desk: Desk, words: RuleWords['rules']['A-nested']): DeskFinding[] {
  return nestedOf(desk).map(({ inner, outer }) =>
    newFinding({
      id: `A-nested:${inner.id}`,
      rule: 'A-nested',
      message: words.nested({ inner: inner.name, outer: outer.name }),
    }),
  );
}

function checkAlike(desk: Desk, words: RuleWords['rules']['A-alike']): DeskFinding[] {
  const nameOf = (id: number): string => memberOf(desk, id)?.name ?? '';
  return alike(desk)
    .flatMap(({ pairs }) => pairs)
    .map(({ one, other, same, of }) =>
      newFinding({
        id: `A-alike:${one}+${other}`,
        rule: 'A-alike',
        message: words.copied({ one: nameOf(one), other: nameOf(other), same, of }),
      }),
    );
}

/** What A-sum cannot judge. */
const notAssessable = (subject: string, message: string, fields: readonly FieldId[] = []): DeskFinding =>
  newFinding({ id: `A-sum:${subject}`, rule: 'A-sum', severity: 'warning', message, fields });

/** Those who have most in a cell; of equals the first of the list. */
function largestIn(desk: Desk, counted: readonly Return[], field: FieldId) {
  return counted
    .flatMap(({ member, figures }) => {
      const value = figures[field] ?? null;
      const name = member === null ? '' : (memberOf(desk, member)?.name ?? '');
      return value === null || value === 0 ? [] : [{ name, value }];
    })
    .sort((one, other) => other.value - one.value)
    .slice(0, MOST_CONTRIBUTORS);
}

/** A-sum of the cells that differ and that every member tells. */
function checkSums(
  desk: Desk,
  { counted }: RollUp,
  { report, found }: HeldAgainst,
  edition: Edition,
  words: RuleWords['rules']['A-sum'],
): DeskFinding[] {
  const lacks = ({ figures }: Return, id: FieldId): boolean => (figures[id] ?? null) === null;
  const unread = edition.fields
    .map(({ id }) => id)
    .filter((id) => found.unread.includes(id) || counted.some((each) => lacks(each, id)));
  const without = counted.filter((each) => unread.some((id) => lacks(each, id)));
  const names = namesOf(
    desk,
    without.flatMap(({ member }) => member ?? []),
  );
  const sums = found.cells
    .filter(({ field }) => !unread.includes(field))
    .map(({ field: id, own, sum }) => {
      const field = fieldOf(edition, id);
      const difference = roundAmount(own - sum);
      return newFinding({
        id: `A-sum:${id}`,
        rule: 'A-sum',
        table: field.table,
        message: words.fails({
          table: tableOf(edition, field.table).name,
          row: field.rowName,
          column: field.columnLabel,
          actual: own,
          expected: sum,
          gap: Math.abs(difference),
          largest: largestIn(desk, counted, id),
        }),
        fields: [id],
        addresses: addressesOf(report, [id]),
        expected: sum,
        actual: own,
        difference,
      });
    });
  return unread.length === 0
    ? sums
    : [notAssessable('figures', words.figuresUnread(unread.length, names), unread), ...sums];
}

/** A member of which nobody knows what to add makes every sum open. */
function checkTotal(
  desk: Desk,
  sums: RollUp,
  against: HeldAgainst,
  words: RuleWords['rules']['A-sum'],
): DeskFinding[] {
  if (against.found.refused !== null) return [];
  const open = [
    ...new Set([
      ...sums.missing,
      ...sums.wrongYear,
      ...sums.undecided,
      ...(desk.acceptedOnly ? sums.notAccepted : []),
    ]),
  ];
  if (open.length > 0) return [notAssessable('members', words.notAssessable(namesOf(desk, open)))];
  return checkSums(desk, sums, against, editionOf(against.report), words);
}

/**
 * What the desk says of its members together: A-members, A-nested, A-alike, and A-sum in the order of the form where there
 * is a total to hold against the sum. Messages are in the words given.
 */
export function deskFindings(
  desk: Desk,
  { rules }: RuleWords,
  against: HeldAgainst | null = null,
): DeskFinding[] {
  const sums = rollUp(desk);
  return [
    ...checkList(desk, sums, rules['A-members']),
    ...checkNested(desk, rules['A-nested']),
    ...checkAlike(desk, rules['A-alike']),
    ...(against ? checkTotal(desk, sums, against, rules['A-sum']) : []),
  ];
}
