/** 核对成稿: what the document that is about to be published says otherwise than the workbook. */
import type { Severity } from '../../form';
import type { Address } from '../../grid';

export type DifferenceKind =
  /** Another body, year or edition. */
  | 'identity'
  /** A figure of a table. */
  | 'figure'
  /** Figures that the document does not have. */
  | 'missing'
  /** What the document's text states against the workbook's figures, or its words against the form (N rules). */
  | 'claim'
  /** A paragraph that reads otherwise, is new or is gone. */
  | 'text';

export interface Difference {
  /** Unique within one comparison. */
  readonly id: string;
  readonly kind: DifferenceKind;
  /** `info` where only words differ. */
  readonly severity: Severity;
  /** One sentence with what stands in both. */
  readonly message: string;
  /** Index of the part it is listed under; -1 for the whole report. */
  readonly part: number;
  readonly inWorkbook: readonly Address[];
  readonly inDocument: readonly Address[];
}

export interface Proof {
  /** In the order of the form, the worst first within a part. */
  readonly differences: readonly Difference[];
  /** Figures and paragraphs of the document that were compared. */
  readonly figures: number;
  readonly paragraphs: number;
}
