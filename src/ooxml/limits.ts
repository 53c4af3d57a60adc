/** What a document may unpack to. An annual report needs a thousandth of it. */
export interface Limits {
  readonly parts: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly bytes: number;
}

export const LIMITS: Limits = { parts: 2_000, bytes: 100_000_000 };

/** Elements inside elements. */
export const MAX_DEPTH = 1_000;

/** Characters between two tags; Excel allows 32,767 in a cell. */
export const LONGEST_TEXT = 1_000_000;
