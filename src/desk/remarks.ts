/** What is to be said of a list or a workbook as it was read: nothing is passed over in silence. `messages` has the words. */
import type { DeskWords } from '../messages/desk';

export type DeskRemark =
  /** A line of the list of members that names nobody: a total, a note. */
  | { readonly code: 'list-line'; readonly row: number; readonly text: string }
  /** A member stands twice in the list; the first counts. */
  | { readonly code: 'list-twice'; readonly name: string; readonly row: number }
  | { readonly code: 'list-kind'; readonly name: string; readonly text: string }
  | { readonly code: 'list-due'; readonly name: string; readonly text: string }
  /** A state was typed in its cell: what it accepts is taken as it is now. */
  | { readonly code: 'typed-accepted'; readonly name: string; readonly round: number }
  /** Nothing was sent that could be accepted. */
  | { readonly code: 'accepted-nothing'; readonly name: string }
  /** A vertical-system body is on the list, which decides. */
  | { readonly code: 'vertical-listed'; readonly name: string };

/** A remark in words. */
export function remarkText(remark: DeskRemark, { remarks }: Pick<DeskWords, 'remarks'>): string {
  const tell = remarks[remark.code] as (of: DeskRemark) => string;
  return tell(remark);
}
