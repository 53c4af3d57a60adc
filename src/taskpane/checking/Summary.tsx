/** What the check comes to, and what is not filled in, folded below it: each part leads to its first blank cell. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ChevronRightRegular } from '../shared/icons/chevronRight';
import { verdictOf } from '../../addin';
import type { OpenReport, Verdict } from '../../addin';
import { missingText } from '../../report';
import { missingPlace } from '../../addin/places';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import type { SignKind } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { '@media (min-width: 260px)': { whiteSpace: 'nowrap' } },
  missing: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

const SIGNS: Readonly<Record<Verdict['kind'], SignKind | null>> = {
  error: 'error',
  unfinished: 'unfinished',
  agrees: 'mended',
  warning: 'warning',
  unassessed: null,
};

export function Verdicts({ open }: { readonly open: OpenReport }) {
  const { messages } = usePane();
  const styles = useStyles();
  return (
    <span className={styles.counts} role="status">
      {verdictOf(open.result, messages).map(({ kind, text }) => {
        const sign = SIGNS[kind];
        return (
          <span key={kind} className={styles.count}>
            {sign && <Sign kind={sign} />} {text}
          </span>
        );
      })}
    </span>
  );
}

export function MissingParts({ open }: { readonly open: OpenReport }) {
  const { messages, actions } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(false);
  const { missing } = open.result;
  if (missing.length === 0) return null;
  return (
    <div className={styles.missing}>
      <Toggle open={shown} controls={id} chevron onToggle={() => setShown(!shown)}>
        {messages.pane.checking.missing(missing.length)}
      </Toggle>
      {shown && (
        <ul id={id} className={layout.list}>
          {missing.map((each) => {
            const place = missingPlace(open, each);
            const text = missingText(each, open.edition, messages.missing);
            return (
              <li key={text}>
                {place ? (
                  <button type="button" className={layout.line} onClick={() => void actions.select([place])}>
                    <span className={styles.words}>{text}</span>
                    <ChevronRightRegular className={layout.chevron} fontSize={14} />
                  </button>
                ) : (
                  <span className={mergeClasses(layout.line, layout.still)}>{text}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
