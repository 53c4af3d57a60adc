/** Which part of a report is meant: 三 or 3 for the third, 表三 for the table alone, 0 for what stands before part one. */
import type { Edition } from '../form';
import { UserError } from '../messages';
import type { Portion } from '../writers';

interface Named {
  readonly names: readonly string[];
  readonly portion: Portion;
}

/** 三 of 三、收到和处理政府信息公开申请情况. */
const numberOf = (heading: string): string => heading.slice(0, 1);

function portionsOf(edition: Edition): readonly Named[] {
  return [
    { names: ['0'], portion: { kind: 'opening' } },
    ...edition.parts.map(({ heading }, index): Named => ({
      names: [numberOf(heading), String(index + 1), heading],
      portion: { kind: 'part', index },
    })),
    ...edition.tables.map(({ id, name }): Named => ({
      names: [name],
      portion: { kind: 'table', table: id },
    })),
  ];
}

/** The portion that a word names in an edition; throws `report/part` with the words there are. */
export function portionNamed(word: string, edition: Edition): Portion {
  const portions = portionsOf(edition);
  const found = portions.find(({ names }) => names.includes(word.trim()));
  if (!found)
    throw new UserError('report/part', {
      part: word,
      parts: portions.map(({ names }) => names[0]).join(' '),
    });
  return found.portion;
}
