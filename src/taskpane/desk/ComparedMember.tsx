/** A member's main numbers beside last year's and beside its kind; open from the start where something stands out. */
import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Desk, Member } from '../../desk/types';
import { useLayout } from '../shared/layout';
import { Toggle } from '../shared/Toggle';
import { Chart } from './Chart';
import { comparisonOf, isCompared, isQuiet, mainLines, marksOf } from './comparing';
import type { Line } from './comparing';
import { NumbersTable } from './NumbersTable';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({ pulled: { margin: '0 0 0 -7px', font: 'inherit' } });

interface FoldProps {
  readonly view: DeskView;
  readonly member: Member;
  readonly lines: readonly Line[];
}

function Fold({ view, member, lines }: FoldProps) {
  const { words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const rows = lines.map((line) => ({
    key: line.quantity.key,
    label: line.quantity.label,
    ...line.number,
    marks: marksOf(line, words),
  }));
  const [open, setOpen] = useState(rows.some(({ marks }) => marks.length > 0));
  return (
    <section>
      <h3 className={styles.pulled}>
        <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
          {words.compared}
        </Toggle>
      </h3>
      {open && (
        <div id={id} className={layout.inner}>
          <Chart view={view} name={member.name} lines={lines} />
          <NumbersTable view={view} label={words.compared} rows={rows} />
        </div>
      )}
    </section>
  );
}

export interface ComparedMemberProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly member: Member;
}

export function ComparedMember({ view, desk, member }: ComparedMemberProps) {
  const comparison = comparisonOf(desk);
  const own = comparison.members.find((each) => each.member === member.id);
  const lines = own ? mainLines(comparison, own).filter((line) => !isQuiet(line)) : [];
  if (!lines.some(isCompared)) return null;
  return <Fold key={member.id} view={view} member={member} lines={lines} />;
}
