/** A page about a report that is brought along: where it comes from, that it is being read, then what is made of it. */
import type { ReactNode } from 'react';
import { useLayout } from './layout';
import { Page, PageFoot } from './Page';
import { usePane } from '../state/PaneContext';
import { SourceChoice } from './SourceChoice';
import type { SourceProps } from './SourceNotes';

interface SourcedProps {
  readonly title: string;
  /** What the page is for; shown while nothing was brought yet. */
  readonly why?: string;
  readonly children: (brought: SourceProps) => ReactNode;
}

export function Sourced({ title, why, children }: SourcedProps) {
  const { state, messages } = usePane();
  const { pane } = messages;
  const layout = useLayout();
  const { incoming } = state;
  return (
    <Page title={title}>
      {!incoming && why !== undefined && <p className={layout.paragraph}>{why}</p>}
      {!incoming && <SourceChoice />}
      {incoming && !incoming.read && (
        <p className={layout.paragraph} role="status">
          {pane.importing.reading(incoming.source)}
        </p>
      )}
      {incoming?.read && children({ source: incoming.source, read: incoming.read })}
      {!incoming?.read && <PageFoot leave="cancel" />}
    </Page>
  );
}
