/** Figures that were read from hidden rows, columns, sheets and tables; figures there that were not read. */
import { fieldsById } from '../form';
import type { Edition, Field, FieldId, TableId } from '../form';
import type { Address, Grid } from '../grid';
import { MARKS, READ_BACK } from '../messages';
import type { Figure, Oddity, OddityKind } from '../report';

/** Old sheets of ours that gave way to new ones: 三、依申请公开（旧2）. */
const ASIDE = new RegExp(`（${READ_BACK.setAsideMark}\\d*）$`);
/** The findings name the rows and columns of the form. */
const FINDINGS = new RegExp(`^${READ_BACK.findingsSheet}(?: |$)`);
/** So does what a reviewer's office put into a file that it sent back. */
const REMARKS = new RegExp(`^${MARKS.sheet}(?:\\(\\d+\\))?$`);

/** True for a sheet of ours that is nobody's report: one that was set aside, or a list of findings. */
export const isSetAside = ({ name, hidden }: Grid): boolean =>
  (hidden?.sheet === true && ASIDE.test(name)) || FINDINGS.test(name) || REMARKS.test(name);

interface HiddenPlace {
  readonly kind: OddityKind;
  readonly table: TableId;
  readonly address: Address;
  readonly text: string;
  readonly fields: FieldId[];
}

/** Extra rows and columns are told with where they stand, so that they can be told to be hidden as well. */
const EXTRA: ReadonlySet<OddityKind> = new Set<OddityKind>([
  'row-extra',
  'row-twice',
  'column-extra',
  'column-twice',
]);

/** What of the figures and of the extra rows and columns is hidden; one oddity for a row, a column or a sheet of a table. */
export function hiddenOddities(
  edition: Edition,
  grids: readonly Grid[],
  figures: ReadonlyMap<FieldId, Figure>,
  oddities: readonly Oddity[] = [],
): Oddity[] {
  const keyOf = ({ kind, grid }: Pick<Address, 'kind' | 'grid'>): string => `${kind}\n${grid}`;
  const hiding = new Map(
    grids.flatMap(({ kind, name, hidden }) =>
      hidden ? [[keyOf({ kind, grid: name }), hidden] as const] : [],
    ),
  );
  if (hiding.size === 0) return [];
  const places = new Map<string, HiddenPlace>();
  const add = (
    kind: OddityKind,
    table: TableId,
    address: Address,
    text: string,
    field: FieldId | undefined,
  ): void => {
    const at = { 'row-hidden': address.row, 'column-hidden': address.column }[String(kind)] ?? '';
    const key = [kind, table, address.grid, at].join('\n');
    const place = places.get(key) ?? { kind, table, address, text, fields: [] };
    places.set(key, place);
    if (field) place.fields.push(field);
  };
  const look = (table: TableId, address: Address, row: string, column: string, field?: Field): void => {
    const hidden = hiding.get(keyOf(address));
    if (hidden?.sheet)
      add(
        address.kind === 'sheet' ? 'sheet-hidden' : 'table-hidden',
        table,
        address,
        address.grid,
        field?.id,
      );
    if (hidden?.rows.has(address.row)) add('row-hidden', table, address, row, field?.id);
    if (hidden?.columns.has(address.column)) add('column-hidden', table, address, column, field?.id);
  };
  const fields = fieldsById(edition);
  for (const [id, { address }] of figures) {
    const field = fields.get(id);
    if (field && address) look(field.table, address, field.rowLabel, field.columnLabel, field);
  }
  for (const { kind, table, address, text } of oddities)
    if (EXTRA.has(kind) && table && address) look(table, address, text, text);
  return [...places.values()].map((place) => ({ ...place, expected: '' }));
}
