/**
 * Digits that lost their separators, divided among the figures of their rows: by the relations within a row, and where
 * they leave a choice by those down the columns. What stays open is not read.
 */
import type { FieldId, Relation } from '../../form';
import type { Figure, Oddity } from '../../report';
import { writtenFigure } from '../seen/figures';
import { relationsWithin } from '../seen/relations';
import type { Shape, ShapeRow } from '../seen/shape';
import type { Piece } from '../seen/view';
import { chooseTogether } from './choose';
import { splitsOf } from './splits';
import type { Split } from './splits';

/** A row of the form with what there is of its figures. */
export interface Run {
  readonly row: ShapeRow;
  readonly pieces: readonly Piece[];
}

export interface Divided {
  readonly figures: ReadonlyMap<FieldId, Figure>;
  readonly oddities: readonly Oddity[];
}

function figuresOf({ row, pieces }: Run, { texts, pieces: from }: Split): [FieldId, Figure][] {
  return row.fields.flatMap((id, at): [FieldId, Figure][] => {
    const address = pieces[from[at] ?? 0]?.address;
    return address ? [[id, writtenFigure(texts[at] ?? '', address)]] : [];
  });
}

/** Divides the digits of the rows of one table; `known` are its other figures. */
export function divideRuns(
  runs: readonly Run[],
  shape: Shape,
  relations: readonly Relation[],
  known: ReadonlyMap<FieldId, Figure>,
): Divided {
  const read = runs.map((run) => {
    const { fields } = run.row;
    const texts = run.pieces.map(({ text }) => text);
    return { run, splits: splitsOf(texts, fields.length, relationsWithin(fields, relations)) ?? [] };
  });
  const possible = read.filter(({ splits }) => splits.length > 0);
  const left = chooseTogether(
    possible.map(({ run, splits }) => ({
      fields: run.row.fields,
      options: splits.map(({ values }) => values),
    })),
    relations,
    (id) => {
      const figure = known.get(id);
      return figure?.spelling === 'blank' ? 0 : (figure?.value ?? undefined);
    },
  );
  const figures = new Map<FieldId, Figure>();
  const oddities: Oddity[] = [];
  for (const { run, splits } of read) {
    const options = left[possible.findIndex((each) => each.run === run)] ?? [];
    const split = options.length === 1 ? splits[options[0] ?? 0] : undefined;
    if (split) for (const [id, figure] of figuresOf(run, split)) figures.set(id, figure);
    oddities.push({
      kind: split ? 'digits-split' : 'digits-unsplit',
      table: shape.table.id,
      address: run.pieces[0]?.address ?? null,
      text: run.pieces.map(({ text }) => text).join(' '),
      expected: run.row.text === '' ? shape.table.name : run.row.text,
      fields: run.row.fields,
    });
  }
  return { figures, oddities };
}
