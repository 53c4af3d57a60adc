/** The pane: header, what went wrong, and one view or one question at a time. */
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ComponentType } from 'react';
import { countOpen } from '../../findings';
import type { OpenReport } from '../../addin';
import { Boundary } from './Boundary';
import { Count } from './Count';
import { DropZone } from './DropZone';
import { Header } from './Header';
import { useLayout } from '../shared/layout';
import { ProblemBar } from './ProblemBar';
import { SourceStrip } from './SourceStrip';
import { panelId, tabId, Tabs } from './Tabs';
import { Toast } from './Toast';
import { useKeptFocus } from './useKeptFocus';
import { useTheme } from './useTheme';
import type { Services } from '../services/services';
import { PaneProvider, usePane } from '../state/PaneContext';
import { localeOf, VIEWS } from '../state/state';
import type { Page, View } from '../state/state';
import { Empty } from './Empty';
import { Filling } from '../filling/Filling';
import {
  ApplicationPage,
  Checking,
  Desk,
  Exporting,
  Help,
  Import,
  InsertTemplate,
  Ledger,
  loadAhead,
  MemberPage,
  News,
  PicturePage,
  Proof,
  Published,
  Sentences,
  Settings,
  TakeOver,
  Transfer,
  UnitPage,
} from './views';

const useStyles = makeStyles({
  /** Not on the provider: menus would get its size too, and cover everything. */
  pane: { display: 'flex', flexDirection: 'column', height: '100vh' },
  /** Above the toast, which takes room of its own and covers nothing. */
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    // What gets the focus is not under the foot of a page.
    scrollPaddingBottom: '56px',
  },
});

const VIEW_PARTS: Readonly<Record<View, ComponentType<{ readonly open: OpenReport }>>> = {
  filling: Filling,
  checking: Checking,
  exporting: Exporting,
  desk: Desk,
};

function Views({ open }: { readonly open: OpenReport }) {
  const { state, messages, dispatch } = usePane();
  const { tabs } = messages.pane;
  const { errors } = countOpen(open.result.findings);
  const badge = errors > 0 && <Count count={errors} label={tabs.errors(errors)} />;
  const Part = VIEW_PARTS[state.view];
  return (
    <>
      <SourceStrip open={open} />
      <Tabs
        label={tabs.label}
        items={VIEWS.map((id) => ({ id, label: tabs[id], mark: id === 'checking' && badge }))}
        selected={state.view}
        onSelect={(view) => dispatch({ type: 'view', view })}
      />
      <div role="tabpanel" id={panelId(state.view)} aria-labelledby={tabId(state.view)}>
        <Part open={open} />
      </div>
    </>
  );
}

function Content({ page }: { readonly page: Page | null }) {
  const { state, messages } = usePane();
  const layout = useLayout();
  if (page === 'settings') return <Settings />;
  if (page === 'insert') return <InsertTemplate />;
  if (page === 'import') return <Import />;
  if (page === 'proof' && state.open) return <Proof />;
  if (page === 'picture' && state.open) return <PicturePage open={state.open} />;
  if (page === 'sentences' && state.open) return <Sentences open={state.open} />;
  if (page === 'transfer' && state.open) return <Transfer open={state.open} />;
  if (page === 'unit' && state.open) return <UnitPage open={state.open} />;
  if (page === 'ledger') return <Ledger />;
  if (page === 'application' && state.ledger) return <ApplicationPage />;
  if (page === 'takeOver') return <TakeOver />;
  if (page === 'member') return <MemberPage />;
  if (page === 'published') return <Published />;
  if (state.open) return <Views open={state.open} />;
  if (state.known && state.view === 'desk') return <Desk />;
  if (state.known || state.problem) return <Empty />;
  return <p className={layout.page}>{messages.pane.reading}</p>;
}

function Shell() {
  const { state, services, messages } = usePane();
  const styles = useStyles();
  const locale = localeOf(state);
  const helps = state.page === 'help';
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const { known, problem } = state;
  const scroller = useRef<HTMLDivElement>(null);
  useKeptFocus();
  useEffect(() => {
    // What was not done is said on top, wherever the button was.
    if (problem && scroller.current) scroller.current.scrollTop = 0;
  }, [problem]);
  const { workbook } = services;
  useEffect(() => {
    if (known) void Promise.all([loadAhead(), workbook.loadAhead()]);
  }, [known, workbook]);
  return (
    <FluentProvider theme={useTheme(services.theme)}>
      <div className={styles.pane}>
        <div ref={scroller} className={styles.scroller}>
          <Header />
          <ProblemBar />
          <main>
            <Boundary messages={messages}>
              <div hidden={helps}>
                <Content page={helps ? state.beneath : state.page} />
              </div>
              {helps && <Help />}
            </Boundary>
            <DropZone />
          </main>
        </div>
        {known && <News />}
        <Toast />
      </div>
    </FluentProvider>
  );
}

export function App({ services, view = 'filling' }: { readonly services: Services; readonly view?: View }) {
  return (
    <PaneProvider services={services} view={view}>
      <Shell />
    </PaneProvider>
  );
}
