/** Text as Chinese Windows writes it, for which the platform has a decoder only. */
const codes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const letter = decoder.decode(new Uint8Array([lead, trail]));
    if (trail !== 0x7f && letter.length === 1 && !codes.has(letter)) codes.set(letter, [lead, trail]);
  }

/** Bytes in GBK; throws for a letter that it has not. */
export function gbkBytes(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letter < '\x80') return [letter.charCodeAt(0)];
      const code = codes.get(letter);
      if (!code) throw new Error(`GBK has no ${letter}`);
      return code;
    }),
  );
}
