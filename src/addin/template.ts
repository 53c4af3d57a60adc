/** What a blank template is made from. */
import type { BodyKind } from '../form';
import type { Report } from '../report';
import { planReport } from '../layout';
import type { Plan } from '../layout';
import { newReport, requireEdition } from '../report';
import type { Preferences } from './preferences';

export interface TemplateRequest {
  readonly unit: string;
  readonly year: number;
  /** null: not known yet. */
  readonly kind: BodyKind | null;
  /** What the sheet 本地要求 of the workbook asks already: it goes on to the new report. */
  readonly localDemands?: Report['localDemands'];
}

/** The plan of a blank report; throws `report/edition` for a year without a form. */
export function planTemplate(request: TemplateRequest, suffix: string, { typedTotals }: Preferences): Plan {
  const edition = requireEdition(request.year);
  return planReport(edition, { suffix, typedTotals, report: newReport(edition, request) });
}
