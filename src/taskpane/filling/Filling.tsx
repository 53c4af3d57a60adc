/** 填报: what is filled in and what is not, sheet by sheet, and the way on. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '../shared/icons/arrowImport';
import { CheckmarkCircleFilled } from '../shared/icons/checkmarkCircle';
import { ChevronRightRegular } from '../shared/icons/chevronRight';
import { CircleHalfFillRegular } from '../shared/icons/circleHalfFill';
import { CircleRegular } from '../shared/icons/circle';
import { TableAddRegular } from '../shared/icons/tableAdd';
import type { Icon } from '../shared/icons/icon';
import { daysUntil } from '../../addin';
import { deadlineOf } from '../../form';
import type { TableId } from '../../form';
import { forcedText, useLayout } from '../shared/layout';
import { progressOf } from './progress';
import type { Progress } from './progress';
import { usePane } from '../state/PaneContext';
import type { OpenReport } from '../../addin';
import { later } from '../shared/later';
import { useOpening } from '../shared/pages';

/** Not needed to show the view itself. */
export const LastYear = later(async () => (await import('./LastYear')).LastYear);
export const LedgerSection = later(async () => (await import('../ledger/LedgerSection')).LedgerSection);
export const SentencesLine = later(async () => (await import('../sentences/SentencesLine')).SentencesLine);

const ICONS: Readonly<Record<Progress['state'], Icon>> = {
  done: CheckmarkCircleFilled,
  partial: CircleHalfFillRegular,
  none: CircleRegular,
};

/** From how many days before the deadline the pane counts them. */
const COUNTED_DAYS = 60;

const useStyles = makeStyles({
  view: { gap: tokens.spacingVerticalS },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3, ...forcedText },
  done: { color: tokens.colorStatusSuccessForeground1, ...forcedText },
  sheet: { flexGrow: 1, minWidth: '4em' },
  /** In line with the lines that are buttons. */
  absent: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '34px',
    padding: `${tokens.spacingVerticalXS} calc(${tokens.spacingHorizontalS} + 14px + ${tokens.spacingHorizontalS}) ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    boxSizing: 'border-box',
  },
  part: { display: 'flex', alignItems: 'center' },
  zeros: { flexShrink: 0, minWidth: 'auto', whiteSpace: 'nowrap' },
  detail: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    '@media (min-width: 260px)': { flexShrink: 0, whiteSpace: 'nowrap' },
  },
  bleed: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  start: { alignSelf: 'flex-start' },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

function Deadline({ report }: OpenReport) {
  const { messages, services } = usePane();
  const { filling } = messages.pane;
  const layout = useLayout();
  if (report.kind === null || report.year === null) return null;
  const deadline = deadlineOf(report.kind, report.year);
  const days = daysUntil(deadline, services.clock.now());
  return (
    <p className={mergeClasses(layout.paragraph, layout.quiet)}>
      {filling.deadline(deadline.year, deadline.month, deadline.day)}
      {days >= 0 && days <= COUNTED_DAYS && filling.daysLeft(days)}
    </p>
  );
}

/** 其余为0: what of a table is left blank becomes 0, one step of undo. */
function RestIsZero({ table, name }: { readonly table: TableId; readonly name: string }) {
  const { messages, actions } = usePane();
  const { zeros, zerosOf } = messages.pane.filling;
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.zeros}
      aria-label={zerosOf(name)}
      onClick={() => void actions.fillZeros(table)}
    >
      {zeros}
    </Button>
  );
}

interface ProgressLineProps extends Progress {
  /** Nowhere to go: the tables were made elsewhere and have no such part. */
  readonly isAbsent: boolean;
}

function ProgressLine({ sheet, state, detail, target, zeros, isAbsent }: ProgressLineProps) {
  const { messages, actions } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const Icon = ICONS[state];
  const words = (
    <>
      <Icon
        fontSize={18}
        className={mergeClasses(styles.icon, state === 'done' && styles.done)}
        aria-label={messages.pane.filling.states[state]}
      />
      <span className={styles.sheet}>{sheet}</span>
      <span className={mergeClasses(layout.quiet, styles.detail)}>{detail}</span>
    </>
  );
  if (isAbsent) return <li className={styles.absent}>{words}</li>;
  return (
    <li className={styles.part}>
      <button
        type="button"
        className={layout.line}
        onClick={() => void actions.select(target ? [target] : [])}
      >
        {words}
        <ChevronRightRegular className={layout.chevron} fontSize={14} />
      </button>
      {zeros && <RestIsZero table={zeros} name={sheet} />}
    </li>
  );
}

export function Filling({ open }: { readonly open: OpenReport }) {
  const { state, messages, actions, dispatch } = usePane();
  const { filling, tables } = messages.pane;
  const importing = useOpening('import');
  const inserting = useOpening('insert');
  const layout = useLayout();
  const styles = useStyles();
  const isTemplate = open.origin === 'template';
  const isAbsent = ({ target }: Progress) => !isTemplate && !target;
  const progress = progressOf(open, messages);
  const next = progress.find((each) => each.state !== 'done' && !isAbsent(each));
  return (
    <div className={mergeClasses(layout.page, styles.view)}>
      <Button
        appearance={isTemplate ? 'primary' : 'secondary'}
        className={styles.start}
        onClick={() =>
          next
            ? void actions.select(next.target ? [next.target] : [])
            : dispatch({ type: 'view', view: 'checking' })
        }
      >
        {next ? filling.next(next.sheet) : isTemplate ? filling.toChecks : tables.toChecks}
      </Button>
      <Deadline {...open} />
      <ul className={mergeClasses(layout.list, styles.bleed)} aria-label={filling.label}>
        {progress.map((each) => (
          <ProgressLine
            key={each.sheet}
            {...each}
            // Tables made elsewhere are somebody else's: nothing is filled in there unasked.
            zeros={isTemplate ? each.zeros : null}
            isAbsent={isAbsent(each)}
          />
        ))}
      </ul>
      {/* Who keeps one opens the pane for it all year. */}
      {state.ledger && <LedgerSection />}
      <LastYear open={open} />
      <SentencesLine open={open} />
      {!state.ledger && <LedgerSection />}
      <div className={styles.foot}>
        <Button appearance="subtle" icon={<ArrowImportRegular />} {...importing}>
          {filling.import}
        </Button>
        {isTemplate && (
          <Button appearance="subtle" icon={<TableAddRegular />} {...inserting}>
            {filling.another}
          </Button>
        )}
      </div>
    </div>
  );
}
