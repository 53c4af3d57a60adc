/** 核对已公布页面: what members published against what was accepted of them, page by page, and who published when. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { memberOf } from '../../desk/current';
import { fieldNames } from '../../desk/order';
import { checkPublished, firstDifference } from '../../desk/published';
import type { PublishedCheck, PublishedPage, UnplacedPage } from '../../desk/published';
import type { Desk } from '../../desk/types';
import { DESK } from '../../messages';
import { useCopying } from '../shared/copying';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { Sign } from '../shared/Sign';
import type { SignKind } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { DeskDrop } from './DeskDrop';
import { FilesButtons } from './FilesButtons';
import { publishedText } from './papers';
import { Progress } from './Progress';
import { useDesk, useFollowing } from './useDesk';
import type { DeskView } from './useDesk';

/** Lists up to this length are open from the start. */
const SHORT = 3;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  summary: { fontWeight: tokens.fontWeightSemibold },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  pulled: { marginLeft: '-7px' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { minWidth: 'auto', maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface PartProps {
  readonly view: DeskView;
  readonly desk: Desk;
}

interface FoldedProps {
  readonly title: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

function Folded({ title, startsOpen = false, children }: FoldedProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  return (
    <div>
      <div className={styles.pulled}>
        <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
          {title}
        </Toggle>
      </div>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}

interface ItemProps extends PartProps {
  readonly page: PublishedPage;
}

/** The field in words: accepted → published; texts around the first place where they differ. */
function Differences({ view: { words }, desk, page: { figures, texts, unread } }: ItemProps) {
  const layout = useLayout();
  const styles = useStyles();
  const names = useMemo(() => fieldNames(desk), [desk]);
  const nameOf = (field: PublishedPage['unread'][number]): string => names.get(field) ?? field;
  const count = figures.length + texts.length + unread.length;
  return (
    <Folded title={words.pages.details} startsOpen={count <= SHORT}>
      <ul className={styles.list}>
        {figures.map(({ field, accepted, published }) => (
          <li key={field}>{words.figure(nameOf(field), accepted, published)}</li>
        ))}
        {unread.map((field) => (
          <li key={field}>{words.pages.unread(nameOf(field))}</li>
        ))}
        {texts.map(({ part, ...both }) => {
          const { accepted, published } = firstDifference(both.accepted, both.published);
          return (
            <li key={part}>
              {words.pages.text(DESK.parts[part])}
              <span className={layout.quiet}>
                “{accepted}” → “{published}”
              </span>
            </li>
          );
        })}
      </ul>
    </Folded>
  );
}

/** Of this year, and there is a report to hold it against. */
const isCompared = ({ otherYear, round }: PublishedPage): boolean => !otherYear && round !== null;

function signOf(page: PublishedPage): SignKind {
  if (!isCompared(page)) return 'warning';
  if (!page.same) return 'error';
  return page.day === null ? 'mended' : 'warning';
}

/** What came of holding it against the report, in a word or two. */
function wordOf({ otherYear, round, same, figures, texts, unread }: PublishedPage, words: DeskView['words']) {
  const { pages } = words;
  if (otherYear) return pages.otherYear;
  if (round === null) return pages.notSent;
  return same ? pages.same : pages.differs(figures.length, texts.length, unread.length);
}

function dayWord({ publishedOn, day, due }: PublishedPage, { pages }: DeskView['words']): string {
  const on = publishedOn === null ? pages.noDay : pages.published(publishedOn);
  if (day === null) return on;
  return `${on}，${day === 'late' ? pages.late(due) : pages.early}`;
}

function Item({ view, desk, page }: ItemProps) {
  const { words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const { file, member, round, accepted, otherYear, same } = page;
  const compared = isCompared(page);
  return (
    <li className={styles.item}>
      <Sign kind={signOf(page)} />
      <div className={styles.words}>
        <div>
          {memberOf(desk, member)?.name} <span className={layout.quiet}>{file}</span>
        </div>
        <div>{wordOf(page, words)}</div>
        {compared && !accepted && <div className={layout.quiet}>{words.pages.notAccepted(round ?? 0)}</div>}
        {!otherYear && <div className={layout.quiet}>{dayWord(page, words)}</div>}
        {compared && !same && <Differences view={view} desk={desk} page={page} />}
      </div>
    </li>
  );
}

/** Of whom it may be is one click; why it could not be read is said. */
function Unplaced({ view: { session, words }, desk, page }: PartProps & { readonly page: UnplacedPage }) {
  const layout = useLayout();
  const styles = useStyles();
  const { file, candidates, reason } = page;
  return (
    <li className={styles.item}>
      <Sign kind="warning" />
      <div className={styles.words}>
        <div>{file}</div>
        {reason !== null && <div className={layout.quiet}>{reason}</div>}
        {candidates.length > 0 && (
          <div className={layout.row}>
            {candidates.map((id) => (
              <Button
                key={id}
                size="small"
                className={styles.button}
                title={words.pages.placed}
                onClick={() => void session.placePage(file, id)}
              >
                {memberOf(desk, id)?.name}
              </Button>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}

function Result({ view, desk, check }: PartProps & { readonly check: PublishedCheck }) {
  const { words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const { copy, box } = useCopying();
  const { pages, unplaced, without } = check;
  const compared = pages.filter(isCompared);
  const same = compared.filter((page) => page.same);
  const well = same.filter(
    ({ day, accepted, publishedOn }) => day === null && accepted && publishedOn !== null,
  );
  const others = pages.filter((page) => !well.includes(page));
  const list = (some: readonly PublishedPage[]) => (
    <ul className={layout.list}>
      {some.map((page) => (
        <Item key={page.file} view={view} desk={desk} page={page} />
      ))}
    </ul>
  );
  return (
    <>
      <p className={mergeClasses(layout.paragraph, styles.summary)} role="status">
        {words.pages.summary(
          pages.length,
          same.length,
          compared.length - same.length,
          pages.length - compared.length,
        )}
      </p>
      <div className={layout.row}>
        <Button size="small" onClick={() => copy(() => publishedText(desk, check), words.pages.copied)}>
          {words.pages.copy}
        </Button>
        <Button size="small" appearance="subtle" onClick={view.session.pages.clear}>
          {words.clear}
        </Button>
      </div>
      {box}
      {others.length > 0 && list(others)}
      {unplaced.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.pages.unplaced(unplaced.length)}</h3>
          <ul className={layout.list}>
            {unplaced.map((page) => (
              <Unplaced key={page.file} view={view} desk={desk} page={page} />
            ))}
          </ul>
        </section>
      )}
      {without.length > 0 && (
        <Folded title={words.pages.without(without.length)} startsOpen={without.length <= SHORT}>
          {words.pages.names(without.map((id) => memberOf(desk, id)?.name ?? ''))}
        </Folded>
      )}
      {well.length > 0 && <Folded title={words.pages.allSame(well.length)}>{list(well)}</Folded>}
    </>
  );
}

function Checked({ view, desk }: PartProps) {
  const { session, words } = view;
  const layout = useLayout();
  const { outcomes, passedOver } = useSyncExternalStore(session.pages.subscribe, session.pages.snapshot);
  const check = useMemo(() => checkPublished(desk, outcomes), [desk, outcomes]);
  const some = outcomes.length > 0;
  return (
    <>
      {!some && <p className={layout.paragraph}>{words.pages.lead}</p>}
      <FilesButtons
        view={view}
        primary={!some}
        size="small"
        labels={words.pages}
        onChosen={session.bringPages}
      />
      {passedOver.length > 0 && (
        <p
          className={mergeClasses(layout.paragraph, layout.quiet)}
          role="status"
          title={passedOver.join('\n')}
        >
          {words.passedOver(passedOver.length)}
        </p>
      )}
      {some && <Result view={view} desk={desk} check={check} />}
    </>
  );
}

export function Published() {
  const view = useDesk();
  useFollowing(view);
  const { desk, running } = view.desk;
  return (
    <>
      <Page title={view.words.pages.open}>
        {running?.phase === 'reviewing' && <Progress view={view} progress={running.progress} />}
        {desk && running?.phase !== 'reviewing' && <Checked view={view} desk={desk} />}
        <PageFoot leave="back" />
      </Page>
      <DeskDrop view={view} words={view.words.pages.drop} onChosen={view.session.bringPages} />
    </>
  );
}
