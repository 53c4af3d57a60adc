/** A report as the add-in has it open: written as its plan says, and read. */
import type { OpenReport } from '../../src/addin';
import { checkReport } from '../../src/checks';
import type { Workbook } from '../../src/grid';
import { planReport } from '../../src/layout';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { recognizeWorkbook } from '../../src/recognize';
import { editionOf } from '../../src/report';
import type { Report } from '../../src/report';
import { workbookOfPlan } from './planned';

/** `suffix` is that of a second report in the workbook. */
export function opened(report: Report, { suffix = '', typedTotals = false } = {}): OpenReport {
  return openedFrom(workbookOfPlan(planReport(editionOf(report), { report, suffix, typedTotals })));
}

export function openedFrom(workbook: Workbook): OpenReport {
  const report = recognizeWorkbook(workbook);
  return {
    workbook,
    report,
    edition: editionOf(report),
    origin: 'template',
    unread: [],
    result: checkReport(report, RULE_WORDS['zh-CN']),
    previous: null,
    ledger: null,
    ledgerCount: null,
  };
}
