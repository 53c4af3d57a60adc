/**
 * What Excel limits in length and size, with its source and the code a request ends with. `InvalidArgument` is "The
 * argument is invalid or missing or has an incorrect format", the code for values that cannot be; where Microsoft's pages
 * name a limit and no code, it is taken, and the checklist for a person with Excel says so.
 */
import type { Area } from '../store/area';
import { cellCount } from '../store/area';
import { MOST_FORMULA_CHARACTERS } from '../store/entry';
import { generalException, invalidArgument, rangeExceedsLimit } from './errors';
import { between, text, whole } from './arguments';

const SPECIFICATIONS =
  'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';
const VALIDATION_STRINGS =
  'https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64';

/** A limit of a text, and where Microsoft says so. */
interface TextLimit {
  readonly most: number;
  readonly source: string;
}

export const TEXT_LIMITS = {
  validationTitle: { most: 32, source: VALIDATION_STRINGS },
  /** "Office restricts the length of the value of the error attribute to 224 characters." */
  validationError: { most: 224, source: VALIDATION_STRINGS },
  validationPrompt: { most: 255, source: VALIDATION_STRINGS },
  /** Items between commas; a range has no such limit. "The string length of the list is limited to 255." */
  validationList: {
    most: 255,
    source: 'https://learn.microsoft.com/office/vba/api/excel.validation.add',
  },
  validationFormula: { most: MOST_FORMULA_CHARACTERS, source: SPECIFICATIONS },
  conditionalFormula: { most: MOST_FORMULA_CHARACTERS, source: SPECIFICATIONS },
  nameFormula: { most: MOST_FORMULA_CHARACTERS, source: SPECIFICATIONS },
  nameComment: { most: 255, source: 'https://learn.microsoft.com/office/vba/api/excel.name.comment' },
  /** "Characters in a header or footer: 255", of its three parts together with their codes. */
} as const satisfies Record<string, TextLimit>;

/** A text within a limit. */
export function limited(value: unknown, limit: keyof typeof TEXT_LIMITS): string {
  const given = text(value);
  if (given.length > TEXT_LIMITS[limit].most) throw invalidArgument();
  return given;
}

/** "Row height: 409 points": SPECIFICATIONS. */
export const rowHeight = (value: unknown): number => between(value, 0, 409);

/** "Column width: 255 characters" (SPECIFICATIONS): of 8 pixels each and 5 between columns, in the font of Chinese Excel. */
export const columnWidth = (value: unknown): number => between(value, 0, (255 * 8 + 5) * 0.75);

/** "Zoom range: 10 percent to 400 percent": SPECIFICATIONS. */
export const scale = (value: unknown): number => whole(value, 10, 400);

/** Pages to fit; "If None, Excel picks", and a dialog that takes 1 to 32767. */
export const pages = (value: unknown): number => whole(value, 1, 32_767);

/** In points; Excel's dialog stops at 49 inches. */
export const margin = (value: unknown): number => between(value, 0, 49 * 72);

/**
 * "A range is limited to five million cells for get operations":
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export function checkCellCount(area: Area): void {
  if (cellCount(area) > 5_000_000) throw rangeExceedsLimit();
}

const MOST_PROPERTY_CHARACTERS = 255;

/**
 * Key and value of a custom property are "limited to 255 characters outside of Excel on the web (larger keys are
 * automatically trimmed)". Neither is empty: "between 1 and 255" (office-js issue 4378).
 * https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection#excel-excel-custompropertycollection-add-member(1)
 */
export function propertyText(value: unknown): string {
  const given = text(value);
  if (given === '') throw invalidArgument();
  return given.slice(0, MOST_PROPERTY_CHARACTERS);
}

/**
 * A property that another program made longer ends Excel on Windows as soon as its value is read (office-js issues 4378, 4002);
 * here the request fails.
 */
export function readableProperty<Value>(value: Value): Value {
  if (typeof value === 'string' && value.length > MOST_PROPERTY_CHARACTERS)
    throw generalException('Excel ends when it reads a custom property of more than 255 characters.');
  return value;
}

/**
 * "The settings are limited to 2 MB" for each add-in; Excel 2021 ends larger requests with InvalidArgument (office-js
 * issue 3957), and larger ones yet run out of memory (621).
 * https://learn.microsoft.com/javascript/api/office/office.settings#office-office-settings-set-member(1)
 */
const MOST_SETTING_CHARACTERS = 2 * 1024 * 1024;

export function checkSettings(settings: ReadonlyMap<string, unknown>): void {
  let sum = 0;
  for (const [key, value] of settings) sum += key.length + JSON.stringify(value).length;
  if (sum > MOST_SETTING_CHARACTERS) throw invalidArgument();
}
