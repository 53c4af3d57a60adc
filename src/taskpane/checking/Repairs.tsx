/** What would put a finding right: the likeliest, and the others when they are asked for. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isAdoptable } from '../../addin/steps';
import type { Finding, Suggestion } from '../../findings';
import { usePane } from '../state/PaneContext';
import { useLayout } from '../shared/layout';

const useStyles = makeStyles({
  other: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  sentence: { flexGrow: 1, minWidth: 0 },
  link: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  button: { minWidth: 'auto', flexShrink: 0, maxWidth: '100%' },
});

/** How many of the others are listed at first: nobody reads twenty. */
const FIRST = 6;

export interface AdoptProps {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
  readonly tabIndex: number;
  /** Called before it is adopted: its button will be gone, the focus has to go somewhere. */
  readonly onAdopt: () => void;
}

/** A change of a text is named on its button: 改为“3件”. */
export const isNamedOnButton = ({ texts }: Suggestion): boolean => texts.length > 0;

/** 采用; nothing where what it changes is computed or has no cell. */
export function Adopt({ finding, suggestion, tabIndex, onAdopt }: AdoptProps) {
  const { state, messages, actions } = usePane();
  const { adopt } = messages.pane.repairs;
  const styles = useStyles();
  if (!state.open || !isAdoptable(suggestion, state.open)) return null;
  const named = isNamedOnButton(suggestion);
  return (
    <Button
      size="small"
      className={styles.button}
      tabIndex={tabIndex}
      aria-label={named ? suggestion.message : `${adopt}${messages.pane.colon}${suggestion.message}`}
      onClick={() => {
        onAdopt();
        void actions.adopt(finding, suggestion);
      }}
    >
      {named ? suggestion.message : adopt}
    </Button>
  );
}

/** What a repair changes, as a button that selects exactly those cells. */
export function RepairSentence({ suggestion, tabIndex }: Pick<AdoptProps, 'suggestion' | 'tabIndex'>) {
  const { state, actions } = usePane();
  const styles = useStyles();
  const figures = state.open?.report.figures;
  const places = suggestion.figures.flatMap(({ field }) => figures?.get(field)?.address ?? []);
  if (places.length === 0) return <span className={styles.sentence}>{suggestion.message}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.sentence, styles.link)}
      tabIndex={tabIndex}
      onClick={() => void actions.select(places)}
    >
      {suggestion.message}
    </button>
  );
}

export interface OthersProps extends Omit<AdoptProps, 'suggestion'> {
  readonly id: string;
  readonly suggestions: Finding['suggestions'];
}

export function Others({ id, finding, suggestions: others, tabIndex, onAdopt }: OthersProps) {
  const { repairs } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? others : others.slice(0, FIRST);
  return (
    <ul id={id} className={layout.list}>
      {shown.map((suggestion) => (
        <li key={suggestion.message} className={styles.other}>
          {!isNamedOnButton(suggestion) && <RepairSentence suggestion={suggestion} tabIndex={tabIndex} />}
          <Adopt finding={finding} suggestion={suggestion} tabIndex={tabIndex} onAdopt={onAdopt} />
        </li>
      ))}
      {shown.length < others.length && (
        <li className={styles.other}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            tabIndex={tabIndex}
            onClick={() => setAll(true)}
          >
            {repairs.rest(others.length - shown.length)}
          </Button>
        </li>
      )}
    </ul>
  );
}
