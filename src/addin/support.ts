/** Whether this page runs where the add-in can work. */
import { requiredApi } from '../excel';
import { UserError } from '../messages';

/** What keeps the add-in from working here, or null; `host` is what `Office.onReady` reported. */
export function hostProblem(host: Office.HostType | null): UserError | null {
  if (host !== Office.HostType.Excel) return new UserError('excel/no-host');
  const { set, version } = requiredApi;
  if (Office.context.requirements.isSetSupported(set, version)) return null;
  return new UserError('excel/unsupported', { needed: `${set} ${version}` });
}
