/** What is to be said of a review workbook as it was read: what people changed by hand, and what could not be read. */
import type { DeskSheet } from '../../form';

/** What a reviewer may have put on a sheet of ours that is not kept. */
export type Lost = 'comments' | 'drawings' | 'tables' | 'pivots' | 'conditions' | 'validations' | 'cells';

export type StoredRemark =
  /** A sheet is gone, or its headers are. */
  | { readonly code: 'sheet-gone'; readonly sheet: DeskSheet }
  /** A sheet is so long that not all of it was read. */
  | { readonly code: 'sheet-cut'; readonly sheet: DeskSheet }
  /** A column is gone: what it said is unknown. */
  | { readonly code: 'column-gone'; readonly sheet: DeskSheet; readonly column: string }
  /** Rows that name no member or thing; rows count from 1. */
  | { readonly code: 'row-unread'; readonly sheet: DeskSheet; readonly row: number }
  /** A number stands twice; the first row counts, a member gets a new one. */
  | { readonly code: 'number-twice'; readonly sheet: DeskSheet; readonly id: number; readonly row: number }
  /** A member was added to the list. */
  | { readonly code: 'member-added'; readonly name: string; readonly id: number }
  /** A number that is on no list any more; what is of it is nobody's. */
  | { readonly code: 'member-gone'; readonly sheet: DeskSheet; readonly id: number }
  /** The row of a member is gone from 审核台账: it stands as its reports say. */
  | { readonly code: 'standing-gone'; readonly name: string }
  /** A word that is none of the list; `taken` is what stands instead. */
  | {
      readonly code: 'word-unknown';
      readonly sheet: DeskSheet;
      readonly row: number;
      readonly column: string;
      readonly text: string;
      readonly taken: string;
    }
  /** A date or number that is none. */
  | {
      readonly code: 'value-unread';
      readonly sheet: DeskSheet;
      readonly row: number;
      readonly column: string;
      readonly text: string;
    }
  /** Figures or texts are not those that were received. */
  | { readonly code: 'figures-changed'; readonly unit: string; readonly round: number }
  /** The round that was accepted is not there any more. */
  | { readonly code: 'accepted-gone'; readonly name: string; readonly round: number }
  /** Formulas that a person put in, in a column of ours or that would mean something else: their results are kept. */
  | { readonly code: 'own-formulas'; readonly sheet: DeskSheet; readonly column: string }
  /** A column of the reviewer's own without a header, or with that of another: what it is called from now on. */
  | {
      readonly code: 'own-renamed';
      readonly sheet: DeskSheet;
      /** Its letters. */
      readonly column: string;
      readonly header: string;
      readonly as: string;
    }
  /** A header of ours stands twice; the first is ours. */
  | {
      readonly code: 'header-twice';
      readonly sheet: DeskSheet;
      readonly column: string;
      readonly header: string;
    }
  /** The workbook is written anew, and these are not kept: by sheet, what they are. */
  | {
      readonly code: 'lost';
      readonly sheets: readonly { readonly sheet: string; readonly what: readonly Lost[] }[];
    }
  /** Formats could not be read: they are as they were made first. */
  | { readonly code: 'formats-unread' }
  /** A letter's wording is gone. */
  | { readonly code: 'wording-gone'; readonly use: string };
