/** Workbook → report → findings. */
import { checkReport } from '../checks';
import type { CheckResult } from '../checks';
import type { ExcelWorkbook } from '../excel';
import { editionById } from '../form';
import type { Edition } from '../form';
import type { Workbook } from '../grid';
import { asUserError, UserError } from '../messages';
import type { Messages } from '../messages';
import { recognizeWorkbook } from '../recognize';
import type { Report } from '../report';

export interface OpenReport {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly edition: Edition;
  readonly result: CheckResult;
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
    return { workbook: read, report, edition, result: checkReport(report, messages) };
  } catch (thrown) {
    const error = asUserError(thrown);
    if (error.code === 'report/not-found') return null;
    throw error;
  }
}
