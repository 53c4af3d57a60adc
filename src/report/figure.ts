/** Reads one figure from a cell in any spelling that real reports contain (statute §9). */
import { BLANK_SPELLINGS, SIGN_SPELLINGS, UNIT_SPELLINGS } from '../form';
import type { Address, GridCell } from '../grid';
import { figureForm, withoutSpaces } from '../text';
import type { Figure } from './types';

const UNITS = new RegExp(`(?:${UNIT_SPELLINGS.join('|')})$`);
const MINUS = new RegExp(`^[${SIGN_SPELLINGS.minus.join('')}]`);
const PLUS = new RegExp(`^[${SIGN_SPELLINGS.plus.join('')}]`);

/** Half-width characters, no spaces, no thousands separators, no unit: `１,２３４ 件` → `1234`. */
function plain(text: string): string {
  const withoutUnit = figureForm(text).replace(UNITS, '');
  return /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(withoutUnit)
    ? withoutUnit.replace(/,/g, '')
    : withoutUnit;
}

/** The number a text spells, or undefined: `1,234` → 1234, `减4` → -4, `+2` → 2. */
export function parseNumber(text: string): number | undefined {
  const narrow = plain(text).replace(MINUS, '-').replace(PLUS, '+');
  if (!/^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(narrow)) return undefined;
  const value = Number(narrow);
  return Number.isFinite(value) ? value : undefined;
}

/** The figure that a cell holds; a cell that is not there reads as blank. */
export function readFigure(cell: GridCell | undefined, address: Address | null): Figure {
  const value = cell?.value ?? null;
  const computed = cell?.formula != null;
  if (typeof value === 'number') return { value, spelling: 'number', text: String(value), address, computed };
  const text = value === null ? '' : typeof value === 'string' ? value : (cell?.text ?? String(value));
  if (BLANK_SPELLINGS.has(withoutSpaces(text)))
    return { value: null, spelling: 'blank', text, address, computed };
  const spelled = typeof value === 'boolean' ? undefined : parseNumber(text);
  return spelled === undefined
    ? { value: null, spelling: 'unreadable', text, address, computed }
    : { value: spelled, spelling: 'text', text, address, computed };
}

/** A figure that has no source yet, as a caller states it. */
export function statedFigure(value: number | null): Figure {
  return {
    value,
    spelling: value === null ? 'blank' : 'number',
    text: value === null ? '' : String(value),
    address: null,
    computed: false,
  };
}
