/** 上年数据: last year's report from a file, kept in the workbook; then 上年结转 as it left it. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { carryLines } from '../../addin/steps';
import type { OpenReport } from '../../addin';
import type { ReadReport } from '../../addin/readReport';
import { isOtherName } from '../../report';
import type { Report } from '../../report';
import { FileButton } from '../shared/FileButton';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  status: { flexGrow: 1, flexBasis: '80px', minWidth: 0 },
  button: { flexShrink: 0, minWidth: 'auto' },
  buttons: { display: 'flex', marginLeft: 'auto' },
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  warning: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0 },
  pulled: { marginLeft: '-7px' },
  carry: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  changes: {
    display: 'grid',
    gridTemplateColumns: 'auto auto',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    '& dd': { margin: 0, fontVariantNumeric: 'tabular-nums' },
  },
});

interface ConfirmProps {
  readonly report: Report;
  readonly last: ReadReport;
  readonly onDone: (kept: boolean) => void;
}

/** What the file holds, for the user to say that it is the right one. */
function Confirm({ report, last, onDone }: ConfirmProps) {
  const { messages, actions } = usePane();
  const { lastYear, cancel, working } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const found = useId();
  const [reorganised, setReorganised] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const { unit, year, edition } = last.report;
  const wanted = report.year === null ? null : report.year - 1;
  const warnings = [
    ...(wanted !== null && year !== wanted ? [lastYear.otherYear(year, wanted)] : []),
    ...(isOtherName(report, last.report) ? [lastYear.otherUnit(report.unit)] : []),
  ];
  const keep = async () => {
    setKeeping(true);
    await actions.keepLastYear(last, reorganised, () => onDone(true));
    setKeeping(false);
  };
  return (
    <div className={styles.question} role="group" aria-labelledby={found}>
      <p id={found} className={styles.found}>
        {lastYear.found(unit, year, edition)}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning} role="status">
          <Sign kind="warning" />
          <span>{warning}</span>
        </p>
      ))}
      <Checkbox
        label={lastYear.reorganised}
        checked={reorganised}
        onChange={(_, { checked }) => setReorganised(checked === true)}
      />
      <div className={layout.row}>
        <Button size="small" disabled={keeping} onClick={() => void keep()}>
          {keeping ? working : lastYear.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onDone(false)}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}

/** Columns whose 上年结转 is blank or not what last year left, old → new. */
function Carry({ open, unfolded }: { readonly open: OpenReport; readonly unfolded: boolean }) {
  const { messages, actions } = usePane();
  const { lastYear } = messages.pane;
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(unfolded);
  const lines = carryLines(open);
  if (lines.length === 0) return null;
  const blank = lines.filter(({ from }) => from === null).length;
  return (
    <>
      <div className={styles.pulled}>
        <Toggle open={shown} controls={id} chevron onToggle={() => setShown(!shown)}>
          {lastYear.carryOpen(blank, lines.length - blank)}
        </Toggle>
      </div>
      {shown && (
        <div id={id} className={styles.carry}>
          <dl className={styles.changes}>
            {lines.map(({ label, from, to }) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{lastYear.change(from, to)}</dd>
              </div>
            ))}
          </dl>
          <Button size="small" onClick={() => void actions.carryIn()}>
            {lastYear.carry}
          </Button>
        </div>
      )}
    </>
  );
}

export function LastYear({ open }: { readonly open: OpenReport }) {
  const { messages, actions } = usePane();
  const { lastYear } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const heading = useId();
  const [read, setRead] = useState<ReadReport | null>(null);
  const [kept, setKept] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { previous } = open;
  // Its own button is gone afterwards.
  const remove = () => {
    title.current?.focus();
    void actions.removeLastYear();
  };
  const status = previous
    ? [lastYear.read(previous.report.year), ...(previous.reorganised ? [lastYear.reorganisedNote] : [])]
    : [lastYear.none];
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.line}>
        <h2 id={heading} ref={title} tabIndex={-1} className={styles.title}>
          {lastYear.title}
        </h2>
        <span className={mergeClasses(styles.status, layout.quiet)}>{status.join(' · ')}</span>
        <div className={styles.buttons}>
          {previous && (
            <>
              <Button
                size="small"
                appearance="subtle"
                className={styles.button}
                aria-label={lastYear.showSheet}
                onClick={() => void actions.showLastYear()}
              >
                {lastYear.show}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                className={styles.button}
                aria-label={lastYear.removeSheet}
                onClick={remove}
              >
                {lastYear.remove}
              </Button>
            </>
          )}
          <FileButton
            size="small"
            className={styles.button}
            label={lastYear.file}
            onFiles={([file]) => file && void actions.readLastYear(file, setRead)}
          >
            {previous ? lastYear.replace : lastYear.choose}
          </FileButton>
        </div>
      </div>
      {!previous && !read && <p className={mergeClasses(layout.paragraph, layout.quiet)}>{lastYear.why}</p>}
      {read ? (
        <Confirm
          report={open.report}
          last={read}
          onDone={(isKept) => {
            setKept(isKept);
            setRead(null);
          }}
        />
      ) : (
        <Carry open={open} unfolded={kept} />
      )}
    </section>
  );
}
