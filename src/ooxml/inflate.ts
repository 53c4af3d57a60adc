/** Unpacks one part without believing its size: at most `limit` bytes, whatever the directory says. */
import { Inflate, inflateSync } from 'fflate';
import { OoxmlError } from './error';

/** Deflate expands at most 1,032 times, so a slice of this many bytes yields at most 17 MB before the next look. */
const SLICE = 16_384;
const LARGEST_RATIO = 1_032;

function inflateInSlices(packed: Uint8Array, limit: number, name: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > limit) throw new OoxmlError('too-large', 'unpacked-size', name);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += SLICE)
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

/** A small part in one step; undefined when it does not have the size it claims. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const unpacked = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return unpacked.length === size ? unpacked : undefined;
  } catch {
    return undefined;
  }
}

/** The unpacked bytes; throws `OoxmlError` for broken data or more than `limit` bytes. `size` is only a hint. */
export function inflate(packed: Uint8Array, size: number, limit: number, name: string): Uint8Array {
  const small = packed.length <= SLICE && size <= packed.length * LARGEST_RATIO && size <= limit;
  const unpacked = small ? inflateAtOnce(packed, size) : undefined;
  if (unpacked) return unpacked;
  try {
    return inflateInSlices(packed, limit, name);
  } catch (thrown) {
    if (thrown instanceof OoxmlError) throw thrown;
    throw new OoxmlError('damaged', 'compression', name);
  }
}
