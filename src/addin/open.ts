/** Workbook → report → findings. */
import type { CheckResult } from '../checks';
import type { ExcelWorkbook } from '../excel';
import { editionById } from '../form';
import type { Edition } from '../form';
import type { Workbook } from '../grid';
import { asUserError, UserError } from '../messages';
import type { Messages } from '../messages';
import { recognizePrevious, recognizeWorkbook } from '../recognize';
import type { KeptPrevious } from '../recognize';
import type { Report } from '../report';

export interface OpenReport {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly edition: Edition;
  /** Last year's report, where the workbook keeps one. */
  readonly previous: KeptPrevious | null;
  readonly result: CheckResult;
}

/** The findings of what was read, in these words. The rules load when they are first asked for. */
export async function checkOpen(
  { report, previous }: Pick<OpenReport, 'report' | 'previous'>,
  messages: Messages,
): Promise<CheckResult> {
  const { checkReport } = await import('../checks');
  return checkReport(report, messages, {
    previous: previous?.report ?? null,
    reorganised: previous?.reorganised ?? false,
  });
}

/** The report of the open workbook with its findings, or null when the workbook has none. */
export async function readOpenReport(
  workbook: ExcelWorkbook,
  messages: Messages,
): Promise<OpenReport | null> {
  const read = await workbook.read();
  try {
    const report = recognizeWorkbook(read);
    const edition = editionById(report.edition);
    if (!edition) throw new UserError('report/edition', { year: report.year ?? report.edition });
    const found = { report, previous: recognizePrevious(read) };
    return { workbook: read, edition, ...found, result: await checkOpen(found, messages) };
  } catch (thrown) {
    const error = asUserError(thrown);
    if (error.code === 'report/not-found') return null;
    throw error;
  }
}
