/** Text with the few elements of HTML that a cell of XML of Excel 2003 may hold, their references resolved. */
import { saidIn } from './runs';
import type { Run } from './runs';

const TAG = /<(\/?)([A-Za-z]+)[^<>]*>/g;
const STRUCK = new Set(['s', 'strike', 'del']);
const RAISED = new Set(['sup', 'sub']);

/** What is said in a cell, without what is struck out and without the marks of notes. */
export function saidInMarkup(markup: string): string {
  const runs: Run[] = [];
  let struck = 0;
  let raised = 0;
  let start = 0;
  for (const found of markup.matchAll(TAG)) {
    runs.push({ text: markup.slice(start, found.index), struck: struck > 0, raised: raised > 0 });
    start = found.index + found[0].length;
    const name = (found[2] ?? '').toLowerCase();
    const step = found[1] === '/' ? -1 : 1;
    if (STRUCK.has(name)) struck += step;
    else if (RAISED.has(name)) raised += step;
  }
  runs.push({ text: markup.slice(start), struck: struck > 0, raised: raised > 0 });
  return saidIn(runs);
}
