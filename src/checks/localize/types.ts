/** What localizing says: which figures are probably wrong, and what they should be. */
import type { FieldId, Relation } from '../../form';
import type { FigureChange, SlipKind } from '../../findings';

/** What another source says a figure is: last year's report, the text of this one, or the user who counted again. */
export interface ControlFigure {
  readonly field: FieldId;
  readonly value: number;
  readonly source: 'previous' | 'text' | 'typed';
}

/** Changes that together make relations hold. */
export interface Explanation {
  readonly changes: readonly FigureChange[];
  /** What kind of slip the changes undo, where all of them show the same one. */
  readonly slip: SlipKind | null;
  /** How surprising the slip would be: the smaller the likelier. */
  readonly weight: number;
}

interface Explained {
  /** Best first. */
  readonly explanations: readonly Explanation[];
  /** True where the figures leave exactly one explanation of the smallest size. */
  readonly decided: boolean;
  /** False where explanations were left out: more than the limit, or none small enough was found. */
  readonly complete: boolean;
}

/** Relations that fail together; its explanations make them hold and break no other. */
export interface Disagreement extends Explained {
  readonly relations: readonly Relation[];
}

/** Explanations of everything that fails, and of each independent part of it. */
export interface Localization extends Explained {
  readonly disagreements: readonly Disagreement[];
}

export interface LocalizeOptions {
  readonly controls?: readonly ControlFigure[];
  /** Most explanations listed, of all and of each disagreement. */
  readonly limit?: number;
}
