/** The one error of this folder: what kind of failure, and which exactly. Readers put it into words. */

export type OoxmlErrorCode = 'damaged' | 'encrypted' | 'too-large' | 'unsafe' | 'kind';

/** What exactly was wrong; the catalogues of messages name each of them. */
export type OoxmlDetail =
  | 'truncated'
  | 'checksum'
  | 'compression'
  | 'xml'
  | 'missing-part'
  | 'outside-sheet'
  | 'doctype'
  | 'part-names'
  | 'nesting'
  | 'attribute-count'
  | 'part-count'
  | 'element-count'
  | 'unpacked-size'
  | 'cell-count'
  | 'password'
  | 'legacy'
  | 'other-kind';

export class OoxmlError extends Error {
  readonly code: OoxmlErrorCode;
  readonly detail: OoxmlDetail;

  /** `where` is a part or an offset, for whoever reads a log. */
  constructor(code: OoxmlErrorCode, detail: OoxmlDetail, where = '') {
    super(`${code}: ${detail}${where && ` (${where})`}`);
    this.name = 'OoxmlError';
    this.code = code;
    this.detail = detail;
  }
}
