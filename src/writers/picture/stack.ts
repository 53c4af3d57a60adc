/** Bars over one another, in proportion: a small one keeps room for its label. */

export interface Slot {
  /** Middle of the label. */
  readonly middle: number;
  /** The bar itself, as thick as its value asks. */
  readonly y: number;
  readonly height: number;
}

/** What a stack has to hold; lengths in pixels. */
export interface StackSpace {
  /** What a slot takes at least. */
  readonly smallest: number;
  readonly gap: number;
}

/** The thinnest line that still shows. */
const HAIRLINE = 1;

const thickness = (value: number, scale: number): number =>
  value > 0 ? Math.max(value * scale, HAIRLINE) : 0;

/** The height that so many blocks take at the least. */
export const leastHeight = (count: number, { smallest, gap }: StackSpace): number =>
  count * smallest + Math.max(0, count - 1) * gap;

/** The height of a stack at so many pixels a unit. */
export const stackHeight = (values: readonly number[], scale: number, space: StackSpace): number =>
  values.reduce((sum, value) => sum + Math.max(thickness(value, scale), space.smallest), 0) +
  Math.max(0, values.length - 1) * space.gap;

/** Pixels a unit so that the stack is at most `height`: what needs more than its share keeps the least; 0 for nothing. */
export function scaleFor(values: readonly number[], height: number, space: StackSpace): number {
  const rising = values.filter((value) => value > 0).sort((one, other) => one - other);
  let room = height - Math.max(0, values.length - 1) * space.gap;
  room -= (values.length - rising.length) * space.smallest;
  let sum = rising.reduce((total, value) => total + value, 0);
  for (const value of rising) {
    const scale = room / sum;
    if (value * scale >= space.smallest) return scale;
    room -= space.smallest;
    sum -= value;
  }
  return rising.length === 0 ? 0 : space.smallest / (rising.at(-1) ?? 1);
}

/** Slots from `top` on, in the middle of `height`. */
export function stack(
  values: readonly number[],
  scale: number,
  area: { readonly top: number; readonly height: number },
  space: StackSpace,
): Slot[] {
  const bars = values.map((value) => thickness(value, scale));
  const heights = bars.map((bar) => Math.max(bar, space.smallest));
  let y = area.top + Math.max(0, area.height - stackHeight(values, scale, space)) / 2;
  return heights.map((height, index) => {
    const bar = bars[index] ?? 0;
    const slot = { middle: y + height / 2, y: y + (height - bar) / 2, height: bar };
    y += height + space.gap;
    return slot;
  });
}
