/** Ways to bring what members reported last year, and what became of it. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { lastYearAmong } from '../../desk/receive/previous';
import { useLayout } from '../shared/layout';
import { Chooser } from './FilesButtons';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Files, or a folder with all that lies in it. */
export function LastYear({ view: { session, words } }: { readonly view: DeskView }) {
  const layout = useLayout();
  return (
    <div className={layout.row}>
      <Chooser
        folder={false}
        size="small"
        text={words.lastYearFiles}
        label={words.lastYearFilesLabel}
        onChosen={session.bringLast}
      />
      <Chooser
        folder
        size="small"
        text={words.lastYearFolder}
        label={words.lastYearFolderLabel}
        onChosen={session.bringLast}
      />
    </div>
  );
}

/** What was kept of the files of last year, and which were of no use. */
export function LastYearKept({ view: { desk, words } }: { readonly view: DeskView }) {
  const layout = useLayout();
  const { lastYear } = desk;
  if (!lastYear) return null;
  const { kept, unused } = lastYear;
  return (
    <>
      <p className={layout.paragraph}>{words.lastYearKept(kept)}</p>
      {unused.length > 0 && (
        <p className={mergeClasses(layout.paragraph, layout.quiet)} title={unused.join('\n')}>
          {words.lastYearUnused(unused.length)}
        </p>
      )}
    </>
  );
}

/** Reports of last year that came among this year's: a slip of their members, or meant to be compared with. */
export function LastYearAmong({ view: { session, desk: state, words } }: { readonly view: DeskView }) {
  const styles = useStyles();
  const { desk } = state;
  const count = desk ? lastYearAmong(desk).length : 0;
  if (!desk || count === 0) return null;
  return (
    <Button size="small" className={styles.button} onClick={() => void session.keepLast()}>
      {words.asLastYear(count, desk.year - 1)}
    </Button>
  );
}
