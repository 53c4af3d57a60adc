/** What has to be there before the pane is drawn: its words and its theme. */
import { loadPreferences } from '../../addin';
import { loadStartMessages } from '../../messages/load';
import type { Services } from '../services/services';
import { loadTheme } from '../services/themes';

/** Where they do not load the pane starts in Chinese, and light. */
export async function loadStart({ storage, hostLocale, theme }: Services): Promise<void> {
  const locale = loadPreferences(storage).locale ?? hostLocale;
  await Promise.allSettled([loadStartMessages(locale), loadTheme(theme.current())]);
}
