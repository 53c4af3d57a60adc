/** 对比: what all members together reported in both years, and each of them, the largest jump first. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { jumpsFirst } from '../../desk/compare';
import { memberOf } from '../../desk/current';
import type { Desk } from '../../desk/types';
import { useLayout } from '../shared/layout';
import { useOpening } from '../shared/pages';
import { comparisonOf, hasPrevious, mainLines } from './comparing';
import type { Line } from './comparing';
import { LastYear, LastYearAmong } from './LastYear';
import { NumbersTable } from './NumbersTable';
import type { DeskView } from './useDesk';

/** Members that are shown at a time. */
const PAGE = 20;

const useStyles = makeStyles({
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  lines: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  more: { alignSelf: 'flex-start', minWidth: 'auto', marginLeft: '-7px' },
});

const sizeOf = ({ number: { jump, change } }: Line): number => (jump === null ? -1 : Math.abs(change ?? 0));

/** The line that jumped furthest, else the first that is known in both years; and how many jumped. */
function tellingOf(lines: readonly Line[]): { readonly line: Line | undefined; readonly jumps: number } {
  const known = lines.filter(({ number }) => number.change !== null);
  const [line] = [...known].sort((one, other) => sizeOf(other) - sizeOf(one));
  return { line, jumps: known.filter(({ number }) => number.jump !== null).length };
}

interface PartProps {
  readonly view: DeskView;
  readonly desk: Desk;
}

function Members({ view: { session, words }, desk }: PartProps) {
  const layout = useLayout();
  const styles = useStyles();
  const opening = useOpening('member');
  const [shown, setShown] = useState(PAGE);
  const comparison = comparisonOf(desk);
  const members = useMemo(() => jumpsFirst(comparison), [comparison]);
  const without = desk.members.length - members.length;
  const open = (member: number) => {
    session.openMember(member);
    opening.onClick();
  };
  return (
    <>
      <ul className={mergeClasses(layout.list, styles.lines)}>
        {members.slice(0, shown).map((each) => {
          const { line, jumps } = tellingOf(mainLines(comparison, each));
          return (
            <li key={each.member}>
              <button
                type="button"
                className={layout.line}
                data-opens={opening['data-opens']}
                onClick={() => open(each.member)}
              >
                <span className={styles.name}>{memberOf(desk, each.member)?.name}</span>
                {line && (
                  <span className={mergeClasses(styles.number, jumps === 0 && layout.quiet)}>
                    {words.comparedLine(
                      line.quantity.label,
                      line.number.before ?? 0,
                      line.number.now ?? 0,
                      line.number.jump && words.jumps[line.number.jump],
                      jumps,
                    )}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {members.length > shown && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => setShown(shown + PAGE)}
        >
          {words.moreMembers(members.length - shown)}
        </Button>
      )}
      {without > 0 && (
        <p className={mergeClasses(layout.paragraph, layout.quiet)}>{words.notCompared(without)}</p>
      )}
    </>
  );
}

function Totals({ view, desk }: PartProps) {
  const { words } = view;
  const { quantities, totals } = comparisonOf(desk);
  const members = Math.max(...totals.map((each) => each.members));
  const rows = totals.flatMap(({ quantity, before, now, change }, at) => {
    const { label, main } = quantities[at] ?? { label: '', main: false };
    return main && (before !== 0 || now !== 0)
      ? [{ key: quantity, label, before, now, change, marks: [] }]
      : [];
  });
  if (rows.length === 0) return null;
  return <NumbersTable view={view} label={words.comparedTotals(members)} rows={rows} />;
}

export function Compared({ view, desk }: PartProps) {
  const { words } = view;
  const layout = useLayout();
  if (!hasPrevious(desk))
    return (
      <>
        <p className={layout.paragraph}>{words.nothingCompared(desk.year - 1)}</p>
        <LastYearAmong view={view} />
        <LastYear view={view} />
      </>
    );
  const members = Math.max(...comparisonOf(desk).totals.map((each) => each.members));
  return (
    <>
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>{words.comparedTotals(members)}</p>
      <Totals view={view} desk={desk} />
      <Members view={view} desk={desk} />
      <LastYearAmong view={view} />
      <LastYear view={view} />
    </>
  );
}
