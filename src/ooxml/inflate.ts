/**
 * Unpacks deflate data (RFC 1951), many small parts of highly regular XML above all: tables are small and made in place, and
 * what repeats is copied four bytes at a time. It does not believe what a directory claims: at most `limit` bytes come out.
 */
import { uint16 } from './bytes';
import { OoxmlError } from './error';
import { END, EXTRA, EXTRA_SHIFT, LINK, LITERAL, PrefixCode, TAKES, VALUE_SHIFT } from './prefixCode';
import type { Meanings } from './prefixCode';

/** Symbols of §3.2.5: literals, the end of a block, lengths; and distances. Two of each are never used. */
const LENGTHS_AT = 257;
const LITERALS = 288;
const DISTANCES = 32;
const MOST_LITERALS = 286;
const MOST_DISTANCES = 30;
const LONGEST_MATCH = 258;

/** Symbols from `first` up to but not including `end` as ranges from `base` on, two to the power of `shift` of each size. */
function putRanges(meanings: Meanings, first: number, end: number, base: number, shift: number): void {
  let from = base;
  for (let symbol = first; symbol < end; symbol++) {
    const extra = Math.max(0, ((symbol - first) >> shift) - 1);
    meanings[symbol] = (extra << EXTRA_SHIFT) | (from << VALUE_SHIFT);
    from += 1 << extra;
  }
}

function literalMeanings(): Meanings {
  const meanings = new Int32Array(LITERALS);
  for (let symbol = 0; symbol < LENGTHS_AT - 1; symbol++)
    meanings[symbol] = LITERAL | (symbol << VALUE_SHIFT);
  meanings[LENGTHS_AT - 1] = END;
  putRanges(meanings, LENGTHS_AT, MOST_LITERALS - 1, 3, 2);
  meanings[MOST_LITERALS - 1] = LONGEST_MATCH << VALUE_SHIFT;
  return meanings;
}

function distanceMeanings(): Meanings {
  const meanings = new Int32Array(DISTANCES);
  putRanges(meanings, 0, MOST_DISTANCES, 1, 1);
  return meanings;
}

/** Lengths of codes are themselves coded, in this order (§3.2.7): up to 15, or how often to repeat. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const lengthMeanings = (): Meanings =>
  Int32Array.from(LENGTH_ORDER, (_, symbol) => LITERAL | (symbol << VALUE_SHIFT));

/** The codes of a block with its own codes are made in place: nothing else runs while a part is unpacked. */
const LITERAL_ROOT = 10;
const DISTANCE_ROOT = 8;
const LENGTH_ROOT = 7;
const dynamicLiterals = new PrefixCode(literalMeanings(), LITERAL_ROOT);
const dynamicDistances = new PrefixCode(distanceMeanings(), DISTANCE_ROOT);
const codeLengths = new PrefixCode(lengthMeanings(), LENGTH_ROOT);
const lengths = new Uint8Array(LITERALS + DISTANCES);

const fixedLiterals = new PrefixCode(literalMeanings(), LITERAL_ROOT);
fixedLiterals.build(new Uint8Array(LITERALS).fill(8).fill(9, 144, 256).fill(7, 256, 280), 0, LITERALS, false);
const fixedDistances = new PrefixCode(distanceMeanings(), DISTANCE_ROOT);
fixedDistances.build(new Uint8Array(DISTANCES).fill(5), 0, DISTANCES, false);

/** Bits that are at hand after a refill, at least: enough for a length (15) with its extra bits (5). */
const REFILLED = 24;
/** So far behind the end of the data a step may begin to read, and so many bytes are there to be read. */
const LOOKAHEAD = 4;
const PADDING = 24;
/** Room that a step may write into behind what it was asked to write. */
const SLACK = LONGEST_MATCH + 3;
/** Deflate expands no more than this. */
const LARGEST_RATIO = 1_032;

/** The data with something behind it that may be looked at: mostly what follows in its file, which nothing depends on. */
function padded(packed: Uint8Array): DataView {
  const { buffer, byteOffset, length } = packed;
  if (byteOffset + length + PADDING <= buffer.byteLength)
    return new DataView(buffer, byteOffset, length + PADDING);
  const copy = new Uint8Array(length + PADDING);
  copy.set(packed);
  return new DataView(copy.buffer);
}

