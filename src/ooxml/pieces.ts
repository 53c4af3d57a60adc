/** Unpacks a large part piece by piece, so that what nobody needs is never held together. */
import { Inflate } from 'fflate';
import { OoxmlError } from './error';

/** So much is given to the inflater at once; deflate makes at most a thousand times as much of it. */
const PACKED_STEP = 16_384;

/** Calls `take` with one piece after the other until it returns false; true where all were taken. */
export function inflatePieces(
  packed: Uint8Array,
  take: (piece: Uint8Array) => boolean,
  name: string,
): boolean {
  let goesOn = true;
  const inflater = new Inflate((piece) => {
    goesOn &&= piece.length === 0 || take(piece);
  });
  try {
    for (let at = 0; at < packed.length && goesOn; at += PACKED_STEP)
      inflater.push(packed.subarray(at, at + PACKED_STEP), at + PACKED_STEP >= packed.length);
  } catch (thrown) {
    if (thrown instanceof OoxmlError) throw thrown;
    throw new OoxmlError('damaged', 'compression', name);
  }
  return goesOn;
}
