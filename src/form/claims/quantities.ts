/** The figures that texts speak about, by id: which sums of figures a number may mean. */
import type { ClaimRuleId } from '../rules';

/** Fields by the start of their id and their last word: a row, or all rows of a group. */
export interface FieldGroup {
  readonly of: string;
  readonly column: string;
  readonly sign?: -1;
}
export type QuantityTopic = 'requests' | 'disputes' | 'documents' | 'decisions' | 'published';

export interface Quantity {
  readonly id: string;
  /** Null for what no table holds: compared with itself only. */
  readonly rule: ClaimRuleId | null;
  readonly topic: QuantityTopic;
  /** Sums that the number may mean; the first is the plainest. */
  readonly readings: readonly (readonly FieldGroup[])[];
  /** Its words name the plainest: a number that is another reading is let be, but none is put right to one. */
  readonly isNamed?: true;
}

const row = (id: string, column = 'total'): FieldGroup => ({ of: `requests.${id}`, column });
const minus = (group: FieldGroup): FieldGroup => ({ ...group, sign: -1 });

const received = row('received');
const carriedIn = row('carriedIn');
const handled = row('handled');
const carriedOut = row('carriedOut');
const IN_HAND = [received, carriedIn];

const ofRequests = (
  id: string,
  rule: ClaimRuleId,
  ...readings: readonly (readonly FieldGroup[])[]
): Quantity => ({ id, rule, topic: 'requests', readings });

const named = (quantity: Quantity): Quantity => ({ ...quantity, isNamed: true });

/** Groups of outcomes; single rows are added by the names that an edition prints. */
const OUTCOME_GROUPS = ['granted', 'partlyGranted', 'denied', 'unavailable', 'notProcessed', 'otherOutcome'];

export const REQUEST_QUANTITIES: readonly Quantity[] = [
  named(ofRequests('newlyReceived', 'N-received', [received], IN_HAND)),
  ofRequests('received', 'N-received', [received], IN_HAND),
  ofRequests('handled', 'N-handled', [handled]),
  ofRequests('answered', 'N-handled', [handled], [handled, minus(row('otherOutcome'))]),
  ofRequests('dealtWith', 'N-handled', [handled], [received], IN_HAND),
  ofRequests('carriedIn', 'N-handled', [carriedIn]),
  ofRequests('carriedOut', 'N-handled', [carriedOut]),
  ofRequests('carried', 'N-handled', [carriedIn], [carriedOut]),
  // Requests by name, without a word of what was done with them.
  ofRequests('requests', 'N-received', [received], IN_HAND, [handled]),
  // Where an applicant withdrew: under 其他 in practice (statute sheet §7).
  ofRequests('otherOutcome.other', 'N-outcomes', [row('otherOutcome.other')]),
  // What the text adds up itself: 收到3件，连同上年结转1件，共4件.
  named(ofRequests('altogether', 'N-received', IN_HAND, [received], [handled])),
  ...OUTCOME_GROUPS.map((id) => ofRequests(id, 'N-outcomes', [row(id)])),
];

/** Columns of 表三 by what texts call the applicants. */
const APPLICANT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  natural: ['natural'],
  business: ['business'],
  research: ['research'],
  nonprofit: ['nonprofit'],
  legal: ['legal'],
  organisations: ['business', 'research', 'nonprofit', 'legal', 'otherOrg'],
};
export const APPLICANT_QUANTITIES: readonly Quantity[] = Object.entries(APPLICANT_COLUMNS).map(
  ([id, columns]) =>
    ofRequests(
      `applicant.${id}`,
      'N-received',
      columns.map((column) => row('received', column)),
      columns.flatMap((column) => [row('received', column), row('carriedIn', column)]),
      columns.map((column) => row('handled', column)),
    ),
);

export const CASE_BLOCKS = {
  review: ['review'],
  suit: ['directSuit', 'suitAfterReview'],
  directSuit: ['directSuit'],
  suitAfterReview: ['suitAfterReview'],
} as const;
export type CaseId = keyof typeof CASE_BLOCKS;

/** Columns of a block of 表四 that a word for a result may mean. */
const RESULT_COLUMNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  upheld: [['upheld']],
  corrected: [['corrected']],
  other: [['other']],
  upheldOrOther: [['upheld'], ['other'], ['upheld', 'other']],
  pending: [['pending']],
  concluded: [['upheld', 'corrected', 'other']],
};

/** Cases of one kind or several, all of them or by result. */
export function caseQuantity(cases: readonly CaseId[], result: string | null): Quantity {
  const blocks = cases.flatMap((id): readonly string[] => CASE_BLOCKS[id]);
  const columns = result === null ? [['total']] : (RESULT_COLUMNS[result] ?? []);
  return {
    id: `${cases.join('+')}${result === null ? '' : `.${result}`}`,
    rule: 'N-disputes',
    topic: 'disputes',
    readings: columns.map((names) =>
      blocks.flatMap((block) => names.map((column) => ({ of: `disputes.${block}`, column }))),
    ),
  };
}

/** 本年制发 and 现行有效 of 2021 are 本年新制作 and 对外公开总数量 of 2019. */
const DOCUMENT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  issued: ['issued', 'created', 'published'],
  published: ['published'],
  publishedTotal: ['publishedTotal'],
  repealed: ['repealed'],
  inForce: ['inForce'],
};
const DOCUMENT_QUANTITIES: readonly Quantity[] = ['normativeDocuments', 'regulations'].flatMap((of) =>
  Object.entries(DOCUMENT_COLUMNS).map(([act, columns]) => ({
    id: `${of}.${act}`,
    rule: 'N-documents',
    topic: 'documents',
    readings: columns.map((column) => [{ of: `proactive.${of}`, column }]),
  })),
);

const DECISION_QUANTITIES: readonly Quantity[] = (
  [
    ['licensing', 'decisions'],
    ['penalties', 'decisions'],
    ['coercion', 'decisions'],
    ['fees', 'amount'],
    ['procurement', 'projects'],
  ] as const
).map(([of, column]) => ({
  id: of,
  rule: 'N-decisions',
  topic: 'decisions',
  readings: [[{ of: `proactive.${of}`, column }]],
}));

/** What is disclosed on one's own initiative: no table counts it. */
export const PUBLISHED: Quantity = { id: 'published', rule: null, topic: 'published', readings: [] };

export const QUANTITIES: readonly Quantity[] = [
  ...REQUEST_QUANTITIES,
  ...APPLICANT_QUANTITIES,
  ...DOCUMENT_QUANTITIES,
  ...DECISION_QUANTITIES,
  PUBLISHED,
];
