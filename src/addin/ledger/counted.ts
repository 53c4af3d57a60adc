/** 表三 and 表四 count from the ledger, or are typed: every figure cell that is no sum becomes a formula, or the number it shows. */
import type { Update, UpdateCell } from '../../excel';
import { BLANK_AS_ZERO } from '../../form';
import type { Field, FieldId } from '../../form';
import { cellAt, cellName, gridByName, quoteSheet } from '../../grid';
import type { Address } from '../../grid';
import { sumFormula } from '../../layout/formula';
import type { Place } from '../../layout/places';
import { STYLES } from '../../layout/styles';
import type { Ledger } from '../../ledger';
import { figureFormulas } from '../../ledger/sheets';
import { LEDGER, UserError, WORKBOOK } from '../../messages';
import type { OpenReport } from '../open';
import { coverPlace, namedArea } from '../places';

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

/** What typed figures lose where the tables count from the ledger. */
export interface Replaced {
  /** Filled-in cells that hold another number than the ledger counts; sums are not among them. */
  readonly cells: number;
  /** Of those, in tables whose list has no row at all. */
  readonly unkept: readonly string[];
}

/** Figures that counting would change, before it is done. */
export function replacedBy(open: OpenReport): Replaced {
  const { report, edition, ledgerCount } = open;
  const other = cellsOf(open).filter(({ field }) => {
    const counted = ledgerCount?.figures.get(field.id);
    const stands = report.figures.get(field.id)?.value ?? null;
    return counted !== undefined && stands !== null && stands !== counted;
  });
  const tables = edition.tables.filter(
    ({ id }) => ledgerCount?.unkept?.has(id) && other.some(({ field }) => field.table === id),
  );
  return { cells: other.length, unkept: tables.map(({ name }) => name) };
}

type Entry = readonly [Address, Omit<UpdateCell, 'row' | 'column'>];

/** Totals that are typed become sums: they have to follow what is counted. */
function sumEntries({ edition, report, workbook }: OpenReport): readonly Entry[] {
  const addressOf = (field: FieldId) => report.figures.get(field)?.address ?? null;
  return edition.fields.flatMap(({ id, table, sumOf }): Entry[] => {
    const address = addressOf(id);
    if (table === 'proactive' || sumOf.length === 0 || !address) return [];
    const grid = gridByName(workbook, address.grid);
    if (grid && cellAt(grid, address.row, address.column)?.formula) return [];
    const parts = sumOf.flatMap((part): Place[] => {
      const place = addressOf(part);
      return place ? [{ sheet: place.grid, row: place.row, column: place.column }] : [];
    });
    if (parts.length < sumOf.length) return [];
    return [[address, { value: null, formula: `=${sumFormula(parts, address.grid)}` }]];
  });
}

/** Changes of the tables, and how many figures are among them. */
export interface Counted {
  readonly update: Update;
  readonly figures: number;
}

function countedBy(figures: readonly Entry[], others: readonly Entry[]): Counted {
  const entries = [...figures, ...others];
  const sheets = [...new Set(entries.map(([{ grid }]) => grid))];
  const update: Update = {
    styles: STYLES,
    sheets: sheets.map((sheet) => ({
      sheet,
      cells: entries.flatMap(([{ grid, row, column }, content]) =>
        grid === sheet ? [{ row, column, ...content }] : [],
      ),
    })),
  };
  return { update, figures: figures.length };
}

/** The line beside 空白按0 that says where the figures of a table come from. */
function sourceLines({ edition, workbook }: OpenReport, words: string | null): readonly Entry[] {
  return edition.tables.flatMap(({ id, name, columnCount }): Entry[] => {
    const named = id === 'proactive' ? undefined : namedArea(workbook, BLANK_AS_ZERO.name(name));
    const grid = named && gridByName(workbook, named.sheet);
    if (!named || !grid || named.area.column + 1 >= columnCount) return [];
    const { row, column } = named.area;
    const address: Address = { kind: 'sheet', grid: named.sheet, row, column: column + 1 };
    return [[address, { value: words, formula: null, ...(words === null ? {} : { style: 'hint' }) }]];
  });
}

/** The formulas; throws `excel/missing` where 年度 of 封面 is gone. */
export function countedUpdate(open: OpenReport, { sheets }: Pick<Ledger, 'sheets'>): Counted {
  const year = coverPlace(open.workbook, 'year');
  if (!year) throw new UserError('excel/missing');
  const formulas = figureFormulas(open.edition, {
    yearCell: `${quoteSheet(year.grid)}!${cellName(year.row, year.column, true)}`,
    sheets: { applications: sheets.applications, cases: sheets.cases ?? LEDGER.sheets.cases },
  });
  const figures = cellsOf(open).flatMap(({ field, address }): Entry[] => {
    const formula = formulas.get(field.id);
    return formula === undefined ? [] : [[address, { value: null, formula }]];
  });
  return countedBy([...figures, ...sumEntries(open)], sourceLines(open, WORKBOOK.countedFrom));
}

/** The numbers that the formulas show. */
export function typedUpdate(open: OpenReport, ledger: Pick<Ledger, 'sheets'>): Counted {
  return countedBy(
    cellsOf(open)
      .filter(({ formula }) => speaksOf(formula, ledger))
      .map(({ field, address }): Entry => [
        address,
        { value: open.report.figures.get(field.id)?.value ?? null, formula: null },
      ]),
    sourceLines(open, null),
  );
}
