/** Characters that nobody sees. */

/** Stands before a text to say that it is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * What takes no ink: spaces of every width (`\s` has the wide, the narrow and the unbreakable ones), and what Unicode lets programs
 * ignore: joiners, marks of direction, soft hyphens, fillers, selectors of a variant.
 */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/gu;

/** What neither XML nor the clipboard can carry, and halves of a surrogate pair. */
const CONTROLS = /\p{Cc}|\p{Cs}|[\u200b\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Without any white space, wide ones too, and without what nobody sees. */
export const withoutSpaces = (text: string): string => text.replace(UNSEEN, '');

/** Without the mark that some programs put in front of UTF-8. */
export const withoutByteOrderMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;

/** Text without control characters and what else has no shape; tabs become spaces. */
export const withoutControls = (text: string): string =>
  text.replace(CONTROLS, (character) => (character === '\t' ? ' ' : ''));
