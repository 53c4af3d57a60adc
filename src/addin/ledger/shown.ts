/** Which rows of the ledger are to be shown: as a filter of its sheet. */
import { APPLICATION_RESULTS, CASE_RESULT_COLUMNS, LEDGER_NAMES } from '../../form';
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
import type { LedgerFilter } from '../../ledger/sheets';
import { LEDGER, UserError } from '../../messages';

type ApplicationKey = ApplicationColumn | ApplicationResult;
type CaseKey = CaseColumn | CaseResultColumn;

const isResult = (key: ApplicationKey): key is ApplicationResult =>
  APPLICATION_RESULTS.some((result) => result === key);
const isCaseResult = (key: CaseKey): key is CaseResultColumn =>
  CASE_RESULT_COLUMNS.some((result) => result === key);

const applicationHeader = (key: ApplicationKey): string =>
  isResult(key) ? LEDGER.results[key] : LEDGER.columns[key];
const caseHeader = (key: CaseKey): string =>
  isCaseResult(key) ? LEDGER.caseResults[key] : LEDGER.caseColumns[key];

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

function criteriaOf(found: LedgerFilter): Filtering['criteria'] {
  return found.list === 'applications'
    ? found.criteria.map(({ column, values }) => ({ header: applicationHeader(column), values }))
    : found.criteria.map(({ column, values }) => ({ header: caseHeader(column), values }));
}

/** Exactly the rows behind a figure of 表三 or 表四. */
export function figureFilter(workbook: Workbook, field: FieldId, edition: Edition): Filtering {
  const found = filterOf(field, edition);
  return filtering(workbook, found.list, criteriaOf(found));
}

/** The rows behind a figure by their 编号: 年内来源 and 年末去向 on the sheet are those of its own year. */
export function numbersFilter(
  workbook: Workbook,
  field: FieldId,
  edition: Edition,
  numbers: readonly string[],
): Filtering {
  const { list } = filterOf(field, edition);
  const header = list === 'applications' ? applicationHeader('number') : caseHeader('number');
  return filtering(workbook, list, [{ header, values: numbers }]);
}
