/** A-nested, A-alike, A-sum, A-members in English. */
import type { members as chinese } from '../../zh-CN/rules/members';
import { FORM } from './card';
import { tableName } from '../terms';

const MOST_NAMES = 5;
function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

export const members: typeof chinese = {
  'A-nested': {
    card: {
      title: 'No member contains another',
      plain:
        'A member that counts is not contained in an aggregate of a district (县区汇总) that counts, too: its figures would be counted twice.',
      basis: `${FORM} 二（二） on aggregates.`,
      holds: 'The aggregate of 东区 counts, 东区水务局 does not.',
      breaks: 'The aggregate of 东区 and 东区水务局 both count.',
    },
    nested: ({ inner, outer }) =>
      `${inner} is contained in ${outer} and counts beside it, so its figures count twice; set 计入汇总 of ${inner} to 否`,
  },
  'A-alike': {
    card: {
      title: 'Texts of members are their own',
      plain:
        'Of two members’ texts, without the sentences that most members have, less than 60 % are the same; more may be a copy. Other names and numbers make no difference.',
      basis: `${FORM} 三（四）: reports must not be alike.`,
      holds: '青石镇 and 白杨镇 with 10 sentences each, 2 of them the same.',
      breaks: '青石镇 and 白杨镇 with 10 sentences each, 6 of them the same.',
    },
    copied: ({ one, other, same, of }) =>
      `${one} and ${other} have ${same} sentences in common, of ${of} of the shorter one; see whether one was copied`,
  },
  'A-sum': {
    card: {
      title: 'The aggregate is the sum of its members',
      plain:
        'Each cell of the three tables of an aggregate is the sum over its members. With a member missing nothing can be said, and nothing counts as 0.',
      basis: 'Follows from adding up level by level (逐级汇总) as 国办公开办函〔2021〕30号 asks for it.',
      holds: '青石镇 5, 县水务局 4, aggregate 9.',
      breaks: '青石镇 5, 县水务局 4, aggregate 8: off by 1.',
    },
    fails: ({ table, row, column, actual, expected, gap, largest }) => {
      const shares = largest.map(({ name, value }) => `${name} ${value}`).join(', ');
      return `${tableName(table)} ${row} · ${column}: ${actual} ≠ ${expected}, the sum of the members, off by ${gap}${shares && `; among them ${shares}`}`;
    },
    notAssessable: (names) =>
      `The figures of ${list(names)} are not certain: sums cannot be checked, and nothing counts as 0`,
    figuresUnread: (count, names) =>
      `${count} cells lack a number${names.length > 0 ? ` (${list(names)})` : ''}: their sums cannot be checked, and nothing counts as 0`,
  },
  'A-members': {
    card: {
      title: 'Every member once',
      plain:
        'Each member counts once and none on this year’s list is missing; offices of vertical systems do not enter a local aggregate.',
      basis: `${FORM} on aggregates and vertical systems.`,
      holds: '12 members on the list, 12 reports, none twice.',
      breaks: '12 members on the list, 11 reports, one of them from the tax office.',
    },
    twice: (names) => `Members that are there twice: ${list(names)}; keep one report of each`,
    missing: (names) => `Members that are missing: ${list(names)}; add their reports`,
    otherForm: (names) =>
      `Of another year or edition than the aggregate: ${list(names)}; use reports of the same year and edition`,
    vertical: (names) =>
      `Offices of vertical systems do not enter a local aggregate: ${list(names)}; remove them`,
    unlisted: (names) => `Not in this year’s list of members: ${list(names)}; check the names or the list`,
  },
};
