/** What is to be said of a list or a workbook as it was read: nothing is passed over in silence. `messages` has the words. */
import type { DeskWords } from '../messages/desk';
import type { StoredRemark } from './stored/remarks';

/** Of lists, files and decisions. */
export type ReceivedRemark =
  /** A line of the list of members that names nobody: a total, a note. */
  | { readonly code: 'list-line'; readonly row: number; readonly text: string }
  /** A member stands twice in the list; the first counts. */
  | { readonly code: 'list-twice'; readonly name: string; readonly row: number }
  /** A sheet beside the list, without a column of names. */
  | { readonly code: 'list-sheet'; readonly sheet: string }
  /** 编号 that another member has: this one got a new one. */
  | { readonly code: 'list-id'; readonly name: string; readonly id: number }
  | { readonly code: 'list-counted'; readonly name: string; readonly text: string }
  | { readonly code: 'list-kind'; readonly name: string; readonly text: string }
  | { readonly code: 'list-due'; readonly name: string; readonly text: string }
  /** The list is that of a review workbook: deadlines of its year are not those of another. */
  | { readonly code: 'list-dues'; readonly year: number; readonly count: number }
  /** A state was typed in its cell: what it accepts is taken as it is now. */
  | { readonly code: 'typed-accepted'; readonly name: string; readonly round: number }
  /** Nothing was sent that could be accepted. */
  | { readonly code: 'accepted-nothing'; readonly name: string }
  /** 通过后又改: what came differs from what was accepted. */
  | { readonly code: 'changed-after-acceptance'; readonly name: string; readonly round: number }
  /** Another file of that name is there already: this one goes by another. */
  | { readonly code: 'file-renamed'; readonly file: string; readonly as: string }
  /** A vertical-system body is on the list, which decides. */
  | { readonly code: 'vertical-listed'; readonly name: string }
  /** A-nested: it counts beside the aggregate that contains it. */
  | { readonly code: 'nested'; readonly name: string; readonly within: string };

export type DeskRemark = ReceivedRemark | StoredRemark;

/** A remark in words. */
export function remarkText(remark: DeskRemark, { remarks }: Pick<DeskWords, 'remarks'>): string {
  const tell = remarks[remark.code] as (of: DeskRemark) => string;
  return tell(remark);
}
