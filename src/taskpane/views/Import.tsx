/** 导入已有报告: where it comes from, then what it would change. */
import { Button } from '@fluentui/react-components';
import { useLayout } from '../parts/layout';
import { PageHeading } from '../parts/PageHeading';
import { usePane } from '../state/PaneContext';
import { ImportChanges } from './ImportChanges';
import { ImportInsert } from './ImportInsert';
import { ImportSource } from './ImportSource';

export function Import() {
  const { state, messages, dispatch } = usePane();
  const { pane } = messages;
  const { importing } = pane;
  const layout = useLayout();
  const { incoming, open } = state;
  return (
    <section className={layout.page}>
      <PageHeading>{importing.title}</PageHeading>
      {!incoming && <ImportSource />}
      {incoming && !incoming.read && (
        <p className={layout.paragraph} role="status">
          {importing.reading(incoming.source)}
        </p>
      )}
      {incoming?.read && open && <ImportChanges open={open} source={incoming.source} read={incoming.read} />}
      {incoming?.read && !open && (
        <ImportInsert
          source={incoming.source}
          read={incoming.read}
          onAnother={() => dispatch({ type: 'brought', read: null })}
        />
      )}
      {!incoming?.read && (
        <div className={layout.row}>
          <Button onClick={() => dispatch({ type: 'page', page: null })}>{pane.cancel}</Button>
        </div>
      )}
    </section>
  );
}
