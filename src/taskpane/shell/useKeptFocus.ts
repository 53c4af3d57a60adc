/**
 * The focus is not lost with the part that had it: when a finding is mended, a question answered or a toast gone, it goes
 * to the beginning of what surrounded it. Without this the next Tab would begin at the top of the pane.
 */
import { useEffect } from 'react';

const STOPS = 'h2[tabindex], a[href], button, input, select, textarea, [tabindex]';

const canStop = (element: HTMLElement): boolean =>
  (element.tabIndex >= 0 || element.tagName === 'H2') &&
  !element.hidden &&
  !element.matches(':disabled, [aria-hidden="true"]');

const firstStop = (around: Element): HTMLElement | undefined =>
  [...around.querySelectorAll<HTMLElement>(STOPS)].find(canStop);

function ancestorsOf(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

export function useKeptFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly around: readonly Element[] } | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, around: ancestorsOf(target) };
    };
    const restore = () => {
      if (!last || last.element.isConnected) return;
      // Whoever works in the sheet meanwhile keeps the focus there.
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      const stop = last.around
        .filter((each) => each.isConnected)
        .map(firstStop)
        .find((each) => each !== undefined);
      last = null;
      stop?.focus();
    };
    const observer = new MutationObserver(restore);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
