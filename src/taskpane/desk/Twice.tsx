/** Several files of one member in one round: all are shown, somebody chooses. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MemberFacts } from '../../desk/order';
import type { Desk, Return } from '../../desk/types';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import type { DeskView } from './useDesk';

const MOST_SHOWN = 4;

const useStyles = makeStyles({
  heading: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, font: 'inherit' },
  file: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

/** The files of a member among which one has to be chosen. */
export const openReturns = ({ returns }: Desk, member: number): readonly Return[] =>
  returns.filter((each) => each.member === member && each.choice === 'open');

export interface FilesOfMemberProps {
  readonly view: DeskView;
  readonly files: readonly Return[];
  readonly member: number;
}

export function FilesOfMember({ view: { session, words }, files, member }: FilesOfMemberProps) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={layout.list}>
      {files.map(({ file, digest, errors, warnings }) => (
        <li key={digest} className={styles.file}>
          <span className={styles.name}>
            {file} <span className={layout.quiet}>{`✗${errors} !${warnings}`}</span>
          </span>
          <Button
            size="small"
            className={styles.button}
            onClick={() =>
              void session.decide(
                () => words.chosenFile(file),
                (decisions, desk) =>
                  decisions.choose(desk, member, file, session.locale(), session.heldReadings()),
              )
            }
          >
            {words.chooseFile}
          </Button>
        </li>
      ))}
    </ul>
  );
}

export interface TwiceProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly facts: readonly MemberFacts[];
}

export function Twice({ view, desk, facts }: TwiceProps) {
  const layout = useLayout();
  const styles = useStyles();
  const twice = facts.filter(({ undecided }) => undecided);
  if (twice.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        <Sign kind="warning" />
        {view.words.twice(twice.length)}
      </h3>
      <ul className={layout.list}>
        {twice.slice(0, MOST_SHOWN).map(({ member: { id, name } }) => (
          <li key={id}>
            {name}
            <FilesOfMember view={view} files={openReturns(desk, id)} member={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
