/** Quantities over the years as columns side by side, all in one proportion. */
import type { Measure } from './said';
import { at } from './marks';
import type { Mark } from './marks';
import { label } from './section';
import type { Section } from './section';
import { COLOR, FEW, INNER_WIDTH, SHEET, SIZE } from './style';
import { widthOf } from './text';

const PLOT = 84;
const ABOVE = 18;
const YEAR_LINE = 16;
const NAME_LINE = 20;
/** Share of its place that a column takes. */
const SHARE = 0.62;
/** Left and right of a group of columns, and between the numbers of columns. */
const PADDING = 7;
const SPACE = 4;

interface Place {
  readonly x: number;
  readonly width: number;
  /** The line that columns stand on. */
  readonly base: number;
}

interface Column {
  readonly value: number | null;
  readonly text: string;
  readonly year: string;
  readonly fill: string;
}

function columnMarks(
  { value, text, year, fill }: Column,
  largest: number,
  { x, width, base }: Place,
): Mark[] {
  const height = value !== null && value > 0 ? Math.max(1, (value / largest) * PLOT) : 0;
  const middle = x + width / 2;
  const bar = width * SHARE;
  const tone = value === null || value === 0 ? COLOR.quiet : COLOR.text;
  const place = { x: middle, anchor: 'middle', size: SIZE.small } as const;
  return [
    ...(height > 0
      ? [{ kind: 'box', x: middle - bar / 2, y: base - height, width: bar, height, fill } as const]
      : []),
    label({ ...place, text, y: base - height - 5, bold: tone === COLOR.text, fill: tone }, width - SPACE),
    label({ ...place, text: year, y: base + YEAR_LINE - 2, fill: COLOR.quiet }, width - SPACE),
  ];
}

function measureMarks(measure: Measure, years: readonly number[], largest: number, place: Place): Mark[] {
  const width = (place.width - 2 * PADDING) / years.length;
  const colors = COLOR.years.slice(-years.length);
  const [left, right] = [place.x + PADDING, place.x + place.width - PADDING];
  const name = {
    text: measure.label,
    x: place.x + place.width / 2,
    y: place.base + YEAR_LINE + NAME_LINE - 3,
  };
  return [
    ...years.flatMap((year, index): Mark[] => {
      const reading = measure.values[index];
      if (!reading) return [];
      const column = { ...reading, year: String(year), fill: colors[index] ?? COLOR.accent };
      return columnMarks(column, largest, { ...place, x: left + index * width, width });
    }),
    { kind: 'line', path: `M${at(left)} ${at(place.base)}H${at(right)}`, stroke: COLOR.quiet },
    label({ ...name, anchor: 'middle', bold: true }, right - left),
  ];
}

/** Widths of the groups: what their numbers need, the rest shared evenly; all narrower alike where that is too much. */
function widthsOf(measures: readonly Measure[], years: readonly number[]): number[] {
  const needs = measures.map(({ values, label: name }) => {
    const texts = [...values.map((reading) => reading?.text ?? ''), ...years.map(String)];
    const column = Math.max(...texts.map((text) => widthOf(text, SIZE.small))) + SPACE + 1;
    return 2 * PADDING + Math.max(column * years.length, widthOf(name, SIZE.label));
  });
  const sum = needs.reduce((total, need) => total + need, 0);
  const rest = INNER_WIDTH - sum;
  return needs.map((need) => (rest < 0 ? (need * INNER_WIDTH) / sum : need + rest / needs.length));
}

/** One group of columns for each quantity; there is at least one quantity and two years. */
export function columnSection(measures: readonly Measure[], years: readonly number[]): Section {
  const widths = widthsOf(measures, years);
  const all = measures.flatMap(({ values }) => values.map((reading) => reading?.value ?? 0));
  const largest = Math.max(FEW, ...all);
  return {
    height: ABOVE + PLOT + YEAR_LINE + NAME_LINE,
    draw: (top) => {
      const base = top + ABOVE + PLOT;
      let x: number = SHEET.margin;
      return measures.flatMap((measure, index): Mark[] => {
        const place = { x, width: widths[index] ?? 0, base };
        x += place.width;
        return measureMarks(measure, years, largest, place);
      });
    },
  };
}
