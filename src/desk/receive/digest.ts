/** Short marks by which bytes and figures are known again: no protection against anybody, enough to notice a change. */

const PRIMES = [0x85ebca6b, 0xc2b2ae35] as const;

const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, '0');

function mixed(length: number, words: number, wordAt: (index: number) => number): string {
  let one = 0xdeadbeef ^ length;
  let other = 0x41c6ce57 ^ length;
  for (let index = 0; index < words; index++) {
    const word = wordAt(index);
    one = Math.imul(one ^ word, PRIMES[0]);
    other = Math.imul(other ^ word, PRIMES[1]);
    one = (one << 13) | (one >>> 19);
    other = (other << 15) | (other >>> 17);
  }
  one = Math.imul(one ^ (one >>> 16), PRIMES[0]) ^ Math.imul(other ^ (other >>> 13), PRIMES[1]);
  other = Math.imul(other ^ (other >>> 16), PRIMES[0]) ^ Math.imul(one ^ (one >>> 13), PRIMES[1]);
  return hex(one) + hex(other);
}

/** 16 hex digits of bytes, four at a time: there are many of them. */
export function digestOf(bytes: Uint8Array): string {
  const { byteOffset, length } = bytes;
  const whole = length >> 2;
  const view = new DataView(bytes.buffer, byteOffset, length);
  const rest = length - whole * 4;
  let last = 0;
  for (let index = 0; index < rest; index++) last |= (bytes[whole * 4 + index] ?? 0) << (index * 8);
  return mixed(length, rest > 0 ? whole + 1 : whole, (index) =>
    index < whole ? view.getInt32(index * 4, true) : last,
  );
}

/** 16 hex digits of a text. */
export const digestOfText = (text: string): string =>
  mixed(text.length, text.length, (index) => text.charCodeAt(index));
