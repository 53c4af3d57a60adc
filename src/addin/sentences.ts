/** 常用语句: putting a sentence into a part of the text, and keeping on 校验 what it was made as. */
import type { CellWrite } from '../excel';
import { BOUND_AREA_NAME, BOUND_COLUMNS, TEXT_AREA_NAMES } from '../form';
import type { Edition } from '../form';
import { cellAt, gridByName } from '../grid';
import type { Address, Workbook } from '../grid';
import { UserError } from '../messages';
import type { BoundSentence } from '../report';
import { listLines } from './listLines';
import { namedArea } from './places';

/**
 * The cells that keep a sentence: in place of what was kept of it before, else on the next free line. Throws
 * `sentences/no-list`, `sentences/list-full`.
 */
export function bindingCells(workbook: Workbook, bound: BoundSentence): readonly CellWrite[] {
  const lines = listLines(workbook, BOUND_AREA_NAME, BOUND_COLUMNS, 'sentences/no-list');
  const line = lines.find(({ texts }) => texts.sentence === bound.sentence) ?? lines.find(({ free }) => free);
  if (!line) throw new UserError('sentences/list-full', { count: lines.length });
  return line.write({ ...bound });
}

/** The row under the last paragraph of a part; where that is the last row, the first one that is free. */
function freeRow(workbook: Workbook, edition: Edition, part: keyof typeof TEXT_AREA_NAMES): Address {
  const target = namedArea(workbook, TEXT_AREA_NAMES[part]);
  const grid = target && gridByName(workbook, target.sheet);
  const heading = edition.parts.find(({ text }) => text === part)?.heading ?? '';
  if (!target || !grid) throw new UserError('sentences/no-part', { part: heading });
  const { row, column, rowCount } = target.area;
  const free = Array.from({ length: rowCount }, (_, index) => {
    const cell = cellAt(grid, row + index, column);
    return (cell?.formula ?? null) === null && String(cell?.value ?? '').trim() === '';
  });
  const under = free.lastIndexOf(false) + 1;
  const index = under < rowCount ? under : free.indexOf(true);
  if (index < 0) throw new UserError('sentences/part-full', { part: heading, count: rowCount });
  return { kind: 'sheet', grid: grid.name, row: row + index, column };
}

/**
 * The cells to write for a sentence that the user puts in as `text`, which may be edited already: one paragraph of its
 * part, and the record of what it was made as. Throws `sentences/part-full` and what `bindingCells` throws.
 */
export function insertionCells(
  workbook: Workbook,
  edition: Edition,
  bound: BoundSentence & { readonly part: keyof typeof TEXT_AREA_NAMES },
  text: string,
): readonly CellWrite[] {
  const paragraph = { address: freeRow(workbook, edition, bound.part), value: text.trim() };
  return [paragraph, ...bindingCells(workbook, bound)];
}
