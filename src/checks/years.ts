/**
 * Y rules: this year's figures against last year's report of the same body. Without a report of exactly the year
 * before there is nothing to say. Which figures go on from one edition to the next is data of the editions.
 */
import { fieldOf, roundAmount, signedSum } from '../form';
import type { YearRelation, YearRelationRuleId } from '../form';
import { countOf, pairOf } from '../report';
import type { Report, YearPair } from '../report';
import type { CheckContext, Finding, RuleFamily, Suggestion } from '../findings';
import { addressesOf, newFinding } from '../findings';

/** This year's figure as it should be, where it is typed and the number is one that a person could type. */
function repair(
  relation: YearRelation,
  report: Report,
  expected: number,
  { edition, words }: CheckContext,
): Suggestion[] {
  const figure = report.figures.get(relation.stated);
  if (relation.rule !== 'Y-carry' || !figure || figure.computed || expected < 0) return [];
  const { rowName, columnLabel } = fieldOf(edition, relation.stated);
  const change = { field: relation.stated, from: figure.value, to: expected };
  const message = words.repairs.carried({ row: rowName, column: columnLabel, ...change });
  return [{ message, slip: null, figures: [change], texts: [] }];
}

/** The finding of one relation; undefined when it holds or one of its figures cannot be compared. */
function checkYearRelation(
  relation: YearRelation,
  { report, last, shared }: YearPair,
  context: CheckContext,
): Finding<YearRelationRuleId> | undefined {
  const settling = relation.terms
    .filter(({ field, year }) => field !== relation.stated || year === 'last')
    .flatMap(({ field, year, coefficient }) => {
      const value =
        year === 'this' || shared.has(field) ? countOf(year === 'this' ? report : last, field) : null;
      return value === null ? [] : [{ value, coefficient }];
    });
  const actual = countOf(report, relation.stated);
  if (actual === null || settling.length < relation.terms.length - 1) return undefined;
  const expected = signedSum(settling, ({ value }) => value);
  const difference = roundAmount(actual - expected);
  if (difference === 0) return undefined;
  const { reorganised, words } = context;
  const fields = relation.terms.filter(({ year }) => year === 'this').map(({ field }) => field);
  const gap = Math.abs(difference);
  return newFinding({
    id: relation.id,
    rule: relation.rule,
    ...(reorganised ? { severity: 'warning' } : {}),
    table: relation.table,
    message: words.rules[relation.rule].fails({
      subject: relation.subject,
      settling,
      expected,
      actual,
      gap,
      reorganised,
    }),
    fields,
    addresses: addressesOf(report, fields),
    expected,
    actual,
    difference,
    suggestions: reorganised ? [] : repair(relation, report, expected, context),
  });
}

/** Relations between two years that do not hold; none where the other report is not of the year before. */
export const checkYears: RuleFamily<'years'> = (report, context) => {
  const pair = pairOf(report, context.edition, context.previous);
  if (!pair) return [];
  const relations = context.edition.yearRelations.filter(({ table }) => pair.tables.has(table));
  return relations.flatMap((relation) => checkYearRelation(relation, pair, context) ?? []);
};
