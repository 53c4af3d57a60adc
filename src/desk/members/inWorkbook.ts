/** The members that a workbook tells of: a review workbook those of its desk, any other its list. */
import type { Workbook } from '../../grid';
import { UserError } from '../../messages';
import { deskYear, isDesk, readDesk } from '../stored';
import { parseMembers } from './parse';
import type { ParsedMembers } from './parse';

/**
 * `file` is what people call it. Members of a review workbook keep their numbers; deadlines of their own belong to its year and
 * are left out, which is told. Throws `desk/no-members` for a workbook that names none.
 */
export function membersIn(workbook: Workbook, file: string): ParsedMembers {
  const found = ofDesk(workbook) ?? parseMembers(workbook.grids);
  if (found.members.length === 0) throw new UserError('desk/no-members', { file });
  return found;
}

function ofDesk(workbook: Workbook): ParsedMembers | null {
  const year = deskYear(workbook);
  const read = year !== null && isDesk(workbook) ? readDesk(workbook) : null;
  if (!read || year === null) return null;
  const { members } = read.desk;
  const count = members.filter(({ due }) => due !== null).length;
  return {
    members: members.map((member) => ({ ...member, due: null })),
    remarks: count > 0 ? [...read.remarks, { code: 'list-dues', year, count }] : read.remarks,
  };
}
