/** The form in which labels are compared. */
import { withoutSpaces } from './characters';
import { simplify } from './simplified';
import { compatible } from './width';

/** A label, a heading, a title: half-width, simplified, without spaces: `（ 一 ） 總計` → `(一)总计`. */
export const labelForm = (text: string): string => simplify(withoutSpaces(compatible(text)));
