/** One table of the form in grids: every copy of it, read. */
import type { Edition, FieldId } from '../../form';
import type { Oddity } from '../../report';
import { blocksOf } from './columns';
import { findCopies, startOf } from './copies';
import type { Copy } from './copies';
import { Ranked } from './choice';
import { EXACT } from '../seen/labels';
import { isAnyHeader, isHeaderRow } from './headers';
import { readPrinted } from './printed';
import { readCopy, slotsOfGroup } from './readCopy';
import type { ReadCopy } from './readCopy';
import { isLabelled } from '../seen/shape';
import type { Shape } from '../seen/shape';
import type { Standing, Start } from '../around/standing';
import { findUnlabelled } from './unlabelled';
import type { View } from '../seen/view';

/** So many copies of a table are read: a year has twelve months, a county some sixty bodies. */
const MOST_COPIES = 80;
/** What a table must show of rows and headers to be one of the form. */
const FEWEST_FOUND = 4;

/** True where some row is one by its label: 总计 and 其他 alone stand in many a statistic, and over columns. */
const isTable = (copy: Copy): boolean =>
  copy.some(({ rows }) =>
    rows.some(({ label, score }) => !label || score === EXACT || !isAnyHeader(label.text)),
  );

/** Fewer rows than this share of a table, under other headers, are those of another statistic, or of the table turned. */
const FEWEST_ROWS = 1 / 3;

const isFragment = (copy: Copy, { oddities }: ReadCopy, { rows }: Shape): boolean =>
  copy.reduce((sum, piece) => sum + piece.rows.length, 0) < FEWEST_ROWS * rows.length &&
  oddities.some(({ kind }) => kind === 'column-missing');

const hasAny = ({ figures, oddities }: ReadCopy): boolean =>
  figures.size > 0 || oddities.some(({ kind }) => kind === 'digits-unsplit');

/** Rows whose figures could not be told apart are there. */
const isUnsplit = ({ oddities }: ReadCopy, fields: readonly FieldId[]): boolean =>
  oddities.some((odd) => odd.kind === 'digits-unsplit' && odd.fields === fields);

/** What is said of the rows of the form that a table lacks. */
export const missingRows = (shape: Shape, read: ReadCopy): Oddity[] =>
  shape.rows
    .filter(({ text, fields }) => text !== '' && !fields.some((id) => read.figures.has(id)))
    .filter(({ fields }) => !isUnsplit(read, fields))
    .map(({ text, fields }) => ({
      kind: 'row-missing',
      table: shape.table.id,
      address: null,
      text: '',
      expected: text,
      fields,
    }));

/** A copy whose columns come more than once beside each other is several: one for each year, or each body. */
function apart(copy: Copy, read: ReadCopy, shape: Shape): Copy[] {
  if (!isLabelled(shape) || !read.oddities.some(({ kind }) => kind === 'column-twice')) return [copy];
  const [widest = []] = [...shape.groups].sort((one, other) => other.length - one.length);
  const group = shape.groups.indexOf(widest);
  const slotsOfPieces = copy.flatMap((piece) => {
    const own = slotsOfGroup(piece, shape, group);
    return own ? [own] : [];
  });
  const slots = slotsOfPieces.flat();
  const blocks = slotsOfPieces.map((own) => blocksOf(own, widest));
  const times = [...new Set(slots.flatMap(({ time }) => time ?? []))];
  if (times.length > 1) return times.map((time) => copy.map((piece) => ({ ...piece, time })));
  const [first = []] = blocks;
  if (first.length < 2) return [copy];
  return first.map((extent) => copy.map((piece) => ({ ...piece, extent })));
}

/** What is said of copies that are too many to be read. */
function unreadCopies([first]: readonly Copy[], { table, rows }: Shape): Oddity[] {
  if (!first) return [];
  const { view, row, column } = startOf(first);
  return [
    {
      kind: 'copies-unread',
      table: table.id,
      address: view.addressOf(row, column),
      text: view.grid.name,
      expected: String(MOST_COPIES),
      fields: rows.flatMap(({ fields }) => fields),
    },
  ];
}

/** Every copy of the table that is worth the name; of very many the first. */
export function readCopies(
  views: readonly View[],
  shape: Shape,
  edition: Edition,
  standingOf: (start: Start) => Standing,
): Ranked[] {
  const printed = readPrinted(views, shape, edition);
  if (printed) return [new Ranked(printed.read, () => standingOf(printed.start))];
  const copies = isLabelled(shape)
    ? findCopies(views, shape, (view, row) => isHeaderRow(view, row, shape))
    : findUnlabelled(views, shape);
  const tables = copies.filter(isTable);
  const unread = unreadCopies(tables.slice(MOST_COPIES), shape);
  return tables.slice(0, MOST_COPIES).flatMap((copy) => {
    const read = readCopy(copy, shape, edition);
    const parts = apart(copy, read, shape);
    return parts
      .map((part) => ({ part, own: parts.length === 1 ? read : readCopy(part, shape, edition) }))
      .filter(({ part, own }) => own.likeness >= FEWEST_FOUND && hasAny(own) && !isFragment(part, own, shape))
      .map(({ part, own }) => {
        const told = { ...own, oddities: [...own.oddities, ...unread] };
        return new Ranked(told, () => standingOf(startOf(part)));
      });
  });
}
