/** Checks a report against every rule of its edition. */
import { editionById } from '../form';
import { UserError } from '../messages';
import type { Messages } from '../messages';
import type { Report } from '../report';
import type { CheckResult, Finding } from './finding';
import { checkRelations } from './relations';
import { checkValues } from './values';

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Findings by table in the order of the form, errors first within each; throws `report/edition` for an unknown edition. */
export function checkReport(report: Report, messages: Messages): CheckResult {
  const edition = editionById(report.edition);
  if (!edition) throw new UserError('report/edition', { year: report.year ?? report.edition });
  const order = edition.tables.map((table) => table.id);
  const place = (finding: Finding) => order.indexOf(finding.table) * 3 + RANK[finding.severity];
  const findings = [
    ...checkRelations(edition, report, messages),
    ...checkValues(edition, report, messages),
  ].sort((one, other) => place(one) - place(other));
  return { findings, checked: edition.relations.length + edition.fields.length };
}
