/**
 * How to begin, at the first start, and what changed, after an update. It has a row of its own below what scrolls, so that
 * it moves and covers nothing, and goes for good when it is closed.
 */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { loadChanges } from '../../messages/load';
import type { Changes } from '../../messages/zh-CN/changes';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';
import { isNewer, keepSeen, newsFor } from './seen';
import type { News as Said } from './seen';
import { VERSION } from './version';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    // In a pane that is very low, as with large text, it leaves room for what can be done.
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What is said of it; nothing where no version since then has something to say. */
function wordsOf(said: Said, { welcome, title, versions }: Changes) {
  if (said.kind === 'welcome') return welcome;
  const lines = versions.filter(({ version }) => isNewer(version, said.since)).flatMap((each) => each.lines);
  return lines.length === 0 ? null : { title: title(VERSION), lines };
}

export function News() {
  const { state, services } = usePane();
  const { storage } = services;
  const locale = localeOf(state);
  const layout = useLayout();
  const styles = useStyles();
  const title = useId();
  const [said, setSaid] = useState(() => newsFor(storage, VERSION));
  const [changes, setChanges] = useState<Changes | null>(null);
  useEffect(() => {
    let wanted = said !== null;
    if (wanted)
      loadChanges(locale).then(
        (loaded) => wanted && setChanges(loaded),
        // Said at another start.
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [said, locale]);
  const words = said && changes && wordsOf(said, changes);
  if (!words || !changes || state.page !== null) return null;
  const close = () => {
    keepSeen(storage, VERSION);
    setSaid(null);
  };
  return (
    <section aria-labelledby={title} className={styles.strip}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {words.title}
        </h2>
        <Button size="small" onClick={close}>
          {changes.close}
        </Button>
      </div>
      <ul className={mergeClasses(layout.quiet, styles.lines)}>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
