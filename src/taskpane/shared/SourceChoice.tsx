/** Three ways to bring a report along: a file, a drop, a paste. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ClipboardEvent } from 'react';
import { READABLE_ENDINGS } from '../../readers/endings';
import { FileButton } from './FileButton';
import { useLayout } from './layout';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start' },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  box: {
    boxSizing: 'border-box',
    width: '100%',
    height: '64px',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    resize: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function SourceChoice() {
  const { messages, actions } = usePane();
  const { importing } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData } = event;
    const pasted = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
    const files = [...clipboardData.files];
    // Word and Excel add a picture of what they copy; a file from a folder comes alone.
    if (files.length > 0 && pasted.html === '' && pasted.text === '') void actions.bringFiles(files);
    else void actions.bringPasted(pasted);
  };
  return (
    <>
      <FileButton
        appearance="primary"
        className={styles.start}
        label={importing.file}
        onFiles={(files) => void actions.bringFiles(files)}
      >
        {importing.choose}
      </FileButton>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{importing.kinds(READABLE_ENDINGS)}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{importing.paste}</label>
        <textarea
          id={id}
          className={styles.box}
          aria-describedby={`${id}hint`}
          value=""
          spellCheck={false}
          onChange={() => undefined}
          onPaste={paste}
        />
        <p id={`${id}hint`} className={`${layout.paragraph} ${layout.quiet}`}>
          {importing.pasteHint}
        </p>
      </div>
    </>
  );
}
