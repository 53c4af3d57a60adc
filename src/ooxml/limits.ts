/** What a document may unpack to. A report with its checks has 20 parts, 0.2 MB and 3,000 elements. */
export interface Limits {
  readonly parts: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly bytes: number;
}

export const LIMITS: Limits = { parts: 2_000, bytes: 24_000_000 };

/** Elements of one part; attributes of one element; elements inside elements; characters in the name of a part. */
export const MOST_ELEMENTS = 1_500_000;
export const MOST_ATTRIBUTES = 500;
export const MAX_DEPTH = 1_000;
export const LONGEST_NAME = 1_000;

/** Characters between two tags; Excel allows 32,767 in a cell. */
export const LONGEST_TEXT = 1_000_000;
