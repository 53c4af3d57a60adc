/** How wide text will be in a font that is not known yet, and where its lines break. */

/** Half-width characters are at most this wide in the fonts that may stand in, as a share of their size. */
const HALF_WIDTH = 0.6;
/** What must not begin a line (GB/T 15834). */
const NEVER_FIRST = /^[、。，；：）”！？》]/;
/** What must not end a line. */
const NEVER_LAST = /[（“《]$/;

const placesOf = (character: string): number => (character < '\u0080' ? HALF_WIDTH : 1);

/** Width of one line in pixels at a size in pixels, rather too much than too little. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((width, character) => width + placesOf(character), 0) * size;
}

/** The size, smaller where the text would not fit into `room` pixels. */
export function fittingSize(text: string, size: number, room: number): number {
  const width = widthOf(text, size);
  return width <= room ? size : Math.max(1, Math.floor((size * room * 10) / width) / 10);
}

/** Lines no wider than `room` pixels; a line is never empty, however narrow the room. */
export function wrap(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && widthOf(line + character, size) > room) {
      const before = [...line];
      // A closing mark takes the character before it along, and with it an opening mark.
      let kept = NEVER_FIRST.test(character) && before.length > 1 ? (before.pop() ?? '') : '';
      while (before.length > 1 && NEVER_LAST.test(before.join(''))) kept = (before.pop() ?? '') + kept;
      lines.push(before.join('').trimEnd());
      line = kept;
    }
    line += line === '' && character === ' ' ? '' : character;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The same number of lines as `wrap`, about equally long. */
export function balanced(text: string, size: number, room: number): string[] {
  const { length } = wrap(text, size, room);
  for (let narrow = widthOf(text, size) / length; narrow < room; narrow += size / 2) {
    const lines = wrap(text, size, narrow);
    if (lines.length === length) return lines;
  }
  return wrap(text, size, room);
}
