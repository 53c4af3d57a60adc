/** A-members: no member twice, none missing or of another year, no office of a vertical system (F21 四). */
import type { RuleWords } from '../messages/ruleWords';
import { nameForm } from '../text';
import type { Report } from '../report';
import type { Finding } from '../findings';
import { newFinding } from '../findings';

export interface MemberReport {
  /** Name of the member as it stands in the member list. */
  readonly name: string;
  readonly report: Report;
}

export interface MemberList {
  readonly findings: readonly Finding<'A-members'>[];
  /** Members for which nobody knows what to add; no sum can be judged. */
  readonly incomplete: readonly string[];
  /** Keys of members that never enter a local aggregate. */
  readonly vertical: ReadonlySet<string>;
}

/** The first name of each that is there more than once. */
function repeated(names: readonly string[]): string[] {
  const keys = names.map(nameForm);
  return names.filter((_, at) => {
    const key = keys[at] ?? '';
    return keys.indexOf(key) === at && keys.lastIndexOf(key) > at;
  });
}

/** Names of `one` that `other` lacks. */
function lacking(one: readonly string[], other: readonly string[]): string[] {
  const keys = new Set(other.map(nameForm));
  return one.filter((name) => !keys.has(nameForm(name)));
}

const namesOf = (members: readonly MemberReport[]): string[] => members.map(({ name }) => name);

/** One finding for each thing that is wrong with the list, naming the members; null: there is no list to compare. */
export function checkMemberList(
  aggregate: Report,
  members: readonly MemberReport[],
  expected: readonly string[] | null,
  words: RuleWords['rules']['A-members'],
): MemberList {
  const names = namesOf(members);
  const found = {
    twice: repeated(names),
    missing: expected === null ? [] : lacking(expected, names),
    otherForm: namesOf(
      members.filter(
        ({ report: { year, edition } }) =>
          edition !== aggregate.edition ||
          (year !== null && aggregate.year !== null && year !== aggregate.year),
      ),
    ),
    vertical: namesOf(members.filter(({ report }) => report.kind === 'verticalSystem')),
    unlisted: expected === null ? [] : lacking(names, expected),
  };
  const findings = (Object.keys(found) as (keyof typeof found)[])
    .filter((key) => found[key].length > 0)
    .map((key) =>
      newFinding({
        id: `A-members:${key}`,
        rule: 'A-members',
        ...(key === 'unlisted' ? { severity: 'warning' } : {}),
        message: words[key](found[key]),
      }),
    );
  return {
    findings,
    incomplete: [...found.missing, ...found.twice, ...found.otherForm],
    vertical: new Set(found.vertical.map(nameForm)),
  };
}
