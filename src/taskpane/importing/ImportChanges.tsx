/** What an import would change in the open report, group by group; groups can be left out. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { OpenReport } from '../../addin';
import { importedYear, planImport } from '../../addin/importReport';
import type { ImportedYear, ImportLine } from '../../addin/importReport';
import type { Edition } from '../../form';
import type { CellValue } from '../../grid';
import type { Messages } from '../../messages';
import { useLayout } from '../shared/layout';
import { PageFoot } from '../shared/Page';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';
import { LastYearChoice } from './LastYearChoice';
import { Found, SourceNotes, Warning } from '../shared/SourceNotes';
import type { SourceProps } from '../shared/SourceNotes';

/** So many changes are shown from the start. */
const FEW = 8;
/** Longer texts are shown by their beginning. */
const LONG = 24;
/** The key of the group of texts. */
const TEXTS = 'texts';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column' },
  group: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  name: { minWidth: 0, marginLeft: '-8px' },
  changes: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}`, fontVariantNumeric: 'tabular-nums' },
  },
});

interface Group {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly ImportLine[];
}

function groupsOf(
  lines: readonly ImportLine[],
  edition: Edition,
  { importing }: Messages['pane'],
): readonly Group[] {
  const names = [
    { key: 'cover', name: importing.cover, has: ({ place }: ImportLine) => 'cover' in place },
    ...edition.tables.map(({ id, name }) => ({
      key: id,
      name,
      has: ({ table }: ImportLine) => table === id,
    })),
    { key: TEXTS, name: importing.texts, has: ({ place }: ImportLine) => 'text' in place },
  ];
  return names
    .map(({ key, name, has }) => ({ key, name, lines: lines.filter(has) }))
    .filter((group) => group.lines.length > 0);
}

function shown(value: CellValue, { importing }: Messages['pane']): string {
  const text = value === null ? '' : String(value);
  if (text === '') return importing.blank;
  return text.length > LONG ? importing.long(text.slice(0, LONG).replace(/\n/g, ' '), text.length) : text;
}

interface GroupProps {
  readonly group: Group;
  readonly unfolded: boolean;
  readonly kept: boolean;
  readonly onKeep: (kept: boolean) => void;
}

function ChangedGroup({ group, unfolded, kept, onKeep }: GroupProps) {
  const { pane } = usePane().messages;
  const { importing } = pane;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(unfolded);
  return (
    <div role="group" aria-label={group.name}>
      <div className={styles.group}>
        <Checkbox
          className={styles.name}
          label={group.name}
          checked={kept}
          onChange={(_, { checked }) => onKeep(checked === true)}
        />
        <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
          {importing.count(group.lines.length)}
        </Toggle>
      </div>
      {open && (
        <dl id={id} className={styles.changes}>
          {group.lines.map(({ label, from, to }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{importing.change(shown(from, pane), shown(to, pane))}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** True from the moment that the changes are others than those shown first. */
function useReplanned(lines: readonly ImportLine[]): boolean {
  const seen = JSON.stringify(lines);
  const first = useRef(seen);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (first.current !== seen) setChanged(true);
    first.current = seen;
  }, [seen]);
  return changed;
}

/** What is ticked before the user ticks anything: of another year's report nothing that belongs to its year. */
const isTicked = (key: string, year: ImportedYear): boolean =>
  year === 'same' || (year === 'other' && key === TEXTS);

function warningsOf(
  { report: own, origin }: OpenReport,
  { read }: SourceProps,
  { importing, tables }: Messages['pane'],
) {
  const { unit, year, edition } = read.report;
  const imported = importedYear({ report: own }, read.report);
  const ofYear = imported === 'last' ? importing.lastYearIs : importing.otherYear;
  return [
    ...(origin === 'template' ? [] : [tables.onlyFigures]),
    ...(imported !== 'same' && year !== null && own.year !== null ? [ofYear(year, own.year)] : []),
    ...(unit !== '' && own.unit !== '' && unit !== own.unit ? [importing.otherUnit(own.unit)] : []),
    ...(edition === own.edition ? [] : [importing.otherEdition(edition, own.edition)]),
  ];
}

export function ImportChanges({ open, source, read }: SourceProps & { readonly open: OpenReport }) {
  const { messages, actions, dispatch } = usePane();
  const { pane } = messages;
  const { importing } = pane;
  const layout = useLayout();
  const styles = useStyles();
  /** What the user ticked or unticked. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [writing, setWriting] = useState(false);
  const plan = useMemo(() => planImport(open, read.report), [open, read]);
  const replanned = useReplanned(plan.lines);
  const groups = groupsOf(plan.lines, open.edition, pane);
  const year = importedYear(open, read.report);
  const isKept = (key: string): boolean => chosen.get(key) ?? isTicked(key, year);
  const kept = groups.filter(({ key }) => isKept(key)).flatMap(({ lines }) => lines);
  const hasTexts = groups.some(({ key }) => key === TEXTS);
  const keepTexts = () => setChosen(new Map(groups.map(({ key }) => [key, key === TEXTS])));
  const write = async () => {
    setWriting(true);
    await actions.importLines(read.report, kept);
    setWriting(false);
  };
  const nothing = plan.lines.length === 0;
  return (
    <>
      <Found source={source} read={read} />
      {warningsOf(open, { source, read }, pane).map((warning) => (
        <Warning key={warning}>{warning}</Warning>
      ))}
      {year === 'last' && (
        <LastYearChoice
          read={read}
          isFirst={kept.length === 0}
          {...(hasTexts ? { onTexts: keepTexts } : {})}
        />
      )}
      {replanned && !writing && <Warning>{importing.replanned}</Warning>}
      {nothing ? (
        <p className={layout.paragraph}>{importing.nothing}</p>
      ) : (
        <div className={styles.groups} role="group" aria-label={importing.changes}>
          {groups.map((group) => (
            <ChangedGroup
              key={group.key}
              group={group}
              unfolded={plan.lines.length <= FEW}
              kept={isKept(group.key)}
              onKeep={(ticked) => setChosen(new Map([...chosen, [group.key, ticked]]))}
            />
          ))}
          <p className={mergeClasses(layout.paragraph, layout.quiet)}>{importing.keptBlank}</p>
        </div>
      )}
      <SourceNotes
        read={read}
        conflicts={plan.conflicts}
        conflictsHint={importing.conflictsComputed}
        unreadable={plan.unreadable}
      />
      <PageFoot leave="cancel">
        {!nothing && (
          <Button
            appearance={year === 'last' && kept.length === 0 ? 'secondary' : 'primary'}
            disabled={kept.length === 0}
            disabledFocusable={writing}
            onClick={() => void write()}
          >
            {writing ? pane.working : importing.write(kept.length)}
          </Button>
        )}
        <Button onClick={() => dispatch({ type: 'brought', read: null })}>{importing.another}</Button>
      </PageFoot>
    </>
  );
}
