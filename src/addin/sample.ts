/** 载入示例: a filled report to try things out with. It loads when it is asked for. */
import { planReport } from '../layout';
import type { Plan } from '../layout';
import { requireEdition } from '../report';
import { SAMPLE_YEAR, sampleReport } from '../report/sample';
import type { Preferences } from './preferences';

/** The plan of the sample report, with totals as the user has them. */
export function planSample(suffix: string, { typedTotals }: Preferences): Plan {
  return planReport(requireEdition(SAMPLE_YEAR), { suffix, typedTotals, report: sampleReport() });
}
