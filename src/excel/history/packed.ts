/** A plan as a short text: it is kept with the step that put it in. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Plan } from '../../layout';

/** As base64 of the deflated JSON: some 20 KB for a template. */
export function packPlan(plan: Plan): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(plan)), { level: 9 }), true));
}

/** What `packPlan` packed; only for texts that are proved to be ours. */
export function unpackPlan(packed: string): Plan {
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) as Plan;
}
