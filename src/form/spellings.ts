/** How figures are spelled in real reports besides plain digits (statute §9). */
import { figureForm } from '../text';

/** Words for nothing, and strokes of any length. */
const NOTHING = /^(?:(?:暂)?无|没有|[-–—―─‐‑‒−﹣﹘ー_/\\／＼]*)$/;
const BRACKETED = /^[（(](.+)[）)]$/;

/** Whether this stands where nothing was to report: an empty cell, `/`, `--`, `———`, `／／`, `（无）`. */
export function isNothing(text: string): boolean {
  const figure = figureForm(text);
  return NOTHING.test(BRACKETED.exec(figure)?.[1] ?? figure);
}

/** 0 in a character of its own. */
export const ZERO_SPELLINGS = ['零', '〇', '○'] as const;

/** Units that people write into the cell behind the number, some of them in brackets. */
export const UNIT_SPELLINGS = [
  '万元',
  '元',
  '件次',
  '人次',
  '件',
  '次',
  '个',
  '条',
  '项',
  '人',
  '宗',
  '起',
  '份',
  '例',
  '笔',
] as const;

/** Signs of a change: 减4 is −4, 增2 is 2. */
export const SIGN_SPELLINGS = { minus: ['减', '−', '﹣', '–'], plus: ['增', '加'] } as const;
