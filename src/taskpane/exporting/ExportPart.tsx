/** One part in 导出: copied at once, or in other ways behind ⋯. */
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular } from '../shared/icons/copy';
import { MoreHorizontalRegular } from '../shared/icons/moreHorizontal';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  part: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '36px' },
  heading: { flexGrow: 1, minWidth: 0, paddingRight: tokens.spacingHorizontalXS },
  button: { flexShrink: 0, minWidth: 'auto' },
});

/** A way of getting a part, with its words. */
export interface PartWay {
  readonly name: string;
  readonly take: () => void;
}

interface ExportPartProps {
  readonly heading: string;
  /** Nothing is written in it yet. */
  readonly empty: boolean;
  readonly onCopy: () => void;
  readonly ways: readonly PartWay[];
}

export function ExportPart({ heading, empty, onCopy, ways }: ExportPartProps) {
  const { exporting } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <span className={styles.heading}>
        {heading}{' '}
        {empty && <span className={mergeClasses(layout.quiet, layout.whole)}>{exporting.empty}</span>}
      </span>
      <Button
        size="small"
        icon={<CopyRegular />}
        className={styles.button}
        aria-label={exporting.copyPart(heading)}
        onClick={onCopy}
      >
        {exporting.copy}
      </Button>
      {ways.length > 0 && (
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              className={styles.button}
              aria-label={exporting.more(heading)}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {ways.map(({ name, take }) => (
                <MenuItem key={name} onClick={take}>
                  {name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}
