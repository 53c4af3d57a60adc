/** V-form: the edition is the one that the year of the report uses, and the form is whole and as it is printed. */
import { newFinding } from '../findings';
import type { CheckContext, Finding, RuleFamily } from '../findings';
import { editionForYear } from '../form';
import type { Report } from '../report';
import { checkOddities } from './oddities';

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

/** V-form: the edition against the year, then what is missing of the form or printed otherwise. */
export const checkForm: RuleFamily<'form'> = (report, context) => [
  ...checkEdition(report, context),
  ...checkOddities('V-form', report, context),
];
