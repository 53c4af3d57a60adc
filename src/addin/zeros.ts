/** 其余为0: what of a table is not filled in, as 0. */
import type { CellWrite } from '../excel';
import { fieldsById } from '../form';
import type { FieldId, TableId } from '../form';
import { isUnfilled, isRead } from '../report';
import type { OpenReport } from './open';

/** The cells to write; a total that is typed is 0 only where all its parts are, else it stays to be typed. */
export function zeroCells(
  { report, edition }: Pick<OpenReport, 'report' | 'edition'>,
  table: TableId,
): CellWrite[] {
  const fields = fieldsById(edition);
  const isNought = (id: FieldId): boolean => {
    const field = fields.get(id);
    if (!field || !isRead(report, id)) return false;
    const value = report.figures.get(id)?.value ?? null;
    if (value !== null) return value === 0;
    return field.sumOf.every(isNought);
  };
  return edition.fields.flatMap((field) => {
    const address = report.figures.get(field.id)?.address;
    const fill = field.table === table && isUnfilled(report, field) && isNought(field.id);
    return fill && address ? [{ address, value: 0 }] : [];
  });
}
