/** Entry of the task pane: waits for Office, then shows the pane or says why it cannot work here. */
import { createRoot } from 'react-dom/client';
import { browserStorage, hostProblem, loadPreferences } from '../addin';
import { localeFor, MESSAGES, UserError } from '../messages';
import { App } from './shell/App';
import { excelServices } from './services/excelServices';
import { PlainPage } from './shell/PlainPage';
import type { View } from './state/state';

/** `taskpane.html?view=export` is what the 导出 button of the ribbon opens. */
const LINKED_VIEWS: Readonly<Record<string, View>> = {
  fill: 'filling',
  check: 'checking',
  export: 'exporting',
};

function linkedView(): View {
  return LINKED_VIEWS[new URLSearchParams(location.search).get('view') ?? ''] ?? 'filling';
}

function plainPage(error: UserError) {
  const locale = loadPreferences(browserStorage()).locale ?? localeFor(navigator.language);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.lang = locale;
  return <PlainPage error={error} messages={MESSAGES[locale]} theme={dark ? 'dark' : 'light'} />;
}

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (!container) return;
  const root = createRoot(container);
  // Without a network office.js may be missing altogether.
  if (typeof Office === 'undefined') {
    root.render(plainPage(new UserError('excel/no-host')));
    return;
  }
  const { host } = await Office.onReady();
  const problem = hostProblem(host);
  if (problem) root.render(plainPage(problem));
  else root.render(<App services={excelServices()} view={linkedView()} />);
}

void start();
