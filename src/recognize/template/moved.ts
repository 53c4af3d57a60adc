/** Names of our template that do not stand at the labels by which a table was read. */
import { definedNameWith } from '../../form';
import type { Field, FormTable } from '../../form';
import { areaNamed, gridByName } from '../../grid';
import type { Address, Workbook } from '../../grid';
import type { Oddity, Report } from '../../report';
import type { Template } from './find';
import { printedRows } from './printed';
import { isUnder } from './standing';

type Kind = 'name-moved' | 'name-lost';

/** `head`: what has to stand over the cell; a name may have taken its cell away from there. */
function kindOf(workbook: Workbook, name: string, address: Address, head: string): Kind | undefined {
  const target = areaNamed(workbook, name);
  if (!target) return 'name-lost';
  const { sheet, area } = target;
  const isThere = sheet === address.grid && area.row === address.row && area.column === address.column;
  const grid = gridByName(workbook, sheet);
  return isThere && grid && isUnder(grid, address, head) ? undefined : 'name-moved';
}

interface Read {
  readonly field: Field;
  readonly address: Address;
  readonly kind: Kind | undefined;
}

const oddity = (
  kind: Kind,
  table: FormTable,
  expected: string,
  [first, ...others]: readonly Read[],
): Oddity[] =>
  first
    ? [
        {
          kind,
          table: table.id,
          address: first.address,
          text: '',
          expected,
          fields: [first, ...others].map(({ field }) => field.id),
        },
      ]
    : [];

/** What to call some figures of a row. */
const nameOf = ([first, ...others]: readonly Read[]): string =>
  first ? first.field.rowName + (others.length === 0 ? `·${first.field.columnLabel}` : '') : '';

/** One oddity for a row of a table that was read by labels; one for a table whose every name is lost. */
export function nameOddities(
  workbook: Workbook,
  { edition, suffix }: Template,
  table: FormTable,
  figures: Report['figures'],
): Oddity[] {
  const rows = printedRows(edition, table).map(({ fields, heads }) =>
    fields.flatMap((field, index): Read[] => {
      const address = figures.get(field.id)?.address;
      const name = definedNameWith(field.definedName, suffix);
      return address ? [{ field, address, kind: kindOf(workbook, name, address, heads[index] ?? '') }] : [];
    }),
  );
  const all = rows.flat();
  if (all.every(({ kind }) => kind === 'name-lost')) return oddity('name-lost', table, table.name, all);
  return rows.flatMap((row) =>
    (['name-moved', 'name-lost'] as const).flatMap((kind) => {
      const own = row.filter((read) => read.kind === kind);
      return oddity(kind, table, nameOf(own), own);
    }),
  );
}
