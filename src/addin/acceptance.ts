/** Explaining a finding: the lines of the list on 校验 that keep who explained what, and when. */
import type { CellWrite } from '../excel';
import { ACCEPTANCE_AREA_NAME, ACCEPTANCE_COLUMNS } from '../form';
import { cellAt, gridByName } from '../grid';
import type { Workbook } from '../grid';
import { UserError } from '../messages';
import type { Acceptance } from '../report';
import { namedArea } from './places';

type Entries = Readonly<Record<(typeof ACCEPTANCE_COLUMNS)[number], string | null>>;

interface Line {
  readonly finding: string;
  readonly free: boolean;
  /** Writes a value into each of its cells. */
  readonly write: (entries: Entries) => CellWrite[];
}

const NOTHING: Entries = { message: null, reason: null, by: null, on: null, finding: null, basis: null };
const FINDING_COLUMN = ACCEPTANCE_COLUMNS.indexOf('finding');

/** The lines of the list; throws `explain/no-list` for a workbook that was made without one. */
function linesOf(workbook: Workbook): Line[] {
  const target = namedArea(workbook, ACCEPTANCE_AREA_NAME);
  if (!target) throw new UserError('explain/no-list');
  const { sheet, area } = target;
  const grid = gridByName(workbook, sheet);
  return Array.from({ length: area.rowCount }, (_, index) => {
    const row = area.row + index;
    const texts = ACCEPTANCE_COLUMNS.map((__, column) =>
      String((grid && cellAt(grid, row, area.column + column)?.value) ?? '').trim(),
    );
    return {
      finding: texts[FINDING_COLUMN] ?? '',
      free: texts.every((text) => text === ''),
      write: (entries) =>
        ACCEPTANCE_COLUMNS.map((column, offset) => ({
          address: { kind: 'sheet', grid: sheet, row, column: area.column + offset },
          value: entries[column],
        })),
    };
  });
}

/** Keeps an explanation: in place of an older one of the same finding, else on the next free line. Throws `explain/full`. */
export function explanationCells(workbook: Workbook, acceptance: Acceptance): readonly CellWrite[] {
  const lines = linesOf(workbook);
  const line = lines.find(({ finding }) => finding === acceptance.finding) ?? lines.find(({ free }) => free);
  if (!line) throw new UserError('explain/full', { count: lines.length });
  return line.write({ ...acceptance });
}

/** Takes the explanation of a finding back: its line becomes free. */
export function withdrawalCells(workbook: Workbook, finding: string): readonly CellWrite[] {
  return linesOf(workbook)
    .filter((line) => line.finding === finding)
    .flatMap((line) => line.write(NOTHING));
}

/** A day of the local calendar as the list keeps it: 2025-01-12. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
