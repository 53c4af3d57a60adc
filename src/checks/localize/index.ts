export { followingTotals, typedParts } from './equations';
export { localize } from './localize';
export { singleSlip } from './slips';
export { suggestionsFor } from './suggestions';
export type { ControlFigure, Disagreement, Explanation, Localization, LocalizeOptions } from './types';
