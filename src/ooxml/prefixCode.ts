/**
 * Prefix codes of deflate (RFC 1951 §3.2.2) as tables, looked up with the next bits of the data. A table begins with an entry
 * for each way that the first bits can be; longer codes that begin alike share an entry, which leads to a table of the rest.
 *
 * An entry is one number: how many bits its code takes, what it is, how many extra bits follow, and its value. 0 is no code.
 */
export const TAKES = 15;
export const LITERAL = 16;
export const END = 32;
export const LINK = 64;
export const EXTRA_SHIFT = 8;
export const EXTRA = 15;
export const VALUE_SHIFT = 16;

const LONGEST = 15;

/** What each symbol stands for: an entry but for the bits it takes. */
export type Meanings = Int32Array;

export class PrefixCode {
  readonly table: Int32Array;
  /** Bits that choose one of the first entries. */
  rootBits = 0;
  /** The first bits, and the rest of the longest code, as masks. */
  rootMask = 0;
  restMask = 0;

  private readonly counts = new Uint16Array(LONGEST + 1);
  private readonly places = new Uint16Array(LONGEST + 2);
  private readonly sorted: Uint16Array;

  /** Of a complete code no more than half of the symbols share a beginning with others. */
  constructor(
    private readonly meanings: Meanings,
    private readonly mostRootBits: number,
  ) {
    this.sorted = new Uint16Array(meanings.length);
    this.table = new Int32Array((1 << mostRootBits) + ((meanings.length >> 1) << (LONGEST - mostRootBits)));
  }

  /**
   * Makes the code in which the symbols have these lengths, 0 for none. False where there is no such code, or one with gaps;
   * a single symbol of one bit leaves a gap that is `allowed`.
   */
  build(lengths: Uint8Array, start: number, end: number, allowed: boolean): boolean {
    const { counts, places, sorted } = this;
    counts.fill(0);
    for (let at = start; at < end; at++) (counts[lengths[at] as number] as number)++;
    counts[0] = 0;
    places[1] = 0;
    let left = 1;
    let longest = 0;
    for (let length = 1; length <= LONGEST; length++) {
      const count = counts[length] as number;
      if (count > 0) longest = length;
      left = left * 2 - count;
      if (left < 0) return false;
      places[length + 1] = (places[length] as number) + count;
    }
    if (left > 0 && longest > (allowed ? 1 : 0)) return false;
    const count = places[LONGEST + 1] as number;
    for (let at = start; at < end; at++) {
      const length = lengths[at] as number;
      if (length > 0) sorted[(places[length] as number)++] = at - start;
    }
    this.fill(lengths, start, count, longest);
    return true;
  }

  private fill(lengths: Uint8Array, start: number, count: number, longest: number): void {
    const { table, sorted, meanings } = this;
    const rootBits = Math.min(this.mostRootBits, longest);
    const rootSize = 1 << rootBits;
    const restSize = 1 << (longest - rootBits);
    this.rootBits = rootBits;
    this.rootMask = rootSize - 1;
    this.restMask = restSize - 1;
    table.fill(0, 0, rootSize);
    let free = rootSize;
    /** The bits of a code as they come, the first one lowest. */
    let code = 0;
    for (let at = 0; at < count; at++) {
      const symbol = sorted[at] as number;
      const length = lengths[start + symbol] as number;
      const meaning = meanings[symbol] as number;
      const entry = meaning === 0 ? 0 : meaning | length;
      if (length <= rootBits) for (let to = code; to < rootSize; to += 1 << length) table[to] = entry;
      else {
        const root = code & (rootSize - 1);
        if (table[root] === 0) {
          table[root] = LINK | (free << VALUE_SHIFT);
          table.fill(0, free, free + restSize);
          free += restSize;
        }
        const rest = (table[root] as number) >>> VALUE_SHIFT;
        for (let to = code >> rootBits; to < restSize; to += 1 << (length - rootBits))
          table[rest + to] = entry;
      }
      let bit = 1 << (length - 1);
      while ((code & bit) !== 0) bit >>= 1;
      code = bit === 0 ? 0 : (code & (bit - 1)) | bit;
    }
  }
}
