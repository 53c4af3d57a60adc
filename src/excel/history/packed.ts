/** A plan as a short text: it is kept with the step that put it in. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Plan } from '../../layout';

/** A plan of more cells is packed fast rather than well: people wait for it. */
const MOST_PACKED_WELL = 50_000;

/** As base64 of the deflated JSON: some 20 KB for a template. */
export function packPlan(plan: Plan): string {
  const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const level = cells > MOST_PACKED_WELL ? 1 : 9;
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(plan)), { level }), true));
}

/** What `packPlan` packed; only for texts that are proved to be ours. */
export function unpackPlan(packed: string): Plan {
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) as Plan;
}
