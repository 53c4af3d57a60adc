/** What one member sent, what is wrong with it, what changed since the last round, and what is decided of it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { factsOf, fieldNames, isOpenIssue } from '../../desk/order';
import type { MemberFacts } from '../../desk/order';
import { sinceOf } from '../../desk/receive/since';
import type { Desk, Issue, Return, Since } from '../../desk/types';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { AlikeMember } from './Alike';
import { ComparedMember } from './ComparedMember';
import { IssueCard } from './IssueCard';
import { Letter } from './Letter';
import { Note } from './Note';
import { FilesOfMember, openReturns } from './Twice';
import { useDesk, useFollowing } from './useDesk';
import type { DeskView } from './useDesk';

/** Lists up to this length are open from the start. */
const SHORT = 3;

const useStyles = makeStyles({
  state: { fontWeight: tokens.fontWeightSemibold },
  long: { overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  pulled: { marginLeft: '-7px' },
  button: { minWidth: 'auto' },
});

interface PartProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly facts: MemberFacts;
}

/** 第2次报送, or why what came is of no round. */
function roundWord(latest: Return | undefined, words: DeskView['words']): string {
  if (!latest) return words.noRound;
  return latest.round === 0 ? words.otherYear : words.round(latest.round);
}

/** Its state and round, and the file. */
function Standing({ view: { words }, facts: { standing, latest } }: Omit<PartProps, 'desk'>) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div>
      <p className={mergeClasses(layout.paragraph, styles.state)} role="status">
        {words.states[standing.state]} · {roundWord(latest, words)}
      </p>
      {standing.changedAfterAcceptance && (
        <p className={layout.paragraph}>
          <Sign kind="error" /> {words.changed}
        </p>
      )}
      {latest?.state === 'unfinished' && (
        <p className={layout.paragraph}>
          <Sign kind="unfinished" /> {words.unfinished}
        </p>
      )}
      {latest && (
        <p className={mergeClasses(layout.paragraph, layout.quiet, styles.long)}>
          {words.receivedOn(latest.received, latest.file)}
        </p>
      )}
    </div>
  );
}

interface ChangesProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly since: Since;
}

/** 上次4处：已改3 未改1 新增1, and figures old → new. */
function Changes({ view: { words }, desk, since }: ChangesProps) {
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(since.changed.length <= SHORT);
  const names = useMemo(() => fieldNames(desk), [desk]);
  const { length: mended } = since.mended;
  const { length: stays } = since.open;
  return (
    <div>
      <p className={layout.paragraph}>{words.since(mended + stays, mended, stays, since.new.length)}</p>
      {since.changed.length > 0 && (
        <>
          <div className={styles.pulled}>
            <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
              {words.figures(since.changed.length)}
            </Toggle>
          </div>
          {open && (
            <ul id={id} className={styles.list}>
              {since.changed.map(({ field, from, to }) => (
                <li key={field}>{words.figure(names.get(field) ?? field, from, to)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

function Issues({ view, issues }: { readonly view: DeskView; readonly issues: readonly Issue[] }) {
  const { words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const counting = issues.filter(isOpenIssue);
  const settled = issues.filter((each) => !isOpenIssue(each));
  return (
    <section>
      <h3 className={styles.heading}>{words.issues}</h3>
      {counting.length === 0 && <p className={layout.paragraph}>{words.noIssues}</p>}
      <ul className={layout.list}>
        {counting.map((issue) => (
          <IssueCard key={issue.matter} view={view} issue={issue} />
        ))}
      </ul>
      {settled.length > 0 && (
        <div className={styles.pulled}>
          <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
            {words.mendedIssues(settled.length)}
          </Toggle>
        </div>
      )}
      {open && (
        <ul id={id} className={layout.list}>
          {settled.map((issue) => (
            <IssueCard key={issue.matter} view={view} issue={issue} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Decisions({ view: { session, words }, facts }: Omit<PartProps, 'desk'>) {
  const styles = useStyles();
  const { member, standing, latest, errors, undecided } = facts;
  const { id, name } = member;
  const accepted = standing.state === 'accepted' || standing.state === 'published';
  // Whoever has something to mend gets it back.
  const back = errors > 0;
  const accept = () =>
    session.decide(
      () => words.accepted(name),
      (decisions, desk) => decisions.accept(desk, id),
      id,
    );
  const sendBack = () =>
    session.decide(
      () => words.sentBack(name),
      (decisions, desk) => decisions.sendBack(desk, id),
      id,
    );
  const unaccept = () =>
    session.decide(
      () => words.unaccepted(name),
      (decisions, desk) => decisions.unaccept(desk, id),
      id,
    );
  const again = accepted && standing.changedAfterAcceptance;
  return (
    <>
      {latest && !undecided && (!accepted || again) && (
        <Button
          appearance={back ? 'secondary' : 'primary'}
          className={styles.button}
          onClick={() => void accept()}
        >
          {words.accept}
        </Button>
      )}
      {latest && standing.state !== 'returned' && (!accepted || again) && (
        <Button
          appearance={back ? 'primary' : 'secondary'}
          className={styles.button}
          onClick={() => void sendBack()}
        >
          {words.sendBack}
        </Button>
      )}
      {accepted && (
        <Button className={styles.button} onClick={() => void unaccept()}>
          {words.unaccept}
        </Button>
      )}
    </>
  );
}

function Member({ view, desk, facts }: PartProps) {
  const { words } = view;
  const { member, latest } = facts;
  const since = useMemo(() => sinceOf(desk, member.id), [desk, member]);
  const issues = useMemo(() => desk.issues.filter((each) => each.member === member.id), [desk, member]);
  const open = openReturns(desk, member.id);
  return (
    <Page title={member.name}>
      <Standing view={view} facts={facts} />
      {since && <Changes key={`round${latest?.round}`} view={view} desk={desk} since={since} />}
      {open.length > 0 && (
        <div>
          {words.twice(1)}
          <FilesOfMember view={view} files={open} member={member.id} />
        </div>
      )}
      {latest && <Issues view={view} issues={issues} />}
      <AlikeMember view={view} desk={desk} member={member} />
      <ComparedMember view={view} desk={desk} member={member} />
      <Letter key={`letter${member.id}`} view={view} desk={desk} facts={facts} />
      <Note key={`note${member.id}`} view={view} facts={facts} />
      <PageFoot leave="back">
        <Decisions view={view} facts={facts} />
      </PageFoot>
    </Page>
  );
}

export function MemberPage() {
  const view = useDesk();
  useFollowing(view);
  const { desk, member } = view.desk;
  const facts = useMemo(
    () => (desk ? factsOf(desk).find((each) => each.member.id === member) : undefined),
    [desk, member],
  );
  if (!desk || !facts)
    return (
      <Page title={view.words.title}>
        <PageFoot leave="back" />
      </Page>
    );
  return <Member view={view} desk={desk} facts={facts} />;
}
