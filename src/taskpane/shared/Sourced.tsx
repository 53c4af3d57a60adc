/** A page about a report that is brought along: where it comes from, that it is being read, then what is made of it. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from './layout';
import { PageHeading } from './PageHeading';
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
  const { state, messages, dispatch } = usePane();
  const { pane } = messages;
  const layout = useLayout();
  const { incoming } = state;
  return (
    <section className={layout.page}>
      <PageHeading>{title}</PageHeading>
      {!incoming && why !== undefined && <p className={layout.paragraph}>{why}</p>}
      {!incoming && <SourceChoice />}
      {incoming && !incoming.read && (
        <p className={layout.paragraph} role="status">
          {pane.importing.reading(incoming.source)}
        </p>
      )}
      {incoming?.read && children({ source: incoming.source, read: incoming.read })}
      {!incoming?.read && (
        <div className={layout.row}>
          <Button onClick={() => dispatch({ type: 'page', page: null })}>{pane.cancel}</Button>
        </div>
      )}
    </section>
  );
}
