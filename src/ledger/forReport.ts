/** A ledger beside a report: what it counts for the year of 封面. */
import { editionById } from '../form';
import type { EditionId, TableId } from '../form';
import { cellName } from '../grid';
import { LEDGER } from '../messages';
import type { LedgerCount, Report } from '../report';
import type { CountedRows } from './count';
import { lastDayOf } from './days';
import { ledgerCount } from './ledgerCount';
import { countingProblems } from './problems';
import type { Beyond, Ledger } from './types';

/** A ledger keeps the outcomes of this edition. */
export const LEDGER_EDITION: EditionId = '2021';

/** The first of rows that are beyond what is counted, by its cell: whether they belong into the year nobody has looked. */
export const beyondName = ({ list, row }: Beyond, { sheets }: Ledger): string =>
  `${sheets[list] ?? LEDGER.sheets[list]}!${cellName(row - 1, 0)}`;

/** Tables whose list has not been begun: an empty list says nothing against what is typed. */
function unkeptTables({ applications, cases, beyond }: Ledger): ReadonlySet<TableId> {
  const lists = [
    { table: 'requests', list: 'applications', rows: applications.length },
    { table: 'disputes', list: 'cases', rows: cases.length },
  ] as const;
  return new Set(
    lists
      .filter(({ list, rows }) => rows === 0 && beyond.every((each) => each.list !== list))
      .map(({ table }) => table),
  );
}

/** The figures that a report of the ledger's workbook should have; null where it has no year, or is of another edition. */
export function countFor(
  ledger: Ledger,
  { edition: id, year }: Pick<Report, 'edition' | 'year'>,
): (LedgerCount & CountedRows) | null {
  const edition = editionById(id);
  if (!edition || id !== LEDGER_EDITION || year === null) return null;
  const today = ledger.today ?? lastDayOf(year);
  const counted = ledgerCount(ledger, edition, year, countingProblems(ledger, { year, today }));
  return {
    ...counted,
    unkept: unkeptTables(ledger),
    incomplete: [...counted.incomplete, ...ledger.beyond.map((each) => beyondName(each, ledger))],
  };
}
