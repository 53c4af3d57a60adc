/** No desk yet: what is to be reviewed, who is due, and until when. */
import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useTyped } from '../shared/drafts';
import { FileButton } from '../shared/FileButton';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';
import { FilesButtons } from './FilesButtons';
import { LastYear } from './LastYear';
import type { MemberWay } from './deskState';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  long: { minWidth: 0, overflowWrap: 'anywhere' },
  back: {
    alignSelf: 'flex-start',
    minWidth: 'auto',
    marginLeft: '-13px',
    // Where every button has a border it stays within the pane.
    '@media (forced-colors: active)': { marginLeft: '0' },
  },
});

const WAYS = ['files', 'file', 'sheet', 'pasted'] as const;
type Way = (typeof WAYS)[number];

function Questions({ view }: { readonly view: DeskView }) {
  const { session, desk, words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const { drafts } = session;
  const typedWay = useTyped(drafts, 'way', 'files' satisfies Way);
  const { text, type } = useTyped(drafts, 'list', '');
  const { text: due, type: typeDue } = useTyped(drafts, 'due', '');
  const { list } = desk;
  const { sources } = desk.chosen;
  const kind = WAYS.find((each) => each === typedWay.text) ?? 'files';
  const { chosenLast } = desk;
  const way: MemberWay = kind === 'pasted' ? { kind, text } : { kind };
  return (
    <>
      <Field
        className={layout.field}
        label={words.members}
        {...(kind === 'sheet' ? { hint: words.sheetHint } : {})}
      >
        <RadioGroup value={kind} onChange={(_, { value }) => typedWay.type(value)}>
          {WAYS.map((each) => (
            <Radio key={each} value={each} label={words.memberWays[each]} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'file' && (
        <div className={layout.row}>
          <FileButton
            size="small"
            label={words.chooseListLabel}
            onFiles={([file]) => file && void session.bringList(file)}
          >
            {words.chooseList}
          </FileButton>
          <span role="status" className={styles.long}>
            {list && words.listFound(list.file, list.members.length)}
          </span>
        </div>
      )}
      {kind === 'pasted' && (
        <Field className={layout.field} label={words.memberWays.pasted} hint={words.pastedHint}>
          <Textarea rows={4} resize="vertical" value={text} onChange={(_, { value }) => type(value)} />
        </Field>
      )}
      <Field className={layout.field} label={words.due}>
        <Input className={layout.input} type="date" value={due} onChange={(_, { value }) => typeDue(value)} />
      </Field>
      <Field className={layout.field} label={words.lastYearReports} hint={words.lastYearHint}>
        <div className={layout.row}>
          <LastYear view={view} />
          {chosenLast.length > 0 && <span role="status">{words.lastYearChosen(chosenLast.length)}</span>}
        </div>
      </Field>
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={kind === 'file' && list === null}
          onClick={() => void session.begin({ members: way, due })}
        >
          {words.start(sources.length)}
        </Button>
        <Button onClick={session.clear}>{words.clear}</Button>
      </div>
    </>
  );
}

export function Start({ view }: { readonly view: DeskView }) {
  const { state, dispatch } = usePane();
  const { words, desk } = view;
  const layout = useLayout();
  const styles = useStyles();
  const { sources, passedOver } = desk.chosen;
  const some = sources.length > 0;
  return (
    <section className={layout.page}>
      <h2 className={some ? layout.hidden : styles.title}>{words.title}</h2>
      {!some && <p className={layout.paragraph}>{words.lead}</p>}
      <div role="status">
        {some && <p className={layout.paragraph}>{words.chosen(sources.length)}</p>}
        {passedOver.length > 0 && (
          <p className={`${layout.paragraph} ${layout.quiet}`} title={passedOver.join('\n')}>
            {words.passedOver(passedOver.length)}
          </p>
        )}
        {!some && passedOver.length > 0 && <p className={layout.paragraph}>{words.none}</p>}
      </div>
      <FilesButtons view={view} primary={!some} {...(some ? { size: 'small' } : {})} />
      {some && <Questions view={view} />}
      {!state.open && (
        <Button
          appearance="subtle"
          className={styles.back}
          onClick={() => dispatch({ type: 'view', view: 'filling' })}
        >
          {words.back}
        </Button>
      )}
    </section>
  );
}
