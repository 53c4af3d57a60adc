/** The history as it is kept in the workbook's settings, so that closing the pane does not lose it. */
import { EMPTY_HISTORY, MOST_STEPS } from './record';
import type { History } from './record';
import type { Sealer } from './seal';

/** Settings are saved with the workbook; texts that were deleted stand in them, so they stay small. */
export const HISTORY_LIMIT = 512 * 1024;

const KEY = 'nianbao.undo';
const VERSION = 1;

/** What was loaded: the history, and the text it was read from. */
export interface Kept {
  readonly history: History;
  /** As it stands in the settings; '' for none. */
  readonly text: string;
}

/** Queues the load of the history. */
export function loadKept(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
}

/** Queues keeping a text that `textOf` made; '' forgets all. */
export function keepText(context: Excel.RequestContext, text: string): void {
  context.workbook.settings.add(KEY, text);
}

/** The text that this page wrote last needs no proof. */
let own = '';

/** What was loaded; none where nothing was kept, where another computer wrote it or another version. */
export async function keptIn(setting: Excel.Setting, sealer: Sealer): Promise<Kept> {
  const text = !setting.isNullObject && typeof setting.value === 'string' ? setting.value : '';
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || (text !== own && !(await sealer.holds(body, text.slice(0, end)))))
    return { history: EMPTY_HISTORY, text };
  const { version, undo, redo } = JSON.parse(body) as History & { readonly version: number };
  return { history: version === VERSION ? { undo, redo } : EMPTY_HISTORY, text };
}

const sizeOf = (text: string) => new TextEncoder().encode(text).length;

/** A history without its oldest step: of those done first, then of those undone. */
function withoutOldest({ undo, redo }: History): History {
  return undo.length > 0 ? { undo: undo.slice(0, -1), redo } : { undo, redo: redo.slice(0, -1) };
}

export interface Packed {
  readonly text: string;
  /** The oldest steps that had no room. */
  readonly forgotten: number;
}

/** The history as a text for the settings, its oldest steps left out where there are too many or it would be too large. */
export async function textOf(history: History, sealer: Sealer): Promise<Packed> {
  let shorter = history;
  let forgotten = 0;
  let body = '';
  const pack = () => JSON.stringify({ version: VERSION, ...shorter });
  const hasRoom = () => shorter.undo.length <= MOST_STEPS && sizeOf(body) <= HISTORY_LIMIT;
  for (body = pack(); !hasRoom(); body = pack()) {
    shorter = withoutOldest(shorter);
    forgotten++;
  }
  if (shorter.undo.length + shorter.redo.length === 0) return { text: '', forgotten };
  const text = `${await sealer.seal(body)}\n${body}`;
  own = text;
  return { text, forgotten };
}
