/** Which rows of a long list are in sight: rows of one height, of which no more are drawn than are seen. */
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface Span {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
}

/** Rows above and below what is seen, so that scrolling shows no gaps. */
const SPARE = 8;

/** Rows of a list of this many whose top is so far below the top of what is seen, `room` high. */
export function spanOf(count: number, rowHeight: number, top: number, room: number): Span {
  const first = Math.floor(-top / rowHeight) - SPARE;
  const end = Math.ceil((room - top) / rowHeight) + SPARE;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** What scrolls around the list, else the window. */
function scrollerOf(element: Element): Element | null {
  for (let each = element.parentElement; each; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  return null;
}

/** The rows of `list` that are in sight, followed while somebody scrolls. */
export function useWindowed(list: RefObject<HTMLElement>, count: number, rowHeight: number): Span {
  const [span, setSpan] = useState<Span>({ first: 0, end: Math.min(count, 3 * SPARE) });
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const scroller = scrollerOf(element);
    const measure = () => {
      const seen = scroller?.getBoundingClientRect();
      const top = element.getBoundingClientRect().top - (seen?.top ?? 0);
      const room = seen?.height || window.innerHeight;
      const next = spanOf(count, rowHeight, top, room);
      setSpan((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    measure();
    const target = scroller ?? window;
    target.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      target.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [list, count, rowHeight]);
  return span;
}
