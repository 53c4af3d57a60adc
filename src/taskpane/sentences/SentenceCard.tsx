/** One sentence: its text, to be edited before it goes in; once it stands in the text, whether it is up to date. */
import { Button, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../addin';
import type { SentenceState } from '../../narrative';
import type { SentencePlace } from '../../addin/steps';
import type { OfferedSentence } from '../../sentences';
import { copyOfText } from '../../writers';
import { usePaneDrafts, useTyped } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  status: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  told: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 'auto' },
});

/** Enough lines for the sentence in the narrowest pane. */
const CHARACTERS_PER_LINE = 20;
const MOST_LINES = 8;

export interface SentenceCardProps {
  readonly open: OpenReport;
  readonly sentence: OfferedSentence;
  /** The name of the table that it tells; empty for one that tells none. */
  readonly table: string;
  /** How it stands in the text; undefined where it does not. */
  readonly state: SentenceState | undefined;
  /** Where it goes; null where that is not known. */
  readonly place: SentencePlace | null;
  /** Sentences of the text that state the same figures. */
  readonly told: readonly string[];
  /** It has been put into the text, or brought up to date there. */
  readonly onWritten: () => void;
  /** What is asked before there is a sentence. */
  readonly children?: ReactNode;
}

/** Longer quotes are shown by their beginning. */
const LONGEST_QUOTE = 60;

const shortened = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;

export function SentenceCard({
  open,
  sentence,
  table,
  state,
  place,
  told,
  onWritten,
  children,
}: SentenceCardProps) {
  const { messages, actions } = usePane();
  const { sentencesPage } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const name = messages.sentenceNames[sentence.id];
  const { text } = sentence;
  const edited = useTyped(usePaneDrafts(), `sentence ${sentence.id}`, text ?? '');
  /** What was made elsewhere has no known rows for text. */
  const insertable = open.origin === 'template' && !state;
  const stale = state !== undefined && state.kind !== 'current';
  const shown = state?.to ?? edited.text;
  const [firstTold] = told;
  const isTold = firstTold !== undefined;
  // Its own button is gone afterwards.
  const act = (write: (onDone: () => void) => Promise<void>) => {
    title.current?.focus();
    void write(() => {
      edited.drop();
      onWritten();
    });
  };
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} ref={title} tabIndex={-1} className={styles.title}>
          {name}
        </h3>
        {state && (
          <span className={mergeClasses(styles.status, layout.quiet)}>
            <Sign kind={stale ? 'warning' : 'mended'} />
            {stale ? sentencesPage.standingStale : sentencesPage.standing}
          </span>
        )}
        {place && <span className={layout.quiet}>{sentencesPage.goesTo(place)}</span>}
      </div>
      {children}
      {isTold && (
        <p className={styles.told}>
          <Sign kind="info" />
          <span>
            {sentencesPage.written}
            {sentencesPage.quote(shortened(firstTold))}
            {told.length > 1 && sentencesPage.moreWritten(told.length)}
          </span>
        </p>
      )}
      {text === null && table !== '' && (
        <p className={mergeClasses(layout.paragraph, layout.quiet)}>{sentencesPage.notFilledIn(table)}</p>
      )}
      {text !== null && !state && (
        <Textarea
          aria-label={sentencesPage.text(name)}
          resize="vertical"
          rows={Math.min(MOST_LINES, Math.ceil(shown.length / CHARACTERS_PER_LINE))}
          value={shown}
          onChange={(_, { value }) => edited.type(value)}
        />
      )}
      {text !== null && stale && (
        <>
          <p className={mergeClasses(layout.paragraph, layout.quiet)}>
            {state.kind === 'edited' ? sentencesPage.rewritten : sentencesPage.now}
          </p>
          <p className={styles.text}>{shown}</p>
        </>
      )}
      {text !== null && state && !stale && <p className={mergeClasses(styles.text, layout.quiet)}>{shown}</p>}
      {text !== null && (
        <div className={layout.row}>
          {insertable && (
            <Button
              size="small"
              className={styles.button}
              appearance={isTold ? 'subtle' : 'secondary'}
              aria-label={(isTold ? sentencesPage.insertSentenceAgain : sentencesPage.insertSentence)(name)}
              disabled={shown.trim() === ''}
              onClick={() => act((onDone) => actions.insertSentence({ ...sentence, text }, shown, onDone))}
            >
              {isTold ? sentencesPage.insertAgain : sentencesPage.insert}
            </Button>
          )}
          {stale && (
            <Button
              size="small"
              className={styles.button}
              aria-label={sentencesPage.refreshSentence(name)}
              onClick={() => act((onDone) => actions.refreshSentence({ ...sentence, text }, onDone))}
            >
              {state.kind === 'edited' ? sentencesPage.replace : sentencesPage.refresh}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-label={sentencesPage.copySentence(name)}
            onClick={() => void actions.copy(copyOfText(shown), sentencesPage.copied(name))}
          >
            {sentencesPage.copy}
          </Button>
        </div>
      )}
    </section>
  );
}
