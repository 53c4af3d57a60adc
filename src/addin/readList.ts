/** A list of members from a file of any kind. It brings the readers, so only the reading worker loads it. */
import { membersIn } from '../desk/members/inWorkbook';
import type { ParsedMembers } from '../desk/members/parse';
import { UserError } from '../messages';
import { readFile } from '../readers';
import { assertHasText } from './readReport';

/** A file in memory that names members; `list` tells it from a report. */
export interface ListSource {
  readonly list: true;
  /** What people call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Throws `UserError`: another kind of file, a damaged one, `desk/no-members`. */
export async function readList({ name, bytes }: ListSource, onPart?: () => void): Promise<ParsedMembers> {
  assertHasText(bytes, name);
  const source = await readFile(bytes, name, onPart ? { onPart } : {});
  if (source.kind === 'report') throw new UserError('desk/no-members', { file: name });
  return membersIn(source.workbook, name);
}
