/**
 * A rules: an aggregate is the sum of its members (逐级汇总), each counted once and none left out. What cannot be
 * known is said, never taken for 0.
 */
import { addUp, roundAmount, tableOf } from '../form';
import type { Edition, Field, FieldId, RulesOf } from '../form';
import type { RuleWords } from '../messages/ruleWords';
import { countOf, editionOf, isRead } from '../report';
import { nameForm } from '../text';
import type { Report } from '../report';
import type { Finding } from '../findings';
import { checkMemberList } from './memberList';
import type { MemberReport } from './memberList';
import { addressesOf, newFinding } from '../findings';

export interface MemberOptions {
  /** Names of this year's members; without them nobody can be missing. */
  readonly expected?: readonly string[];
}

const MOST_CONTRIBUTORS = 3;

/** A-sum of one figure, or undefined when it holds or a number of it was not read. */
function checkSum(
  field: Field,
  edition: Edition,
  aggregate: Report,
  members: readonly MemberReport[],
  words: RuleWords['rules']['A-sum'],
): Finding<'A-sum'> | undefined {
  const shares = members.flatMap(({ name, report }) => {
    const value = countOf(report, field.id);
    return value === null ? [] : [{ name, value }];
  });
  const actual = countOf(aggregate, field.id);
  if (actual === null || shares.length < members.length) return undefined;
  const expected = addUp(shares.map(({ value }) => value));
  const difference = roundAmount(actual - expected);
  if (difference === 0) return undefined;
  const largest = shares
    .filter(({ value }) => value !== 0)
    .sort((one, other) => other.value - one.value)
    .slice(0, MOST_CONTRIBUTORS);
  return newFinding({
    id: `A-sum:${field.id}`,
    rule: 'A-sum',
    table: field.table,
    message: words.fails({
      table: tableOf(edition, field.table).name,
      row: field.rowName,
      column: field.columnLabel,
      actual,
      expected,
      gap: Math.abs(difference),
      largest,
    }),
    fields: [field.id],
    addresses: addressesOf(aggregate, [field.id]),
    expected,
    actual,
    difference,
  });
}

/** What A-sum cannot judge. */
const notAssessable = (subject: string, message: string, fields: readonly FieldId[] = []): Finding<'A-sum'> =>
  newFinding({ id: `A-sum:${subject}`, rule: 'A-sum', severity: 'warning', message, fields });

/**
 * A-members first, then A-sum in the order of the form. A member that is missing, twice or of another year or edition
 * makes the sums not assessable; offices of vertical systems are left out of them. Throws `report/edition`.
 */
export function checkMembers(
  aggregate: Report,
  members: readonly MemberReport[],
  options: MemberOptions,
  words: RuleWords,
): Finding<RulesOf<'members'>>[] {
  const edition = editionOf(aggregate);
  const sentences = words.rules['A-sum'];
  const list = checkMemberList(aggregate, members, options.expected ?? null, words.rules['A-members']);
  if (list.incomplete.length > 0)
    return [...list.findings, notAssessable('members', sentences.notAssessable(list.incomplete))];
  const counted = members.filter(({ name }) => !list.vertical.has(nameForm(name)));
  const unread = edition.fields.filter(
    ({ id }) => !isRead(aggregate, id) || counted.some(({ report }) => !isRead(report, id)),
  );
  const without = counted.filter(({ report }) => unread.some(({ id }) => !isRead(report, id)));
  const sums = edition.fields.flatMap(
    (field) => checkSum(field, edition, aggregate, counted, sentences) ?? [],
  );
  if (unread.length === 0) return [...list.findings, ...sums];
  const names = without.map(({ name }) => name);
  const ids = unread.map(({ id }) => id);
  return [
    ...list.findings,
    notAssessable('figures', sentences.figuresUnread(ids.length, names), ids),
    ...sums,
  ];
}
