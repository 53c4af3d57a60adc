/** A cause that was found in a member's report: the same look as a finding of one's own, without what writes cells. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Issue } from '../../desk/types';
import { DESK } from '../../messages';
import { useTyped } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { focusToggle } from '../shared/pages';
import { RuleCard } from '../shared/RuleCard';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { reasonKey } from './notes';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  settled: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: '-7px',
  },
  button: { minWidth: 'auto' },
  reason: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

export interface IssueCardProps {
  readonly view: DeskView;
  readonly issue: Issue;
}

interface ReasonProps extends IssueCardProps {
  readonly id: string;
  /** It was opened just now, to be typed into. */
  readonly asks: boolean;
  readonly onLeave: () => void;
}

/** Why a cause may stand, in words that go into 问题清单. */
function Reason({ id, asks, view: { session, words }, issue, onLeave }: ReasonProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { member, matter, explained } = issue;
  const { text, type, drop } = useTyped(session.drafts, reasonKey(member, matter), explained);
  const reason = text.trim() === '' ? DESK.issueStates.explained : text.trim();
  const keep = async () => {
    const done = await session.decide(
      () => words.explained,
      (decisions, desk) => decisions.explainIssue(desk, member, matter, reason),
      member,
    );
    if (done) drop();
  };
  const leave = () => {
    drop();
    focusToggle(id);
    onLeave();
  };
  return (
    <div id={id} className={styles.reason}>
      <Field className={layout.field} label={words.reason}>
        <Textarea
          autoFocus={asks}
          rows={2}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <div className={layout.row}>
        <Button size="small" className={styles.button} onClick={() => void keep()}>
          {words.explain}
        </Button>
        <Button size="small" appearance="subtle" className={styles.button} onClick={leave}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

export function IssueCard({ view, issue }: IssueCardProps) {
  const { session, words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { isUnsaved } = useTyped(session.drafts, reasonKey(issue.member, issue.matter), issue.explained);
  // What was typed is there again when somebody comes back.
  const [explaining, setExplaining] = useState(isUnsaved);
  const [asked, setAsked] = useState(false);
  const explain = () => {
    setExplaining(!explaining);
    setAsked(true);
  };
  const { member, matter, rule, severity, message, places, suggestion, explained, state } = issue;
  const settled = state === 'mended' || state === 'explained';
  return (
    <li className={styles.item}>
      <Sign kind={state === 'mended' ? 'mended' : severity} word={words.issueStates[state]} />
      <div className={styles.words}>
        <span className={state === 'mended' ? styles.settled : undefined}>{message}</span>
        {!settled && suggestion !== '' && <span>{suggestion}</span>}
        {explained !== '' && <span className={layout.quiet}>{explained}</span>}
        {places !== '' && <span className={layout.quiet}>{words.place(places)}</span>}
        <div className={styles.row}>
          <Toggle open={open} controls={id} onToggle={() => setOpen(!open)}>
            {words.basis}
          </Toggle>
          {!settled && (
            <Toggle open={explaining} controls={`${id}reason`} onToggle={explain}>
              {words.explaining}
            </Toggle>
          )}
          {state === 'explained' && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              onClick={() =>
                void session.decide(
                  () => words.explanationWithdrawn,
                  (decisions, desk) => decisions.withdrawExplanation(desk, member, matter),
                  member,
                )
              }
            >
              {words.withdrawExplanation}
            </Button>
          )}
          {!settled && <span className={layout.quiet}>{words.issueStates[state]}</span>}
        </div>
        {explaining && !settled && (
          <Reason
            id={`${id}reason`}
            asks={asked}
            view={view}
            issue={issue}
            onLeave={() => setExplaining(false)}
          />
        )}
        {open && <RuleCard id={id} rule={rule} />}
      </div>
    </li>
  );
}
