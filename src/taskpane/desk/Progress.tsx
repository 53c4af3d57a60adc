/** How far a run is: which file was done last, and the way to end it. */
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useLayout } from '../shared/layout';
import type { ReviewProgress } from '../services/reviewing';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  stop: { alignSelf: 'flex-start' },
});

export interface ProgressProps {
  readonly view: DeskView;
  readonly progress: ReviewProgress;
}

export function Progress({ view: { session, words }, progress: { done, all, file } }: ProgressProps) {
  const layout = useLayout();
  const styles = useStyles();
  const said = words.reviewing(done, all);
  return (
    <section className={layout.page}>
      <ProgressBar value={done} max={all} aria-label={said} />
      <div>
        <p className={layout.paragraph}>{said}</p>
        <p className={`${layout.paragraph} ${layout.quiet} ${styles.file}`} title={file}>
          {file}
        </p>
      </div>
      <Button className={styles.stop} onClick={session.stop}>
        {words.stop}
      </Button>
    </section>
  );
}
