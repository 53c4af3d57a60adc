/** Three ways to bring a report along: a file, a drop, a paste. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { ChangeEvent, ClipboardEvent } from 'react';
import { READABLE } from '../../addin/fileKinds';
import { useLayout } from '../parts/layout';
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

export function ImportSource() {
  const { messages, actions } = usePane();
  const { importing } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    void actions.bringFiles(files);
  };
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
      <Button appearance="primary" autoFocus className={styles.start} onClick={() => input.current?.click()}>
        {importing.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={READABLE.join(',')}
        aria-label={importing.file}
        onChange={take}
      />
      <p className={`${layout.paragraph} ${layout.quiet}`}>{importing.kinds(READABLE)}</p>
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
