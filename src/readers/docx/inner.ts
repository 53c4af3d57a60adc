/** What stands inside a Word document and is no Word itself: other documents, workbooks. */
import type { Grid } from '../../grid';
import { UserError } from '../../messages';
import type { Package } from '../../ooxml';
import { readShownSheet } from '../xlsx';

/** More than any report has. */
const MOST_INNER = 20;

export interface InnerPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts that a document leads to by an id: each is read once, and not too many of them. */
export function innerParts(document: Package, main: string): (id: string) => InnerPart | undefined {
  const taken = new Set<string>();
  return (id) => {
    const name = document.relationships(main).find((link) => link.id === id)?.target;
    if (name === undefined || taken.has(name) || taken.size >= MOST_INNER) return undefined;
    taken.add(name);
    // What is read next may take the same place in memory.
    const bytes = document.bytes(name)?.slice();
    return bytes && { name, bytes };
  };
}

/** The sheet that a workbook shows where it stands in a document; undefined for one that cannot be read. */
export function shownSheet(bytes: Uint8Array): Grid | undefined {
  try {
    const shown = readShownSheet(bytes, '');
    return shown && shown.cells.size > 0 ? shown : undefined;
  } catch (thrown) {
    if (thrown instanceof UserError) return undefined;
    throw thrown;
  }
}
