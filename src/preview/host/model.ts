/** What the objects of the model stand for: the workbook as a whole, one sheet of it, or an area of a sheet. */
import type { Area } from '../store/area';
import type { Store } from '../store';
import { itemNotFound } from './errors';
import type { ObjectType } from './objectType';

export interface Model {
  readonly store: Store;
  /** Ranges and sheets lead to each other: neither imports the other, both come with the model. */
  readonly types: {
    readonly range: ObjectType<RangeTarget>;
    readonly worksheet: ObjectType<SheetTarget>;
  };
  /** The values of an enum of Office.js, e.g. of `Excel.BorderIndex`. */
  readonly enumValues: (name: string) => readonly unknown[] | undefined;
  /** Event registrations of the client, as `target:event`. */
  readonly subscriptions: Set<string>;
  /** Lets go of an object the client tracked. */
  readonly release: (reference: unknown) => void;
}

export interface SheetTarget {
  readonly model: Model;
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

/** The store, after making sure that the sheet was not deleted in the meantime. */
export function storeOf({ model, sheetId }: SheetTarget): Store {
  if (!model.store.sheets.exists(sheetId)) throw itemNotFound();
  return model.store;
}
