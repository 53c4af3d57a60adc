/** Text operations: where each character comes to stand (ISO 32000-1, 9.4.4). */
import { characterOf } from './fonts';
import type { Font, ShownGlyph } from './fonts';
import { IDENTITY, mapPoint, multiply } from './geometry';
import type { Matrix } from './geometry';
import type { Canvas, Handler, State, TextState } from './canvas';

export const START_OF_TEXT: TextState = {
  font: undefined,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  visible: true,
};

const FONT_MATRIX: Matrix = [0.001, 0, 0, 0.001, 0, 0];
/** Neither painted nor outlined: what the recognition of pictures lays over a scan, which is a guess. */
const INVISIBLE_MODES: ReadonlySet<unknown> = new Set([3, 7]);
/** How far from straight a line may be, as the sine of its angle: watermarks lean more. */
const STRAIGHT = 0.02;

/** Where the next glyph goes, in text space. */
interface Pen {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** In which direction text runs, in quarter turns to the right; undefined where it leans. */
function quarterTurns(x: number, y: number, length: number): 0 | 1 | 2 | 3 | undefined {
  if (Math.abs(y) <= STRAIGHT * length) return x > 0 ? 0 : 2;
  if (Math.abs(x) <= STRAIGHT * length) return y > 0 ? 1 : 3;
  return undefined;
}

/** Shows glyphs one after another; only those that stand level and can be seen are kept. */
function show(
  { state, glyphs, directions }: Canvas,
  pen: Pen,
  shown: readonly (ShownGlyph | number)[],
  font: Font,
): void {
  const { size, stretch, characterSpacing, wordSpacing, rise, visible } = state;
  const whole = multiply(state.matrix, pen.matrix);
  const [a, b, c, d] = whole;
  const height = Math.abs(size) * Math.hypot(c, d);
  const along = Math.hypot(a, b);
  const turns = quarterTurns(a * size, b * size, along * Math.abs(size));
  const scale = size * (font.fontMatrix ?? FONT_MATRIX)[0];
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      const move = (glyph * size) / 1000;
      if (font.vertical) pen.y -= move;
      else pen.x -= move * stretch;
      continue;
    }
    const spacing = characterSpacing + (glyph.isSpace ? wordSpacing : 0);
    const metrics = glyph.vmetric ?? font.defaultVMetrics;
    const width = glyph.width * scale;
    const aside = font.vertical && metrics ? (metrics[1] ?? 0) * scale : 0;
    const below = font.vertical && metrics ? (metrics[2] ?? 0) * scale : 0;
    const [left, base] = mapPoint(whole, pen.x - aside, pen.y + rise - below);
    if (turns !== undefined && visible && height > 0) {
      directions[turns]++;
      const right = left + Math.abs(width * stretch) * along;
      if (turns === 0) glyphs.push({ text: characterOf(glyph, font), left, right, base, size: height });
    }
    if (font.vertical) pen.y += (metrics?.[0] ?? -1000) * scale - spacing;
    else pen.x += (width + spacing) * stretch;
  }
}

/** Handlers of text operations, by the library's names for them. */
export function textHandlers(fonts: ReadonlyMap<unknown, Font>): Readonly<Record<string, Handler>> {
  const pen: Pen = { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 };
  const placeAt = (matrix: Matrix) => Object.assign(pen, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  const move = (x: number, y: number) => {
    pen.x = pen.lineX += x;
    pen.y = pen.lineY += y;
  };
  const setting =
    (change: (value: number) => Partial<State>): Handler =>
    (canvas, [value]) => {
      canvas.state = { ...canvas.state, ...change(Number(value)) };
    };
  return {
    beginText: () => placeAt(IDENTITY),
    setTextMatrix: (_, [matrix]) => placeAt(matrix as Matrix),
    moveText: (_, [x, y]) => move(Number(x), Number(y)),
    setLeadingMoveText(canvas, [x, y]) {
      canvas.state = { ...canvas.state, leading: -Number(y) };
      move(Number(x), Number(y));
    },
    nextLine: ({ state }) => move(0, -state.leading),
    setFont(canvas, [name, size]) {
      canvas.state = { ...canvas.state, font: fonts.get(name), size: Number(size) };
    },
    setCharSpacing: setting((characterSpacing) => ({ characterSpacing })),
    setWordSpacing: setting((wordSpacing) => ({ wordSpacing })),
    setHScale: setting((percent) => ({ stretch: percent / 100 })),
    setLeading: setting((leading) => ({ leading })),
    setTextRise: setting((rise) => ({ rise })),
    setTextRenderingMode: setting((mode) => ({ visible: !INVISIBLE_MODES.has(mode) })),
    showText(canvas, [shown]) {
      const { font } = canvas.state;
      if (font) show(canvas, pen, shown as readonly (ShownGlyph | number)[], font);
    },
  };
}
