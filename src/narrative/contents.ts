/** N-fee, N-length, N-problems: what parts one, five and six must have. A part that is blank is not written yet. */
import { FIRST_YEAR_OF_FEES, NO_PROBLEMS, PROCESSING_FEE } from '../form';
import { partFinding, placeName } from './textFinding';
import type { Narrative, NarrativeRule } from './narrative';
import { wholeOf } from './passage';

const MOST_CHARACTERS = 1000;
const SHINGLE = 3;
const NEARLY_THE_SAME = 0.9;
/** Shorter texts are alike by chance. */
const ENOUGH_CHARACTERS = 20;

/** Part six says whether 信息处理费 was taken (F21 六), also when none was; one that is blank is not written yet. */
export const checkFee: NarrativeRule = (narrative) => {
  const { report, context } = narrative;
  const [first] = context.edition.years;
  const text = wholeOf(report, 'others');
  if (first < FIRST_YEAR_OF_FEES || text.trim() === '' || PROCESSING_FEE.test(text)) return [];
  const message = context.words.rules['N-fee'].missing(placeName(narrative, { part: 'others' }));
  return [partFinding(narrative, 'others', { rule: 'N-fee', subject: 'fee', message })];
};

/** Part one has at most 1,000 characters in principle (F21 一); spaces do not count. */
export const checkLength: NarrativeRule = (narrative) => {
  const count = [...wholeOf(narrative.report, 'overview').replace(/\n/g, '')].length;
  if (count <= MOST_CHARACTERS) return [];
  const message = narrative.context.words.rules['N-length'].tooLong(
    placeName(narrative, { part: 'overview' }),
    count,
    MOST_CHARACTERS,
  );
  return [
    partFinding(narrative, 'overview', {
      rule: 'N-length',
      subject: 'length',
      message,
      expected: MOST_CHARACTERS,
      actual: count,
    }),
  ];
};

/** A plain text as it is compared: without marks; years and other numbers may differ from year to year. */
export const lettersOf = (text: string): string => text.replace(/\d+/g, '0').replace(/[\p{P}\p{S}\s]/gu, '');

/** Runs of three letters. */
function shingles(text: string): ReadonlySet<string> {
  const letters = lettersOf(text);
  return new Set(
    Array.from({ length: Math.max(0, letters.length - SHINGLE + 1) }, (_, at) =>
      letters.slice(at, at + SHINGLE),
    ),
  );
}

/** 0 to 1: how much two plain texts have in common (Dice). */
export function similarity(one: string, other: string): number {
  const left = shingles(one);
  const right = shingles(other);
  if (left.size + right.size === 0) return 0;
  const common = [...left].filter((run) => right.has(run)).length;
  return (2 * common) / (left.size + right.size);
}

/** How much part five is last year's, from 0 to 1, where it is nearly the same; else null. */
export function problemsRepeated({ report, context }: Pick<Narrative, 'report' | 'context'>): number | null {
  const before = context.previous ? wholeOf(context.previous, 'problems') : '';
  const text = wholeOf(report, 'problems').trim();
  if (text.length < ENOUGH_CHARACTERS || before === '') return null;
  const alike = similarity(text, before);
  return alike < NEARLY_THE_SAME ? null : alike;
}

/** Part five names problems, once it is written, and not those of last year in the same words (F21 五: 年年雷同). */
export const checkProblems: NarrativeRule = (narrative) => {
  const { report, context } = narrative;
  const words = context.words.rules['N-problems'];
  const text = wholeOf(report, 'problems').trim();
  if (text === '') return [];
  const where = placeName(narrative, { part: 'problems' });
  const found = (subject: string, message: string) => [
    partFinding(narrative, 'problems', { rule: 'N-problems', subject, message }),
  ];
  if (text.split('\n').every((line) => NO_PROBLEMS.test(line))) return found('none', words.none(where));
  const alike = problemsRepeated(narrative);
  return alike === null ? [] : found('same', words.same(where, Math.floor(alike * 100)));
};
