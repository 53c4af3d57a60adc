/** 表三 and 表四 count from the ledger, or are typed: every figure cell that is no sum becomes a formula, or the number it shows. */
import type { Update, UpdateCell } from '../../excel';
import type { Field } from '../../form';
import { cellAt, cellName, gridByName, quoteSheet } from '../../grid';
import type { Address } from '../../grid';
import type { Ledger } from '../../ledger';
import { figureFormulas } from '../../ledger/sheets';
import { LEDGER, UserError } from '../../messages';
import type { OpenReport } from '../open';
import { coverPlace } from '../places';

/** How the figures of 表三 and 表四 come about. */
export type Counting = 'counted' | 'typed' | 'mixed';

interface FigureCell {
  readonly field: Field;
  readonly address: Address;
  /** Null for what is typed. */
  readonly formula: string | null;
}

function cellsOf({ edition, report, workbook }: OpenReport): readonly FigureCell[] {
  return edition.fields.flatMap((field): FigureCell[] => {
    const address = report.figures.get(field.id)?.address;
    if (field.table === 'proactive' || field.sumOf.length > 0 || !address) return [];
    const grid = gridByName(workbook, address.grid);
    return [
      { field, address, formula: (grid && cellAt(grid, address.row, address.column)?.formula) ?? null },
    ];
  });
}

const speaksOf = (formula: string | null, { sheets }: Pick<Ledger, 'sheets'>): boolean =>
  formula !== null &&
  [sheets.applications, sheets.cases].some((sheet) => sheet !== null && formula.includes(`${sheet}`));

/** What the tables of the open report do now. */
export function countingOf(open: OpenReport, ledger: Pick<Ledger, 'sheets'>): Counting {
  const cells = cellsOf(open);
  const counted = cells.filter(({ formula }) => speaksOf(formula, ledger)).length;
  return counted === 0 ? 'typed' : counted === cells.length ? 'counted' : 'mixed';
}

function updateOf(cells: readonly (readonly [Address, Omit<UpdateCell, 'row' | 'column'>])[]): Update {
  const sheets = [...new Set(cells.map(([{ grid }]) => grid))];
  return {
    styles: {},
    sheets: sheets.map((sheet) => ({
      sheet,
      cells: cells.flatMap(([{ grid, row, column }, content]) =>
        grid === sheet ? [{ row, column, ...content }] : [],
      ),
    })),
  };
}

/** The formulas; throws `excel/missing` where 年度 of 封面 is gone. */
export function countedUpdate(open: OpenReport, { sheets }: Pick<Ledger, 'sheets'>): Update {
  const year = coverPlace(open.workbook, 'year');
  if (!year) throw new UserError('excel/missing');
  const formulas = figureFormulas(open.edition, {
    yearCell: `${quoteSheet(year.grid)}!${cellName(year.row, year.column, true)}`,
    sheets: { applications: sheets.applications, cases: sheets.cases ?? LEDGER.sheets.cases },
  });
  return updateOf(
    cellsOf(open).flatMap(({ field, address }) => {
      const formula = formulas.get(field.id);
      return formula === undefined ? [] : [[address, { value: null, formula }] as const];
    }),
  );
}

/** The numbers that the formulas show. */
export function typedUpdate(open: OpenReport, ledger: Pick<Ledger, 'sheets'>): Update {
  return updateOf(
    cellsOf(open)
      .filter(({ formula }) => speaksOf(formula, ledger))
      .map(({ field, address }) => [
        address,
        { value: open.report.figures.get(field.id)?.value ?? null, formula: null },
      ]),
  );
}

export const sizeOf = ({ sheets }: Update): number =>
  sheets.reduce((sum, { cells }) => sum + cells.length, 0);
