/** What a check has to say. */
import type { FieldId, RuleId, Severity, TableId } from '../form';
import type { Address } from '../grid';

export interface Suggestion {
  readonly field: FieldId;
  readonly from: number | null;
  readonly to: number;
}

export interface Finding {
  /** Stable from check to check while it is the same matter: rule and subject. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly table: TableId;
  /** One sentence with the user's own numbers. */
  readonly message: string;
  readonly fields: readonly FieldId[];
  /** Where the fields stand, in the same order, without those that have no place. */
  readonly addresses: readonly Address[];
  /** What the rest of the report says the figure should be; null where no number can be named. */
  readonly expected: number | null;
  readonly actual: number | null;
  /** actual − expected. */
  readonly difference: number | null;
  /** Repairs, best first; never applied without being asked. */
  readonly suggestions: readonly Suggestion[];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** How many things were looked at. */
  readonly checked: number;
}
