/**
 * Y rules: this year's figures against last year's report of the same body. Without a report of exactly the year
 * before there is nothing to say. Which figures go on from one edition to the next is data of the editions.
 */
import { fieldOf, roundAmount, signedSum } from '../form';
import type { YearRelation, YearRelationRuleId } from '../form';
import { countOf, isFilledIn, isRead, pairOf } from '../report';
import type { Report, YearPair } from '../report';
import type { CheckContext, Finding, RuleFamily, Suggestion } from '../findings';
import { addressesOf, newFinding } from '../findings';

const EXAMPLES = 3;

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
  return [{ message, slip: null, decided: true, figures: [change], texts: [] }];
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
  if (difference === 0 || (relation.least && difference > 0)) return undefined;
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

/** Whether only a figure of last year's report is wanting that was not read: nothing else says so. */
const needsUnread = ({ terms }: YearRelation, { report, last, shared }: YearPair): boolean =>
  terms.every(({ field, year }) => (year === 'this' ? isRead(report, field) : shared.has(field))) &&
  terms.some(({ field, year }) => year === 'last' && !isRead(last, field));

/** One sentence for all relations of a rule that could not be compared. */
function notCompared(
  rule: YearRelationRuleId,
  relations: readonly YearRelation[],
  { words }: CheckContext,
): Finding<YearRelationRuleId> {
  const subjects = relations.slice(0, EXAMPLES).map(({ subject }) => subject);
  return newFinding({
    id: `${rule}:unread`,
    rule,
    severity: 'warning',
    table: relations[0]?.table ?? null,
    message: words.rules[rule].unread({ subjects, count: relations.length }),
    fields: relations.map(({ stated }) => stated),
  });
}

/** Relations between two years that do not hold; none where the other report is not of the year before. */
export const checkYears: RuleFamily<'years'> = (report, context) => {
  const pair = pairOf(report, context.edition, context.previous);
  if (!pair) return [];
  const { edition } = context;
  // Of a body that was merged or split, even the least is not known.
  const relations = edition.yearRelations.filter(
    ({ table, least }) => pair.tables.has(table) && !(least && context.reorganised),
  );
  const unread = context.reorganised
    ? []
    : edition.yearRelations.filter(
        (relation) => isFilledIn(report, edition, relation.table) && needsUnread(relation, pair),
      );
  const rules = [...new Set(unread.map(({ rule }) => rule))];
  return [
    ...rules.map((rule) =>
      notCompared(
        rule,
        unread.filter((each) => each.rule === rule),
        context,
      ),
    ),
    ...relations.flatMap((relation) => checkYearRelation(relation, pair, context) ?? []),
  ];
};
