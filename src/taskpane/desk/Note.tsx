/** 备注: what a reviewer notes of a member. What is typed stays until it is saved or given up. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { MemberFacts } from '../../desk/order';
import { useLayout } from '../shared/layout';
import { useTyped } from '../shared/drafts';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';
import { noteKey, useUnsavedNotes } from './notes';
import type { DeskView } from './useDesk';

const MOST_SHOWN = 4;

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
  unsaved: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface NoteProps {
  readonly view: DeskView;
  readonly facts: MemberFacts;
}

export function Note({ view: { session, words }, facts: { member, standing } }: NoteProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { text, isUnsaved, overtaken, type, drop } = useTyped(
    session.drafts,
    noteKey(member.id),
    standing.note,
  );
  const save = () =>
    session.decide(
      () => words.noted,
      (decisions, desk) => decisions.setNote(desk, member.id, text.trim()),
      member.id,
    );
  return (
    <>
      <Field
        className={layout.field}
        label={words.note}
        {...(overtaken === null
          ? {}
          : { validationState: 'warning', validationMessage: words.noteOvertaken(overtaken) })}
      >
        <Textarea rows={2} resize="vertical" value={text} onChange={(_, { value }) => type(value)} />
      </Field>
      {isUnsaved && (
        <div className={layout.row}>
          <Button size="small" className={styles.button} onClick={() => void save()}>
            {words.saveNote}
          </Button>
          <Button size="small" appearance="subtle" className={styles.button} onClick={drop}>
            {words.dropNote}
          </Button>
        </div>
      )}
    </>
  );
}

export interface UnsavedNotesProps {
  readonly view: DeskView;
  readonly facts: readonly MemberFacts[];
}

/** Members of whom a note is typed and not saved: nobody leaves it behind without knowing. */
export function UnsavedNotes({ view: { session, words }, facts }: UnsavedNotesProps) {
  const { dispatch } = usePane();
  const styles = useStyles();
  const unsaved = useUnsavedNotes(session.drafts, facts);
  if (unsaved.length === 0) return null;
  const open = (member: number) => {
    session.openMember(member);
    dispatch({ type: 'page', page: 'member' });
  };
  return (
    <div className={styles.unsaved}>
      <Sign kind="warning" />
      {words.unsavedNotes(unsaved.length)}
      {unsaved.slice(0, MOST_SHOWN).map(({ member: { id, name } }) => (
        <Button key={id} size="small" className={styles.button} onClick={() => open(id)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
