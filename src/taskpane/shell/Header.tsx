/** Whose report it is, for which year and in which form; opens what the report says about itself, and the settings. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '../shared/icons/arrowRedo';
import { ArrowUndoRegular } from '../shared/icons/arrowUndo';
import { ChevronDownRegular } from '../shared/icons/chevronDown';
import { QuestionCircleRegular } from '../shared/icons/questionCircle';
import { SettingsRegular } from '../shared/icons/settings';
import type { OpenReport } from '../../addin';
import type { Report } from '../../report';
import type { Icon } from '../shared/icons/icon';
import { pageBehind } from '../shared/pages';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  title: {
    flexGrow: 1,
    margin: `0 0 0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { display: 'flex', flexGrow: 1, minWidth: 0, margin: 0, font: 'inherit' },
  report: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  read: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
  words: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    flexGrow: 1,
    '@media (max-width: 260px)': { flexWrap: 'wrap' },
  },
  unit: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 260px)': { whiteSpace: 'normal', textAlign: 'left' },
  },
  fixed: { flexShrink: 0, whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  edition: {
    flexShrink: 0,
    whiteSpace: 'nowrap',
    marginLeft: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

function Words({ report }: { readonly report: Report }) {
  const { header } = usePane().messages.pane;
  const styles = useStyles();
  return (
    <>
      <span className={styles.unit}>{report.unit || header.noUnit}</span>
      <span className={styles.fixed}>
        · {report.year === null ? header.noYear : header.year(report.year)}
      </span>
      <span className={styles.edition}>{header.edition(report.edition)}</span>
    </>
  );
}

/** What the report is, and the way to edit it; tables made elsewhere have no 封面 to write to. */
function Heading({ open: { report, origin } }: { readonly open: OpenReport }) {
  const { state, messages, dispatch } = usePane();
  const { header } = messages.pane;
  const styles = useStyles();
  if (origin !== 'template')
    return (
      <h1 className={mergeClasses(styles.heading, styles.read)} title={report.unit}>
        <span className={styles.words}>
          <Words report={report} />
        </span>
      </h1>
    );
  return (
    <h1 className={styles.heading}>
      <Button
        appearance="subtle"
        className={styles.report}
        aria-expanded={state.page === 'unit'}
        title={`${report.unit || header.noUnit} · ${header.edit}`}
        data-opens="unit"
        onClick={() => dispatch({ type: 'page', page: state.page === 'unit' ? null : 'unit' })}
      >
        <span className={styles.words}>
          <Words report={report} />
          <ChevronDownRegular fontSize={12} style={{ flexShrink: 0, alignSelf: 'center' }} />
        </span>
      </Button>
    </h1>
  );
}

/** 撤销 and 重做, on every page: named by what they would do. */
function Steps() {
  const { state, messages, actions } = usePane();
  const { filling } = messages.pane;
  const [back] = state.history.undo;
  const [forth] = state.history.redo;
  const undo = back && filling.undo(filling.steps[back]);
  const redo = forth && filling.redo(filling.steps[forth]);
  return (
    <>
      {undo && (
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={undo}
          title={undo}
          onClick={() => void actions.undo()}
        />
      )}
      {redo && (
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          aria-label={redo}
          title={redo}
          onClick={() => void actions.redo()}
        />
      )}
    </>
  );
}

/** Opens a page of its own, and leaves it again. */
function PageButton({ page, Sign }: { readonly page: 'settings' | 'help'; readonly Sign: Icon }) {
  const { state, messages, dispatch } = usePane();
  const name = messages.pane.header[page];
  const isShown = state.page === page;
  return (
    <Button
      appearance="subtle"
      icon={<Sign />}
      aria-label={name}
      title={name}
      aria-pressed={isShown}
      data-opens={page}
      onClick={() => dispatch({ type: 'page', page: isShown ? pageBehind(state) : page })}
    />
  );
}

export function Header() {
  const { state, messages } = usePane();
  const { name } = messages.pane;
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      {state.open ? <Heading open={state.open} /> : <h1 className={styles.title}>{name}</h1>}
      <Steps />
      <PageButton page="settings" Sign={SettingsRegular} />
      <PageButton page="help" Sign={QuestionCircleRegular} />
    </header>
  );
}
