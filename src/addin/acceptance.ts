/** Explaining a finding: the lines of the list on 校验 that keep who explained what, and when. */
import type { CellWrite } from '../excel';
import { ACCEPTANCE_AREA_NAME, ACCEPTANCE_COLUMNS } from '../form';
import type { Workbook } from '../grid';
import { UserError } from '../messages';
import type { Acceptance } from '../report';
import { listLines } from './listLines';

const NOTHING = { message: null, reason: null, by: null, on: null, finding: null, basis: null } as const;

const linesOf = (workbook: Workbook) =>
  listLines(workbook, ACCEPTANCE_AREA_NAME, ACCEPTANCE_COLUMNS, 'explain/no-list');

/** Keeps an explanation: in place of an older one of the same finding, else on the next free line. Throws `explain/full`. */
export function explanationCells(workbook: Workbook, acceptance: Acceptance): readonly CellWrite[] {
  const lines = linesOf(workbook);
  const line =
    lines.find(({ texts }) => texts.finding === acceptance.finding) ?? lines.find(({ free }) => free);
  if (!line) throw new UserError('explain/full', { count: lines.length });
  return line.write({ ...acceptance });
}

/** Takes the explanation of a finding back: its line becomes free. */
export function withdrawalCells(workbook: Workbook, finding: string): readonly CellWrite[] {
  return linesOf(workbook)
    .filter(({ texts }) => texts.finding === finding)
    .flatMap((line) => line.write(NOTHING));
}