/** Where parts of common size are unpacked one after another; larger ones get room of their own. */
const WORKSPACE = new Uint8Array(1 << 18);

class Inflation {
  private readonly input: DataView;
  /** Where the input ends; steps may look a little further. */
  private readonly end: number;
  private at = 0;
  /**
   * Bits that were taken from the input and not used yet, the next one lowest. Above them may stand bits that come next; they
   * will be put there again.
   */
  private held = 0;
  private bits = 0;
  private output: Uint8Array;
  private written = 0;

  constructor(
    private readonly packed: Uint8Array,
    size: number,
    private readonly limit: number,
    private readonly name: string,
  ) {
    this.input = padded(packed);
    this.end = packed.length;
    const likely = Math.min(size, limit, packed.length * LARGEST_RATIO) + SLACK;
    this.output = likely <= WORKSPACE.length ? WORKSPACE : new Uint8Array(likely);
  }

  run(): Uint8Array {
    for (let last = false; !last;) {
      last = this.take(1) === 1;
      const type = this.take(2);
      if (type === 0) this.copyStored();
      else if (type === 1) this.readBlock(fixedLiterals, fixedDistances);
      else if (type === 2) this.readDynamic();
      else throw this.damaged();
    }
    if (this.at - (this.bits >> 3) > this.end) throw this.damaged();
    if (this.written > this.limit) throw this.tooLarge();
    return this.output.subarray(0, this.written);
  }

  private damaged(): OoxmlError {
    return new OoxmlError('damaged', 'compression', this.name);
  }

  private tooLarge(): OoxmlError {
    return new OoxmlError('too-large', 'unpacked-size', this.name);
  }

  /** Makes `REFILLED` bits or more at hand; whole bytes are taken, so 31 at most. */
  private refill(): void {
    const { at, bits } = this;
    if (at > this.end + LOOKAHEAD) throw this.damaged();
    this.held |= this.input.getInt32(at, true) << bits;
    this.at += (31 - bits) >> 3;
    this.bits |= REFILLED;
  }

  /** The next bits, at most 15, as a number. */
  private take(count: number): number {
    this.refill();
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.bits -= count;
    return value;
  }

  /** The value of the next code. */
  private takeCode({ table, rootMask }: PrefixCode): number {
    this.refill();
    const entry = table[this.held & rootMask] as number;
    if (entry === 0) throw this.damaged();
    this.take(entry & TAKES);
    return entry >>> VALUE_SHIFT;
  }

  /** Makes room for `count` more bytes; refuses once there are more than may come. */
  private reserve(written: number, count: number): void {
    if (written > this.limit) throw this.tooLarge();
    if (written + count + SLACK <= this.output.length) return;
    const larger = new Uint8Array(Math.min(this.limit, 2 * this.output.length + count) + count + SLACK);
    larger.set(this.output.subarray(0, written));
    this.output = larger;
  }

  private copyStored(): void {
    const { packed, written } = this;
    const at = this.at - (this.bits >> 3);
    const start = at + 4;
    const length = uint16(packed, at);
    if ((length ^ uint16(packed, at + 2)) !== 0xffff || start + length > packed.length) throw this.damaged();
    this.reserve(written, length);
    this.output.set(packed.subarray(start, start + length), written);
    this.written += length;
    this.at = start + length;
    this.held = 0;
    this.bits = 0;
  }

  private readDynamic(): void {
    const literals = this.take(5) + LENGTHS_AT;
    const distances = this.take(5) + 1;
    const given = this.take(4) + 4;
    if (literals > MOST_LITERALS || distances > MOST_DISTANCES) throw this.damaged();
    lengths.fill(0, 0, LENGTH_ORDER.length);
    for (let index = 0; index < given; index++) lengths[LENGTH_ORDER[index] as number] = this.take(3);
    if (!codeLengths.build(lengths, 0, LENGTH_ORDER.length, false)) throw this.damaged();
    this.readLengths(literals + distances);
    const complete =
      lengths[LENGTHS_AT - 1] !== 0 &&
      dynamicLiterals.build(lengths, 0, literals, true) &&
      dynamicDistances.build(lengths, literals, literals + distances, true);
    if (!complete) throw this.damaged();
    this.readBlock(dynamicLiterals, dynamicDistances);
  }

