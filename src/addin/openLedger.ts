/** The ledger of the open workbook. Loaded where one is: it brings the readers of its sheets. */
import type { Workbook } from '../grid';
import { countFor } from '../ledger/forReport';
import { readLedger } from '../ledger/stored';
import type { Ledger } from '../ledger';
import type { Report } from '../report';

export type OpenCount = NonNullable<ReturnType<typeof countFor>>;

export interface OpenLedger {
  readonly ledger: Ledger;
  /** What it counts for the year of the report; null without one, without a year, and for an edition that it is not kept for. */
  readonly count: OpenCount | null;
}

/** Reads it from the workbook that the report was read from; null where there is none. */
export function openLedger(workbook: Workbook, report: Report | null): OpenLedger | null {
  const ledger = readLedger(workbook);
  return ledger && { ledger, count: report && countFor(ledger, report) };
}
