/** Which of a member's returns may count: those of the desk's year and form, the one of a round that was chosen. */
import type { Desk, Return } from './types';

type DeskForm = Pick<Desk, 'year' | 'edition'>;

/** Of the desk's year and form; a file that names no year is taken for this one, its check says that the year is missing. */
export const isOfDesk = (
  { year, edition }: Pick<Return, 'year' | 'edition'>,
  { year: deskYear, edition: deskEdition }: DeskForm,
): boolean => (year === null || year === deskYear) && edition === deskEdition;

/** A return that counts if its round does. */
export const isUsable = (each: Return, desk: DeskForm): boolean =>
  each.round > 0 && (each.choice === 'only' || each.choice === 'chosen') && isOfDesk(each, desk);

/** The usable return of the latest round of one member, or undefined. */
export function latestUsable(own: readonly Return[], desk: DeskForm): Return | undefined {
  return own
    .filter((each) => isUsable(each, desk))
    .reduce<Return | undefined>(
      (latest, each) => (latest && latest.round >= each.round ? latest : each),
      undefined,
    );
}

/** Whether several files of the latest round wait for a choice. */
export function isUndecided(own: readonly Return[], desk: DeskForm): boolean {
  const latest = latestUsable(own, desk)?.round ?? 0;
  return own.some(({ choice, round }) => choice === 'open' && round > latest);
}
