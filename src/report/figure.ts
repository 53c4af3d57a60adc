/** Reads one figure from a cell in any spelling that real reports contain (statute §9). */
import { isNothing, SIGN_SPELLINGS, UNIT_SPELLINGS, ZERO_SPELLINGS } from '../form';
import { significant } from '../grid';
import type { Address, GridCell } from '../grid';
import { CHINESE_DIGITS, CHINESE_SCALES, figureForm, isMoment, readChinese } from '../text';
import type { Doubt, Figure } from './types';

const UNIT = UNIT_SPELLINGS.join('|');
const UNITS = new RegExp(`(?:\\((?:${UNIT})\\)|${UNIT})$`);
const MINUS = new RegExp(`^[${SIGN_SPELLINGS.minus.join('')}]`);
const PLUS = new RegExp(`^[${SIGN_SPELLINGS.plus.join('')}]`);
const ZERO = new RegExp(`^[${ZERO_SPELLINGS.join('')}]$`);
/** What people put before digits so that a spreadsheet takes them for text, and the sign of money. */
const BEFORE = /^['‘’＇]?[¥￥]?/;
const CHINESE = new RegExp(`^[${CHINESE_DIGITS}${Object.keys(CHINESE_SCALES).join('')}]+$`);

/** Half-width characters, no spaces, no thousands separators, no unit: `１,２３４ 件` → `1234`. */
function plain(text: string): string {
  const withoutUnit = figureForm(text).replace(BEFORE, '').replace(UNITS, '');
  return /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(withoutUnit)
    ? withoutUnit.replace(/,/g, '')
    : withoutUnit;
}

/** The number a text spells, or undefined: `1,234` → 1234, `减4` → -4, `+2` → 2, `零` → 0. */
export function parseNumber(text: string): number | undefined {
  const narrow = plain(text).replace(MINUS, '-').replace(PLUS, '+').replace(ZERO, '0');
  if (!/^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(narrow)) return undefined;
  const value = Number(narrow);
  return Number.isFinite(value) ? significant(value) : undefined;
}

/** The number in Chinese characters that stands where a figure belongs: `十二件` → 12; elsewhere 一 is a numbering. */
function parseChinese(text: string): number | undefined {
  const numeral = plain(text);
  return CHINESE.test(numeral) ? readChinese(numeral) : undefined;
}

type Source = Pick<Figure, 'address' | 'computed'>;

const unreadable = (text: string, source: Source, doubt?: Doubt): Figure => ({
  value: null,
  spelling: 'unreadable',
  text,
  ...source,
  ...(doubt && { doubt }),
});

/** Whether a text shows a number as it is, rounded at most to its last digit. */
function isRounded(shown: number, text: string, value: number): boolean {
  const decimals = /\.(\d+)/.exec(figureForm(text))?.[1]?.length ?? 0;
  return Math.abs(shown - value) <= (10 ** -decimals / 2) * (1 + 1e-9);
}

/** A number of a sheet, as its format shows it. */
function shownFigure(stored: number, text: string, source: Source): Figure {
  const value = significant(stored);
  const { address, computed } = source;
  if (text === String(stored))
    return { value, spelling: 'number', text: value === stored ? text : String(value), address, computed };
  const number = { value, spelling: 'number', address, computed } as const;
  if (isMoment(figureForm(text))) return unreadable(text, source, { kind: 'moment' });
  const shown = parseNumber(text);
  if (value < 0 || (value === 0 && isNothing(text))) return { ...number, text: String(value) };
  if (shown !== undefined && isRounded(shown, text, value)) return { ...number, text: text.trim() };
  const doubt = { kind: 'format', stored: value } as const;
  return shown === undefined
    ? unreadable(text, source, doubt)
    : { ...number, value: shown, text: text.trim(), doubt };
}

/** The figure that a cell holds; a cell that is not there reads as blank. */
export function readFigure(cell: GridCell | undefined, address: Address | null): Figure {
  if (!cell) return { value: null, spelling: 'blank', text: '', address, computed: false };
  const { value } = cell;
  const computed = cell.formula !== null;
  const source = { address, computed };
  if (typeof value === 'number') return shownFigure(value, cell.text, source);
  if (value === null && computed) return unreadable('', source, { kind: 'noResult' });
  const text = value === null ? '' : typeof value === 'string' ? value : cell.text;
  if (isNothing(text)) return { value: null, spelling: 'blank', text, ...source };
  if (typeof value === 'boolean') return unreadable(text, source);
  if (isMoment(figureForm(text))) return unreadable(text, source, { kind: 'moment' });
  const spelled = parseNumber(text) ?? parseChinese(text);
  return spelled === undefined
    ? unreadable(text, source)
    : { value: spelled, spelling: 'text', text, ...source };
}

/** A figure that has no source yet, as a caller states it. */
export function statedFigure(value: number | null): Figure {
  return {
    value: value === null ? null : significant(value),
    spelling: value === null ? 'blank' : 'number',
    text: value === null ? '' : String(significant(value)),
    address: null,
    computed: false,
  };
}
