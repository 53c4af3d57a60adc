/**
 * The flow of applications: what came in joins into one trunk and parts into what became of it, all in one proportion.
 * The trunk shows both sums: where they differ it has a step, since nothing is made to fit.
 */
import { roundAmount } from '../../form';
import { PICTURE } from '../../messages/official/picture';
import type { FlowFacts, Told } from './said';
import type { Mark } from './marks';
import { at } from './marks';
import { isKnown, isNothing, isSummed, isUnread, printSum, sumOf, toneOf } from './reading';
import type { Reading } from './reading';
import { baseline, label } from './section';
import { leastHeight, scaleFor, stack, stackHeight } from './stack';
import type { Slot, StackSpace } from './stack';
import { BAND_OPACITY, COLOR, colorAt, RIGHT_EDGE, SHEET, SIZE, THICKEST } from './style';

/** Columns of the drawing, left edges. */
const BAR_WIDTH = 14;
const SOURCES = SHEET.margin + 112;
const TRUNK = 352;
const TARGETS = 556;
const GAP = 12;
const NAMES = TARGETS + BAR_WIDTH + GAP;
const NAMES_WIDTH = 82;
/** What stands over the drawing. */
const HEAD = 32;
const HEAD_MIDDLE = 11;

const LEFT: StackSpace = { smallest: 48, gap: 14 };
const RIGHT: StackSpace = { smallest: 23, gap: 5 };

const NOTHING = { value: null };
const lengthOf = ({ value }: Pick<Reading, 'value'>): number => Math.max(0, value ?? 0);

/** The least height that holds every label. */
export function flowHeight({ sources, outcomes }: FlowFacts): number {
  return HEAD + Math.max(leastHeight(sources.length, LEFT), leastHeight(outcomes.length + 1, RIGHT));
}

/** The height that the numbers fill at the thickest. */
export function flowHighest({ sources, outcomes, carriedOut }: FlowFacts): number {
  const heights = [
    stackHeight(sources.map(lengthOf), THICKEST, LEFT),
    stackHeight([...outcomes, carriedOut].map(lengthOf), THICKEST, RIGHT),
  ];
  return HEAD + Math.max(...heights);
}

/** A sentence in place of the drawing where there is nothing to draw. */
export function flowSentence({ sources, outcomes, handled, carriedOut }: FlowFacts): string | undefined {
  const all = [...sources, ...outcomes, handled, carriedOut];
  if (!all.some(isKnown)) return all.some(isUnread) ? PICTURE.flow.unread : PICTURE.flow.blank;
  return all.every(({ value }) => value === 0) ? PICTURE.flow.none : undefined;
}

/** A band from one upright edge to another. */
function band(
  from: { readonly x: number; readonly y: number; readonly height: number },
  to: { readonly x: number; readonly y: number; readonly height: number },
  fill: string,
): Mark {
  const turn = at((from.x + to.x) / 2);
  const [x, X] = [at(from.x), at(to.x)];
  const upper = `M${x} ${at(from.y)}C${turn} ${at(from.y)} ${turn} ${at(to.y)} ${X} ${at(to.y)}`;
  const [low, Low] = [at(from.y + from.height), at(to.y + to.height)];
  const lower = `V${Low}C${turn} ${Low} ${turn} ${low} ${x} ${low}Z`;
  return { kind: 'area', path: upper + lower, fill, opacity: BAND_OPACITY };
}

interface Side {
  readonly told: readonly Told[];
  readonly slots: readonly Slot[];
  readonly colors: readonly string[];
  /** Left edge of the bars. */
  readonly x: number;
}

const sumOfLengths = (told: readonly Told[]): number => told.reduce((sum, each) => sum + lengthOf(each), 0);

/** Bars, and bands between them and the trunk; what is 0 has neither, what is small has a line that still shows. */
function sideMarks({ told, slots, colors, x }: Side, scale: number, middle: number): Mark[] {
  const isLeft = x < TRUNK;
  const trunk = sumOfLengths(told) * scale;
  const last = middle + trunk / 2;
  let y = middle - trunk / 2;
  return slots.flatMap((slot, index): Mark[] => {
    const part = lengthOf(told[index] ?? NOTHING) * scale;
    if (part === 0) return [];
    const fill = colorAt(colors, index);
    const { height } = slot;
    const atTrunk = { x: isLeft ? TRUNK : TRUNK + BAR_WIDTH, y: Math.min(y, last - height), height };
    const atBar = { x: isLeft ? x + BAR_WIDTH : x, y: slot.y, height };
    y += part;
    return [
      band(isLeft ? atBar : atTrunk, isLeft ? atTrunk : atBar, fill),
      { kind: 'box', x, y: slot.y, width: BAR_WIDTH, height, fill },
    ];
  });
}

