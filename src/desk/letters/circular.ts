/** Papers on all members: 通报, 公布情况, and what published pages are held against the list. */
import { LETTERS } from '../../messages/official/letters';
import { isReceived, isSettled, memberOf, openIssues, openReturns, returnsOf, standingOf } from '../current';
import { publicationOf } from '../publication';
import type { PublishedCheck, PublishedPage } from '../published';
import type { Desk, Member } from '../types';
import { dayInWords } from './letter';
import { fillIn } from './words';
import type { Paper } from './letter';

const namesOf = (members: readonly Member[]): string[] => members.map(({ name }) => name);

const signatureOf = ({ letterWords, year }: Desk): string =>
  fillIn(letterWords.signature, { 年度: String(year) });

type Place = 'accepted' | 'changed' | 'undecided' | 'missing' | 'wrongYear' | 'questions' | 'waiting';

/** Where a member stands; every one stands in one place. */
function placeOf(desk: Desk, { id }: Member): Place {
  if (isSettled(desk, id)) return 'accepted';
  if (standingOf(desk, id)?.changedAfterAcceptance === true) return 'changed';
  if (openReturns(desk, id).length > 0) return 'undecided';
  if (openIssues(desk, id).length > 0) return 'questions';
  if (isReceived(desk, id)) return 'waiting';
  return returnsOf(desk, id).length > 0 ? 'wrongYear' : 'missing';
}

/** The circular on members that count; the others are named apart. */
export function circular(desk: Desk): Paper {
  const words = LETTERS.circular;
  const due = dayInWords(desk.due);
  const vertical = desk.members.filter(({ kind }) => kind === 'vertical');
  const others = desk.members.filter(({ kind, counted }) => kind !== 'vertical' && !counted);
  const own = desk.members.filter(({ kind, counted }) => kind !== 'vertical' && counted);
  const places = new Map(own.map((member) => [member.id, placeOf(desk, member)]));
  const at = (place: Place): Member[] => own.filter(({ id }) => places.get(id) === place);
  const namesAt = (place: Place): string[] => namesOf(at(place));
  const without = at('missing').length + at('wrongYear').length;
  const questions = at('questions').map(({ id, name }) => ({ name, count: openIssues(desk, id).length }));
  const paragraphs = [
    words.due(desk.year, own.length, own.length - without),
    words.accepted(namesAt('accepted')),
    words.questions(questions, due),
    words.changed(namesAt('changed')),
    words.waiting(namesAt('waiting')),
    words.undecided(namesAt('undecided')),
    words.wrongYear(namesAt('wrongYear')),
    words.missing(namesAt('missing'), due),
    words.notCounted(namesOf(others)),
    words.vertical(namesOf(vertical)),
  ];
  return {
    title: words.title(desk.year),
    addressee: '',
    paragraphs: paragraphs.filter((text) => text !== ''),
    signature: signatureOf(desk),
  };
}

/** 公布情况 as a page. */
export const publicationPaper = (desk: Desk): Paper => ({
  title: LETTERS.publication.title(desk.year),
  addressee: '',
  paragraphs: publicationOf(desk).paragraphs,
  signature: signatureOf(desk),
});

/** What came of holding published pages against what was accepted: the proof for the whole list. */
export function publishedPaper(desk: Desk, { pages, unplaced, without }: PublishedCheck): Paper {
  const words = LETTERS.published;
  const nameOf = (id: number): string => memberOf(desk, id)?.name ?? '';
  const named = (is: (page: PublishedPage) => boolean): string[] => [
    ...new Set(pages.filter(is).map(({ member }) => nameOf(member))),
  ];
  const compared = pages.filter(({ otherYear, round }) => !otherYear && round !== null);
  const different = compared.filter(({ same }) => !same);
  const isAccepted = (id: number): boolean =>
    ['accepted', 'published'].includes(standingOf(desk, id)?.state ?? 'missing');
  const paragraphs = [
    words.whole({
      accepted: desk.members.filter(({ id }) => isAccepted(id)).length,
      pages: compared.length,
      same: compared.length - different.length,
      different: different.length,
    }),
    words.different(
      different.map(({ member, figures, texts, unread }) => ({
        name: nameOf(member),
        figures: figures.length,
        texts: texts.length,
        unread: unread.length,
      })),
    ),
    words.otherYear(named(({ otherYear }) => otherYear)),
    words.notSent(named(({ otherYear, round }) => !otherYear && round === null)),
    words.notAccepted(named(({ otherYear, round, accepted }) => !otherYear && round !== null && !accepted)),
    words.late(named(({ day }) => day === 'late')),
    words.early(named(({ day }) => day === 'early')),
    words.noDay(named(({ otherYear, publishedOn }) => !otherYear && publishedOn === null)),
    words.without(without.map(nameOf)),
    words.unplaced(unplaced.length),
  ];
  return {
    title: words.title(desk.year),
    addressee: '',
    paragraphs: paragraphs.filter((text) => text !== ''),
    signature: signatureOf(desk),
  };
}
