/** What a cell holds, exactly enough to put it back: values, texts, formulas and number formats come back as they were. */
import { checkCellText, LIMITS } from '../layout';
import { entryOf } from './entry';

export interface Content {
  readonly kind: 'empty' | 'number' | 'text' | 'boolean' | 'error' | 'formula';
  /** '' for an empty cell; a formula with its equals sign; an error as Excel writes it (#N/A). */
  readonly value: string | number | boolean;
  /** The number format as Excel names it in English. */
  readonly format: string;
}

export const GENERAL = 'General';
/** A cell in which whatever is entered stays a text. */
const TEXT_FORMAT = '@';

/** What is loaded of a range to know what its cells hold. */
export const CONTENT_PROPERTIES = 'values,formulas,valueTypes,numberFormat';

type Loaded = Pick<Excel.Range, 'values' | 'formulas' | 'valueTypes' | 'numberFormat'>;

function kindOf(value: unknown, type: unknown): Content['kind'] {
  if (value === '' || value === undefined || value === null) return 'empty';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return type === 'Error' ? 'error' : 'text';
}

/** The content of one cell of a loaded range; row and column count from its first cell. */
export function contentAt(
  { values, formulas, valueTypes, numberFormat }: Loaded,
  row: number,
  column: number,
): Content {
  const value: unknown = values[row]?.[column];
  const formula: unknown = formulas[row]?.[column];
  const given: unknown = numberFormat[row]?.[column];
  const format = typeof given === 'string' && given !== '' ? given : GENERAL;
  // A text that begins with = is the same in both; a formula differs from its result.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { kind: 'formula', value: formula, format };
  const kind = kindOf(value, valueTypes[row]?.[column]);
  return { kind, value: kind === 'empty' ? '' : (value as Content['value']), format };
}

/** The format of a text cell is given up for what it does not suit: a figure, and a text that older programs show as ####. */
const formatFor = (value: string | number, format: string): string =>
  format === TEXT_FORMAT && (typeof value === 'number' || value.length > LIMITS.formattedText)
    ? GENERAL
    : format;

/** The content that writing a value gives a cell with this format. Throws `report/text-too-long`. */
export function contentOf(value: string | number | null, format: string): Content {
  if (value === null || value === '') return { kind: 'empty', value: '', format };
  if (typeof value === 'string') checkCellText(value);
  return { kind: typeof value === 'number' ? 'number' : 'text', value, format: formatFor(value, format) };
}

/** Whether two cells hold the same; the format counts only where `exactly` is asked for. */
export function isSame(one: Content, other: Content, exactly = false): boolean {
  return one.kind === other.kind && one.value === other.value && (!exactly || one.format === other.format);
}

function enter(range: Excel.Range, { kind, value, format }: Content): void {
  if (kind === 'formula') range.formulas = [[value]];
  else range.values = [[kind === 'text' ? entryOf(String(value), format) : value]];
}

/** Queues writing the content into a single cell that has the format `now`. */
export function putContent(range: Excel.Range, content: Content, now: string): void {
  const { kind, format } = content;
  // What is entered into a text cell becomes a text; what is there already stays what it is.
  const isKept = format === TEXT_FORMAT && kind !== 'text' && kind !== 'empty';
  const entered = isKept ? GENERAL : format;
  if (entered !== now) range.numberFormat = [[entered]];
  enter(range, { ...content, format: entered });
  if (isKept) range.numberFormat = [[format]];
}
