/** Entry of the task pane: waits for Office, then shows the pane or says why it cannot work here. */
import { createRoot } from 'react-dom/client';
import { browserStorage, hostProblem, loadPreferences } from '../addin';
import { localeFor, UserError } from '../messages';
import { loadMessages } from '../messages/load';
import { App } from './shell/App';
import { excelServices } from './services/excelServices';
import { loadTheme } from './services/themes';
import { PlainPage } from './shell/PlainPage';
import { loadStart } from './shell/start';
import type { View } from './state/state';

/** `taskpane.html?view=export` is what the 导出 button of the ribbon opens. */
const LINKED_VIEWS: Readonly<Record<string, View>> = {
  fill: 'filling',
  check: 'checking',
  export: 'exporting',
  review: 'desk',
};

function linkedView(): View {
  return LINKED_VIEWS[new URLSearchParams(location.search).get('view') ?? ''] ?? 'filling';
}

async function plainPage(error: UserError) {
  const locale = loadPreferences(browserStorage()).locale ?? localeFor(navigator.language);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [messages, theme] = await Promise.all([loadMessages(locale), loadTheme(dark ? 'dark' : 'light')]);
  document.documentElement.lang = locale;
  return <PlainPage error={error} messages={messages} theme={theme} />;
}

async function pane() {
  const services = excelServices();
  await loadStart(services);
  return <App services={services} view={linkedView()} />;
}

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (!container) return;
  const root = createRoot(container);
  // Without a network office.js may be missing altogether.
  if (typeof Office === 'undefined') {
    root.render(await plainPage(new UserError('excel/no-host')));
    return;
  }
  const { host } = await Office.onReady();
  const problem = hostProblem(host);
  root.render(await (problem ? plainPage(problem) : pane()));
}

void start();
