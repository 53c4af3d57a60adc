/** One table of the form in grids: of all its copies the one that is the report's. */
import { PREVIOUS_WORDS } from '../form';
import type { Edition, FieldId } from '../form';
import { findCopies } from './copies';
import type { Copy } from './copies';
import { isHeaderRow } from './headers';
import type { Oddity } from '../report';
import { labelForm } from '../text';
import { readCopy } from './readCopy';
import type { ReadCopy } from './readCopy';
import { isLabelled } from './shape';
import type { Shape } from './shape';
import { findUnlabelled } from './unlabelled';
import type { View } from './view';

const MOST_COPIES = 40;
/** Of a table as long as this share of the best copy it is worth saying that it is there twice. */
const WORTH_TELLING = 1 / 3;
/** What a table must show of rows and headers to be one of the form. */
const FEWEST_FOUND = 4;

/** A table that people see is the one they mean. */
const isHidden = (copy: Copy): boolean => copy.some(({ view }) => view.grid.hidden?.sheet === true);

/** A sheet for last year's figures. */
const isPrevious = (copy: Copy): boolean =>
  copy.some(({ view }) => PREVIOUS_WORDS.some((word) => labelForm(view.grid.name).includes(word)));

const filledOf = ({ figures }: ReadCopy): number =>
  [...figures.values()].filter(({ spelling }) => spelling !== 'blank').length;

interface Ranked {
  readonly copy: Copy;
  readonly read: ReadCopy;
  readonly rank: number;
}

function ranked(copy: Copy, read: ReadCopy): Ranked {
  const filled = filledOf(read);
  return {
    copy,
    read,
    rank: (isPrevious(copy) || isHidden(copy) ? 0 : 10_000) * Number(filled > 0) + 4 * filled + read.likeness,
  };
}

/** The place a copy begins at, for whoever is told that it was not read. */
function twice({ copy, read }: Ranked, shape: Shape): Oddity {
  const [piece] = copy;
  const [row] = piece?.rows ?? [];
  return {
    kind: 'table-twice',
    table: shape.table.id,
    address: piece && row ? piece.view.addressOf(row.row, row.label?.column ?? 0) : null,
    text: piece?.view.grid.name ?? '',
    expected: shape.table.name,
    fields: [...read.figures.keys()],
  };
}

/** Blocks of a table that stand apart, each under its own header, are one copy. */
function combined(best: Ranked, others: readonly Ranked[]): readonly [Ranked, readonly Ranked[]] {
  let whole = best;
  const left: Ranked[] = [];
  for (const other of others) {
    const ids = [...other.read.figures.keys()];
    if (ids.length === 0 || ids.some((id) => whole.read.figures.has(id))) left.push(other);
    else
      whole = {
        ...whole,
        read: {
          figures: new Map([...whole.read.figures, ...other.read.figures]),
          oddities: [...whole.read.oddities, ...other.read.oddities],
          places: [...whole.read.places, ...other.read.places],
          likeness: whole.read.likeness + other.read.likeness,
        },
      };
  }
  return [whole, left];
}

/** Rows whose figures could not be told apart are there. */
const isUnsplit = ({ oddities }: ReadCopy, fields: readonly FieldId[]): boolean =>
  oddities.some((odd) => odd.kind === 'digits-unsplit' && odd.fields === fields);

const missingRows = (shape: Shape, read: ReadCopy): Oddity[] =>
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

const hasAny = ({ figures, oddities }: ReadCopy): boolean =>
  figures.size > 0 || oddities.some(({ kind }) => kind === 'digits-unsplit');

/** The table, or undefined where the grids have none that is worth the name. */
export function readGridTable(views: readonly View[], shape: Shape, edition: Edition): ReadCopy | undefined {
  const copies = isLabelled(shape)
    ? findCopies(views, shape, (view, row) => isHeaderRow(view, row, shape))
    : findUnlabelled(views, shape);
  const [first, ...others] = copies
    .slice(0, MOST_COPIES)
    .map((copy) => ranked(copy, readCopy(copy, shape, edition)))
    .filter(({ read }) => read.likeness >= FEWEST_FOUND && hasAny(read))
    .sort((one, other) => other.rank - one.rank);
  if (!first) return undefined;
  const [best, left] = combined(first, others);
  const told = left.filter(
    ({ copy, read }) => !isPrevious(copy) && filledOf(read) > WORTH_TELLING * filledOf(best.read),
  );
  return {
    ...best.read,
    oddities: [
      ...views.flatMap((view) => view.oddities ?? []),
      ...best.read.oddities,
      ...told.map((other) => twice(other, shape)),
      ...missingRows(shape, best.read),
    ],
  };
}
