/** What Office.js has loaded, in our own terms. */
import { parseReference } from '../grid';
import type { GridCell, Rectangle, Workbook } from '../grid';

/**
 * The cell with this value and formula; undefined for an empty one. Its text is that of its value: what Excel shows
 * (`Range.text`) may be #### in a narrow column and would be a third matrix to send; no label of the form is a number
 * in a format.
 */
export function gridCell(value: unknown, formula: unknown): GridCell | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string') return undefined;
  return {
    value,
    text: String(value),
    formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null,
  };
}

/** Where a range stands; all four were loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** The names that stand for cells; one whose cells are gone stands for none. */
export function referencesOf({ items }: Excel.NamedItemCollection): Workbook['names'] {
  return new Map(
    items.flatMap(({ name, formula }) => {
      const reference = parseReference(String(formula));
      return reference ? [[name, reference] as const] : [];
    }),
  );
}

/** What `load` of the sheets of a workbook asks for, to have the names that count on one sheet. */
export const LOCAL_NAMES = 'items/name,items/names/items/name,items/names/items/formula';

/** Names of single sheets that stand for cells, by sheet; `LOCAL_NAMES` was loaded. */
export function localReferencesOf({ items }: Excel.WorksheetCollection): Required<Workbook>['localNames'] {
  return new Map(
    items.flatMap(({ name, names }) => {
      const references = referencesOf(names);
      return references.size > 0 ? [[name, references] as const] : [];
    }),
  );
}

/** The workbook’s own properties as texts. */
export function propertiesOf({ items }: Excel.CustomPropertyCollection): Workbook['properties'] {
  return new Map(items.map(({ key, value }) => [key, String(value)]));
}
