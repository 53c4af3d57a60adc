/** 年度 of the ledger: the cell that tells which year is counted. */
import type { CellWrite } from '../../excel';
import { LEDGER_NAMES } from '../../form';
import { areaNamed } from '../../grid';
import type { Workbook } from '../../grid';

/** The cell with another year; null where its name is gone. */
export function yearCells(workbook: Workbook, year: number): readonly CellWrite[] | null {
  const named = areaNamed(workbook, LEDGER_NAMES.year);
  if (!named) return null;
  const { sheet, area } = named;
  return [{ address: { kind: 'sheet', grid: sheet, row: area.row, column: area.column }, value: year }];
}
