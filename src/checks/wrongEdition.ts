/** V-form on the whole report: its edition is the one that its year uses. */
import { editionForYear } from '../form';
import type { RuleFamily } from '../findings';
import { newFinding } from '../findings';

/** A wrong edition is an error; without a year only a warning that it cannot be told. */
export const checkEdition: RuleFamily = (report, { edition, messages }) => {
  const { comparisons } = messages;
  const finding = (subject: string, message: string) =>
    newFinding({ id: `V-form:${subject}`, rule: 'V-form', message });
  if (report.year === null)
    return [{ ...finding('year', comparisons.yearMissing()), severity: 'warning' as const }];
  const needed = editionForYear(report.year);
  if (!needed) return [finding('edition', comparisons.noEdition(report.year))];
  if (needed.id === edition.id) return [];
  const words = { year: report.year, used: edition.basis, needed: needed.basis };
  return [finding('edition', comparisons.wrongEdition(words))];
};
