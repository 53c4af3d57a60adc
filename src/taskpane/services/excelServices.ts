/** The services of a pane that runs in Excel. */
import { browserStorage, later, loadUndoKey } from '../../addin';
import { openWorkbook } from '../../excel';
import { localeFor } from '../../messages';
import { browserClipboard } from './clipboard';
import { downloadOn } from './download';
import type { Clock, Services } from './services';
import { readLastYear } from './lastYear';
import { readListSource, readReportSource, readWorkbookSource } from './reading';
import { reviewFiles } from './reviewing';
import { ribbonLink } from './ribbon';
import { excelTheme } from './theme';

const systemClock: Clock = { now: () => new Date(), later };

/** Call after Office.onReady. */
export function excelServices(): Services {
  const storage = browserStorage();
  return {
    workbook: openWorkbook(loadUndoKey(storage)),
    clipboard: browserClipboard,
    read: readReportSource,
    readList: readListSource,
    readWorkbook: readWorkbookSource,
    review: reviewFiles,
    lastYear: readLastYear,
    download: downloadOn(Office.context.platform),
    ribbon: ribbonLink(),
    clock: systemClock,
    storage,
    theme: excelTheme,
    hostLocale: localeFor(Office.context.displayLanguage),
  };
}
