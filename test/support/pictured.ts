/** Figures of a report that has something to draw in every section of 图解. */
import type { Values } from './years';

export const PICTURED: Values = {
  'requests.received.natural': 30,
  'requests.received.business': 10,
  'requests.received.total': 40,
  'requests.carriedIn.total': 4,
  'requests.granted.total': 20,
  'requests.partlyGranted.total': 5,
  'requests.denied.stateSecret.total': 1,
  'requests.denied.thirdPartyRights.total': 9,
  'requests.unavailable.notHeld.total': 5,
  'requests.handled.total': 40,
  'requests.carriedOut.total': 4,
  'disputes.review.total': 3,
  'disputes.directSuit.total': 2,
  'disputes.suitAfterReview.total': 1,
  'proactive.fees.amount': 12.5,
};
