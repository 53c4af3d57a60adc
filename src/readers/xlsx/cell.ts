/** One cell of a worksheet: value by its type, formula, text (ISO/IEC 29500-1 §18.3.1.4, §18.18.11). */
import { dateSerial } from '../../grid';
import type { Epoch, GridCell, ShowNumber } from '../../grid';
import type { XmlScanner } from '../../ooxml';
import { unescapeText } from './escapes';
import { isTrue, parseDouble, parseIndex } from './numbers';
import { readRichText } from './richText';
import type { RichText } from './richText';
import type { SharedStrings } from './sharedStrings';

export interface CellContext {
  readonly strings: SharedStrings;
  readonly epoch: Epoch;
  /** How a cell style shows numbers; undefined for one that shows the number itself. */
  readonly showIn: (style: number) => ShowNumber | undefined;
  /** Whether a cell style strikes out what stands in the cell. */
  readonly isStruck: (style: number) => boolean;
}

/** Small numbers are most of a report; one object serves them all. */
const SMALL: readonly GridCell[] = Array.from({ length: 100 }, (_, value) => ({
  value,
  text: String(value),
  formula: null,
}));

const textCell = (text: string, formula: string | null): GridCell => ({ value: text, text, formula });

/** What a cell holds before its type is looked at; no text means no value element. */
export interface Raw {
  readonly text: string | undefined;
  readonly formula: string | null;
  /** Index of its cell style, -1 where it has none. */
  readonly style: number;
}

/** The cell of a number, in the style of what it stands in. */
export function numberCell(value: number, { formula, style }: Raw, context: CellContext): GridCell {
  const show = style < 0 ? undefined : context.showIn(style);
  if (show) return { value, text: show(value), formula };
  const small = SMALL[value];
  if (small) return formula === null ? small : { value, text: small.text, formula };
  return { value, text: String(value), formula };
}

/** A cell from the text of its value. */
type ReadTyped = (text: string, raw: Raw, context: CellContext) => GridCell | undefined;

const plain: ReadTyped = (text, { formula }) => textCell(text, formula);

const numberOrText: ReadTyped = (text, raw, context) => {
  const value = parseDouble(text);
  return value === undefined ? textCell(text, raw.formula) : numberCell(value, raw, context);
};

/** A shared string serves as it is where there is no formula. */
const shared: ReadTyped = (text, { formula }, { strings }) => {
  const cell = strings.cells[parseIndex(text)];
  return cell && formula !== null ? { ...cell, formula } : cell;
};

const boolean: ReadTyped = (text, { formula }) => {
  const value = isTrue(text.trim());
  return { value, text: value ? 'TRUE' : 'FALSE', formula };
};

const date: ReadTyped = (text, { formula }, { epoch }) => ({
  value: dateSerial(text, epoch) ?? text,
  text,
  formula,
});

/** By the type a cell states; inline text arrives without escapes. */
const READERS: ReadonlyMap<string, ReadTyped> = new Map<string, ReadTyped>([
  ['n', numberOrText],
  ['s', shared],
  ['str', (text, { formula }) => textCell(unescapeText(text), formula)],
  ['inlineStr', plain],
  ['e', plain],
  ['b', boolean],
  ['d', date],
]);

/** The cell of a type and what it holds; undefined for a cell that holds nothing. */
export function cellOf(type: string, raw: Raw, context: CellContext): GridCell | undefined {
  const { text = '', formula } = raw;
  const empty = text === '' && (type !== 'str' || raw.text === undefined);
  const read = READERS.get(type) ?? numberOrText;
  const cell = empty ? undefined : read(text, raw, context);
  if (cell && (cell.value !== '' || formula !== null)) return cell;
  return formula === null ? undefined : { value: null, text: '', formula };
}

/** Whether the style of a cell, -1 for none, strikes it out: what stands in it is deleted. */
export const isStruckOut = (style: number, context: CellContext): boolean =>
  style >= 0 && context.isStruck(style);

/** What is left of a cell that is struck out: runs with a font of their own. */
export function leftOf(
  type: string,
  text: string | undefined,
  rich: RichText | undefined,
  { strings }: CellContext,
): GridCell | undefined {
  const left = rich?.inStruck ?? (type === 's' ? strings.inStruck.get(parseIndex(text)) : undefined);
  return left === undefined || left === '' ? undefined : textCell(left, null);
}

/** The formula of the cell, from its text and the index of the shared one that it names. */
export type FormulaOf = (text: string, index: string | undefined) => string;

/** Reads the `c` element that just started and goes on behind its end; undefined for a cell that holds nothing. */
export function readCell(
  scanner: XmlScanner,
  context: CellContext,
  formulaOf: FormulaOf,
): GridCell | undefined {
  const type = scanner.attribute('t') ?? 'n';
  const style = parseIndex(scanner.attribute('s'));
  let text: string | undefined;
  let rich: RichText | undefined;
  let formula: string | null = null;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    if (scanner.name === 'v') text = scanner.elementText();
    else if (scanner.name === 'f') {
      const index = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
      formula = `=${formulaOf(scanner.elementText(), index)}`;
    } else if (scanner.name === 'is') {
      rich = readRichText(scanner);
      text = rich.text;
    } else scanner.skipElement();
  }
  if (isStruckOut(style, context)) return leftOf(type, text, rich, context);
  return cellOf(type, { text, formula, style }, context);
}
