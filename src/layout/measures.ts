/** What lengths of a sheet are measured in: a page in millimetres, a column in pixels, and Excel counts in points. */
export const POINTS_PER_MILLIMETRE = 72 / 25.4;
export const POINTS_PER_PIXEL = 0.75;
