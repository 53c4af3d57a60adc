/** N-list: the items of a list add up to the total before or behind it. */
import { NEARLY_ALL } from '../../form';
import { isApplicant } from '../claims';
import { amongNumbers } from '../passage';
import { sumOf } from './items';
import type { ItemisedList } from './items';
import { placeName, quote, sentenceFinding, sourceOf } from '../textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from '../narrative';

/** Whether the items miss the total although they were meant to meet it; a list with 其中 may leave things out. */
function misses({ items, total, whole, open, behind = false }: ItemisedList): boolean {
  const sum = sumOf(items);
  if (
    sum === total.value ||
    (!behind && items.some((_, index) => index > 0 && sumOf(items.slice(0, index + 1)) === total.value))
  )
    return false;
  if (whole || sum > total.value) return true;
  return !open && NEARLY_ALL.some(([count, share]) => items.length >= count && sum >= share * total.value);
}

function mismatch(narrative: Narrative, list: ItemisedList): NarrativeFinding {
  const { sentence, total, items } = list;
  const sum = sumOf(items);
  const tokens = [total, ...items.map(({ token }) => token)];
  const start = Math.min(...tokens.map((token) => token.start));
  const end = Math.max(...tokens.map(({ after }) => after));
  return sentenceFinding(narrative, sentence, {
    rule: 'N-list',
    subject: `list.${total.value}${total.unit}`,
    message: narrative.context.words.rules['N-list'].sums({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(sourceOf(sentence, start, end)),
      count: items.length,
      sum,
      total: total.value,
    }),
    expected: sum,
    actual: total.value,
  });
}

/**
 * Lists of the text that do not add up. Outcomes of requests are held against their table instead: they add up to what was
 * handled, not to what was received.
 */
export function wrongLists({ claims, lists }: Narrative): ItemisedList[] {
  const isHeldAgainstTables = amongNumbers(
    claims.filter((claim) => claim.quantities[0]?.rule && !isApplicant(claim)),
  );
  return lists.filter(
    (list) =>
      misses(list) &&
      !list.items.every(({ token }) => isHeldAgainstTables({ sentence: list.sentence, token })),
  );
}

export const checkLists: NarrativeRule = (narrative) =>
  wrongLists(narrative).map((list) => mismatch(narrative, list));
