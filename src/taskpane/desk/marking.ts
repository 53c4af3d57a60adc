/** A member's own file with what is wrong marked in it. What marks loads when the first is asked for. */
import type { Desk, Return } from '../../desk/types';
import { UserError } from '../../messages';
import type { Delivery } from '../services/deliveries';
import { sourceOf } from '../services/reading/source';

/** Kinds into which marks can be put, as people know them; what is in the file decides later. */
export const isMarkable = (file: string): boolean => /\.(?:xlsx|xlsm|docx)$/i.test(file);

/** What Excel opens as a copy: it takes workbooks without macros. */
export const isOpenable = (file: string): boolean => /\.xlsx$/i.test(file);

export interface ToMark {
  readonly member: number;
  readonly sent: Return;
  readonly file: File;
}

/** Throws `desk/no-such-file` for a file that is not the one that was received, and what marking throws. */
export async function markedFile(desk: Desk, { member, sent, file }: ToMark): Promise<Delivery> {
  const [{ markFile }, { MARKS }, { digestOf }, { isOpenIssue }] = await Promise.all([
    import('../../review/marks'),
    import('../../messages/official/marks'),
    import('../../desk/receive/digest'),
    import('../../desk/order'),
  ]);
  const { bytes } = await sourceOf(file);
  if (digestOf(bytes) !== sent.digest) throw new UserError('desk/no-such-file', { file: sent.file });
  const issues = desk.issues.filter((issue) => issue.member === member && isOpenIssue(issue));
  const name = sent.file.slice(sent.file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return {
    file: `${name.slice(0, dot)}（${MARKS.sheet}）${name.slice(dot)}`,
    bytes: markFile(bytes, issues, MARKS, { file: name }),
  };
}
