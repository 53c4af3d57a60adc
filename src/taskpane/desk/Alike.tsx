/** 雷同: groups of members whose texts copy each other, their pairs, and the sentences that they share. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { AlikeGroup, AlikePair } from '../../desk/alike';
import { memberOf } from '../../desk/current';
import type { Desk, Member } from '../../desk/types';
import { useLayout } from '../shared/layout';
import { useOpening } from '../shared/pages';
import { Toggle } from '../shared/Toggle';
import { useAlike } from './useAlike';
import type { DeskView } from './useDesk';

/** What is shown of large groups and very long copies; the counts tell how much there is. */
const MOST_NAMES = 3;
const MOST_PAIRS = 20;
const MOST_SENTENCES = 30;

const useStyles = makeStyles({
  pulled: { marginLeft: '-7px' },
  inner: { paddingLeft: tokens.spacingHorizontalS },
  sentences: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  names: { display: 'flex', flexWrap: 'wrap' },
  name: { minWidth: 'auto', maxWidth: '100%', textAlign: 'left' },
});

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Fold({ title, children }: FoldProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles.pulled}>
        <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
          {title}
        </Toggle>
      </div>
      {open && (
        <div id={id} className={styles.inner}>
          {children}
        </div>
      )}
    </>
  );
}

function Sentences({ view: { words }, pair }: { readonly view: DeskView; readonly pair: AlikePair }) {
  const layout = useLayout();
  const styles = useStyles();
  const { sentences } = pair;
  return (
    <>
      <ul className={styles.sentences}>
        {sentences.slice(0, MOST_SENTENCES).map(({ one, other }, at) => (
          <li key={at}>
            {one}
            {other !== one && <div className={layout.quiet}>{other}</div>}
          </li>
        ))}
      </ul>
      {sentences.length > MOST_SENTENCES && words.moreSentences(sentences.length - MOST_SENTENCES)}
    </>
  );
}

interface GroupProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly group: AlikeGroup;
}

function Group({ view, desk, group: { members, pairs } }: GroupProps) {
  const { session, words } = view;
  const styles = useStyles();
  const opening = useOpening('member');
  const nameOf = (id: number): string => memberOf(desk, id)?.name ?? '';
  const names = members.slice(0, MOST_NAMES).map(nameOf);
  return (
    <Fold title={words.alikeGroup(names, members.length)}>
      <div className={styles.names}>
        {members.map((id) => (
          <Button
            key={id}
            size="small"
            appearance="subtle"
            className={styles.name}
            data-opens={opening['data-opens']}
            onClick={() => {
              session.openMember(id);
              opening.onClick();
            }}
          >
            {nameOf(id)}
          </Button>
        ))}
      </div>
      {pairs.slice(0, MOST_PAIRS).map((pair) => (
        <Fold
          key={`${pair.one} ${pair.other}`}
          title={words.alikePair(nameOf(pair.one), nameOf(pair.other), pair.same, pair.of)}
        >
          <Sentences view={view} pair={pair} />
        </Fold>
      ))}
      {pairs.length > MOST_PAIRS && words.morePairs(pairs.length - MOST_PAIRS)}
    </Fold>
  );
}

export interface AlikeProps {
  readonly view: DeskView;
  readonly desk: Desk;
  /** null while it is looked for. */
  readonly groups: readonly AlikeGroup[] | null;
}

export function Alike({ view, desk, groups }: AlikeProps) {
  const { words } = view;
  const layout = useLayout();
  if (!groups) return <p className={layout.paragraph}>{words.seekingAlike}</p>;
  if (groups.length === 0) return <p className={layout.paragraph}>{words.noAlike}</p>;
  return (
    <ul className={layout.list}>
      {groups.map((group) => (
        <li key={group.members.join()}>
          <Group view={view} desk={desk} group={group} />
        </li>
      ))}
    </ul>
  );
}

/** With whom a member shares its text, on its own page. */
export function AlikeMember({
  view,
  desk,
  member,
}: {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly member: Member;
}) {
  const { words } = view;
  const groups = useAlike(desk, true);
  const pairs = (groups ?? [])
    .flatMap((group) => group.pairs)
    .filter(({ one, other }) => one === member.id || other === member.id);
  if (pairs.length === 0) return null;
  return (
    <section>
      {pairs.slice(0, MOST_PAIRS).map((pair) => {
        const other = pair.one === member.id ? pair.other : pair.one;
        return (
          <Fold key={other} title={words.alikeWith(memberOf(desk, other)?.name ?? '', pair.same, pair.of)}>
            <Sentences view={view} pair={turned(pair, member.id)} />
          </Fold>
        );
      })}
      {pairs.length > MOST_PAIRS && words.morePairs(pairs.length - MOST_PAIRS)}
    </section>
  );
}

/** The pair as this member sees it: its own words first. */
const turned = (pair: AlikePair, member: number): AlikePair =>
  pair.one === member
    ? pair
    : {
        ...pair,
        sentences: pair.sentences.map(({ part, one, other }) => ({ part, one: other, other: one })),
      };