/** The trunk on a line down from what stands over it; where the sides differ, half of it for each. */
function trunkMarks(left: Side, right: Side, scale: number, top: number, middle: number): Mark[] {
  const heights = [left, right].map(({ told }) => roundAmount(sumOfLengths(told) * scale));
  if (Math.max(...heights) === 0) return [];
  const halves = new Set(heights).size === 1 ? heights.slice(0, 1) : heights;
  const width = BAR_WIDTH / halves.length;
  const upper = middle - Math.max(...heights) / 2;
  return [
    { kind: 'line', path: `M${TRUNK + BAR_WIDTH / 2} ${at(top)}V${at(upper)}`, stroke: COLOR.rule },
    ...halves.map((height, side): Mark => ({
      kind: 'box',
      x: TRUNK + side * width,
      y: middle - height / 2,
      width,
      height,
      fill: COLOR.trunk,
    })),
  ];
}

function sourceLabels({ told, slots }: Side): Mark[] {
  const room = SOURCES - GAP - SHEET.margin;
  return slots.flatMap(({ middle }, index): Mark[] => {
    const each = told[index];
    if (!each) return [];
    const place = { x: SOURCES - GAP, anchor: 'end', fill: toneOf(each) } as const;
    const text = PICTURE.count(each.text);
    return [
      label({ ...place, text: each.label, y: middle - 4 }, room),
      label({ ...place, text, y: middle + 17, size: SIZE.number, bold: !isNothing(each) }, room),
    ];
  });
}

/** Name and number in two columns, so that numbers stand under one another. */
function targetLabel(each: Told, middle: number, bold: boolean): Mark[] {
  const y = baseline(middle, SIZE.label);
  const place = { y, fill: toneOf(each), bold };
  const text = PICTURE.count(each.text);
  return [
    label({ ...place, text: each.label, x: NAMES }, NAMES_WIDTH - 6),
    label(
      { ...place, text, x: RIGHT_EDGE, anchor: 'end', bold: !isNothing(each) },
      RIGHT_EDGE - NAMES - NAMES_WIDTH,
    ),
  ];
}

/** The outcomes between two lines: above them their stated total, below what is carried over. */
function targetLabels({ told, slots }: Side, handled: Told, top: number): Mark[] {
  const lines = [top + HEAD - 5, (slots.at(-1)?.middle ?? 0) - (RIGHT.smallest + RIGHT.gap) / 2];
  return [
    ...targetLabel({ ...handled, label: PICTURE.flow.handled }, top + HEAD_MIDDLE, true),
    ...lines.map((y): Mark => ({
      kind: 'line',
      path: `M${NAMES} ${at(y)}H${RIGHT_EDGE}`,
      stroke: COLOR.rule,
    })),
    ...slots.flatMap(({ middle }, index) => {
      const each = told[index];
      return each ? targetLabel(each, middle, false) : [];
    }),
  ];
}

/** Over the trunk what came in, or how both sums differ. */
function trunkLabel({ sources, outcomes, handled, carriedOut }: FlowFacts, top: number): Mark[] {
  const { flow } = PICTURE;
  if (!isSummed(sources)) return [];
  const targets = [...(isKnown(handled) || isUnread(handled) ? [handled] : outcomes), carriedOut];
  const [left, right] = [sumOf(sources), sumOf(targets)];
  const isOpen = targets.some(isUnread) || ![...outcomes, handled, carriedOut].some(isKnown);
  const [one, other] = [printSum(left), printSum(right)];
  const text = left === right || isOpen ? flow.incoming(one) : flow.differs(one, other);
  const y = baseline(top + HEAD_MIDDLE, SIZE.label);
  return [label({ text, x: TRUNK + BAR_WIDTH / 2, y, anchor: 'middle', bold: true }, 300)];
}

/** The drawing between `top` and `top + height`. */
export function flowMarks(facts: FlowFacts, top: number, height: number): Mark[] {
  const { sources, outcomes, carriedOut } = facts;
  const targets = [...outcomes, carriedOut];
  const area = { top: top + HEAD, height: height - HEAD };
  const middle = area.top + area.height / 2;
  const scales = [
    scaleFor(sources.map(lengthOf), area.height, LEFT),
    scaleFor(targets.map(lengthOf), area.height, RIGHT),
  ].filter((each) => each > 0);
  const scale = scales.length === 0 ? 0 : Math.min(THICKEST, ...scales);
  const left: Side = {
    told: sources,
    slots: stack(sources.map(lengthOf), scale, area, LEFT),
    colors: [COLOR.received, COLOR.carried],
    x: SOURCES,
  };
  const right: Side = {
    told: targets,
    slots: stack(targets.map(lengthOf), scale, area, RIGHT),
    colors: [...outcomes.map((_, index) => colorAt(COLOR.outcomes, index)), COLOR.carried],
    x: TARGETS,
  };
  return [
    ...sideMarks(left, scale, middle),
    ...sideMarks(right, scale, middle),
    ...trunkMarks(left, right, scale, top + HEAD - 6, middle),
    ...trunkLabel(facts, top),
    ...sourceLabels(left),
    ...targetLabels(right, facts.handled, top),
  ];
}
