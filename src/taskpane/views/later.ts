/**
 * Views that are not needed to show the first one: loaded when the pane has come to rest, so that the pane is there
 * sooner and these are there when they are asked for.
 */
import { later } from '../parts/later';

export const Checking = later(async () => (await import('./Checking')).Checking);
export const Exporting = later(async () => (await import('./Exporting')).Exporting);
export const Import = later(async () => (await import('./Import')).Import);
export const InsertTemplate = later(async () => (await import('./InsertTemplate')).InsertTemplate);
export const LastYear = later(async () => (await import('./LastYear')).LastYear);
export const PicturePage = later(async () => (await import('./PicturePage')).PicturePage);
export const Proof = later(async () => (await import('./Proof')).Proof);
export const Sentences = later(async () => (await import('./Sentences')).Sentences);
export const Settings = later(async () => (await import('./Settings')).Settings);
export const Transfer = later(async () => (await import('./Transfer')).Transfer);
export const UnitPage = later(async () => (await import('./UnitPage')).UnitPage);

/** Loads them ahead; what fails here is tried again when it is asked for. */
export async function loadAhead(): Promise<void> {
  await Promise.allSettled(
    [
      LastYear,
      Checking,
      Exporting,
      InsertTemplate,
      Import,
      PicturePage,
      Proof,
      Sentences,
      Transfer,
      Settings,
      UnitPage,
    ].map(({ load }) => load()),
  );
}
