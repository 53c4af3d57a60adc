/** Whether this page runs where the add-in can work. */
import { UserError } from '../messages';

/** The requirement set that Excel LTSC 2021 has; whatever needs more is looked for before it is used. */
export const BASELINE = { set: 'ExcelApi', version: '1.14' } as const;

/** What keeps the add-in from working here, or null; `host` is what `Office.onReady` reported. */
export function hostProblem(host: Office.HostType | null): UserError | null {
  if (host !== Office.HostType.Excel) return new UserError('excel/no-host');
  if (Office.context.requirements.isSetSupported(BASELINE.set, BASELINE.version)) return null;
  return new UserError('excel/unsupported', { needed: `${BASELINE.set} ${BASELINE.version}` });
}
