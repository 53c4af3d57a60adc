/** Figures of 表二, a tile for each row of the form. */
import type { TileFacts, Told } from './said';
import type { Mark } from './marks';
import { isNothing, toneOf } from './reading';
import { label } from './section';
import type { Section } from './section';
import { COLOR, INNER_WIDTH, SHEET, SIZE } from './style';

const TILE = 70;
const GAP = 8;
const PADDING = 12;
/** Figures beside one another in a line of tiles, and tiles at most. */
const FIGURES = 6;
const MOST = 4;

/** Tiles with as many figures each stand in one line, as far as they fit. */
function linesOf(tiles: readonly TileFacts[]): TileFacts[][] {
  const runs: TileFacts[][] = [];
  for (const tile of tiles) {
    const run = runs.at(-1);
    if (run?.[0]?.figures.length === tile.figures.length) run.push(tile);
    else runs.push([tile]);
  }
  return runs.flatMap((run) => {
    const most = Math.min(MOST, Math.max(1, Math.floor(FIGURES / (run[0]?.figures.length ?? 1))));
    const lines = Math.ceil(run.length / most);
    const length = Math.ceil(run.length / lines);
    return Array.from({ length: lines }, (_, index) => run.slice(index * length, (index + 1) * length));
  });
}

function figureMarks(told: Told, x: number, y: number, width: number): Mark[] {
  const { text } = told;
  return [
    label({ text, x, y: y + 45, size: 18, bold: !isNothing(told), fill: toneOf(told) }, width - 8),
    label({ text: told.label, x, y: y + 61, size: SIZE.note, fill: COLOR.quiet }, width - 8),
  ];
}

function tileMarks(tile: TileFacts, x: number, y: number, width: number): Mark[] {
  const own = (width - PADDING) / tile.figures.length;
  return [
    { kind: 'box', x, y, width, height: TILE, fill: COLOR.tile },
    { kind: 'box', x, y, width: 3, height: TILE, fill: COLOR.rule },
    label(
      { text: tile.label, x: x + PADDING, y: y + 21, bold: true, fill: COLOR.accent },
      width - 2 * PADDING,
    ),
    ...tile.figures.flatMap((figure, index) => figureMarks(figure, x + PADDING + index * own, y, own)),
  ];
}

export function tileSection(tiles: readonly TileFacts[]): Section {
  const lines = linesOf(tiles);
  return {
    height: lines.length * (TILE + GAP) - GAP,
    draw: (top) =>
      lines.flatMap((line, row) => {
        const width = (INNER_WIDTH - (line.length - 1) * GAP) / line.length;
        return line.flatMap((tile, index) =>
          tileMarks(tile, SHEET.margin + index * (width + GAP), top + row * (TILE + GAP), width),
        );
      }),
  };
}
