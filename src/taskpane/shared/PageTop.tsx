/** The way back and the title, on top of a page that only shows or offers something. */
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from './icons/arrowLeft';
import type { ReactNode } from 'react';
import { usePane } from '../state/PaneContext';
import { useLayout } from './layout';
import { PageHeading } from './PageHeading';

export function PageTop({ children }: { readonly children: ReactNode }) {
  const { messages, dispatch } = usePane();
  const { back } = messages.pane;
  return (
    <div className={useLayout().row}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        aria-label={back}
        title={back}
        onClick={() => dispatch({ type: 'page', page: null })}
      />
      <PageHeading>{children}</PageHeading>
    </div>
  );
}
