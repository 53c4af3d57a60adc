/**
 * Views that are not needed to show the first one: loaded when the pane has come to rest, so that the pane is there
 * sooner and these are there when they are asked for.
 */
import { LastYear, LedgerSection, SentencesLine } from '../filling/Filling';
import { later } from '../shared/later';
import { ProblemMessage } from './ProblemBar';

export const Checking = later(async () => (await import('../checking/Checking')).Checking);
export const Desk = later(async () => (await import('../desk/Desk')).Desk);
export const Exporting = later(async () => (await import('../exporting/Exporting')).Exporting);
export const Help = later(async () => (await import('../help/Help')).Help);
export const ApplicationPage = later(async () => (await import('../ledger/ApplicationPage')).ApplicationPage);
export const Ledger = later(async () => (await import('../ledger/Ledger')).Ledger);
export const TakeOver = later(async () => (await import('../ledger/TakeOver')).TakeOver);
export const Import = later(async () => (await import('../importing/Import')).Import);
export const InsertTemplate = later(async () => (await import('../filling/InsertTemplate')).InsertTemplate);
export const MemberPage = later(async () => (await import('../desk/MemberPage')).MemberPage);
export const News = later(async () => (await import('./News')).News);
export const PicturePage = later(async () => (await import('../exporting/PicturePage')).PicturePage);
export const Proof = later(async () => (await import('../exporting/Proof')).Proof);
export const Published = later(async () => (await import('../desk/Published')).Published);
export const Sentences = later(async () => (await import('../sentences/Sentences')).Sentences);
export const Settings = later(async () => (await import('./Settings')).Settings);
export const Transfer = later(async () => (await import('../importing/Transfer')).Transfer);
export const UnitPage = later(async () => (await import('../filling/UnitPage')).UnitPage);

/** Loads them ahead, and what says what went wrong; what fails here is tried again when it is asked for. */
export async function loadAhead(): Promise<void> {
  await Promise.allSettled(
    [
      ProblemMessage,
      LastYear,
      LedgerSection,
      SentencesLine,
      Checking,
      Desk,
      Exporting,
      InsertTemplate,
      Import,
      Ledger,
      ApplicationPage,
      TakeOver,
      MemberPage,
      PicturePage,
      Proof,
      Published,
      Sentences,
      Transfer,
      Settings,
      UnitPage,
    ].map(({ load }) => load()),
  );
}
