/** N-body: no other body of the same kind is the subject of what the report reports, as in a text copied from a neighbour. */
import { BODY_KIND_OF_NAME, NAME_ENDINGS, NOT_A_NAME, REPORTED_OBJECT, REPORTING_SUBJECT } from '../form';
import { placeName, sentenceFinding, sourceOf, textChange, textSuggestion } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import type { Sentence } from './passage';
import { abbreviates, coversArea } from './surroundings';

const kindOf = (name: string): string | undefined =>
  Object.entries(BODY_KIND_OF_NAME).find(([ending]) => name.endsWith(ending))?.[1];

const coreOf = (name: string): string => name.replace(NAME_ENDINGS, '');

/** Whether a name may stand for the unit or a body above it: one is part of the other, or a short form of it. */
function mayBeOwn(name: string, unit: string): boolean {
  const core = coreOf(name);
  const own = coreOf(unit);
  return (
    core.length < 2 ||
    unit.includes(core) ||
    name.includes(own) ||
    abbreviates(core, unit) ||
    abbreviates(own, name)
  );
}

interface NamedBody {
  readonly sentence: Sentence;
  readonly name: string;
  readonly start: number;
}

function bodiesIn(sentence: Sentence, unit: string): NamedBody[] {
  return [...sentence.text.matchAll(REPORTING_SUBJECT)].flatMap((found) => {
    const { name = '', object = '' } = found.groups ?? {};
    const other =
      !NOT_A_NAME.test(name) &&
      REPORTED_OBJECT.test(object) &&
      /\d/.test(object) &&
      kindOf(name) === kindOf(unit) &&
      !mayBeOwn(name, unit);
    return other ? [{ sentence, name, start: found.index + found[0].indexOf(name) }] : [];
  });
}

function otherBody(narrative: Narrative, { sentence, name, start }: NamedBody): NarrativeFinding {
  const { unit } = narrative.report;
  const words = narrative.context.words;
  const to = NAME_ENDINGS.test(name) ? unit : coreOf(unit);
  return sentenceFinding(narrative, sentence, {
    rule: 'N-body',
    subject: name,
    message: words.rules['N-body'].otherBody({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      name: sourceOf(sentence, start, start + name.length),
      unit,
    }),
    suggestions: [
      textSuggestion(words.repairs.changeTo(to), [textChange(sentence, start, start + name.length, to)]),
    ],
  });
}

/** Reports for a whole area speak of their members: they are left alone. Each other name is found once. */
export const checkBodies: NarrativeRule = (narrative) => {
  const { unit, kind } = narrative.report;
  if (kindOf(unit) === undefined || kind === 'governmentOffice') return [];
  if (coversArea(narrative.report)) return [];
  const bodies = narrative.passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => bodiesIn(sentence, unit)),
  );
  return bodies
    .filter(({ name }, index) => bodies.findIndex((other) => other.name === name) === index)
    .map((body) => otherBody(narrative, body));
};
