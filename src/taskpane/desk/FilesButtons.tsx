/** Two ways to choose what is dropped else: files, or a folder with all that lies in it. */
import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ChangeEvent } from 'react';
import { READABLE_ENDINGS } from '../../readers/endings';
import { useLayout } from '../shared/layout';
import { chosenFiles } from '../services/reviewing/dropped';
import type { DeskView } from './useDesk';

interface ChooserProps extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly view: DeskView;
  readonly folder: boolean;
}

function Chooser({ view: { session, words }, folder, ...button }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React knows no such property.
    if (input.current) input.current.webkitdirectory = folder;
  }, [folder]);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // The same files may be chosen again after they were mended.
    target.value = '';
    if (files.length > 0) session.bring(chosenFiles(files));
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
        aria-label={folder ? words.folderLabel : words.filesLabel}
        onChange={take}
      />
    </>
  );
}

export interface FilesButtonsProps extends Pick<ButtonProps, 'size'> {
  readonly view: DeskView;
  /** Choosing is what is to be done here. */
  readonly primary: boolean;
}

export function FilesButtons({ view, primary, ...button }: FilesButtonsProps) {
  const layout = useLayout();
  return (
    <div className={layout.row}>
      <Chooser view={view} folder={false} appearance={primary ? 'primary' : 'secondary'} {...button} />
      <Chooser view={view} folder {...button} />
    </div>
  );
}
