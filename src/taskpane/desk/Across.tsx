/** What shows only across members: 对比 and 雷同, each made when it is opened. */
import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Desk } from '../../desk/types';
import { useLayout } from '../shared/layout';
import { Toggle } from '../shared/Toggle';
import { Alike } from './Alike';
import { Compared } from './Compared';
import { useAlike } from './useAlike';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({ heads: { display: 'flex', flexWrap: 'wrap', marginLeft: '-7px' } });

type Part = 'compared' | 'alike';

export function Across({ view, desk }: { readonly view: DeskView; readonly desk: Desk }) {
  const { words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [part, setPart] = useState<Part | null>(null);
  const groups = useAlike(desk, part === 'alike');
  const head = (own: Part, title: string) => (
    <Toggle
      open={part === own}
      controls={`${id}${own}`}
      chevron
      onToggle={() => setPart(part === own ? null : own)}
    >
      {title}
    </Toggle>
  );
  return (
    <div>
      <div className={styles.heads}>
        {head('compared', words.comparedAll)}
        {head('alike', groups && groups.length > 0 ? words.alikeGroups(groups.length) : words.alike)}
      </div>
      {part === 'compared' && (
        <section id={`${id}compared`} aria-label={words.comparedAll} className={layout.inner}>
          <Compared view={view} desk={desk} />
        </section>
      )}
      {part === 'alike' && (
        <section id={`${id}alike`} aria-label={words.alike}>
          <Alike view={view} desk={desk} groups={groups} />
        </section>
      )}
    </div>
  );
}
