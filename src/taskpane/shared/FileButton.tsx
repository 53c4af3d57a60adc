/** A button that asks for a file. */
import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { READABLE_ENDINGS } from '../../readers/endings';

interface FileButtonProps extends Pick<ButtonProps, 'appearance' | 'size' | 'className'> {
  /** What is asked for, for whoever does not see the button. */
  readonly label: string;
  /** At least one. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function FileButton({ label, onFiles, children, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={READABLE_ENDINGS.join(',')}
        aria-label={label}
        onChange={take}
      />
    </>
  );
}
