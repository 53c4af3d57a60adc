/** 表三 and 表四 as a ledger counts them, as a report: the rest of it is that of its workbook, or blank. */
import { editionById, tableOf } from '../../form';
import type { Edition, FieldId } from '../../form';
import { countFor, LEDGER_EDITION } from '../../ledger/forReport';
import { UserError } from '../../messages';
import { newReport, requireEdition, statedFigure } from '../../report';
import type { Figure, LedgerCount, Report } from '../../report';
import type { NamedLedger } from './named';

export interface Counted {
  readonly report: Report;
  readonly count: LedgerCount;
  /** False where the ledger has no cases at all: 表四 is not counted then, which is not 0. */
  readonly hasCases: boolean;
}

/** The edition that a year is counted for; throws `ledger/edition` for one before it, and what `requireEdition` throws. */
export function ledgerEditionOf(year: number): Edition {
  const edition = requireEdition(year);
  if (edition.id === LEDGER_EDITION) return edition;
  const [first] = editionById(LEDGER_EDITION)?.years ?? [year];
  throw new UserError('ledger/edition', { year, first });
}

/** The report of the workbook where it is of the year; else an empty one. */
function baseOf({ report }: NamedLedger, edition: Edition, year: number): Report {
  if (report && report.year === year && report.edition === edition.id) return report;
  return newReport(edition, { year, unit: report?.unit ?? '', kind: report?.kind ?? null });
}

/** What a ledger counts for a year. */
export function countNamed(named: NamedLedger, year: number): Counted {
  const edition = ledgerEditionOf(year);
  const base = baseOf(named, edition, year);
  const hasCases = named.ledger.sheets.cases !== null;
  const count = countFor(named.ledger, base);
  if (!count) throw new UserError('ledger/edition', { year, first: year });
  const figureOf = (id: FieldId): Figure | undefined => {
    const before = base.figures.get(id);
    const value = count.figures.get(id);
    if (value === undefined) return before ?? statedFigure(null);
    if (!id.startsWith('disputes.') || hasCases)
      return { ...statedFigure(value), address: before?.address ?? null };
    return before ?? statedFigure(null);
  };
  const figures = new Map(
    edition.fields.flatMap(({ id }) => {
      const figure = figureOf(id);
      return figure ? [[id, figure] as const] : [];
    }),
  );
  return { report: { ...base, figures }, count, hasCases };
}

/** A line of a table with what is in it, 0 left out. */
export interface CountedLine {
  readonly row: string;
  readonly total: number;
  readonly parts: readonly { readonly column: string; readonly count: number }[];
}

/** The lines of 表三 or 表四 that count something. */
export function linesOf({ count }: Counted, edition: Edition, table: 'requests' | 'disputes'): CountedLine[] {
  const fields = edition.fields.filter((field) => field.table === table);
  const rows = [...new Set(fields.map(({ rowName }) => rowName))];
  return rows.flatMap((row) => {
    const own = fields.filter(({ rowName }) => rowName === row);
    const total = own.find(({ id }) => id.endsWith('.total'));
    const parts = own
      .filter((field) => field !== total)
      .map(({ id, columnLabel: column }) => ({ column, count: count.figures.get(id) ?? 0 }))
      .filter((part) => part.count > 0);
    return parts.length === 0 ? [] : [{ row, total: (total && count.figures.get(total.id)) ?? 0, parts }];
  });
}

/** 表三 or 表四. */
export const tableName = (edition: Edition, table: 'requests' | 'disputes'): string =>
  tableOf(edition, table).name;
