/** How pages are opened and left: what opened one gets the focus back, and Escape leaves the topmost thing that can be left. */
import { useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { usePane } from '../state/PaneContext';
import type { Page, PaneState } from '../state/state';

/** For the button that opens a page. The views are drawn anew on return, so that it is found again by this attribute. */
export function useOpening(page: Page) {
  const { dispatch } = usePane();
  return { 'data-opens': page, onClick: () => dispatch({ type: 'page', page }) };
}

/** Gives the focus to what opens a page, where that is shown. */
export function focusOpener(page: Page): void {
  document.querySelector<HTMLElement>(`[data-opens="${page}"]`)?.focus();
}

/** What is shown when the page that is shown is left. */
export const pageBehind = ({ page, beneath, behind }: PaneState): Page | null =>
  page === 'help' ? beneath : behind;

/** Leaves the page that is shown, without doing anything but `giveUp`. */
export function useLeaving(giveUp?: () => void): () => void {
  const { state, dispatch } = usePane();
  const { page } = state;
  const next = pageBehind(state);
  const latest = useRef(giveUp);
  useEffect(() => {
    latest.current = giveUp;
  });
  return useCallback(() => {
    latest.current?.();
    // The button that opened the page has to be there before it can get the focus.
    flushSync(() => dispatch({ type: 'page', page: next }));
    if (page) focusOpener(page);
  }, [page, next, dispatch]);
}

const leavings: (() => void)[] = [];

function onKeyDown(event: KeyboardEvent): void {
  // While a word is being composed, Escape gives up the word.
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  leavings.at(-1)?.();
}

/** Escape does this for as long as the part is shown, in place of what it did before. */
export function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const own = () => latest.current();
    if (leavings.length === 0) document.addEventListener('keydown', onKeyDown);
    leavings.push(own);
    return () => {
      leavings.splice(leavings.indexOf(own), 1);
      if (leavings.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** Gives the focus back to what opened the part of this id in place, which is still open. */
export function focusToggle(id: string): void {
  document.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus();
}
