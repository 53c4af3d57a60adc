/** What was odd about a source: what a reader of the report should know, and where it stands. */
import type { CopyReason, FieldId, TableId } from '../form';
import type { Address } from '../grid';

export type OddityKind =
  /** A table of the form is not there; `expected` names it. */
  | 'table-missing'
  /** Another copy of the table, called `text`, has other figures: it was left aside for one called `expected`, for a `reason`. */
  | 'table-aside'
  /** The only copy of the table, called `text`, looks like that of another year, an annex or a sample; it was read. */
  | 'table-stray'
  /** The same as `table-aside` where nothing written says which is meant. */
  | 'table-twice'
  /** There are more copies of the table than are read, the number in `expected`; the first of the others is at `address`. */
  | 'copies-unread'
  /** Lines of figures under the heading of the table, the first of them `text`, make none of its rows; they were not read. */
  | 'lines-unread'
  /** A row or column of the form is not there; `expected` is its label. */
  | 'row-missing'
  | 'column-missing'
  /** A row or column with figures that the form does not have. */
  | 'row-extra'
  | 'column-extra'
  /** The same row or column twice; the one at `address` was not read. */
  | 'row-twice'
  | 'column-twice'
  /** A column stands in another order than in the form. */
  | 'column-moved'
  /** A row stands in another order than in the form. */
  | 'row-moved'
  /** The label at `address` reads `text` where the form has `expected`. */
  | 'label-changed'
  | 'header-changed'
  /** Without header or label: figures were taken in the order of the form and are guessed. */
  | 'guessed-by-order'
  /** Digits without separators, divided among the figures of the row `expected` by the relations of the form: guessed. */
  | 'digits-split'
  /** Digits without separators that cannot be divided among the figures of the row `expected`: not read. */
  | 'digits-unsplit'
  /** Each row has a figure too many, and neither header nor relations tell for certain which: guessed. */
  | 'column-guessed'
  /** The row `expected` has more figures than columns; the first were taken. */
  | 'figures-extra'
  /** A row, a column or the sheet of the table is hidden; it was treated as it stands. */
  | 'row-hidden'
  | 'column-hidden'
  | 'sheet-hidden'
  /** A page or a document hides the table; it was treated as it stands. */
  | 'table-hidden'
  /** More than one figure stands where one belongs; the one at `address` was taken. */
  | 'cell-ambiguous'
  /** Money in 元 where the form counts 万元. */
  | 'unit'
  /** Something of the source was not read, in which the table may be: an object, a picture, a document inside the document. */
  | 'object-unread'
  | 'picture-unread'
  | 'document-unread'
  /** The sheet `text` has more rows than were read. */
  | 'rows-unread'
  /** A typed number among computed totals. */
  | 'formula-overwritten'
  /** The source holds another report, whose title is `text`; it was not read. */
  | 'report-twice'
  /** A title has the year `text`; the report was read as that of the year `expected`. */
  | 'year-doubt'
  /** The postcode or telephone `text` has lost its leading 0; it was read as `expected`. */
  | 'postcode-zero'
  | 'telephone-zero'
  /** A name of our template stands for another cell than the one at its labels, or for none; the labels were followed. */
  | 'name-moved'
  | 'name-lost'
  /** The sheet `text` holds the table, too, with other figures; the one that our names stand for was read. */
  | 'copy-elsewhere';

export interface Oddity {
  readonly kind: OddityKind;
  /** null for what is about the report as a whole. */
  readonly table: TableId | null;
  readonly address: Address | null;
  /** As it stands in the source. */
  readonly text: string;
  /** What the form has there; empty where it has nothing. */
  readonly expected: string;
  /** The figures it bears on. */
  readonly fields: readonly FieldId[];
  /** Of `table-aside` and `table-twice`. */
  readonly reason?: CopyReason;
}
