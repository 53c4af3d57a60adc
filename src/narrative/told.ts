/** What the texts state already of a sentence that is offered, so that nothing is said twice. */
import { PROCESSING_FEE } from '../form';
import type { Edition, Quantity, SentenceId } from '../form';
import type { Report } from '../report';
import { withoutSpaces } from '../text';
import { claimsOf } from './claims';
import type { Claim } from './claims';
import { passageOf, passagesOf } from './passage';
import type { Sentence } from './passage';
import { sourceOf } from './textFinding';

const isWhole = ({ period, isPart }: Claim): boolean => period === 'this' && !isPart;
/** 新收 and 收到 are two quantities; plainly both mean one figure. */
const subjectOf = ({ id, readings: [plainest] }: Quantity): string =>
  plainest ? JSON.stringify(plainest) : id;
const subjectsOf = (claims: readonly Claim[]): string[] =>
  claims.filter(isWhole).flatMap(({ quantities }) => quantities.map(subjectOf));

/** （一）信息处理费。 before what is said of it. */
const isHeading = ({ start, end, text, paragraph }: Sentence): boolean =>
  start === paragraph.start && end < paragraph.end && paragraph.number !== '' && !/[，；]/.test(text);

/**
 * Sentences of the texts, in reading order, that state figures which `made` states too; none where its first figure is
 * nowhere stated. Of 信息处理费, which is in no table, those that speak of it.
 */
export function toldAlready(
  report: Report,
  edition: Edition,
  { id, text }: { readonly id: SentenceId; readonly text: string },
): readonly string[] {
  const passages = passagesOf(report).filter(({ part }) => part !== 'preface');
  const sourcesOf = (sentences: readonly Sentence[]): string[] =>
    [...new Set(sentences)].map((sentence) => sourceOf(sentence, 0, sentence.text.length).trim());
  if (id === 'fee') {
    const speaking = passages
      .filter(({ part }) => part === 'others')
      .flatMap(({ sentences }) => sentences.filter((each) => PROCESSING_FEE.test(withoutSpaces(each.text))));
    const saying = speaking.filter((each) => !isHeading(each));
    return sourcesOf(saying.length > 0 ? saying : speaking);
  }
  const offered = subjectsOf(claimsOf([passageOf('overview', text)], report, edition));
  const stated = claimsOf(passages, report, edition).filter((claim) =>
    subjectsOf([claim]).some((subject) => offered.includes(subject)),
  );
  const isTold = stated.some((claim) => subjectsOf([claim]).includes(offered[0] ?? ''));
  return isTold ? sourcesOf(stated.map(({ sentence }) => sentence)) : [];
}
