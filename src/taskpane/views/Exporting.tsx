/** 导出: the parts one by one onto the clipboard, and the whole as a Word document. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { countOpen } from '../../addin';
import type { OpenReport } from '../../addin';
import type { Part } from '../../form';
import { copyOf, WHOLE } from '../../writers';
import type { Copyable } from '../../writers';
import { useLayout } from '../parts/layout';
import { Sign } from '../parts/Sign';
import { usePane } from '../state/PaneContext';
import { CopyBox } from './CopyBox';

const useStyles = makeStyles({
  view: { gap: tokens.spacingVerticalS },
  bleed: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  open: { fontWeight: tokens.fontWeightSemibold },
  part: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
  },
  heading: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 'auto' },
});

interface Boxed {
  readonly index: number | null;
  readonly content: Copyable;
}

function StillOpen({ count }: { readonly count: number }) {
  const { messages, dispatch } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.bleed}>
      <button
        type="button"
        className={mergeClasses(layout.line, styles.open)}
        onClick={() => dispatch({ type: 'view', view: 'checking' })}
      >
        <Sign kind="error" />
        <span className={styles.heading}>{messages.pane.exporting.open(count)}</span>
        <ChevronRightRegular className={layout.chevron} fontSize={14} />
      </button>
    </div>
  );
}

interface PartLineProps {
  readonly part: Part;
  readonly empty: boolean;
  readonly onCopy: () => void;
}

function PartLine({ part, empty, onCopy }: PartLineProps) {
  const { exporting } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <span className={styles.heading}>
        {part.heading} {empty && <span className={layout.quiet}>{exporting.empty}</span>}
      </span>
      <Button
        size="small"
        icon={<CopyRegular />}
        className={styles.button}
        aria-label={exporting.copyPart(part.heading)}
        onClick={onCopy}
      >
        {exporting.copy}
      </Button>
    </div>
  );
}

export function Exporting({ open: { edition, report, result } }: { readonly open: OpenReport }) {
  const { messages, actions } = usePane();
  const { exporting } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [boxed, setBoxed] = useState<Boxed | null>(null);
  const [making, setMaking] = useState(false);
  const { errors } = countOpen(result.findings);
  const copy = async (index: number | null, done: string) => {
    const content = copyOf(report, index === null ? WHOLE : { kind: 'part', index });
    setBoxed((await actions.copy(content, done)) ? null : { index, content });
  };
  const download = async () => {
    setMaking(true);
    await actions.downloadWord(report);
    setMaking(false);
  };
  return (
    <div className={mergeClasses(layout.page, styles.view)}>
      {errors > 0 && <StillOpen count={errors} />}
      <ul className={layout.list} aria-label={exporting.list}>
        {edition.parts.map((part, index) => (
          <li key={part.heading}>
            <PartLine
              part={part}
              empty={part.text !== null && report.parts[part.text] === ''}
              onCopy={() => void copy(index, exporting.copied(part.heading))}
            />
            {boxed?.index === index && <CopyBox html={boxed.content.html} />}
          </li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={making}
          onClick={() => void download()}
        >
          {making ? exporting.downloading : exporting.download}
        </Button>
        <Button onClick={() => void copy(null, exporting.copiedAll)}>{exporting.copyAll}</Button>
      </div>
      {boxed?.index === null && <CopyBox html={boxed.content.html} />}
    </div>
  );
}
