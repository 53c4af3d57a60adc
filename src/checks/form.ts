/** V-form: the edition is the one that the year of the report uses, and the form is whole and as it is printed. */
import { newFinding } from '../findings';
import type { CheckContext, Finding, RuleFamily } from '../findings';
import { editionForYear } from '../form';
import type { Field, FormTable } from '../form';
import type { Report } from '../report';
import { checkOddities, LEAVE_OUT } from './oddities';

const EXAMPLES = 3;

/** A wrong edition is an error; without a year only a warning that it cannot be told. */
function checkEdition({ year }: Report, { edition, words }: CheckContext): Finding<'V-form'>[] {
  const sentences = words.rules['V-form'];
  const finding = (subject: string, message: string) =>
    newFinding({ id: `V-form:${subject}`, rule: 'V-form', message });
  if (year === null) return [{ ...finding('year', sentences.yearMissing()), severity: 'warning' }];
  const needed = editionForYear(year);
  if (!needed) return [finding('edition', sentences.noEdition(year))];
  if (needed.id === edition.id) return [];
  return [finding('edition', sentences.wrongEdition({ year, used: edition.basis, needed: needed.basis }))];
}

/** Whether an oddity of the source tells already that the figure is not there. */
const isTold = ({ oddities }: Report, { id, table }: Field): boolean =>
  oddities.some(
    (odd) =>
      LEAVE_OUT.has(odd.kind) &&
      odd.table === table &&
      (odd.kind === 'table-missing' || odd.fields.includes(id)),
  );

/** Figures that the report lacks and of which nothing else is said: one sentence for a table. */
function checkUnread(
  { id: table, name }: FormTable,
  report: Report,
  { edition, words }: CheckContext,
): Finding<'V-form'>[] {
  const fields = edition.fields.filter((field) => field.table === table);
  const missing = fields.filter((field) => !report.figures.has(field.id) && !isTold(report, field));
  if (missing.length === 0) return [];
  const figures = missing.slice(0, EXAMPLES).map(({ rowName, columnLabel }) => `${rowName}·${columnLabel}`);
  const count = missing.length;
  const whole = count === fields.length;
  return [
    newFinding({
      id: `V-form:${table}.unread`,
      rule: 'V-form',
      table,
      message: whole
        ? words.oddities['table-missing'].all({ table: name, examples: [], count, expected: '', reasons: [] })
        : words.rules['V-form'].unread({ table: name, figures, count }),
      fields: missing.map(({ id }) => id),
    }),
  ];
}

/** V-form: the edition against the year, then what is missing of the form or printed otherwise. */
export const checkForm: RuleFamily<'form'> = (report, context) => [
  ...checkEdition(report, context),
  ...checkOddities('V-form', report, context),
  ...context.edition.tables.flatMap((table) => checkUnread(table, report, context)),
];
