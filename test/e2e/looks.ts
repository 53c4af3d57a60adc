/** How the pane may look: the themes of Office, forced colours, and widths; switched without starting the pane anew. */
import type { Frame, Page } from 'playwright-core';
import { paneFrame } from './axe';

/** `forced` is which of the system's own colours are forced, if any; `seen` is the background that Fluent's theme for it has. */
export const THEMES = [
  { name: 'white', background: '#ffffff', text: '#262626', isDark: false, forced: null, seen: '#ffffff' },
  {
    name: 'colourful',
    background: '#e6e6e6',
    text: '#262626',
    isDark: false,
    forced: null,
    seen: '#ffffff',
  },
  { name: 'dark grey', background: '#666666', text: '#ffffff', isDark: true, forced: null, seen: '#292929' },
  { name: 'black', background: '#262626', text: '#ffffff', isDark: true, forced: null, seen: '#292929' },
  {
    name: 'forced colours, black',
    background: '#000000',
    text: '#ffffff',
    isDark: true,
    forced: 'dark',
    seen: '#000000',
  },
  {
    name: 'forced colours, white',
    background: '#ffffff',
    text: '#000000',
    isDark: false,
    forced: 'light',
    seen: '#000000',
  },
] as const;
export type Theme = (typeof THEMES)[number];

/** Shows the pane as Excel would in this theme. */
export async function inTheme(page: Page, theme: Theme): Promise<Frame> {
  const frame = paneFrame(page);
  await page.emulateMedia({
    forcedColors: theme.forced ? 'active' : 'none',
    colorScheme: theme.forced ?? 'light',
  });
  await frame.evaluate(({ background, text, isDark }) => {
    const officeTheme = { bodyBackgroundColor: background, bodyForegroundColor: text, isDarkTheme: isDark };
    // The client asks Excel only every five seconds, and lets nobody change what it was told.
    const { context } = Office;
    const themed = Object.create(context, { officeTheme: { value: officeTheme } }) as typeof context;
    window.Office = Object.create(Office, { context: { value: themed } }) as typeof Office;
    window.dispatchEvent(new Event('focus'));
  }, theme);
  await frame.waitForFunction(
    (seen) =>
      getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue(
        '--colorNeutralBackground1',
      ) === seen,
    theme.seen,
  );
  // Colours change with the next picture, and some fade: no colour is looked at half-way.
  await frame.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
  });
  return frame;
}

/** Gives the pane a size in pixels; it is as high as the window unless a height is given. */
export async function inSize(page: Page, width: number, height?: number): Promise<Frame> {
  await page.locator('#pane').evaluate(
    (frame: HTMLIFrameElement, [wide, high]) => {
      frame.style.width = `${wide}px`;
      frame.style.height = high === undefined ? '' : `${high}px`;
    },
    [width, height] as const,
  );
  const frame = paneFrame(page);
  await frame.waitForFunction((wide) => window.innerWidth === wide, width);
  return frame;
}

/** What still moves for who asked the system for less motion, as markup; nothing is best. */
export async function moving(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await paneFrame(page).evaluate(() => {
    // Colours may fade; what is no longer than a picture is not seen.
    const isLong = (times: string) => times.split(',').some((time) => parseFloat(time) > 0.02);
    const isSeen = (names: string) =>
      /all|transform|width|height|top|left|margin|inset|translate/.test(names);
    const moves = (style: CSSStyleDeclaration) =>
      (style.animationName !== 'none' && isLong(style.animationDuration)) ||
      (isLong(style.transitionDuration) && isSeen(style.transitionProperty));
    return [...document.querySelectorAll('*')]
      .filter((each) =>
        [undefined, '::before', '::after'].some((part) => moves(getComputedStyle(each, part))),
      )
      .map((each) => each.outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ reducedMotion: null });
  return found;
}

/** What reaches over the right edge, as text; nothing is best. */
export const sideways = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const scrolled = [...document.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > wide + 0.5 && getComputedStyle(each).clipPath === 'none',
    );
    return scrolled.map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`);
  });

/** Words of at most six characters that are broken in two; nothing is best. */
export const broken = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue?.trim() ?? '';
      if (text.length < 2 || [...text].length > 6 || / /.test(text)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(text);
    }
    return found;
  });

/** Stops of the Tab key that stand before the one that comes before them, as people read; nothing is best. */
export const outOfOrder = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    // At its end a page has its foot where it belongs.
    const scroller = document.querySelector('main')?.parentElement;
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
    ]
      .filter((each) => each.tabIndex >= 0 && !each.matches(':disabled, [hidden], [aria-hidden=true]'))
      .filter((each) => each.getClientRects().length > 0);
    const found = stops.filter((each, index) => {
      const before = stops[index - 1]?.getBoundingClientRect();
      if (each.tabIndex > 0) return true;
      if (!before) return false;
      const own = each.getBoundingClientRect();
      const isBelow = own.bottom > before.bottom - 1 && own.top >= before.top - 1;
      return !(isBelow || own.left >= before.right - 1);
    });
    if (scroller) scroller.scrollTop = 0;
    return found.map((each) => each.getAttribute('aria-label') ?? each.textContent ?? each.tagName);
  });
