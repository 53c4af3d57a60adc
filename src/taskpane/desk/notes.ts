/** What of the desk is typed and not saved yet. */
import { useSyncExternalStore } from 'react';
import { isSame } from '../shared/drafts';
import type { Drafts } from '../shared/drafts';

export const noteKey = (member: number): string => `note ${member}`;
export const reasonKey = (member: number, matter: string): string => `reason ${member} ${matter}`;

/** Those of `members` of whom a note is typed and not saved. */
export function useUnsavedNotes<Of extends { readonly member: { readonly id: number } }>(
  drafts: Drafts,
  facts: readonly (Of & { readonly standing: { readonly note: string } })[],
): readonly Of[] {
  const typed = useSyncExternalStore(drafts.subscribe, drafts.snapshot);
  if (typed.size === 0) return [];
  return facts.filter(({ member, standing }) => {
    const draft = typed.get(noteKey(member.id));
    return draft !== undefined && !isSame(draft.text, standing.note);
  });
}
