/** 问题清单 as it stands now. */
import { RULES } from '../../form';
import type { RuleId } from '../../form';
import type { Address, Workbook } from '../../grid';
import { DESK, READ_BACK } from '../../messages';
import type { Issue } from '../types';
import type { StoredRemark } from './remarks';
import { issueKey, lastOf, ownColumns, rowsOf, storedTable } from './table';
import type { KeyedTable } from './table';

const KINDS: ReadonlySet<unknown> = new Set(['sheet', 'table', 'text']);

function addressOf(entry: unknown): Address[] {
  if (!Array.isArray(entry)) return [];
  const [kind, grid, row, column] = entry as unknown[];
  const isPlace =
    KINDS.has(kind) && typeof grid === 'string' && Number.isInteger(row) && Number.isInteger(column);
  return isPlace ? [{ kind, grid, row, column } as Address] : [];
}

/** Places in a file, as they were written; none where the cell was changed. */
function targetsIn(text: string): readonly Address[] {
  if (text === '') return [];
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries.flatMap(addressOf) : [];
  } catch {
    return [];
  }
}

const isRule = (text: string): text is RuleId => Object.hasOwn(RULES, text);

export interface StoredIssues {
  readonly issues: readonly Issue[];
  readonly keyed: KeyedTable | null;
}

/** All causes, in the order of their rows. */
export function readIssues(workbook: Workbook, tell: (remark: StoredRemark) => void): StoredIssues {
  const table = storedTable(workbook, 'issues');
  if (!table) {
    tell({ code: 'sheet-gone', sheet: 'issues' });
    return { issues: [], keyed: null };
  }
  const places = new Map<string, number>();
  const issues = rowsOf(table, 'issues', tell).flatMap((row): Issue[] => {
    const member = row.whole('id');
    const rule = row.text('rule').trim();
    const matter = row.text('matter');
    if (member === null || !isRule(rule) || matter === '') {
      tell({ code: 'row-unread', sheet: 'issues', row: row.row + 1 });
      return [];
    }
    const since = row.whole('since') ?? 1;
    const key = issueKey(member, matter);
    if (!places.has(key)) places.set(key, row.row);
    return [
      {
        member,
        since,
        round: row.whole('round') ?? since,
        state: row.word('state', DESK.issueStates, 'open'),
        severity: row.word('severity', READ_BACK.severityNames, RULES[rule].severity),
        rule,
        places: row.text('places'),
        message: row.text('message'),
        suggestion: row.text('suggestion'),
        words: row.text('words'),
        explained: row.text('explained'),
        matter,
        targets: targetsIn(row.text('targets')),
      },
    ];
  });
  const end = table.grid.rowCount;
  return { issues, keyed: { table, rows: places, own: ownColumns(table, lastOf(places)), end } };
}
