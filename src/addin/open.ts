/** Workbook → report → findings. */
import type { CheckResult } from '../findings';
import type { ExcelWorkbook } from '../excel';
import { LEDGER_NAMES } from '../form';
import type { Edition } from '../form';
import { areaNamed } from '../grid';
import type { Workbook } from '../grid';
import type { Ledger } from '../ledger';
import { asUserError } from '../messages';
import type { Locale } from '../messages';
import { loadRuleWords } from '../messages/load';
import { isSettled, recognizePrevious, recognizeWorkbook } from '../recognize';
import type { KeptPrevious } from '../recognize';
import { editionOf } from '../report';
import type { Report } from '../report';
import type { OpenCount, OpenLedger } from './openLedger';
import type { Found } from './tables';

export interface OpenReport extends Found {
  readonly edition: Edition;
  /** Last year's report, where the workbook keeps one. */
  readonly previous: KeptPrevious | null;
  /** Where the workbook has one. */
  readonly ledger: Ledger | null;
  /** What it counts for the year of the report, with the rows behind each figure. */
  readonly ledgerCount: OpenCount | null;
  readonly result: CheckResult;
}

export interface OpenReading {
  /** Tables made elsewhere are looked for where there is no template. */
  readonly tables: boolean;
  /** Sheets are read anew: see `ExcelWorkbook.readSheets`. */
  readonly anew: boolean;
  /** What was open before, so that it is looked for in the same way first. */
  readonly before: OpenReport | null;
  /** Is shown the workbook as it was read, also where it holds no report. */
  readonly onWorkbook?: (workbook: Workbook) => void;
  /** Is shown the ledger of the workbook or that there is none, also where it holds no report. */
  readonly onLedger?: (ledger: Ledger | null) => void;
}

/** As a pane looks that nobody asked for anything else. */
const TEMPLATE_ONLY: OpenReading = { tables: false, anew: false, before: null };

/** The findings of what was read, in a language. The rules and their words load when they are first asked for. */
export async function checkOpen(
  { report, previous, ledgerCount }: Pick<OpenReport, 'report' | 'previous' | 'ledgerCount'>,
  locale: Locale,
): Promise<CheckResult> {
  const [{ checkReport }, words] = await Promise.all([import('../checks'), loadRuleWords(locale)]);
  return checkReport(report, words, {
    previous: previous?.report ?? null,
    reorganised: previous?.reorganised ?? false,
    ledger: ledgerCount,
  });
}

/** By our names; `unsettled` where they do not all stand at their labels; null where there are none. */
async function findByNames(
  workbook: ExcelWorkbook,
  onWorkbook: OpenReading['onWorkbook'],
): Promise<Found | 'unsettled' | null> {
  const read = await workbook.read();
  onWorkbook?.(read);
  try {
    const report = recognizeWorkbook(read);
    return isSettled(read, report) ? { workbook: read, report, origin: 'template', unread: [] } : 'unsettled';
  } catch (thrown) {
    if (asUserError(thrown).code === 'report/not-found') return null;
    throw thrown;
  }
}

/** The recognisers of tables load when they are first asked for. */
async function findOnSheets(workbook: ExcelWorkbook, anew: boolean): Promise<Found> {
  return (await import('./tables')).findTables(await workbook.readSheets(anew));
}

async function find(
  workbook: ExcelWorkbook,
  { tables, anew, before, onWorkbook }: OpenReading,
): Promise<Found | null> {
  const wasTables = before?.origin === 'brokenTemplate' || (tables && before?.origin === 'elsewhere');
  if (wasTables) {
    const found = await findOnSheets(workbook, anew);
    onWorkbook?.(found.workbook);
    // A template that came meanwhile, or was mended, is read as one from now on.
    if (found.origin !== 'template') return found;
  }
  const byNames = await findByNames(workbook, onWorkbook);
  if (byNames === null) return tables ? findOnSheets(workbook, anew) : null;
  if (byNames !== 'unsettled') return byNames;
  try {
    return await findOnSheets(workbook, anew);
  } catch (thrown) {
    // Names that are left of a template are none.
    if (!tables && asUserError(thrown).code === 'report/no-tables') return null;
    throw thrown;
  }
}

/** By its name, or by its headers on sheets that were read whole. */
async function findLedger(
  workbook: Workbook,
  report: Report | null,
  isWhole: boolean,
): Promise<OpenLedger | null> {
  if (!isWhole && !areaNamed(workbook, LEDGER_NAMES.applications)) return null;
  return (await import('./openLedger')).openLedger(workbook, report);
}

/**
 * The report of the open workbook with its findings, or null where it has no template and tables were not asked for.
 * Throws `report/no-tables` where they were and none is there.
 */
export async function readOpenReport(
  workbook: ExcelWorkbook,
  locale: Locale,
  reading: OpenReading = TEMPLATE_ONLY,
): Promise<OpenReport | null> {
  let read: Workbook | null = null;
  const onWorkbook = (each: Workbook): void => {
    read = each;
    reading.onWorkbook?.(each);
  };
  const tell = async (found: Found | null): Promise<OpenLedger | null> => {
    const seen = found?.workbook ?? read;
    const isWhole = found !== null && found.origin !== 'template';
    const open = seen && (await findLedger(seen, found?.report ?? null, isWhole));
    reading.onLedger?.(open?.ledger ?? null);
    return open;
  };
  try {
    const found = await find(workbook, { ...reading, onWorkbook });
    const open = await tell(found);
    if (!found) return null;
    const { report } = found;
    const previous = recognizePrevious(found.workbook);
    const ledgerCount = open?.count ?? null;
    const result = await checkOpen({ report, previous, ledgerCount }, locale);
    return {
      ...found,
      edition: editionOf(report),
      previous,
      ledger: open?.ledger ?? null,
      ledgerCount,
      result,
    };
  } catch (thrown) {
    // A workbook that holds a ledger and tables of nobody's has one all the same.
    if (asUserError(thrown).code === 'report/no-tables') await tell(null);
    throw thrown;
  }
}
