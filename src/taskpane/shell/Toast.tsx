/**
 * What was done, said for a moment at the bottom, with 撤销 where there is a way back. Fluent's Toast brings 23 KB
 * (gzip) for stacking and moving several; here there is one.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '../shared/icons/dismiss';
import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneContext';
import { Sign } from '../shared/Sign';

const STAYS = { plain: 5000, undoable: 10_000 } as const;

const useStyles = makeStyles({
  region: {
    position: 'fixed',
    left: tokens.spacingHorizontalM,
    right: tokens.spacingHorizontalM,
    bottom: tokens.spacingVerticalM,
    zIndex: 1,
  },
  toast: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

export function Toast() {
  const { state, messages, services, actions, dispatch } = usePane();
  const { toast } = state;
  const styles = useStyles();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return undefined;
    const stays = toast.undoable ? STAYS.undoable : STAYS.plain;
    return services.clock.later(stays, () => dispatch({ type: 'done', toast: null }));
  }, [toast, held, services, dispatch]);
  return (
    <div role="status" className={styles.region}>
      {toast && (
        <div
          className={styles.toast}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <Sign kind="mended" />
          <span className={styles.text}>{toast.text}</span>
          {toast.undoable && (
            <Button
              appearance="subtle"
              size="small"
              className={styles.button}
              onClick={() => void actions.undo()}
            >
              {messages.pane.filling.undoAction}
            </Button>
          )}
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={messages.pane.close}
            onClick={() => dispatch({ type: 'done', toast: null })}
          />
        </div>
      )}
    </div>
  );
}
