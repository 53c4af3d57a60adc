/** Names of our template that do not stand at the labels by which a table was read. */
import { definedNameWith } from '../../form';
import type { Field, FormTable } from '../../form';
import { areaNamed } from '../../grid';
import type { Address, Workbook } from '../../grid';
import type { Oddity, Report } from '../../report';
import type { Template } from './find';
import { printedRows } from './printed';

type Kind = 'name-moved' | 'name-lost';

function kindOf(workbook: Workbook, name: string, { grid, row, column }: Address): Kind | undefined {
  const target = areaNamed(workbook, name);
  if (!target) return 'name-lost';
  const { sheet, area } = target;
  return sheet === grid && area.row === row && area.column === column ? undefined : 'name-moved';
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
  const rows = printedRows(edition, table).map(({ fields }) =>
    fields.flatMap((field): Read[] => {
      const address = figures.get(field.id)?.address;
      const name = definedNameWith(field.definedName, suffix);
      return address ? [{ field, address, kind: kindOf(workbook, name, address) }] : [];
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
