/** What a page shows: characters where they stand, and straight lines along its edges. Points, from the top left corner. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Arguments, Canvas, Glyph, Handler, State } from './canvas';
import { readFonts } from './fonts';
import { IDENTITY, multiply } from './geometry';
import type { Matrix } from './geometry';
import type { PdfLibrary } from './library';
import { rulesOfFill, rulesOfStroke } from './paths';
import type { Rule } from './paths';
import { START_OF_TEXT, textHandlers } from './text';

export interface Page {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

const UNIT_SQUARE = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4];

function stateHandlers(base: Matrix): Readonly<Record<string, Handler>> {
  const kept: State[] = [];
  const save: Handler = ({ state }) => void kept.push(state);
  const restore: Handler = (canvas) => {
    canvas.state = kept.pop() ?? canvas.state;
  };
  const transform: Handler = (canvas, given) => {
    const inner = given as unknown as Matrix;
    canvas.state = { ...canvas.state, matrix: multiply(canvas.state.matrix, inner) };
  };
  return {
    save,
    restore,
    transform,
    paintFormXObjectBegin(canvas, given) {
      save(canvas, given);
      const [matrix] = given;
      if (matrix) transform(canvas, matrix as Arguments);
    },
    paintFormXObjectEnd: restore,
    beginAnnotation(canvas, given) {
      save(canvas, given);
      const [, , placed = IDENTITY, own = IDENTITY] = given as readonly (Matrix | undefined)[];
      canvas.state = { ...START_OF_TEXT, matrix: multiply(multiply(base, placed), own) };
    },
    endAnnotation: restore,
  };
}

function pathHandlers(ops: PdfLibrary['OPS']): Readonly<Record<string, Handler>> {
  const fills = new Set<unknown>([
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const strokes = new Set<unknown>([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const closing = new Set<unknown>([ops.closeStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  return {
    constructPath({ state, rules }, [painting, data]) {
      const [path] = data as readonly (ArrayLike<number> | null | undefined)[];
      if (!path) return;
      if (fills.has(painting)) rules.push(...rulesOfFill(path, state.matrix));
      if (strokes.has(painting)) rules.push(...rulesOfStroke(path, state.matrix, closing.has(painting)));
    },
    // Lines that were drawn as a picture of one pixel.
    paintSolidColorImageMask: ({ state, rules }) =>
      void rules.push(...rulesOfFill(UNIT_SQUARE, state.matrix)),
  };
}

const QUARTER = 90;

/** Follows what a page draws; one whose text mostly runs sideways is turned. Throws what the library throws. */
export async function readPage(page: PDFPageProxy, { OPS }: PdfLibrary): Promise<Page> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const given = argsArray as readonly (Arguments | null)[];
  const fonts = await readFonts(page, fnArray, given, OPS.setFont);
  const codes = OPS as Readonly<Record<string, number>>;
  const follow = (rotation: number) => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation });
    const matrix = transform as unknown as Matrix;
    const named = { ...stateHandlers(matrix), ...pathHandlers(OPS), ...textHandlers(fonts) };
    const handlers = new Map(Object.entries(named).map(([name, handler]) => [codes[name], handler]));
    const canvas: Canvas = {
      state: { ...START_OF_TEXT, matrix },
      glyphs: [],
      rules: [],
      directions: [0, 0, 0, 0],
    };
    fnArray.forEach((code, index) => handlers.get(code)?.(canvas, given[index] ?? []));
    return { width, height, ...canvas };
  };
  const upright = follow(page.rotate);
  const turns = upright.directions.indexOf(Math.max(...upright.directions));
  return turns === 0 ? upright : follow((page.rotate - turns * QUARTER + 4 * QUARTER) % (4 * QUARTER));
}
