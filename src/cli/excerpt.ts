/** Which part of a report is meant: 三 or 3 for the third, 表三 for the table alone, 0 for what stands before part one. */
import type { Edition } from '../form';
import { UserError } from '../messages';
import type { Excerpt } from '../writers';

interface Named {
  readonly names: readonly string[];
  readonly excerpt: Excerpt;
}

/** 三 of 三、收到和处理政府信息公开申请情况. */
const numberOf = (heading: string): string => heading.slice(0, 1);

function excerptsOf(edition: Edition): readonly Named[] {
  return [
    { names: ['0'], excerpt: { kind: 'opening' } },
    ...edition.parts.map(({ heading }, index): Named => ({
      names: [numberOf(heading), String(index + 1), heading],
      excerpt: { kind: 'part', index },
    })),
    ...edition.tables.map(({ id, name }): Named => ({
      names: [name],
      excerpt: { kind: 'table', table: id },
    })),
  ];
}

/** The excerpt that a word names in an edition; throws `report/part` with the words there are. */
export function excerptNamed(word: string, edition: Edition): Excerpt {
  const excerpts = excerptsOf(edition);
  const found = excerpts.find(({ names }) => names.includes(word.trim()));
  if (!found)
    throw new UserError('report/part', {
      part: word,
      parts: excerpts.map(({ names }) => names[0]).join(' '),
    });
  return found.excerpt;
}
