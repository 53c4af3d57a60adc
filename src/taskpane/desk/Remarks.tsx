/** What is to be said of the workbook as it was read. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { remarkText } from '../../desk/remarks';
import { DESK_WORDS } from '../../messages/desk';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';
import type { DeskView } from './useDesk';

const MOST_SHOWN = 4;

const useStyles = makeStyles({
  remark: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, overflowWrap: 'anywhere' },
});

export function Remarks({ view: { desk, words: own } }: { readonly view: DeskView }) {
  const styles = useStyles();
  const words = DESK_WORDS[localeOf(usePane().state)];
  const remarks = [...desk.told, ...desk.remarks].map((remark) => remarkText(remark, words));
  const left = remarks.slice(MOST_SHOWN);
  return (
    <>
      {remarks.slice(0, MOST_SHOWN).map((remark, index) => (
        <p key={index} className={styles.remark}>
          <Sign kind="warning" />
          <span>{remark}</span>
        </p>
      ))}
      {left.length > 0 && (
        <details>
          <summary>{own.moreRemarks(left.length)}</summary>
          {left.map((remark, index) => (
            <p key={index} className={styles.remark}>
              {remark}
            </p>
          ))}
        </details>
      )}
    </>
  );
}
