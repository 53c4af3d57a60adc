/** Which rows of the ledger are to be shown: as a filter of its sheet. */
import { LEDGER_NAMES } from '../../form';
import type {
  ApplicationColumn,
  ApplicationResult,
  CaseColumn,
  CaseResultColumn,
  Edition,
  FieldId,
} from '../../form';
import type { Filtering } from '../../excel';
import { areaNamed } from '../../grid';
import type { Workbook } from '../../grid';
import { filterOf } from '../../ledger/sheets';
import { LEDGER, UserError } from '../../messages';

const APPLICATION_HEADERS: Readonly<Record<ApplicationColumn | ApplicationResult, string>> = {
  ...LEDGER.columns,
  ...LEDGER.results,
};
const CASE_HEADERS: Readonly<Record<CaseColumn | CaseResultColumn, string>> = {
  ...LEDGER.caseColumns,
  ...LEDGER.caseResults,
};
const HEADERS: Readonly<Record<'applications' | 'cases', Readonly<Record<string, string>>>> = {
  applications: APPLICATION_HEADERS,
  cases: CASE_HEADERS,
};

/** What the pane counts in its first line. */
export const KINDS = ['open', 'soon', 'overdue', 'incomplete'] as const;
export type Kind = (typeof KINDS)[number];

const { states } = LEDGER;
const OF_KIND: Readonly<Record<Kind, Filtering['criteria']>> = {
  open: [
    {
      header: LEDGER.results.state,
      values: [states.normal, states.soon, states.overdue, states.awaiting, states.unpaid],
    },
  ],
  soon: [{ header: LEDGER.results.state, values: [states.soon] }],
  overdue: [{ header: LEDGER.results.state, values: [states.overdue] }],
  incomplete: [{ header: LEDGER.results.problem, values: 'filled' }],
};

/** Throws `excel/missing` where the list has lost its name. */
function filtering(
  workbook: Workbook,
  list: 'applications' | 'cases',
  criteria: Filtering['criteria'],
): Filtering {
  const named = areaNamed(workbook, LEDGER_NAMES[list]);
  if (!named) throw new UserError('excel/missing');
  return { sheet: named.sheet, headerRow: named.area.row, criteria };
}

/** Rows of one kind; all of them for null. */
export const kindFilter = (workbook: Workbook, kind: Kind | null): Filtering =>
  filtering(workbook, 'applications', kind === null ? [] : OF_KIND[kind]);

/** Exactly the rows behind a figure of 表三 or 表四. */
export function figureFilter(workbook: Workbook, field: FieldId, edition: Edition): Filtering {
  const { list, criteria } = filterOf(field, edition);
  return filtering(
    workbook,
    list,
    criteria.map(({ column, values }) => ({ header: HEADERS[list][column] ?? '', values })),
  );
}
