/** 规范性文件 and 规章 of the number: issued, repealed, or in force. */
import { isPlain, tailOf } from './namings';
import { farthestBack, topicBefore } from './place';
import type { Place } from './place';
import { sharingAt } from './spoken';
import type { Spoken } from './spoken';
import { anyHas, has, partsOf, stemmed, unknownBetween, wordsWithin } from './words';
import type { Part, Word } from './words';

/** Unknown characters between the name and its number that leave it likely. */
const FAR = 6;
/** Where titles are counted that somebody publishes, not documents that somebody issues. */
const NOT_OF_DOCUMENTS: ReadonlySet<string> = new Set(['条', '次']);

/** The documents that were named last, where nothing else was named since. */
function documentBefore(place: Place): string | undefined {
  const { words, sentence, leftStart } = place;
  if (topicBefore(place, leftStart) !== 'documents') return undefined;
  return partsOf(wordsWithin(words, farthestBack(sentence, leftStart), leftStart), 'document.').at(-1)?.id;
}

/** What the number says of documents; undefined where it says nothing of them, null where they are in other hands or states. */
export function documentAt(place: Place): Spoken | null | undefined {
  const { left, right, rightStart, leftEnd, context, token, quantityOf } = place;
  const nouns = tailOf(partsOf(left, 'document.'), left);
  const acts = tailOf(partsOf(left, 'documentAct.'), left);
  const [noun] = nouns;
  const [act] = acts;
  const [object] = partsOf(right, 'document.');
  const follows = object !== undefined && unknownBetween(right, rightStart, object.start) === 0;
  const before = !noun && act && !follows ? documentBefore(place) : undefined;
  if (!noun && !(act && (follows || before !== undefined))) return undefined;
  if (anyHas(left, 'role.document') || anyHas(left, 'foreign') || NOT_OF_DOCUMENTS.has(token.unit))
    return null;
  if (
    !noun &&
    !follows &&
    !left.every((word) => isPlain(word) || stemmed(word, 'documentAct.') || has(word, 'and'))
  )
    return null;
  const of = noun ? nouns.map(({ id }) => id) : [follows ? object.id : (before ?? '')];
  const does = act
    ? [...new Set(acts.map(({ id }) => id))]
    : context.documentAct === null
      ? []
      : [context.documentAct];
  if (does.length === 0) return null;
  const last = Math.max(nouns.at(-1)?.end ?? 0, acts.at(-1)?.end ?? 0);
  const unknown = unknownBetween(left, Math.min(last, leftEnd), leftEnd) + between(left, noun, act);
  const start = Math.min(noun?.start ?? leftEnd, act?.start ?? leftEnd);
  const sharing = sharingAt(place, start);
  if (unknown > FAR || (of.length > 1 && does.length > 1 && sharing !== 'each')) return null;
  context.documentAct = does.at(-1) ?? null;
  return {
    names: of.flatMap((one) =>
      does.flatMap((verb) => {
        const quantity = quantityOf(`${one}.${verb}`);
        return quantity ? [{ quantity, start }] : [];
      }),
    ),
    alternatives: [],
    // 制发、废止规范性文件19件: both together, or the last.
    certain: unknown === 0 && (does.length === 1 || sharing !== 'sum'),
    sums: of.length > 1 || does.length > 1,
  };
}

/** Unknown characters between a noun and its verb. */
function between(words: readonly Word[], noun: Part | undefined, act: Part | undefined): number {
  if (!noun || !act) return 0;
  const [first, second] = noun.start < act.start ? [noun, act] : [act, noun];
  return unknownBetween(words, first.end, second.start);
}
