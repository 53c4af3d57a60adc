/** Which part of the help belongs to where the user is. */
import type { HelpSectionId, HelpTopicId } from '../../messages/help';
import type { Page, PaneState, View } from '../state/state';

/** A section of a topic. */
export type HelpPlace = {
  readonly [Topic in HelpTopicId]: { readonly topic: Topic; readonly section: HelpSectionId<Topic> };
}[HelpTopicId];

const VIEWS: Readonly<Record<View, HelpPlace>> = {
  filling: { topic: 'clerk', section: 'fill' },
  checking: { topic: 'clerk', section: 'check' },
  exporting: { topic: 'clerk', section: 'export' },
  desk: { topic: 'desk', section: 'board' },
};

const PAGES: Readonly<Record<Exclude<Page, 'help'>, HelpPlace>> = {
  insert: { topic: 'clerk', section: 'start' },
  import: { topic: 'clerk', section: 'import' },
  proof: { topic: 'clerk', section: 'final' },
  picture: { topic: 'clerk', section: 'picture' },
  sentences: { topic: 'clerk', section: 'texts' },
  transfer: { topic: 'clerk', section: 'elsewhere' },
  unit: { topic: 'deadlines', section: 'due' },
  settings: { topic: 'privacy', section: 'kept' },
  ledger: { topic: 'ledger', section: 'count' },
  application: { topic: 'ledger', section: 'sheet' },
  takeOver: { topic: 'ledger', section: 'take-over' },
  member: { topic: 'desk', section: 'member' },
  published: { topic: 'desk', section: 'published' },
};

/** What `?` opens. */
export function placeOf({ beneath, view, open }: Pick<PaneState, 'beneath' | 'view' | 'open'>): HelpPlace {
  if (beneath) return PAGES[beneath];
  return open || view === 'desk' ? VIEWS[view] : PAGES.insert;
}
