/** A button that opens something in place below itself, and closes it again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from './icons/chevronDown';
import { ChevronRightRegular } from './icons/chevronRight';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    maxWidth: '100%',
    textAlign: 'left',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface ToggleProps {
  readonly open: boolean;
  /** Id of what it opens; it is there only while it is open. */
  readonly controls: string;
  readonly onToggle: () => void;
  /** Draws ▸ and ▾. */
  readonly chevron?: boolean;
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

export function Toggle({ open, controls, onToggle, chevron, tabIndex, children }: ToggleProps) {
  const styles = useStyles();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      aria-expanded={open}
      {...(open ? { 'aria-controls': controls } : {})}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(chevron ? { icon: <Chevron fontSize={12} />, iconPosition: 'after' as const } : {})}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
