/** Files of whom is not sure: each is put to a member with one click, and known from then on. */
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Desk, Return } from '../../desk/types';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import type { DeskView } from './useDesk';

/** The others come up when these are decided. */
const MOST_SHOWN = 4;

const useStyles = makeStyles({
  heading: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, font: 'inherit' },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  candidate: { minWidth: 'auto', maxWidth: '100%', overflowWrap: 'anywhere' },
  others: { minWidth: 0, maxWidth: '150px' },
});

interface ItemProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly sent: Return;
}

function Item({ view: { session, words }, desk: { members }, sent }: ItemProps) {
  const layout = useLayout();
  const styles = useStyles();
  const [all, setAll] = useState(sent.candidates.length === 0);
  const put = (id: number) => {
    const name = members.find((each) => each.id === id)?.name ?? '';
    void session.decide(
      () => words.assigned(name),
      (decisions, desk) =>
        decisions.assign(desk, sent.file, id, session.today(), session.locale(), session.heldReadings()),
    );
  };
  const candidates = sent.candidates.flatMap((id) => members.find((each) => each.id === id) ?? []);
  return (
    <li className={styles.item}>
      <div>{words.unsureOf(sent.file, sent.unit)}</div>
      <div className={layout.row}>
        {candidates.map(({ id, name }) => (
          <Button key={id} size="small" className={styles.candidate} onClick={() => put(id)}>
            {name}
          </Button>
        ))}
        {all ? (
          <Select
            size="small"
            className={styles.others}
            aria-label={words.otherMember}
            value=""
            onChange={(_, { value }) => put(Number(value))}
          >
            <option value="">{words.otherMember}</option>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        ) : (
          <Button size="small" appearance="subtle" className={styles.candidate} onClick={() => setAll(true)}>
            {words.otherMember}
          </Button>
        )}
      </div>
    </li>
  );
}

export function Unsure({ view, desk }: { readonly view: DeskView; readonly desk: Desk }) {
  const { words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const unsure = desk.returns
    .filter(({ member }) => member === null)
    .sort((one, other) => Number(other.candidates.length > 0) - Number(one.candidates.length > 0));
  if (unsure.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        <Sign kind="warning" />
        {words.unsure(unsure.length)}
      </h3>
      <ul className={layout.list}>
        {unsure.slice(0, MOST_SHOWN).map((sent) => (
          <Item key={sent.digest} view={view} desk={desk} sent={sent} />
        ))}
      </ul>
    </section>
  );
}
