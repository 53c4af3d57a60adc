/** Two ways to choose what is dropped else: files, or a folder with all that lies in it. */
import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ChangeEvent } from 'react';
import { READABLE_ENDINGS } from '../../readers/endings';
import type { DeskPaneWords } from '../../messages/deskPane';
import { useLayout } from '../shared/layout';
import { chosenFiles } from '../services/reviewing/dropped';
import type { Chosen } from '../services/reviewing/dropped';
import type { DeskView } from './useDesk';

export interface ChooserProps extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly folder: boolean;
  /** What stands on the button. */
  readonly text: string;
  /** What the dialogue is for, in words. */
  readonly label: string;
  readonly onChosen: (chosen: Chosen) => unknown;
}

export function Chooser({ folder, text, label, onChosen, ...button }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React knows no such property.
    if (input.current) input.current.webkitdirectory = folder;
  }, [folder]);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // The same files may be chosen again after they were mended.
    target.value = '';
    if (files.length > 0) onChosen(chosenFiles(files));
  };
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? {} : { accept: READABLE_ENDINGS.join(',') })}
        aria-label={label}
        onChange={take}
      />
    </>
  );
}

/** For whoever does not see what stands around the buttons. */
type Label = 'filesLabel' | 'folderLabel';
export type FilesLabels = Pick<DeskPaneWords, Label> | Pick<DeskPaneWords['pages'], Label>;

export interface FilesButtonsProps extends Pick<ButtonProps, 'size'> {
  readonly view: DeskView;
  /** Choosing is what is to be done here. */
  readonly primary: boolean;
  /** What the dialogues are for, where it is not reports to review. */
  readonly labels?: FilesLabels;
  /** Where the files go, where it is not to the next round. */
  readonly onChosen?: (chosen: Chosen) => unknown;
}

export function FilesButtons({
  view: { session, words },
  primary,
  labels = words,
  onChosen = session.bring,
  ...button
}: FilesButtonsProps) {
  const layout = useLayout();
  return (
    <div className={layout.row}>
      <Chooser
        folder={false}
        text={words.files}
        label={labels.filesLabel}
        onChosen={onChosen}
        appearance={primary ? 'primary' : 'secondary'}
        {...button}
      />
      <Chooser folder text={words.folder} label={labels.folderLabel} onChosen={onChosen} {...button} />
    </div>
  );
}
