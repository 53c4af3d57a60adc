/** Two ways to choose what is dropped else: files, or a folder with all that lies in it. */
import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ChangeEvent } from 'react';
import { READABLE_ENDINGS } from '../../readers/endings';
import { useLayout } from '../shared/layout';
import { chosenFiles } from '../services/reviewing/dropped';
import type { Chosen } from '../services/reviewing/dropped';
import type { DeskView } from './useDesk';

/** What is asked for, for whoever does not see the buttons. */
export interface FilesLabels {
  readonly filesLabel: string;
  readonly folderLabel: string;
}

interface ChooserProps extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly view: DeskView;
  readonly folder: boolean;
  readonly labels: FilesLabels;
  readonly onChosen: (chosen: Chosen) => unknown;
}

function Chooser({ view: { words }, folder, labels, onChosen, ...button }: ChooserProps) {
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
        {folder ? words.folder : words.files}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? {} : { accept: READABLE_ENDINGS.join(',') })}
        aria-label={folder ? labels.folderLabel : labels.filesLabel}
        onChange={take}
      />
    </>
  );
}

export interface FilesButtonsProps extends Pick<ButtonProps, 'size'> {
  readonly view: DeskView;
  /** Choosing is what is to be done here. */
  readonly primary: boolean;
  /** What else than reports to review is asked for. */
  readonly labels?: FilesLabels;
  /** Where it goes else than to be reviewed. */
  readonly onChosen?: (chosen: Chosen) => unknown;
}

export function FilesButtons({
  view,
  primary,
  labels = view.words,
  onChosen = view.session.bring,
  ...button
}: FilesButtonsProps) {
  const layout = useLayout();
  const both = { view, labels, onChosen, ...button };
  return (
    <div className={layout.row}>
      <Chooser folder={false} appearance={primary ? 'primary' : 'secondary'} {...both} />
      <Chooser folder {...both} />
    </div>
  );
}
