/** The desk: what waits for a decision on top, then every member, worst first, then what it adds up to. */
import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { factsOf, worstFirst } from '../../desk/order';
import type { MemberFacts } from '../../desk/order';
import type { How } from '../../desk/receive/receive';
import type { Desk } from '../../desk/types';
import { STATES } from '../../form';
import type { State } from '../../form';
import { useLayout } from '../shared/layout';
import { Toggle } from '../shared/Toggle';
import { Across } from './Across';
import { FilesButtons } from './FilesButtons';
import { Foot } from './Foot';
import { LastYearKept } from './LastYear';
import { Matrix } from './Matrix';
import { UnsavedNotes } from './Note';
import { Remarks } from './Remarks';
import { Twice } from './Twice';
import { Unsure } from './Unsure';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({
  view: { gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  search: { flexGrow: 1, flexBasis: '90px', minWidth: 0 },
  states: { flexShrink: 0, width: '104px', minWidth: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  pulled: { marginLeft: '-7px' },
});

/** What became of the files that were brought last. */
function Arrivals({ view }: { readonly view: DeskView }) {
  const { desk, words } = view;
  const layout = useLayout();
  const { arrivals, passedOver, running } = desk;
  const count = (how: How) => (arrivals ?? []).filter((each) => each.how === how).length;
  const said = arrivals
    ? words.arrivals({
        first: count('first'),
        next: count('next'),
        same: count('same'),
        twice: count('twice'),
        unsure: count('unsure'),
        unlisted: count('unlisted'),
        otherYear: count('otherYear'),
        unread: count('unread'),
      })
    : '';
  return (
    <div role="status">
      {running?.phase === 'writing' && <p className={layout.paragraph}>{words.writing}</p>}
      {said !== '' && <p className={layout.paragraph}>{said}</p>}
      <LastYearKept view={view} />
      {passedOver.length > 0 && (
        <p className={`${layout.paragraph} ${layout.quiet}`} title={passedOver.join('\n')}>
          {words.passedOver(passedOver.length)}
        </p>
      )}
    </div>
  );
}

function Unread({ view: { words }, desk: { unread } }: { readonly view: DeskView; readonly desk: Desk }) {
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (unread.length === 0) return null;
  return (
    <div>
      <div className={styles.pulled}>
        <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
          {words.unread(unread.length)}
        </Toggle>
      </div>
      {open && (
        <ul id={id} className={styles.list}>
          {unread.map(({ file, reason }) => (
            <li key={file}>
              {file}
              <div className={layout.quiet}>{reason}</div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const FILTERS = ['', ...STATES] as const;
type Filter = '' | State;

function filtered(facts: readonly MemberFacts[], text: string, state: Filter): readonly MemberFacts[] {
  const sought = text.trim();
  return facts.filter(
    ({ member, standing }) =>
      (state === '' || standing.state === state) &&
      (sought === '' || [member.name, ...member.otherNames].some((each) => each.includes(sought))),
  );
}

export interface BoardProps {
  readonly view: DeskView;
  readonly desk: Desk;
}

export function Board({ view, desk }: BoardProps) {
  const { words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const [text, setText] = useState('');
  const [state, setState] = useState<Filter>('');
  const facts = useMemo(() => worstFirst(factsOf(desk)), [desk]);
  const rows = useMemo(() => filtered(facts, text, state), [facts, text, state]);
  return (
    <section className={`${layout.page} ${styles.view}`}>
      <h2 className={styles.title}>{words.titled(desk.year, desk.members.length)}</h2>
      <FilesButtons view={view} primary size="small" />
      <Arrivals view={view} />
      <Remarks view={view} />
      <UnsavedNotes view={view} facts={facts} />
      <Unsure view={view} desk={desk} />
      <Twice view={view} desk={desk} facts={facts} />
      <Unread view={view} desk={desk} />
      <Across view={view} desk={desk} />
      <div className={layout.row}>
        <Input
          size="small"
          type="search"
          className={styles.search}
          aria-label={words.filter}
          placeholder={words.filter}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        <Select
          size="small"
          className={styles.states}
          aria-label={words.columns.state}
          value={state}
          onChange={(_, { value }) => setState(FILTERS.find((each) => each === value) ?? '')}
        >
          {FILTERS.map((each) => (
            <option key={each} value={each}>
              {each === '' ? words.allStates : words.states[each]}
            </option>
          ))}
        </Select>
        <span className={layout.quiet} role="status">
          {words.counts(rows.length, facts.length)}
        </span>
      </div>
      {rows.length > 0 ? (
        <Matrix view={view} rows={rows} />
      ) : (
        <p className={layout.paragraph}>{words.nobody}</p>
      )}
      <Foot view={view} desk={desk} />
    </section>
  );
}
