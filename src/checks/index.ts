/** The rules on a report, and which figure is probably wrong. */
export { checkReport, partIndexOf } from './check';
export type { CheckOptions } from './check';
export { localize, suggestionsFor } from './localize';
export type { ControlFigure, Disagreement, Explanation, Localization, LocalizeOptions } from './localize';
