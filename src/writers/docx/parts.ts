/** Parts of the package that we write in the place of the library's. */

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface WordPart {
  readonly path: string;
  /** Its XML. */
  readonly data: string;
}