  private readLengths(count: number): void {
    for (let index = 0; index < count;) {
      const symbol = this.takeCode(codeLengths);
      if (symbol < 16) {
        lengths[index++] = symbol;
        continue;
      }
      if (symbol === 16 && index === 0) throw this.damaged();
      const value = symbol === 16 ? (lengths[index - 1] as number) : 0;
      const times = symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (index + times > count) throw this.damaged();
      lengths.fill(value, index, index + times);
      index += times;
    }
  }

  /** Nearly all time goes here, so what it needs is at hand in plain variables. */
  private readBlock(literals: PrefixCode, distances: PrefixCode): void {
    const { input } = this;
    const {
      table: literalTable,
      rootBits: literalBits,
      rootMask: literalMask,
      restMask: literalRest,
    } = literals;
    const {
      table: distanceTable,
      rootBits: distanceBits,
      rootMask: distanceMask,
      restMask: distanceRest,
    } = distances;
    const inputEnd = this.end + LOOKAHEAD;
    let { at, held, bits, output, written } = this;
    let view = new DataView(output.buffer);
    let room = output.length - SLACK;
    for (;;) {
      if (written > room) {
        this.reserve(written, LONGEST_MATCH);
        ({ output } = this);
        view = new DataView(output.buffer);
        room = output.length - SLACK;
      }
      if (at > inputEnd) throw this.damaged();
      held |= input.getInt32(at, true) << bits;
      at += (31 - bits) >> 3;
      bits |= REFILLED;
      let entry = literalTable[held & literalMask] as number;
      if ((entry & LINK) !== 0)
        entry = literalTable[(entry >>> VALUE_SHIFT) + ((held >>> literalBits) & literalRest)] as number;
      held >>>= entry & TAKES;
      bits -= entry & TAKES;
      if ((entry & LITERAL) !== 0) {
        output[written++] = entry >>> VALUE_SHIFT;
        continue;
      }
      if ((entry & END) !== 0) break;
      if (entry === 0) throw this.damaged();
      let extra = (entry >> EXTRA_SHIFT) & EXTRA;
      const length = (entry >>> VALUE_SHIFT) + (held & ((1 << extra) - 1));
      held >>>= extra;
      bits -= extra;
      held |= input.getInt32(at, true) << bits;
      at += (31 - bits) >> 3;
      bits |= REFILLED;
      entry = distanceTable[held & distanceMask] as number;
      if ((entry & LINK) !== 0)
        entry = distanceTable[(entry >>> VALUE_SHIFT) + ((held >>> distanceBits) & distanceRest)] as number;
      if (entry === 0) throw this.damaged();
      held >>>= entry & TAKES;
      bits -= entry & TAKES;
      extra = (entry >> EXTRA_SHIFT) & EXTRA;
      if (bits < extra) {
        held |= input.getInt32(at, true) << bits;
        at += (31 - bits) >> 3;
        bits |= REFILLED;
      }
      const distance = (entry >>> VALUE_SHIFT) + (held & ((1 << extra) - 1));
      held >>>= extra;
      bits -= extra;
      let from = written - distance;
      if (from < 0) throw this.damaged();
      const end = written + length;
      if (distance >= 4)
        for (; written < end; written += 4, from += 4)
          view.setInt32(written, view.getInt32(from, true), true);
      else for (; written < end; written++, from++) output[written] = output[from] as number;
      written = end;
    }
    this.at = at;
    this.held = held;
    this.bits = bits;
    this.written = written;
  }
}

/**
 * The unpacked bytes, which hold until the next part is unpacked. `size` is what is claimed and only a hint of how much room to make at first; `name` is for the error.
 * Throws `OoxmlError`: `damaged` for broken data, `too-large` for more than `limit` bytes.
 */
export function inflate(packed: Uint8Array, size: number, limit: number, name: string): Uint8Array {
  return new Inflation(packed, size, limit, name).run();
}
