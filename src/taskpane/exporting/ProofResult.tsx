/** Every difference between the document and the workbook, with both places; a click goes to the cell. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { OpenReport } from '../../addin';
import { placeName } from '../../grid';
import { PROOF_WORDS } from '../../messages/proof';
import type { RuleWords } from '../../messages/ruleWords';
import { proofread } from '../../review/proof';
import type { Difference } from '../../review/proof';
import { useLayout } from '../shared/layout';
import { PageFoot } from '../shared/Page';
import { Sign } from '../shared/Sign';
import { useRuleWords } from '../shared/useRuleWords';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';
import { Found } from '../shared/SourceNotes';
import type { SourceProps } from '../shared/SourceNotes';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bleed: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  line: { alignItems: 'flex-start' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  places: { display: 'block' },
  still: { cursor: 'default' },
  summary: { fontWeight: tokens.fontWeightSemibold },
});

function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const { messages, actions } = usePane();
  const { checking, proofPage } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const { severity, message, inWorkbook, inDocument } = difference;
  const [own] = inWorkbook;
  const [found] = inDocument;
  const places = proofPage.places(
    own ? placeName(own, messages.places) : '',
    found ? placeName(found, messages.places) : '',
  );
  const words = (
    <>
      <Sign kind={severity} word={checking.signs[severity]} />
      <span className={styles.words}>
        {message}
        <span className={mergeClasses(layout.quiet, styles.places)}>{places}</span>
      </span>
    </>
  );
  const line = mergeClasses(layout.line, styles.line);
  if (own?.kind !== 'sheet') return <div className={mergeClasses(line, styles.still)}>{words}</div>;
  return (
    <button type="button" className={line} onClick={() => void actions.select(inWorkbook)}>
      {words}
    </button>
  );
}

interface ProofResultProps extends SourceProps {
  readonly open: OpenReport;
}

/** What was found, once the words for it are there. */
export function ProofResult(props: ProofResultProps) {
  const { messages } = usePane();
  const layout = useLayout();
  const ruleWords = useRuleWords();
  if (!ruleWords) return <p className={layout.paragraph}>{messages.pane.reading}</p>;
  return <Compared {...props} ruleWords={ruleWords} />;
}

function Compared({ open, source, read, ruleWords }: ProofResultProps & { readonly ruleWords: RuleWords }) {
  const { state, messages, dispatch } = usePane();
  const { pane } = messages;
  const { proofPage } = pane;
  const layout = useLayout();
  const styles = useStyles();
  const { report, previous, edition } = open;
  const words = PROOF_WORDS[localeOf(state)];
  const { differences, figures, paragraphs } = useMemo(
    () =>
      proofread(report, read.report, words, ruleWords, {
        previous: previous?.report ?? null,
        reorganised: previous?.reorganised ?? false,
      }),
    [report, previous, read, words, ruleWords],
  );
  const groups = [{ heading: pane.checking.wholeReport }, ...edition.parts]
    .map(({ heading }, index) => ({ heading, own: differences.filter(({ part }) => part === index - 1) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <Found source={source} read={read} />
      <p className={mergeClasses(layout.paragraph, styles.summary)} role="status">
        <Sign kind={differences.length === 0 ? 'mended' : 'warning'} />{' '}
        {differences.length === 0 ? proofPage.same : proofPage.count(differences.length)}
      </p>
      <div className={styles.groups} role="region" aria-label={proofPage.list}>
        {groups.map(({ heading, own }) => (
          <section key={heading}>
            <h3 className={styles.heading}>{heading}</h3>
            <ul className={mergeClasses(layout.list, styles.bleed)}>
              {own.map((difference) => (
                <li key={difference.id}>
                  <DifferenceLine difference={difference} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>
        {proofPage.compared(figures, paragraphs)}
      </p>
      <PageFoot leave="back">
        <Button onClick={() => dispatch({ type: 'brought', read: null })}>{pane.importing.another}</Button>
      </PageFoot>
    </>
  );
}
