/** 表三 and 表四 counted from the ledger, as `count` counts them. Formulas name sheets and cells, so that a report whose sheets are renamed keeps them. */
import { APPLICANTS, CASE_RESULTS, CASES, disputeField, outcomesOf, requestField } from '../../form';
import type { ApplicationColumn, CaseColumn, Edition, FieldId } from '../../form';
import { quoteSheet } from '../../grid';
import { LEDGER } from '../../messages';
import { applicationRange, caseRange } from './places';

export interface FigureSources {
  /** The cell with the year of the report: `'封面'!$B$4`. */
  readonly yearCell: string;
  readonly sheets: { readonly applications: string; readonly cases: string };
}

const counted = (...criteria: readonly string[]): string => `COUNTIFS(${criteria.join(',')})`;

function requestFormulas(edition: Edition, { yearCell, sheets }: FigureSources): [FieldId, string][] {
  const sheet = quoteSheet(sheets.applications);
  const where = (column: ApplicationColumn, criterion: string) =>
    `${sheet}!${applicationRange(column)},${criterion}`;
  const [first, next] = [`DATE(${yearCell},1,1)`, `DATE(${yearCell}+1,1,1)`];
  const beforeNext = `"<"&${next}`;
  const beforeFirst = `"<"&${first}`;
  const since = `">="&${first}`;
  return APPLICANTS.flatMap(({ key, label }): [FieldId, string][] => {
    const own = where('applicant', `"${label}"`);
    const received = where('received', beforeNext);
    const earlier = where('received', beforeFirst);
    const ended = [where('answered', since), where('answered', beforeNext)];
    const outcomes = outcomesOf(edition).map(({ key: outcome, wording }): [FieldId, string] => [
      requestField(outcome, key),
      `=${counted(own, received, where('outcome', `"${wording}"`), ...ended)}`,
    ]);
    return [
      [requestField('received', key), `=${counted(own, where('received', since), received)}`],
      [
        requestField('carriedIn', key),
        `=${counted(own, earlier)}-${counted(own, earlier, where('answered', beforeFirst))}`,
      ],
      ...outcomes,
      [
        requestField('carriedOut', key),
        `=${counted(own, received)}-${counted(own, received, where('answered', beforeNext))}`,
      ],
    ];
  });
}

function disputeFormulas({ yearCell, sheets }: FigureSources): [FieldId, string][] {
  const sheet = quoteSheet(sheets.cases);
  const where = (column: CaseColumn, criterion: string) => `${sheet}!${caseRange(column)},${criterion}`;
  const [first, next] = [`DATE(${yearCell},1,1)`, `DATE(${yearCell}+1,1,1)`];
  const ended = [where('closed', `">="&${first}`), where('closed', `"<"&${next}`)];
  const others = where('coDefendant', `"${LEDGER.yes}"`);
  /** Cases of the body's own: all less those in which it is there only as the reviewing body. */
  const own = (...criteria: readonly string[]) => `${counted(...criteria)}-${counted(...criteria, others)}`;
  return CASES.flatMap(({ key, label }) => {
    const opened = [where('kind', `"${label}"`), where('opened', `"<"&${next}`)];
    return CASE_RESULTS.map(({ key: result, label: words }): [FieldId, string] => [
      disputeField(key, result),
      result === 'pending'
        ? `=${own(...opened)}-(${own(...opened, where('closed', `"<"&${next}`))})`
        : `=${own(...opened, where('result', `"${words}"`), ...ended)}`,
    ]);
  });
}

/** A formula for every figure of 表三 and 表四 that is no sum. */
export function figureFormulas(edition: Edition, sources: FigureSources): ReadonlyMap<FieldId, string> {
  return new Map([...requestFormulas(edition, sources), ...disputeFormulas(sources)]);
}
