/** What a blank template is made from. */
import type { Preferences } from '../addin';
import { editionForYear } from '../form';
import type { BodyKind } from '../form';
import { planReport } from '../layout';
import type { Plan } from '../layout';
import { UserError } from '../messages';
import { newReport } from '../report';

export interface TemplateRequest {
  readonly unit: string;
  readonly year: number;
  readonly kind: BodyKind;
}

/** The plan of a blank report; throws `report/edition` for a year without a form. */
export function planTemplate(request: TemplateRequest, suffix: string, { typedTotals }: Preferences): Plan {
  const edition = editionForYear(request.year);
  if (!edition) throw new UserError('report/edition', { year: request.year });
  return planReport(edition, { suffix, typedTotals, report: newReport(edition, request) });
}
