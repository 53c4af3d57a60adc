/** The rows behind a figure, as a filter of the list shows them: 申请人类别 with 年内来源 or 年末去向, 种类 with 年末去向. */
import { APPLICANTS, CASE_RESULTS, CASES, disputeField, fieldOf, outcomesOf, requestField } from '../../form';
import type { CaseColumn, CaseResultColumn, Edition, FieldId } from '../../form';
import { LEDGER } from '../../messages';
import type { ApplicationKey } from './places';

export interface FilterCriterion<Column extends string> {
  readonly column: Column;
  /** Any of these texts stands there. */
  readonly values: readonly string[];
}

export type LedgerFilter =
  | { readonly list: 'applications'; readonly criteria: readonly FilterCriterion<ApplicationKey>[] }
  | { readonly list: 'cases'; readonly criteria: readonly FilterCriterion<CaseColumn | CaseResultColumn>[] };

const TOTAL = 'total';

function requestFilters(edition: Edition): [FieldId, LedgerFilter][] {
  const wordings = outcomesOf(edition).map(({ wording }) => wording);
  const rows: readonly (readonly [string, FilterCriterion<ApplicationKey>])[] = [
    ['received', { column: 'origin', values: [LEDGER.origins.received] }],
    ['carriedIn', { column: 'origin', values: [LEDGER.origins.carriedIn] }],
    ...outcomesOf(edition).map(({ key, wording }) => [key, { column: 'fate', values: [wording] }] as const),
    ['handled', { column: 'fate', values: wordings }],
    ['carriedOut', { column: 'fate', values: [LEDGER.carriedOut] }],
  ];
  const labels = APPLICANTS.map(({ label }) => label);
  const columns = [...APPLICANTS.map(({ key, label }) => [key, [label]] as const), [TOTAL, labels] as const];
  return rows.flatMap(([row, criterion]) =>
    columns.map(([column, values]): [FieldId, LedgerFilter] => [
      requestField(row, column),
      { list: 'applications', criteria: [{ column: 'applicant', values }, criterion] },
    ]),
  );
}

function disputeFilters(): [FieldId, LedgerFilter][] {
  const labels = CASE_RESULTS.map(({ label }) => label);
  const results = [
    ...CASE_RESULTS.map(({ key, label }) => [key, [label]] as const),
    [TOTAL, labels] as const,
  ];
  return CASES.flatMap(({ key, label }) =>
    results.map(([result, values]): [FieldId, LedgerFilter] => [
      disputeField(key, result),
      {
        list: 'cases',
        criteria: [
          { column: 'kind', values: [label] },
          { column: 'fate', values },
        ],
      },
    ]),
  );
}

const filters = new WeakMap<Edition, ReadonlyMap<FieldId, LedgerFilter>>();

/** The filter that shows the rows behind a figure of 表三 or 表四; throws for another (a slip in code). */
export function filterOf(field: FieldId, edition: Edition): LedgerFilter {
  const known = filters.get(edition) ?? new Map([...requestFilters(edition), ...disputeFilters()]);
  filters.set(edition, known);
  const found = known.get(field);
  if (!found) throw new Error(`no ledger counts ${fieldOf(edition, field).definedName}`);
  return found;
}
