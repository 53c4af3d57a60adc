/** What the source is, and what is to be known about it before it is imported. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ImportConflict } from '../../addin/importReport';
import type { ReadReport } from '../../addin/readReport';
import { placeName } from '../../grid';
import type { Messages } from '../../messages';
import type { RuleWords } from '../../messages/ruleWords';
import { useLayout } from './layout';
import { Sign } from './Sign';
import { Toggle } from './Toggle';
import { useRuleWords } from './useRuleWords';
import { usePane } from '../state/PaneContext';

/** Lists up to this length are open from the start. */
const SHORT = 3;

const useStyles = makeStyles({
  found: { margin: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  warning: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  pulled: { marginLeft: '-7px' },
});

export interface SourceProps {
  readonly source: string;
  readonly read: ReadReport;
}

export function Found({ source, read }: SourceProps) {
  const { importing } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const { unit, year, edition } = read.report;
  return (
    <p className={styles.found} role="status">
      <span className={styles.strong}>{importing.found(unit, year, edition)}</span>
      <br />
      <span className={layout.quiet}>{importing.from(source)}</span>
    </p>
  );
}

export function Warning({ children }: { readonly children: string }) {
  return (
    <p className={useStyles().warning} role="status">
      <Sign kind="warning" />
      <span>{children}</span>
    </p>
  );
}

interface NotesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly hint?: string;
}

/** A list with its number, open from the start where it is short. */
function Notes({ title, lines, hint }: NotesProps) {
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(lines.length <= SHORT);
  if (lines.length === 0) return null;
  return (
    <div>
      <div className={styles.pulled}>
        <Toggle open={shown} controls={id} chevron onToggle={() => setShown(!shown)}>
          {title}
        </Toggle>
      </div>
      {shown && (
        <div id={id}>
          <ul className={styles.list}>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
          {hint && <p className={mergeClasses(layout.paragraph, layout.quiet)}>{hint}</p>}
        </div>
      )}
    </div>
  );
}

function oddityLines(
  { report, edition }: ReadReport,
  words: RuleWords,
  places: Messages['places'],
): readonly string[] {
  return report.oddities.map(({ kind, table, address, text, expected, reason }) =>
    words.oddities[kind].each({
      table: edition.tables.find(({ id }) => id === table)?.name ?? '',
      at: address ? placeName(address, places) : '',
      text,
      expected,
      reason,
    }),
  );
}

export interface SourceNotesProps {
  readonly read: ReadReport;
  readonly conflicts: readonly ImportConflict[];
  /** What becomes of these totals. */
  readonly conflictsHint: string;
  readonly unreadable: readonly string[];
}

export function SourceNotes({ read, conflicts, conflictsHint, unreadable }: SourceNotesProps) {
  const { messages } = usePane();
  const { importing } = messages.pane;
  const words = useRuleWords();
  return (
    <>
      <Notes
        title={importing.conflicts(conflicts.length)}
        lines={conflicts.map(({ label, stated, computed }) => importing.conflict(label, stated, computed))}
        hint={conflictsHint}
      />
      <Notes title={importing.unreadable(unreadable.length)} lines={unreadable} />
      {words && (
        <Notes
          title={importing.oddities(read.report.oddities.length)}
          lines={oddityLines(read, words, messages.places)}
        />
      )}
    </>
  );
}
