/** Lengths in twentieths of a point, the unit of Word, and the measures of the text area in it (GB/T 9704-2012 §5.2). */
import { CHARACTERS_PER_LINE, PAGE, SIZES } from '../../form';

/** Twips of points. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
/** Twips of millimetres. */
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Between the margins, in twips. */
export const TEXT_WIDTH = twipsOfMillimetres(PAGE.width - PAGE.margins.left - PAGE.margins.right);

/** So many hundredths of it. */
export const shareOfWidth = (share: number): number => Math.round((share / 100) * TEXT_WIDTH);

/** A character with the space behind it, in twips: 28 of them fill a line. */
export const CHARACTER = Math.floor(TEXT_WIDTH / CHARACTERS_PER_LINE);

/**
 * Space between characters that makes a line hold 28 of them (§5.2.3), in twips: 28 × 16 pt is 2 mm too wide. Not a
 * document grid: LibreOffice and WPS stretch tables along it.
 */
export const BODY_SPACING = CHARACTER - twipsOfPoints(SIZES.body);
