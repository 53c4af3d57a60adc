/**
 * What was done, said for a moment at the bottom, with 撤销 where there is a way back. It has a row of its own below what
 * scrolls, so that it covers nothing. Fluent's Toast brings 23 KB (gzip) for stacking and moving several; here there is one.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '../shared/icons/dismiss';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePane } from '../state/PaneContext';
import { Sign } from '../shared/Sign';

const STAYS = { plain: 5000, undoable: 10_000 } as const;

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  toast: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

export function Toast() {
  const { state, messages, services, actions, dispatch } = usePane();
  const { toast } = state;
  const styles = useStyles();
  // Which one: a button that goes by being pressed is never left, and what is said next must not be held by it.
  const [held, setHeld] = useState<typeof toast>(null);
  const before = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    // The focus of a button that goes goes back to where it was before.
    if (document.activeElement === document.body && before.current instanceof HTMLElement)
      before.current.focus();
    before.current = null;
  }, [toast]);
  useEffect(() => {
    if (!toast || held === toast) return undefined;
    const stays = toast.undoable ? STAYS.undoable : STAYS.plain;
    return services.clock.later(stays, () => dispatch({ type: 'done', toast: null }));
  }, [toast, held, services, dispatch]);
  return (
    <div role="status" className={styles.region}>
      {toast && (
        <div
          className={styles.toast}
          onPointerEnter={() => setHeld(toast)}
          onPointerLeave={() => setHeld(null)}
          onFocus={({ currentTarget, relatedTarget }) => {
            setHeld(toast);
            if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
          }}
          onBlur={() => setHeld(null)}
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
