/** One home for the forms in which texts are compared: wide and narrow, traditional, invisible, digits in any script. */
export { BYTE_ORDER_MARK, withoutByteOrderMark, withoutControls, withoutSpaces } from './characters';
export { dayOf, isoDay, readDay } from './days';
export type { Day } from './days';
export { figureForm, nameForm, passageForm } from './forms';
export { labelForm } from './labels';
export { simplify } from './simplified';
export { isMoment } from './moments';
export {
  CHINESE_DIGITS,
  CHINESE_SCALES,
  CHINESE_ZERO,
  readChinese,
  readYear,
  spellChinese,
  YEAR_DIGITS,
} from './numerals';
export { compatible, hasWideDigits, wideDigits } from './width';
