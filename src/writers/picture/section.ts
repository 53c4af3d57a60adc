/** A part of the picture: as wide as the page, with a height of its own. */
import type { Mark, TextMark } from './marks';
import { COLOR, HEADING_HEIGHT, RIGHT_EDGE, SHEET, SIZE } from './style';
import { fittingSize } from './text';

export interface Section {
  readonly height: number;
  /** Marks with the section's upper edge at `top`. */
  readonly draw: (top: number) => readonly Mark[];
}

/** Text no wider than `room`: what does not fit is set smaller. */
export function label(
  mark: Omit<TextMark, 'kind' | 'size' | 'fill'> & Partial<TextMark>,
  room: number,
): Mark {
  const size = fittingSize(mark.text, mark.size ?? SIZE.label, room);
  return { fill: COLOR.text, ...mark, kind: 'text', size };
}

/** Where the baseline stands so that text of a size looks centred at `middle`. */
export const baseline = (middle: number, size: number): number => middle + size * 0.36;

/** The section under a heading. */
export function headed(text: string, section: Section): Section {
  const heading = (top: number): Mark[] => [
    { kind: 'box', x: SHEET.margin, y: top + 4, width: 5, height: 18, fill: COLOR.accent },
    label(
      { text, x: SHEET.margin + 14, y: top + 19, size: SIZE.heading, bold: true, fill: COLOR.accent },
      600,
    ),
    { kind: 'line', path: `M${SHEET.margin} ${top + 28}H${RIGHT_EDGE}`, stroke: COLOR.rule },
  ];
  return {
    height: HEADING_HEIGHT + section.height,
    draw: (top) => [...heading(top), ...section.draw(top + HEADING_HEIGHT)],
  };
}
